// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202501. */

export { getAffiliateCampaignCreatorFulfillmentStatusInfo, type GetAffiliateCampaignCreatorFulfillmentStatusInfo } from "./202501/getAffiliateCampaignCreatorFulfillmentStatusInfo.ts"
export { getAffiliateCampaignCreatorFulfillmentStatusList, type GetAffiliateCampaignCreatorFulfillmentStatusList } from "./202501/getAffiliateCampaignCreatorFulfillmentStatusList.ts"
export { getAffiliateCampaignCreatorProductContentStatistics, type GetAffiliateCampaignCreatorProductContentStatistics } from "./202501/getAffiliateCampaignCreatorProductContentStatistics.ts"
export { getAffiliateCampaignCreatorProductSampleStatus, type GetAffiliateCampaignCreatorProductSampleStatus } from "./202501/getAffiliateCampaignCreatorProductSampleStatus.ts"
