// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202511. */

export { updateBlindBoxOpeningResults, type UpdateBlindBoxOpeningResults } from "./202511/updateBlindBoxOpeningResults.ts"
