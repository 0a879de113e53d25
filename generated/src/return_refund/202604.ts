// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202604. */

export { searchReturnMerchandiseAuthorization, type SearchReturnMerchandiseAuthorization } from "./202604/searchReturnMerchandiseAuthorization.ts"
