// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202411. */

export { diagnoseAndOptimizeProduct, type DiagnoseAndOptimizeProduct } from "./202411/diagnoseAndOptimizeProduct.ts"
