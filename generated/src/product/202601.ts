// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202601. */

export { productAuditingResearch, type ProductAuditingResearch } from "./202601/productAuditingResearch.ts"
