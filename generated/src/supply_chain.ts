// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of supply_chain, its version behind it. Older ones: `supply_chain/<version>`. */

export { confirmPackageShipment, type ConfirmPackageShipment } from "./supply_chain/202309/confirmPackageShipment.ts" // 202309
