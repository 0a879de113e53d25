// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate, version 202402. */

export { checkAnchorPrerequisites, type CheckAnchorPrerequisites } from "./202402/checkAnchorPrerequisites.ts"
