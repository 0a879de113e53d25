// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202407. */

export { createCategoryUpgradeTask, type CreateCategoryUpgradeTask } from "./202407/createCategoryUpgradeTask.ts"
export { listingSchemas, type ListingSchemas } from "./202407/listingSchemas.ts"
export { searchSizeCharts, type SearchSizeCharts } from "./202407/searchSizeCharts.ts"
