// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202508. */

export { getCreatorProfile, type GetCreatorProfile } from "./202508/getCreatorProfile.ts"
