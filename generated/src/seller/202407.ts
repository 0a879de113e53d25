// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of seller, version 202407. */

export { getShopCreators, type GetShopCreators } from "./202407/getShopCreators.ts"
