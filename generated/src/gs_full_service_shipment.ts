// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of gs_full_service_shipment, its version behind it. Older ones: `gs_full_service_shipment/<version>`. */

export { confirmDelivery, type ConfirmDelivery } from "./gs_full_service_shipment/202405/confirmDelivery.ts" // 202405
export { createDeliveryOrder, type CreateDeliveryOrder } from "./gs_full_service_shipment/202405/createDeliveryOrder.ts" // 202405
export { getDeliveryOrderPrintDocument, type GetDeliveryOrderPrintDocument } from "./gs_full_service_shipment/202405/getDeliveryOrderPrintDocument.ts" // 202405
export { getLogisticsWaybillsPrintDocument, type GetLogisticsWaybillsPrintDocument } from "./gs_full_service_shipment/202405/getLogisticsWaybillsPrintDocument.ts" // 202405
export { globalSellingCancelShipment, type GlobalSellingCancelShipment } from "./gs_full_service_shipment/202407/globalSellingCancelShipment.ts" // 202407
export { globalSellingConfirmStockupOrder, type GlobalSellingConfirmStockupOrder } from "./gs_full_service_shipment/202409/globalSellingConfirmStockupOrder.ts" // 202409
export { globalSellingGetQualityDocuments, type GlobalSellingGetQualityDocuments } from "./gs_full_service_shipment/202407/globalSellingGetQualityDocuments.ts" // 202407
export { globalSellingGetSkuPrintDocument, type GlobalSellingGetSkuPrintDocument } from "./gs_full_service_shipment/202503/globalSellingGetSkuPrintDocument.ts" // 202503
export { globalSellingQueryLogisticsOrders, type GlobalSellingQueryLogisticsOrders } from "./gs_full_service_shipment/202407/globalSellingQueryLogisticsOrders.ts" // 202407
export { globalSellingReserveShipment, type GlobalSellingReserveShipment } from "./gs_full_service_shipment/202410/globalSellingReserveShipment.ts" // 202410
export { globalSellingSearchAbnormalOrders, type GlobalSellingSearchAbnormalOrders } from "./gs_full_service_shipment/202407/globalSellingSearchAbnormalOrders.ts" // 202407
export { globalSellingSearchAvailableShippingProviders, type GlobalSellingSearchAvailableShippingProviders } from "./gs_full_service_shipment/202410/globalSellingSearchAvailableShippingProviders.ts" // 202410
export { globalSellingSearchDeliveryOrders, type GlobalSellingSearchDeliveryOrders } from "./gs_full_service_shipment/202407/globalSellingSearchDeliveryOrders.ts" // 202407
export { globalSellingSearchReturnOrders, type GlobalSellingSearchReturnOrders } from "./gs_full_service_shipment/202407/globalSellingSearchReturnOrders.ts" // 202407
export { globalSellingSearchStockupOrders, type GlobalSellingSearchStockupOrders } from "./gs_full_service_shipment/202407/globalSellingSearchStockupOrders.ts" // 202407
export { gsConfirmDelivery, type GsConfirmDelivery } from "./gs_full_service_shipment/202405/gsConfirmDelivery.ts" // 202405
export { gsCreateDeliveryOrder, type GsCreateDeliveryOrder } from "./gs_full_service_shipment/202405/gsCreateDeliveryOrder.ts" // 202405
export { gsGetDeliveryOrderPrintDocument, type GsGetDeliveryOrderPrintDocument } from "./gs_full_service_shipment/202405/gsGetDeliveryOrderPrintDocument.ts" // 202405
export { gsGetLogisticsWaybillsPrintDocument, type GsGetLogisticsWaybillsPrintDocument } from "./gs_full_service_shipment/202405/gsGetLogisticsWaybillsPrintDocument.ts" // 202405
export { gsGetSkuPrintDocument, type GsGetSkuPrintDocument } from "./gs_full_service_shipment/202405/gsGetSkuPrintDocument.ts" // 202405
export { gsQueryDeliveryBatches, type GsQueryDeliveryBatches } from "./gs_full_service_shipment/202405/gsQueryDeliveryBatches.ts" // 202405
export { gsReserveShipping, type GsReserveShipping } from "./gs_full_service_shipment/202405/gsReserveShipping.ts" // 202405
export { gsSearchAvailableShippingProviders, type GsSearchAvailableShippingProviders } from "./gs_full_service_shipment/202405/gsSearchAvailableShippingProviders.ts" // 202405
export { gsSearchDeliveryOrders, type GsSearchDeliveryOrders } from "./gs_full_service_shipment/202405/gsSearchDeliveryOrders.ts" // 202405
export { gsSearchStockupOrders, type GsSearchStockupOrders } from "./gs_full_service_shipment/202405/gsSearchStockupOrders.ts" // 202405
export { queryDeliveryBatches, type QueryDeliveryBatches } from "./gs_full_service_shipment/202405/queryDeliveryBatches.ts" // 202405
export { reserveShipping, type ReserveShipping } from "./gs_full_service_shipment/202405/reserveShipping.ts" // 202405
export { searchAvailableShippingProviders, type SearchAvailableShippingProviders } from "./gs_full_service_shipment/202405/searchAvailableShippingProviders.ts" // 202405
export { searchDeliveryOrders, type SearchDeliveryOrders } from "./gs_full_service_shipment/202405/searchDeliveryOrders.ts" // 202405
export { searchStockupOrders, type SearchStockupOrders } from "./gs_full_service_shipment/202405/searchStockupOrders.ts" // 202405
