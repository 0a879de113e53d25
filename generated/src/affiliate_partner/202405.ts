// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202405. */

export { createAffiliatePartnerCampaign, type CreateAffiliatePartnerCampaign } from "./202405/createAffiliatePartnerCampaign.ts"
export { editAffiliatePartnerCampaign, type EditAffiliatePartnerCampaign } from "./202405/editAffiliatePartnerCampaign.ts"
export { generateAffiliatePartnerCampaignProductLink, type GenerateAffiliatePartnerCampaignProductLink } from "./202405/generateAffiliatePartnerCampaignProductLink.ts"
export { getAffiliatePartnerCampaignDetail, type GetAffiliatePartnerCampaignDetail } from "./202405/getAffiliatePartnerCampaignDetail.ts"
export { getAffiliatePartnerCampaignList, type GetAffiliatePartnerCampaignList } from "./202405/getAffiliatePartnerCampaignList.ts"
export { getAffiliatePartnerCampaignProductList, type GetAffiliatePartnerCampaignProductList } from "./202405/getAffiliatePartnerCampaignProductList.ts"
export { publishAffiliatePartnerCampaign, type PublishAffiliatePartnerCampaign } from "./202405/publishAffiliatePartnerCampaign.ts"
export { reviewAffiliatePartnerCampaignProduct, type ReviewAffiliatePartnerCampaignProduct } from "./202405/reviewAffiliatePartnerCampaignProduct.ts"
