// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202406. */

export { addExternalOrderReferences, type AddExternalOrderReferences } from "./202406/addExternalOrderReferences.ts"
export { getExternalOrderReferences, type GetExternalOrderReferences } from "./202406/getExternalOrderReferences.ts"
export { searchOrderByExternalOrderReference, type SearchOrderByExternalOrderReference } from "./202406/searchOrderByExternalOrderReference.ts"
