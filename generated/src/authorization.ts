// Generated from spec/paths. Do not edit: `pnpm generate`.
// The newest form of every operation of authorization. Older ones: `authorization/<version>`.

export { getAuthorizedShops, type GetAuthorizedShops } from "./authorization/202309/getAuthorizedShops.ts" // 202309
