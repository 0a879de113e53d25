// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of supply_chain, version 202309. */

export { confirmPackageShipment, type ConfirmPackageShipment } from "./202309/confirmPackageShipment.ts"
