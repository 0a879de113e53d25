// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202508. */

export { importExternalProductInfo, type ImportExternalProductInfo } from "./202508/importExternalProductInfo.ts"
