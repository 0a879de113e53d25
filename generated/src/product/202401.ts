// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202401. */

export { listingSchemas, type ListingSchemas } from "./202401/listingSchemas.ts"
