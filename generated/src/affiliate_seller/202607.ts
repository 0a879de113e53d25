// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202607. */

export { getWeeklyCreatorOutreachQuota, type GetWeeklyCreatorOutreachQuota } from "./202607/getWeeklyCreatorOutreachQuota.ts"
