// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202606. */

export { getPodDetail, type GetPodDetail } from "./202606/getPodDetail.ts"
