// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202602. */

export { searchMusic, type SearchMusic } from "./202602/searchMusic.ts"
