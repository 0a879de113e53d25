// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_commodity, version 202407. */

export { globalSellingGetSupplierAddresses, type GlobalSellingGetSupplierAddresses } from "./202407/globalSellingGetSupplierAddresses.ts"
