// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202408. */

export { getFbtWarehouseList, type GetFbtWarehouseList } from "./202408/getFbtWarehouseList.ts"
export { searchFbtInventory, type SearchFbtInventory } from "./202408/searchFbtInventory.ts"
