// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of data_reconciliation, its version behind it. Older ones: `data_reconciliation/<version>`. */

export { orderStatusDataExchange, type OrderStatusDataExchange } from "./data_reconciliation/202309/orderStatusDataExchange.ts" // 202309
export { qualityFactoryOrderDataImportApi, type QualityFactoryOrderDataImportApi } from "./data_reconciliation/202401/qualityFactoryOrderDataImportApi.ts" // 202401
