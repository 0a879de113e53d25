// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate, version 202403. */

export { checkAnchorContent, type CheckAnchorContent } from "./202403/checkAnchorContent.ts"
