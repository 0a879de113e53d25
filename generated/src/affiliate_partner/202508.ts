// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_partner, version 202508. */

export { getAffiliateCampaignCreatorFulfillmentStatusInfo, type GetAffiliateCampaignCreatorFulfillmentStatusInfo } from "./202508/getAffiliateCampaignCreatorFulfillmentStatusInfo.ts"
export { getAffiliateCampaignCreatorProductContentStatistics, type GetAffiliateCampaignCreatorProductContentStatistics } from "./202508/getAffiliateCampaignCreatorProductContentStatistics.ts"
export { getAffiliateCampaignCreatorProductSampleStatus, type GetAffiliateCampaignCreatorProductSampleStatus } from "./202508/getAffiliateCampaignCreatorProductSampleStatus.ts"
