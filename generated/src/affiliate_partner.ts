// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of affiliate_partner, its version behind it. Older ones: `affiliate_partner/<version>`. */

export { createAffiliatePartnerCampaign, type CreateAffiliatePartnerCampaign } from "./affiliate_partner/202405/createAffiliatePartnerCampaign.ts" // 202405
export { editAffiliatePartnerCampaign, type EditAffiliatePartnerCampaign } from "./affiliate_partner/202405/editAffiliatePartnerCampaign.ts" // 202405
export { generateAffiliatePartnerCampaignProductLink, type GenerateAffiliatePartnerCampaignProductLink } from "./affiliate_partner/202405/generateAffiliatePartnerCampaignProductLink.ts" // 202405
export { getAffiliateCampaignCreatorFulfillmentStatusInfo, type GetAffiliateCampaignCreatorFulfillmentStatusInfo } from "./affiliate_partner/202508/getAffiliateCampaignCreatorFulfillmentStatusInfo.ts" // 202508
export { getAffiliateCampaignCreatorFulfillmentStatusList, type GetAffiliateCampaignCreatorFulfillmentStatusList } from "./affiliate_partner/202501/getAffiliateCampaignCreatorFulfillmentStatusList.ts" // 202501
export { getAffiliateCampaignCreatorProductContentStatistics, type GetAffiliateCampaignCreatorProductContentStatistics } from "./affiliate_partner/202508/getAffiliateCampaignCreatorProductContentStatistics.ts" // 202508
export { getAffiliateCampaignCreatorProductSampleStatus, type GetAffiliateCampaignCreatorProductSampleStatus } from "./affiliate_partner/202508/getAffiliateCampaignCreatorProductSampleStatus.ts" // 202508
export { getAffiliatePartnerCampaignDetail, type GetAffiliatePartnerCampaignDetail } from "./affiliate_partner/202405/getAffiliatePartnerCampaignDetail.ts" // 202405
export { getAffiliatePartnerCampaignList, type GetAffiliatePartnerCampaignList } from "./affiliate_partner/202405/getAffiliatePartnerCampaignList.ts" // 202405
export { getAffiliatePartnerCampaignProductList, type GetAffiliatePartnerCampaignProductList } from "./affiliate_partner/202405/getAffiliatePartnerCampaignProductList.ts" // 202405
export { partnerGenerateMultiAffiliateCampaignProductLink, type PartnerGenerateMultiAffiliateCampaignProductLink } from "./affiliate_partner/202505/partnerGenerateMultiAffiliateCampaignProductLink.ts" // 202505
export { publishAffiliatePartnerCampaign, type PublishAffiliatePartnerCampaign } from "./affiliate_partner/202405/publishAffiliatePartnerCampaign.ts" // 202405
export { reviewAffiliatePartnerCampaignProduct, type ReviewAffiliatePartnerCampaignProduct } from "./affiliate_partner/202405/reviewAffiliatePartnerCampaignProduct.ts" // 202405
export { searchCapAffiliateOrders, type SearchCapAffiliateOrders } from "./affiliate_partner/202603/searchCapAffiliateOrders.ts" // 202603
export { searchTapAffiliateOrders, type SearchTapAffiliateOrders } from "./affiliate_partner/202603/searchTapAffiliateOrders.ts" // 202603
