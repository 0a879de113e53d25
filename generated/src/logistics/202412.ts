// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of logistics, version 202412. */

export { standardizeWarehouseAddress, type StandardizeWarehouseAddress } from "./202412/standardizeWarehouseAddress.ts"
