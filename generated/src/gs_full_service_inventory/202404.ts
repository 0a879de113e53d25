// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_inventory, version 202404. */

export { queryGlobalSellingVirtualInventory, type QueryGlobalSellingVirtualInventory } from "./202404/queryGlobalSellingVirtualInventory.ts"
export { setGlobalSellingVirtualInventory, type SetGlobalSellingVirtualInventory } from "./202404/setGlobalSellingVirtualInventory.ts"
