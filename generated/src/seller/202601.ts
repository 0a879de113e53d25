// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of seller, version 202601. */

export { getShopGroups, type GetShopGroups } from "./202601/getShopGroups.ts"
