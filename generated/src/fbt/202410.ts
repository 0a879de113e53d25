// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202410. */

export { searchFbtInventoryRecord, type SearchFbtInventoryRecord } from "./202410/searchFbtInventoryRecord.ts"
