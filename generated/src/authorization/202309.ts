// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of authorization, version 202309. */

export { getAuthorizedShops, type GetAuthorizedShops } from "./202309/getAuthorizedShops.ts"
