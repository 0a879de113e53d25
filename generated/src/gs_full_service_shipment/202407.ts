// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_shipment, version 202407. */

export { globalSellingCancelShipment, type GlobalSellingCancelShipment } from "./202407/globalSellingCancelShipment.ts"
export { globalSellingGetQualityDocuments, type GlobalSellingGetQualityDocuments } from "./202407/globalSellingGetQualityDocuments.ts"
export { globalSellingQueryLogisticsOrders, type GlobalSellingQueryLogisticsOrders } from "./202407/globalSellingQueryLogisticsOrders.ts"
export { globalSellingReserveShipment, type GlobalSellingReserveShipment } from "./202407/globalSellingReserveShipment.ts"
export { globalSellingSearchAbnormalOrders, type GlobalSellingSearchAbnormalOrders } from "./202407/globalSellingSearchAbnormalOrders.ts"
export { globalSellingSearchAvailableShippingProviders, type GlobalSellingSearchAvailableShippingProviders } from "./202407/globalSellingSearchAvailableShippingProviders.ts"
export { globalSellingSearchDeliveryOrders, type GlobalSellingSearchDeliveryOrders } from "./202407/globalSellingSearchDeliveryOrders.ts"
export { globalSellingSearchReturnOrders, type GlobalSellingSearchReturnOrders } from "./202407/globalSellingSearchReturnOrders.ts"
export { globalSellingSearchStockupOrders, type GlobalSellingSearchStockupOrders } from "./202407/globalSellingSearchStockupOrders.ts"
