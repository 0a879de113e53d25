// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202403. */

export { getVideoPerformances, type GetVideoPerformances } from "./202403/getVideoPerformances.ts"
