// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of logistics, version 202502. */

export { createWarehouse, type CreateWarehouse } from "./202502/createWarehouse.ts"
export { updateWarehouse, type UpdateWarehouse } from "./202502/updateWarehouse.ts"
