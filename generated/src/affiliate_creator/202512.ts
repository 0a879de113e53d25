// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202512. */

export { creatorGetSampleRequestDeeplink, type CreatorGetSampleRequestDeeplink } from "./202512/creatorGetSampleRequestDeeplink.ts"
