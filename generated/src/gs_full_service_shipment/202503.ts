// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of gs_full_service_shipment, version 202503. */

export { globalSellingGetSkuPrintDocument, type GlobalSellingGetSkuPrintDocument } from "./202503/globalSellingGetSkuPrintDocument.ts"
