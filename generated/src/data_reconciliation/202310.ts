// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of data_reconciliation, version 202310. */

export { qualityFactoryOrderDataImportApi, type QualityFactoryOrderDataImportApi } from "./202310/qualityFactoryOrderDataImportApi.ts"
