// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202407. */

export { generateAffiliateSharingLink, type GenerateAffiliateSharingLink } from "./202407/generateAffiliateSharingLink.ts"
