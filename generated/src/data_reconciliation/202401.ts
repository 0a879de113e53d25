// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of data_reconciliation, version 202401. */

export { qualityFactoryOrderDataImportApi, type QualityFactoryOrderDataImportApi } from "./202401/qualityFactoryOrderDataImportApi.ts"
