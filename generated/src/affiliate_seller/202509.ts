// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202509. */

export { generateTargetCollaborationLink, type GenerateTargetCollaborationLink } from "./202509/generateTargetCollaborationLink.ts"
