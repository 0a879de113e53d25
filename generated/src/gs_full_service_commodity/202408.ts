// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202408. */

export { getSizeGroups, type GetSizeGroups } from "./202408/getSizeGroups.ts"
