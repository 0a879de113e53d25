// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202509. */

export { editProduct, type EditProduct } from "./202509/editProduct.ts"
export { partialEditGlobalProduct, type PartialEditGlobalProduct } from "./202509/partialEditGlobalProduct.ts"
export { partialEditProduct, type PartialEditProduct } from "./202509/partialEditProduct.ts"
