// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of order, version 202606. */

export { podDetails, type PodDetails } from "./202606/podDetails.ts"
