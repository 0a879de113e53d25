// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_shipment, version 202410. */

export { globalSellingReserveShipment, type GlobalSellingReserveShipment } from "./202410/globalSellingReserveShipment.ts"
export { globalSellingSearchAvailableShippingProviders, type GlobalSellingSearchAvailableShippingProviders } from "./202410/globalSellingSearchAvailableShippingProviders.ts"
