// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of return_refund, version 202603. */

export { searchAftersalesRequest, type SearchAftersalesRequest } from "./202603/searchAftersalesRequest.ts"
