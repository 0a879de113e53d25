// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of gs_full_service_inventory, its version behind it. Older ones: `gs_full_service_inventory/<version>`. */

export { gsFullServiceQueryVirtualInventory, type GsFullServiceQueryVirtualInventory } from "./gs_full_service_inventory/202405/gsFullServiceQueryVirtualInventory.ts" // 202405
export { gsFullServiceUpdateVirtualInventory, type GsFullServiceUpdateVirtualInventory } from "./gs_full_service_inventory/202405/gsFullServiceUpdateVirtualInventory.ts" // 202405
export { queryGlobalSellingVirtualInventory, type QueryGlobalSellingVirtualInventory } from "./gs_full_service_inventory/202404/queryGlobalSellingVirtualInventory.ts" // 202404
export { setGlobalSellingVirtualInventory, type SetGlobalSellingVirtualInventory } from "./gs_full_service_inventory/202404/setGlobalSellingVirtualInventory.ts" // 202404
