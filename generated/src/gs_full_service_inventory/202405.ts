// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_inventory, version 202405. */

export { gsFullServiceQueryVirtualInventory, type GsFullServiceQueryVirtualInventory } from "./202405/gsFullServiceQueryVirtualInventory.ts"
export { gsFullServiceUpdateVirtualInventory, type GsFullServiceUpdateVirtualInventory } from "./202405/gsFullServiceUpdateVirtualInventory.ts"
