// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of promotion, version 202607. */

export { republishActivity, type RepublishActivity } from "./202607/republishActivity.ts"
