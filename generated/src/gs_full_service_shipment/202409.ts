// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_shipment, version 202409. */

export { globalSellingConfirmStockupOrder, type GlobalSellingConfirmStockupOrder } from "./202409/globalSellingConfirmStockupOrder.ts"
export { globalSellingGetSkuPrintDocument, type GlobalSellingGetSkuPrintDocument } from "./202409/globalSellingGetSkuPrintDocument.ts"
