// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of finance, version 202504. */

export { getTaxInformation, type GetTaxInformation } from "./202504/getTaxInformation.ts"
