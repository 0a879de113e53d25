// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202505. */

export { partnerGenerateMultiAffiliateCampaignProductLink, type PartnerGenerateMultiAffiliateCampaignProductLink } from "./202505/partnerGenerateMultiAffiliateCampaignProductLink.ts"
