// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202504. */

export { creatorGeneratePublisherLink, type CreatorGeneratePublisherLink } from "./202504/creatorGeneratePublisherLink.ts"
