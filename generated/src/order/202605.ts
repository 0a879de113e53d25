// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202605. */

export { updateBlindBoxOpeningResults, type UpdateBlindBoxOpeningResults } from "./202605/updateBlindBoxOpeningResults.ts"
