// Generated from spec/paths. Do not edit: `pnpm generate`.
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { addLiveProducts as affiliate_202309_addLiveProducts } from "./affiliate/202309/addLiveProducts.ts"
import { addShowcaseProducts as affiliate_202309_addShowcaseProducts } from "./affiliate/202309/addShowcaseProducts.ts"
import { getCreatorProfile as affiliate_202309_getCreatorProfile } from "./affiliate/202309/getCreatorProfile.ts"
import { getLiveProducts as affiliate_202309_getLiveProducts } from "./affiliate/202309/getLiveProducts.ts"
import { getLiveRoomInfo as affiliate_202309_getLiveRoomInfo } from "./affiliate/202309/getLiveRoomInfo.ts"
import { getShopProducts as affiliate_202309_getShopProducts } from "./affiliate/202309/getShopProducts.ts"
import { getShowcaseProducts as affiliate_202309_getShowcaseProducts } from "./affiliate/202309/getShowcaseProducts.ts"
import { pinLiveProduct as affiliate_202309_pinLiveProduct } from "./affiliate/202309/pinLiveProduct.ts"
import { removeLiveProducts as affiliate_202309_removeLiveProducts } from "./affiliate/202309/removeLiveProducts.ts"
import { removeShowcaseProducts as affiliate_202309_removeShowcaseProducts } from "./affiliate/202309/removeShowcaseProducts.ts"
import { topLiveProducts as affiliate_202309_topLiveProducts } from "./affiliate/202309/topLiveProducts.ts"
import { topShowcaseProducts as affiliate_202309_topShowcaseProducts } from "./affiliate/202309/topShowcaseProducts.ts"
import { unpinLiveProduct as affiliate_202309_unpinLiveProduct } from "./affiliate/202309/unpinLiveProduct.ts"
import { checkAnchorPrerequisites as affiliate_202402_checkAnchorPrerequisites } from "./affiliate/202402/checkAnchorPrerequisites.ts"
import { checkAnchorContent as affiliate_202403_checkAnchorContent } from "./affiliate/202403/checkAnchorContent.ts"
import { addShowcaseProducts as affiliate_creator_202405_addShowcaseProducts } from "./affiliate_creator/202405/addShowcaseProducts.ts"
import { creatorSearchOpenCollaborationProduct as affiliate_creator_202405_creatorSearchOpenCollaborationProduct } from "./affiliate_creator/202405/creatorSearchOpenCollaborationProduct.ts"
import { getCreatorProfile as affiliate_creator_202405_getCreatorProfile } from "./affiliate_creator/202405/getCreatorProfile.ts"
import { getShowcaseProducts as affiliate_creator_202405_getShowcaseProducts } from "./affiliate_creator/202405/getShowcaseProducts.ts"
import { searchCreatorAffiliateOrders as affiliate_creator_202405_searchCreatorAffiliateOrders } from "./affiliate_creator/202405/searchCreatorAffiliateOrders.ts"
import { searchCreatorTargetCollaborations as affiliate_creator_202405_searchCreatorTargetCollaborations } from "./affiliate_creator/202405/searchCreatorTargetCollaborations.ts"
import { generateAffiliateSharingLink as affiliate_creator_202407_generateAffiliateSharingLink } from "./affiliate_creator/202407/generateAffiliateSharingLink.ts"
import { creatorSearchSampleApplicationFulfillments as affiliate_creator_202409_creatorSearchSampleApplicationFulfillments } from "./affiliate_creator/202409/creatorSearchSampleApplicationFulfillments.ts"
import { removeShowcaseProducts as affiliate_creator_202409_removeShowcaseProducts } from "./affiliate_creator/202409/removeShowcaseProducts.ts"
import { topShowcaseProducts as affiliate_creator_202409_topShowcaseProducts } from "./affiliate_creator/202409/topShowcaseProducts.ts"
import { searchCreatorAffiliateOrders as affiliate_creator_202410_searchCreatorAffiliateOrders } from "./affiliate_creator/202410/searchCreatorAffiliateOrders.ts"
import { getCreatorApplicableSampleLabel as affiliate_creator_202412_getCreatorApplicableSampleLabel } from "./affiliate_creator/202412/getCreatorApplicableSampleLabel.ts"
import { getCreatorSampleApplicationDetail as affiliate_creator_202412_getCreatorSampleApplicationDetail } from "./affiliate_creator/202412/getCreatorSampleApplicationDetail.ts"
import { searchCreatorSampleApplications as affiliate_creator_202412_searchCreatorSampleApplications } from "./affiliate_creator/202412/searchCreatorSampleApplications.ts"
import { creatorSelectAffiliateProduct as affiliate_creator_202501_creatorSelectAffiliateProduct } from "./affiliate_creator/202501/creatorSelectAffiliateProduct.ts"
import { generateAffiliateSharingLink as affiliate_creator_202501_generateAffiliateSharingLink } from "./affiliate_creator/202501/generateAffiliateSharingLink.ts"
import { creatorGeneratePublisherLink as affiliate_creator_202504_creatorGeneratePublisherLink } from "./affiliate_creator/202504/creatorGeneratePublisherLink.ts"
import { creatorGenerateGeneralLink as affiliate_creator_202505_creatorGenerateGeneralLink } from "./affiliate_creator/202505/creatorGenerateGeneralLink.ts"
import { creatorSearchAffiliateTraceOrders as affiliate_creator_202505_creatorSearchAffiliateTraceOrders } from "./affiliate_creator/202505/creatorSearchAffiliateTraceOrders.ts"
import { postShoppableVideo as affiliate_creator_202505_postShoppableVideo } from "./affiliate_creator/202505/postShoppableVideo.ts"
import { uploadShoppableVideoFile as affiliate_creator_202505_uploadShoppableVideoFile } from "./affiliate_creator/202505/uploadShoppableVideoFile.ts"
import { getCreatorProfile as affiliate_creator_202508_getCreatorProfile } from "./affiliate_creator/202508/getCreatorProfile.ts"
import { getOpenCollaborationProductListByProductIds as affiliate_creator_202509_getOpenCollaborationProductListByProductIds } from "./affiliate_creator/202509/getOpenCollaborationProductListByProductIds.ts"
import { getShopProducts as affiliate_creator_202509_getShopProducts } from "./affiliate_creator/202509/getShopProducts.ts"
import { getShoppableVideoStatus as affiliate_creator_202509_getShoppableVideoStatus } from "./affiliate_creator/202509/getShoppableVideoStatus.ts"
import { getShoppablePhotosStatus as affiliate_creator_202511_getShoppablePhotosStatus } from "./affiliate_creator/202511/getShoppablePhotosStatus.ts"
import { getShoppableVideoPrecheckResult as affiliate_creator_202511_getShoppableVideoPrecheckResult } from "./affiliate_creator/202511/getShoppableVideoPrecheckResult.ts"
import { postShoppablePhotos as affiliate_creator_202511_postShoppablePhotos } from "./affiliate_creator/202511/postShoppablePhotos.ts"
import { precheckVideoContent as affiliate_creator_202511_precheckVideoContent } from "./affiliate_creator/202511/precheckVideoContent.ts"
import { uploadShoppablePhotoFile as affiliate_creator_202511_uploadShoppablePhotoFile } from "./affiliate_creator/202511/uploadShoppablePhotoFile.ts"
import { creatorGetSampleRequestDeeplink as affiliate_creator_202512_creatorGetSampleRequestDeeplink } from "./affiliate_creator/202512/creatorGetSampleRequestDeeplink.ts"
import { getShopCategoryAndCollection as affiliate_creator_202601_getShopCategoryAndCollection } from "./affiliate_creator/202601/getShopCategoryAndCollection.ts"
import { getShoppableVideoPrecheckResult as affiliate_creator_202601_getShoppableVideoPrecheckResult } from "./affiliate_creator/202601/getShoppableVideoPrecheckResult.ts"
import { searchMusic as affiliate_creator_202602_searchMusic } from "./affiliate_creator/202602/searchMusic.ts"
import { postShoppableVideo as affiliate_creator_202603_postShoppableVideo } from "./affiliate_creator/202603/postShoppableVideo.ts"
import { getTokoProductMappers as affiliate_creator_202606_getTokoProductMappers } from "./affiliate_creator/202606/getTokoProductMappers.ts"
import { postShoppablePhotos as affiliate_creator_202607_postShoppablePhotos } from "./affiliate_creator/202607/postShoppablePhotos.ts"
import { postShoppableVideo as affiliate_creator_202607_postShoppableVideo } from "./affiliate_creator/202607/postShoppableVideo.ts"
import { tokoProductMapper as affiliate_creator_202607_tokoProductMapper } from "./affiliate_creator/202607/tokoProductMapper.ts"
import { createAffiliatePartnerCampaign as affiliate_partner_202405_createAffiliatePartnerCampaign } from "./affiliate_partner/202405/createAffiliatePartnerCampaign.ts"
import { editAffiliatePartnerCampaign as affiliate_partner_202405_editAffiliatePartnerCampaign } from "./affiliate_partner/202405/editAffiliatePartnerCampaign.ts"
import { generateAffiliatePartnerCampaignProductLink as affiliate_partner_202405_generateAffiliatePartnerCampaignProductLink } from "./affiliate_partner/202405/generateAffiliatePartnerCampaignProductLink.ts"
import { getAffiliatePartnerCampaignDetail as affiliate_partner_202405_getAffiliatePartnerCampaignDetail } from "./affiliate_partner/202405/getAffiliatePartnerCampaignDetail.ts"
import { getAffiliatePartnerCampaignList as affiliate_partner_202405_getAffiliatePartnerCampaignList } from "./affiliate_partner/202405/getAffiliatePartnerCampaignList.ts"
import { getAffiliatePartnerCampaignProductList as affiliate_partner_202405_getAffiliatePartnerCampaignProductList } from "./affiliate_partner/202405/getAffiliatePartnerCampaignProductList.ts"
import { publishAffiliatePartnerCampaign as affiliate_partner_202405_publishAffiliatePartnerCampaign } from "./affiliate_partner/202405/publishAffiliatePartnerCampaign.ts"
import { reviewAffiliatePartnerCampaignProduct as affiliate_partner_202405_reviewAffiliatePartnerCampaignProduct } from "./affiliate_partner/202405/reviewAffiliatePartnerCampaignProduct.ts"
import { searchTapAffiliateOrders as affiliate_partner_202411_searchTapAffiliateOrders } from "./affiliate_partner/202411/searchTapAffiliateOrders.ts"
import { getAffiliateCampaignCreatorFulfillmentStatusInfo as affiliate_partner_202501_getAffiliateCampaignCreatorFulfillmentStatusInfo } from "./affiliate_partner/202501/getAffiliateCampaignCreatorFulfillmentStatusInfo.ts"
import { getAffiliateCampaignCreatorFulfillmentStatusList as affiliate_partner_202501_getAffiliateCampaignCreatorFulfillmentStatusList } from "./affiliate_partner/202501/getAffiliateCampaignCreatorFulfillmentStatusList.ts"
import { getAffiliateCampaignCreatorProductContentStatistics as affiliate_partner_202501_getAffiliateCampaignCreatorProductContentStatistics } from "./affiliate_partner/202501/getAffiliateCampaignCreatorProductContentStatistics.ts"
import { getAffiliateCampaignCreatorProductSampleStatus as affiliate_partner_202501_getAffiliateCampaignCreatorProductSampleStatus } from "./affiliate_partner/202501/getAffiliateCampaignCreatorProductSampleStatus.ts"
import { searchCapAffiliateOrders as affiliate_partner_202504_searchCapAffiliateOrders } from "./affiliate_partner/202504/searchCapAffiliateOrders.ts"
import { partnerGenerateMultiAffiliateCampaignProductLink as affiliate_partner_202505_partnerGenerateMultiAffiliateCampaignProductLink } from "./affiliate_partner/202505/partnerGenerateMultiAffiliateCampaignProductLink.ts"
import { getAffiliateCampaignCreatorFulfillmentStatusInfo as affiliate_partner_202508_getAffiliateCampaignCreatorFulfillmentStatusInfo } from "./affiliate_partner/202508/getAffiliateCampaignCreatorFulfillmentStatusInfo.ts"
import { getAffiliateCampaignCreatorProductContentStatistics as affiliate_partner_202508_getAffiliateCampaignCreatorProductContentStatistics } from "./affiliate_partner/202508/getAffiliateCampaignCreatorProductContentStatistics.ts"
import { getAffiliateCampaignCreatorProductSampleStatus as affiliate_partner_202508_getAffiliateCampaignCreatorProductSampleStatus } from "./affiliate_partner/202508/getAffiliateCampaignCreatorProductSampleStatus.ts"
import { searchCapAffiliateOrders as affiliate_partner_202603_searchCapAffiliateOrders } from "./affiliate_partner/202603/searchCapAffiliateOrders.ts"
import { searchTapAffiliateOrders as affiliate_partner_202603_searchTapAffiliateOrders } from "./affiliate_partner/202603/searchTapAffiliateOrders.ts"
import { createOpenCollaboration as affiliate_seller_202405_createOpenCollaboration } from "./affiliate_seller/202405/createOpenCollaboration.ts"
import { createTargetCollaboration as affiliate_seller_202405_createTargetCollaboration } from "./affiliate_seller/202405/createTargetCollaboration.ts"
import { editOpenCollaborationSettings as affiliate_seller_202405_editOpenCollaborationSettings } from "./affiliate_seller/202405/editOpenCollaborationSettings.ts"
import { generateAffiliateProductPromotionLink as affiliate_seller_202405_generateAffiliateProductPromotionLink } from "./affiliate_seller/202405/generateAffiliateProductPromotionLink.ts"
import { removeCreatorFromOpenCollaboration as affiliate_seller_202405_removeCreatorFromOpenCollaboration } from "./affiliate_seller/202405/removeCreatorFromOpenCollaboration.ts"
import { searchSellerAffiliateOrders as affiliate_seller_202405_searchSellerAffiliateOrders } from "./affiliate_seller/202405/searchSellerAffiliateOrders.ts"
import { sellerSearchAffiliateOpenCollaborationProduct as affiliate_seller_202405_sellerSearchAffiliateOpenCollaborationProduct } from "./affiliate_seller/202405/sellerSearchAffiliateOpenCollaborationProduct.ts"
import { getMarketplaceCreatorPerformance as affiliate_seller_202406_getMarketplaceCreatorPerformance } from "./affiliate_seller/202406/getMarketplaceCreatorPerformance.ts"
import { sellerSearchCreatorOnMarketplace as affiliate_seller_202406_sellerSearchCreatorOnMarketplace } from "./affiliate_seller/202406/sellerSearchCreatorOnMarketplace.ts"
import { getOpenCollaborationSettings as affiliate_seller_202409_getOpenCollaborationSettings } from "./affiliate_seller/202409/getOpenCollaborationSettings.ts"
import { queryTargetCollaborationDetail as affiliate_seller_202409_queryTargetCollaborationDetail } from "./affiliate_seller/202409/queryTargetCollaborationDetail.ts"
import { removeOpenCollaboration as affiliate_seller_202409_removeOpenCollaboration } from "./affiliate_seller/202409/removeOpenCollaboration.ts"
import { removeTargetCollaboration as affiliate_seller_202409_removeTargetCollaboration } from "./affiliate_seller/202409/removeTargetCollaboration.ts"
import { searchOpenCollaboration as affiliate_seller_202409_searchOpenCollaboration } from "./affiliate_seller/202409/searchOpenCollaboration.ts"
import { searchTargetCollaborations as affiliate_seller_202409_searchTargetCollaborations } from "./affiliate_seller/202409/searchTargetCollaborations.ts"
import { sellerReviewSampleApplications as affiliate_seller_202409_sellerReviewSampleApplications } from "./affiliate_seller/202409/sellerReviewSampleApplications.ts"
import { sellerSearchSampleApplications as affiliate_seller_202409_sellerSearchSampleApplications } from "./affiliate_seller/202409/sellerSearchSampleApplications.ts"
import { sellerSearchSampleApplicationsFulfillments as affiliate_seller_202409_sellerSearchSampleApplicationsFulfillments } from "./affiliate_seller/202409/sellerSearchSampleApplicationsFulfillments.ts"
import { updateTargetCollaboration as affiliate_seller_202409_updateTargetCollaboration } from "./affiliate_seller/202409/updateTargetCollaboration.ts"
import { editOpenCollaborationSampleRule as affiliate_seller_202410_editOpenCollaborationSampleRule } from "./affiliate_seller/202410/editOpenCollaborationSampleRule.ts"
import { getOpenCollaborationSampleRules as affiliate_seller_202410_getOpenCollaborationSampleRules } from "./affiliate_seller/202410/getOpenCollaborationSampleRules.ts"
import { searchSellerAffiliateOrders as affiliate_seller_202410_searchSellerAffiliateOrders } from "./affiliate_seller/202410/searchSellerAffiliateOrders.ts"
import { createConversationWithCreator as affiliate_seller_202412_createConversationWithCreator } from "./affiliate_seller/202412/createConversationWithCreator.ts"
import { createOpenCollaboration as affiliate_seller_202412_createOpenCollaboration } from "./affiliate_seller/202412/createOpenCollaboration.ts"
import { getConversationList as affiliate_seller_202412_getConversationList } from "./affiliate_seller/202412/getConversationList.ts"
import { getLatestUnreadMessages as affiliate_seller_202412_getLatestUnreadMessages } from "./affiliate_seller/202412/getLatestUnreadMessages.ts"
import { getMessageInTheConversation as affiliate_seller_202412_getMessageInTheConversation } from "./affiliate_seller/202412/getMessageInTheConversation.ts"
import { getOpenCollaborationCreatorContentDetail as affiliate_seller_202412_getOpenCollaborationCreatorContentDetail } from "./affiliate_seller/202412/getOpenCollaborationCreatorContentDetail.ts"
import { markConversationRead as affiliate_seller_202412_markConversationRead } from "./affiliate_seller/202412/markConversationRead.ts"
import { queryTargetCollaborationDetail as affiliate_seller_202412_queryTargetCollaborationDetail } from "./affiliate_seller/202412/queryTargetCollaborationDetail.ts"
import { searchOpenCollaboration as affiliate_seller_202412_searchOpenCollaboration } from "./affiliate_seller/202412/searchOpenCollaboration.ts"
import { sendImMessage as affiliate_seller_202412_sendImMessage } from "./affiliate_seller/202412/sendImMessage.ts"
import { getConversationList as affiliate_seller_202505_getConversationList } from "./affiliate_seller/202505/getConversationList.ts"
import { getMarketplaceCreatorPerformance as affiliate_seller_202505_getMarketplaceCreatorPerformance } from "./affiliate_seller/202505/getMarketplaceCreatorPerformance.ts"
import { sellerSearchCreatorOnMarketplace as affiliate_seller_202505_sellerSearchCreatorOnMarketplace } from "./affiliate_seller/202505/sellerSearchCreatorOnMarketplace.ts"
import { sellerReviewSampleApplications as affiliate_seller_202507_sellerReviewSampleApplications } from "./affiliate_seller/202507/sellerReviewSampleApplications.ts"
import { sellerSearchSampleApplications as affiliate_seller_202507_sellerSearchSampleApplications } from "./affiliate_seller/202507/sellerSearchSampleApplications.ts"
import { createConversationWithCreator as affiliate_seller_202508_createConversationWithCreator } from "./affiliate_seller/202508/createConversationWithCreator.ts"
import { createTargetCollaboration as affiliate_seller_202508_createTargetCollaboration } from "./affiliate_seller/202508/createTargetCollaboration.ts"
import { getMarketplaceCreatorPerformance as affiliate_seller_202508_getMarketplaceCreatorPerformance } from "./affiliate_seller/202508/getMarketplaceCreatorPerformance.ts"
import { getOpenCollaborationCreatorContentDetail as affiliate_seller_202508_getOpenCollaborationCreatorContentDetail } from "./affiliate_seller/202508/getOpenCollaborationCreatorContentDetail.ts"
import { queryTargetCollaborationDetail as affiliate_seller_202508_queryTargetCollaborationDetail } from "./affiliate_seller/202508/queryTargetCollaborationDetail.ts"
import { removeCreatorFromOpenCollaboration as affiliate_seller_202508_removeCreatorFromOpenCollaboration } from "./affiliate_seller/202508/removeCreatorFromOpenCollaboration.ts"
import { searchTargetCollaborations as affiliate_seller_202508_searchTargetCollaborations } from "./affiliate_seller/202508/searchTargetCollaborations.ts"
import { sellerSearchCreatorOnMarketplace as affiliate_seller_202508_sellerSearchCreatorOnMarketplace } from "./affiliate_seller/202508/sellerSearchCreatorOnMarketplace.ts"
import { sellerSearchSampleApplications as affiliate_seller_202508_sellerSearchSampleApplications } from "./affiliate_seller/202508/sellerSearchSampleApplications.ts"
import { updateTargetCollaboration as affiliate_seller_202508_updateTargetCollaboration } from "./affiliate_seller/202508/updateTargetCollaboration.ts"
import { generateTargetCollaborationLink as affiliate_seller_202509_generateTargetCollaborationLink } from "./affiliate_seller/202509/generateTargetCollaborationLink.ts"
import { uploadMessageImage as affiliate_seller_202511_uploadMessageImage } from "./affiliate_seller/202511/uploadMessageImage.ts"
import { sellerGetSampleRequestDeeplink as affiliate_seller_202512_sellerGetSampleRequestDeeplink } from "./affiliate_seller/202512/sellerGetSampleRequestDeeplink.ts"
import { getSellerSearchCreatorMarketplaceAdvancedFilters as affiliate_seller_202601_getSellerSearchCreatorMarketplaceAdvancedFilters } from "./affiliate_seller/202601/getSellerSearchCreatorMarketplaceAdvancedFilters.ts"
import { createCompassOfflineExportTask as affiliate_seller_202603_createCompassOfflineExportTask } from "./affiliate_seller/202603/createCompassOfflineExportTask.ts"
import { downloadCompassTaskFile as affiliate_seller_202603_downloadCompassTaskFile } from "./affiliate_seller/202603/downloadCompassTaskFile.ts"
import { getCompassTaskList as affiliate_seller_202603_getCompassTaskList } from "./affiliate_seller/202603/getCompassTaskList.ts"
import { cancelTargetCollaborationConflicts as affiliate_seller_202605_cancelTargetCollaborationConflicts } from "./affiliate_seller/202605/cancelTargetCollaborationConflicts.ts"
import { checkTargetCollaborationConflicts as affiliate_seller_202605_checkTargetCollaborationConflicts } from "./affiliate_seller/202605/checkTargetCollaborationConflicts.ts"
import { getWeeklyCreatorOutreachQuota as affiliate_seller_202607_getWeeklyCreatorOutreachQuota } from "./affiliate_seller/202607/getWeeklyCreatorOutreachQuota.ts"
import { getInboxCategoryCounts as affiliate_seller_202608_getInboxCategoryCounts } from "./affiliate_seller/202608/getInboxCategoryCounts.ts"
import { getMarketplaceCreatorPerformance as affiliate_seller_202608_getMarketplaceCreatorPerformance } from "./affiliate_seller/202608/getMarketplaceCreatorPerformance.ts"
import { getSellerSearchCreatorMarketplaceAdvancedFilters as affiliate_seller_202608_getSellerSearchCreatorMarketplaceAdvancedFilters } from "./affiliate_seller/202608/getSellerSearchCreatorMarketplaceAdvancedFilters.ts"
import { getWeeklyCreatorOutreachRecords as affiliate_seller_202608_getWeeklyCreatorOutreachRecords } from "./affiliate_seller/202608/getWeeklyCreatorOutreachRecords.ts"
import { queryCreatorPromotionDetails as affiliate_seller_202608_queryCreatorPromotionDetails } from "./affiliate_seller/202608/queryCreatorPromotionDetails.ts"
import { sellerSearchCreatorOnMarketplace as affiliate_seller_202608_sellerSearchCreatorOnMarketplace } from "./affiliate_seller/202608/sellerSearchCreatorOnMarketplace.ts"
import { updateConversationStatus as affiliate_seller_202608_updateConversationStatus } from "./affiliate_seller/202608/updateConversationStatus.ts"
import { uploadMessageImage as affiliate_seller_202608_uploadMessageImage } from "./affiliate_seller/202608/uploadMessageImage.ts"
import { getGmvTrendPerformances as analytics_202309_getGmvTrendPerformances } from "./analytics/202309/getGmvTrendPerformances.ts"
import { getInteractiveTrendPerformances as analytics_202309_getInteractiveTrendPerformances } from "./analytics/202309/getInteractiveTrendPerformances.ts"
import { getLiveCoreStats as analytics_202309_getLiveCoreStats } from "./analytics/202309/getLiveCoreStats.ts"
import { getProductStats as analytics_202309_getProductStats } from "./analytics/202309/getProductStats.ts"
import { getTrafficPerformances as analytics_202309_getTrafficPerformances } from "./analytics/202309/getTrafficPerformances.ts"
import { getUserPortraits as analytics_202309_getUserPortraits } from "./analytics/202309/getUserPortraits.ts"
import { getViewTrendPerformances as analytics_202309_getViewTrendPerformances } from "./analytics/202309/getViewTrendPerformances.ts"
import { getVideoPerformances as analytics_202403_getVideoPerformances } from "./analytics/202403/getVideoPerformances.ts"
import { getShopPerformance as analytics_202405_getShopPerformance } from "./analytics/202405/getShopPerformance.ts"
import { getShopProductPerformance as analytics_202405_getShopProductPerformance } from "./analytics/202405/getShopProductPerformance.ts"
import { getShopProductPerformanceList as analytics_202405_getShopProductPerformanceList } from "./analytics/202405/getShopProductPerformanceList.ts"
import { getShopSkuPerformance as analytics_202406_getShopSkuPerformance } from "./analytics/202406/getShopSkuPerformance.ts"
import { getShopSkuPerformanceList as analytics_202406_getShopSkuPerformanceList } from "./analytics/202406/getShopSkuPerformanceList.ts"
import { getShopVideoPerformanceDetails as analytics_202409_getShopVideoPerformanceDetails } from "./analytics/202409/getShopVideoPerformanceDetails.ts"
import { getShopVideoPerformanceList as analytics_202409_getShopVideoPerformanceList } from "./analytics/202409/getShopVideoPerformanceList.ts"
import { getShopVideoPerformanceOverview as analytics_202409_getShopVideoPerformanceOverview } from "./analytics/202409/getShopVideoPerformanceOverview.ts"
import { getShopVideoProductPerformanceList as analytics_202409_getShopVideoProductPerformanceList } from "./analytics/202409/getShopVideoProductPerformanceList.ts"
import { getLiveRoomCoreStats as analytics_202502_getLiveRoomCoreStats } from "./analytics/202502/getLiveRoomCoreStats.ts"
import { getLiveRoomGmvTrend as analytics_202502_getLiveRoomGmvTrend } from "./analytics/202502/getLiveRoomGmvTrend.ts"
import { getLiveRoomInteractiveTrends as analytics_202502_getLiveRoomInteractiveTrends } from "./analytics/202502/getLiveRoomInteractiveTrends.ts"
import { getLiveRoomProductStats as analytics_202502_getLiveRoomProductStats } from "./analytics/202502/getLiveRoomProductStats.ts"
import { getLiveRoomTrafficPerformance as analytics_202502_getLiveRoomTrafficPerformance } from "./analytics/202502/getLiveRoomTrafficPerformance.ts"
import { getLiveRoomUserPortraits as analytics_202502_getLiveRoomUserPortraits } from "./analytics/202502/getLiveRoomUserPortraits.ts"
import { getLiveRoomViewTrends as analytics_202502_getLiveRoomViewTrends } from "./analytics/202502/getLiveRoomViewTrends.ts"
import { getShopLivePerformanceOverview as analytics_202503_getShopLivePerformanceOverview } from "./analytics/202503/getShopLivePerformanceOverview.ts"
import { getShopLivePerformanceList as analytics_202505_getShopLivePerformanceList } from "./analytics/202505/getShopLivePerformanceList.ts"
import { getShopLivePerformanceList as analytics_202508_getShopLivePerformanceList } from "./analytics/202508/getShopLivePerformanceList.ts"
import { getShopLivePerformanceOverview as analytics_202508_getShopLivePerformanceOverview } from "./analytics/202508/getShopLivePerformanceOverview.ts"
import { getShopLivePerformanceList as analytics_202509_getShopLivePerformanceList } from "./analytics/202509/getShopLivePerformanceList.ts"
import { getShopLivePerformanceOverview as analytics_202509_getShopLivePerformanceOverview } from "./analytics/202509/getShopLivePerformanceOverview.ts"
import { getShopPerformance as analytics_202509_getShopPerformance } from "./analytics/202509/getShopPerformance.ts"
import { getShopProductPerformanceDetail as analytics_202509_getShopProductPerformanceDetail } from "./analytics/202509/getShopProductPerformanceDetail.ts"
import { getShopProductPerformanceList as analytics_202509_getShopProductPerformanceList } from "./analytics/202509/getShopProductPerformanceList.ts"
import { getShopSkuPerformance as analytics_202509_getShopSkuPerformance } from "./analytics/202509/getShopSkuPerformance.ts"
import { getShopSkuPerformanceList as analytics_202509_getShopSkuPerformanceList } from "./analytics/202509/getShopSkuPerformanceList.ts"
import { getShopVideoPerformanceDetails as analytics_202509_getShopVideoPerformanceDetails } from "./analytics/202509/getShopVideoPerformanceDetails.ts"
import { getShopVideoPerformanceList as analytics_202509_getShopVideoPerformanceList } from "./analytics/202509/getShopVideoPerformanceList.ts"
import { getShopVideoPerformanceOverview as analytics_202509_getShopVideoPerformanceOverview } from "./analytics/202509/getShopVideoPerformanceOverview.ts"
import { getShopVideoProductPerformanceList as analytics_202509_getShopVideoProductPerformanceList } from "./analytics/202509/getShopVideoProductPerformanceList.ts"
import { getShopLiveMinutePerformance as analytics_202510_getShopLiveMinutePerformance } from "./analytics/202510/getShopLiveMinutePerformance.ts"
import { getShopPerformancePerHour as analytics_202510_getShopPerformancePerHour } from "./analytics/202510/getShopPerformancePerHour.ts"
import { getBestsellingCreators as analytics_202511_getBestsellingCreators } from "./analytics/202511/getBestsellingCreators.ts"
import { getBestsellingLiveSessions as analytics_202511_getBestsellingLiveSessions } from "./analytics/202511/getBestsellingLiveSessions.ts"
import { getBestsellingProducts as analytics_202511_getBestsellingProducts } from "./analytics/202511/getBestsellingProducts.ts"
import { getBestsellingVideos as analytics_202511_getBestsellingVideos } from "./analytics/202511/getBestsellingVideos.ts"
import { getShopLiveProductsPerformanceList as analytics_202512_getShopLiveProductsPerformanceList } from "./analytics/202512/getShopLiveProductsPerformanceList.ts"
import { getShopProductPerformanceList as analytics_202605_getShopProductPerformanceList } from "./analytics/202605/getShopProductPerformanceList.ts"
import { getShopVideoPerformanceList as analytics_202605_getShopVideoPerformanceList } from "./analytics/202605/getShopVideoPerformanceList.ts"
import { getSpsMetricDiagnosis as analytics_202606_getSpsMetricDiagnosis } from "./analytics/202606/getSpsMetricDiagnosis.ts"
import { getSpsMetricProblemDetails as analytics_202606_getSpsMetricProblemDetails } from "./analytics/202606/getSpsMetricProblemDetails.ts"
import { getSpsMetricTopItems as analytics_202606_getSpsMetricTopItems } from "./analytics/202606/getSpsMetricTopItems.ts"
import { getSpsMetrics as analytics_202606_getSpsMetrics } from "./analytics/202606/getSpsMetrics.ts"
import { getSpsOverview as analytics_202606_getSpsOverview } from "./analytics/202606/getSpsOverview.ts"
import { getShopLivePerformanceList as analytics_202609_getShopLivePerformanceList } from "./analytics/202609/getShopLivePerformanceList.ts"
import { getShopLivePerformanceOverview as analytics_202609_getShopLivePerformanceOverview } from "./analytics/202609/getShopLivePerformanceOverview.ts"
import { getShopPerformance as analytics_202609_getShopPerformance } from "./analytics/202609/getShopPerformance.ts"
import { getAccessToken as authentication_v2_getAccessToken } from "./authentication/v2/getAccessToken.ts"
import { refreshAccessToken as authentication_v2_refreshAccessToken } from "./authentication/v2/refreshAccessToken.ts"
import { getAuthorizedShops as authorization_202309_getAuthorizedShops } from "./authorization/202309/getAuthorizedShops.ts"
import { getWidgetToken as authorization_202312_getWidgetToken } from "./authorization/202312/getWidgetToken.ts"
import { getWidgetToken as authorization_202401_getWidgetToken } from "./authorization/202401/getWidgetToken.ts"
import { deauthorizeShop as authorization_202403_deauthorizeShop } from "./authorization/202403/deauthorizeShop.ts"
import { getAuthorizedCategoryAssets as authorization_202405_getAuthorizedCategoryAssets } from "./authorization/202405/getAuthorizedCategoryAssets.ts"
import { cancelPublish as content_posting_v2_cancelPublish } from "./content_posting/v2/cancelPublish.ts"
import { directPostVideoInit as content_posting_v2_directPostVideoInit } from "./content_posting/v2/directPostVideoInit.ts"
import { getPostStatus as content_posting_v2_getPostStatus } from "./content_posting/v2/getPostStatus.ts"
import { photoPostInit as content_posting_v2_photoPostInit } from "./content_posting/v2/photoPostInit.ts"
import { queryCreatorInfo as content_posting_v2_queryCreatorInfo } from "./content_posting/v2/queryCreatorInfo.ts"
import { uploadVideoChunk as content_posting_v2_uploadVideoChunk } from "./content_posting/v2/uploadVideoChunk.ts"
import { uploadVideoDraftInit as content_posting_v2_uploadVideoDraftInit } from "./content_posting/v2/uploadVideoDraftInit.ts"
import { createEngagementTask as customer_engagement_202412_createEngagementTask } from "./customer_engagement/202412/createEngagementTask.ts"
import { getMessageTemplates as customer_engagement_202412_getMessageTemplates } from "./customer_engagement/202412/getMessageTemplates.ts"
import { getTaskPerformances as customer_engagement_202412_getTaskPerformances } from "./customer_engagement/202412/getTaskPerformances.ts"
import { sendEngagementMessage as customer_engagement_202412_sendEngagementMessage } from "./customer_engagement/202412/sendEngagementMessage.ts"
import { getCustomerTabVisibility as customer_engagement_202501_getCustomerTabVisibility } from "./customer_engagement/202501/getCustomerTabVisibility.ts"
import { createCustomEngagementTask as customer_engagement_202502_createCustomEngagementTask } from "./customer_engagement/202502/createCustomEngagementTask.ts"
import { getFeaturePermissions as customer_engagement_202502_getFeaturePermissions } from "./customer_engagement/202502/getFeaturePermissions.ts"
import { createConversation as customer_service_202309_createConversation } from "./customer_service/202309/createConversation.ts"
import { getAgentSettings as customer_service_202309_getAgentSettings } from "./customer_service/202309/getAgentSettings.ts"
import { getConversationMessages as customer_service_202309_getConversationMessages } from "./customer_service/202309/getConversationMessages.ts"
import { getConversations as customer_service_202309_getConversations } from "./customer_service/202309/getConversations.ts"
import { readMessage as customer_service_202309_readMessage } from "./customer_service/202309/readMessage.ts"
import { sendMessage as customer_service_202309_sendMessage } from "./customer_service/202309/sendMessage.ts"
import { updateAgentSettings as customer_service_202309_updateAgentSettings } from "./customer_service/202309/updateAgentSettings.ts"
import { uploadBuyerMessagesImage as customer_service_202309_uploadBuyerMessagesImage } from "./customer_service/202309/uploadBuyerMessagesImage.ts"
import { getCustomerServicePerformance as customer_service_202407_getCustomerServicePerformance } from "./customer_service/202407/getCustomerServicePerformance.ts"
import { getConversation as customer_service_202601_getConversation } from "./customer_service/202601/getConversation.ts"
import { searchSessions as customer_service_202602_searchSessions } from "./customer_service/202602/searchSessions.ts"
import { endSession as customer_service_202605_endSession } from "./customer_service/202605/endSession.ts"
import { sendMessage as customer_service_202606_sendMessage } from "./customer_service/202606/sendMessage.ts"
import { orderStatusDataExchange as data_reconciliation_202309_orderStatusDataExchange } from "./data_reconciliation/202309/orderStatusDataExchange.ts"
import { qualityFactoryOrderDataImportApi as data_reconciliation_202310_qualityFactoryOrderDataImportApi } from "./data_reconciliation/202310/qualityFactoryOrderDataImportApi.ts"
import { qualityFactoryOrderDataImportApi as data_reconciliation_202401_qualityFactoryOrderDataImportApi } from "./data_reconciliation/202401/qualityFactoryOrderDataImportApi.ts"
import { getUserInfo as display_v2_getUserInfo } from "./display/v2/getUserInfo.ts"
import { listVideos as display_v2_listVideos } from "./display/v2/listVideos.ts"
import { queryVideos as display_v2_queryVideos } from "./display/v2/queryVideos.ts"
import { getPharmacies as epharmacy_202504_getPharmacies } from "./epharmacy/202504/getPharmacies.ts"
import { updatePharmacies as epharmacy_202504_updatePharmacies } from "./epharmacy/202504/updatePharmacies.ts"
import { updatePrescriptionRequirement as epharmacy_202504_updatePrescriptionRequirement } from "./epharmacy/202504/updatePrescriptionRequirement.ts"
import { updatePrescriptionStatus as epharmacy_202504_updatePrescriptionStatus } from "./epharmacy/202504/updatePrescriptionStatus.ts"
import { getConsultationProvider as epharmacy_202507_getConsultationProvider } from "./epharmacy/202507/getConsultationProvider.ts"
import { deleteShopWebhook as event_202309_deleteShopWebhook } from "./event/202309/deleteShopWebhook.ts"
import { getShopWebhooks as event_202309_getShopWebhooks } from "./event/202309/getShopWebhooks.ts"
import { updateShopWebhook as event_202309_updateShopWebhook } from "./event/202309/updateShopWebhook.ts"
import { getFbtWarehouseList as fbt_202408_getFbtWarehouseList } from "./fbt/202408/getFbtWarehouseList.ts"
import { searchFbtInventory as fbt_202408_searchFbtInventory } from "./fbt/202408/searchFbtInventory.ts"
import { getFbtMerchantOnboardedRegions as fbt_202409_getFbtMerchantOnboardedRegions } from "./fbt/202409/getFbtMerchantOnboardedRegions.ts"
import { getInboundOrder as fbt_202409_getInboundOrder } from "./fbt/202409/getInboundOrder.ts"
import { searchGoodsInfo as fbt_202409_searchGoodsInfo } from "./fbt/202409/searchGoodsInfo.ts"
import { searchFbtInventoryRecord as fbt_202410_searchFbtInventoryRecord } from "./fbt/202410/searchFbtInventoryRecord.ts"
import { cancelFbtMcfOrder as fbt_202601_cancelFbtMcfOrder } from "./fbt/202601/cancelFbtMcfOrder.ts"
import { createFbtMcfOrder as fbt_202601_createFbtMcfOrder } from "./fbt/202601/createFbtMcfOrder.ts"
import { getFbtMcfOrderStatus as fbt_202601_getFbtMcfOrderStatus } from "./fbt/202601/getFbtMcfOrderStatus.ts"
import { getFbtMerchantMcfStatus as fbt_202601_getFbtMerchantMcfStatus } from "./fbt/202601/getFbtMerchantMcfStatus.ts"
import { queryGoodsInventoryForMcf as fbt_202601_queryGoodsInventoryForMcf } from "./fbt/202601/queryGoodsInventoryForMcf.ts"
import { cancelInboundOrder as fbt_202602_cancelInboundOrder } from "./fbt/202602/cancelInboundOrder.ts"
import { createOrUpdateInboundPlan as fbt_202602_createOrUpdateInboundPlan } from "./fbt/202602/createOrUpdateInboundPlan.ts"
import { getInboundMethodDetail as fbt_202602_getInboundMethodDetail } from "./fbt/202602/getInboundMethodDetail.ts"
import { getInboundOrder as fbt_202602_getInboundOrder } from "./fbt/202602/getInboundOrder.ts"
import { listAvailableInboundMethods as fbt_202602_listAvailableInboundMethods } from "./fbt/202602/listAvailableInboundMethods.ts"
import { printInboundOrderLabels as fbt_202602_printInboundOrderLabels } from "./fbt/202602/printInboundOrderLabels.ts"
import { updateInboundOrderTracking as fbt_202602_updateInboundOrderTracking } from "./fbt/202602/updateInboundOrderTracking.ts"
import { confirmInboundMethod as fbt_202603_confirmInboundMethod } from "./fbt/202603/confirmInboundMethod.ts"
import { createFbtGoods as fbt_202603_createFbtGoods } from "./fbt/202603/createFbtGoods.ts"
import { searchGoodsHazmatAndExpirationInfo as fbt_202603_searchGoodsHazmatAndExpirationInfo } from "./fbt/202603/searchGoodsHazmatAndExpirationInfo.ts"
import { shipInboundOrder as fbt_202603_shipInboundOrder } from "./fbt/202603/shipInboundOrder.ts"
import { updateFbtGoodsInfo as fbt_202603_updateFbtGoodsInfo } from "./fbt/202603/updateFbtGoodsInfo.ts"
import { updateGoodsSkuRelation as fbt_202603_updateGoodsSkuRelation } from "./fbt/202603/updateGoodsSkuRelation.ts"
import { createFbtGoods as fbt_202607_createFbtGoods } from "./fbt/202607/createFbtGoods.ts"
import { createFbtMcfOrder as fbt_202607_createFbtMcfOrder } from "./fbt/202607/createFbtMcfOrder.ts"
import { searchGoodsInfo as fbt_202607_searchGoodsInfo } from "./fbt/202607/searchGoodsInfo.ts"
import { updateFbtGoodsInfo as fbt_202607_updateFbtGoodsInfo } from "./fbt/202607/updateFbtGoodsInfo.ts"
import { getPayments as finance_202309_getPayments } from "./finance/202309/getPayments.ts"
import { getStatements as finance_202309_getStatements } from "./finance/202309/getStatements.ts"
import { getTransactionsByOrder as finance_202309_getTransactionsByOrder } from "./finance/202309/getTransactionsByOrder.ts"
import { getTransactionsByStatement as finance_202309_getTransactionsByStatement } from "./finance/202309/getTransactionsByStatement.ts"
import { getWithdrawals as finance_202309_getWithdrawals } from "./finance/202309/getWithdrawals.ts"
import { getTransactionsByOrder as finance_202501_getTransactionsByOrder } from "./finance/202501/getTransactionsByOrder.ts"
import { getTransactionsByStatement as finance_202501_getTransactionsByStatement } from "./finance/202501/getTransactionsByStatement.ts"
import { getTaxInformation as finance_202504_getTaxInformation } from "./finance/202504/getTaxInformation.ts"
import { getUnsettledTransactions as finance_202507_getUnsettledTransactions } from "./finance/202507/getUnsettledTransactions.ts"
import { getPayments as finance_202605_getPayments } from "./finance/202605/getPayments.ts"
import { batchShipPackages as fulfillment_202309_batchShipPackages } from "./fulfillment/202309/batchShipPackages.ts"
import { combinePackage as fulfillment_202309_combinePackage } from "./fulfillment/202309/combinePackage.ts"
import { createPackages as fulfillment_202309_createPackages } from "./fulfillment/202309/createPackages.ts"
import { fulfillmentUploadDeliveryFile as fulfillment_202309_fulfillmentUploadDeliveryFile } from "./fulfillment/202309/fulfillmentUploadDeliveryFile.ts"
import { fulfillmentUploadDeliveryImage as fulfillment_202309_fulfillmentUploadDeliveryImage } from "./fulfillment/202309/fulfillmentUploadDeliveryImage.ts"
import { getEligibleShippingService as fulfillment_202309_getEligibleShippingService } from "./fulfillment/202309/getEligibleShippingService.ts"
import { getHandoverTimeslots as fulfillment_202309_getHandoverTimeslots } from "./fulfillment/202309/getHandoverTimeslots.ts"
import { getOrderSplitAttributes as fulfillment_202309_getOrderSplitAttributes } from "./fulfillment/202309/getOrderSplitAttributes.ts"
import { getPackageDetail as fulfillment_202309_getPackageDetail } from "./fulfillment/202309/getPackageDetail.ts"
import { getPackageHandoverTimeSlots as fulfillment_202309_getPackageHandoverTimeSlots } from "./fulfillment/202309/getPackageHandoverTimeSlots.ts"
import { getPackageShippingDocument as fulfillment_202309_getPackageShippingDocument } from "./fulfillment/202309/getPackageShippingDocument.ts"
import { getTracking as fulfillment_202309_getTracking } from "./fulfillment/202309/getTracking.ts"
import { markPackageAsShipped as fulfillment_202309_markPackageAsShipped } from "./fulfillment/202309/markPackageAsShipped.ts"
import { schedulePackageHandover as fulfillment_202309_schedulePackageHandover } from "./fulfillment/202309/schedulePackageHandover.ts"
import { searchCombinablePackages as fulfillment_202309_searchCombinablePackages } from "./fulfillment/202309/searchCombinablePackages.ts"
import { searchPackage as fulfillment_202309_searchPackage } from "./fulfillment/202309/searchPackage.ts"
import { shipPackage as fulfillment_202309_shipPackage } from "./fulfillment/202309/shipPackage.ts"
import { splitOrders as fulfillment_202309_splitOrders } from "./fulfillment/202309/splitOrders.ts"
import { uncombinePackages as fulfillment_202309_uncombinePackages } from "./fulfillment/202309/uncombinePackages.ts"
import { updatePackageDeliveryStatus as fulfillment_202309_updatePackageDeliveryStatus } from "./fulfillment/202309/updatePackageDeliveryStatus.ts"
import { updatePackageShippingInfo as fulfillment_202309_updatePackageShippingInfo } from "./fulfillment/202309/updatePackageShippingInfo.ts"
import { updateShippingInfo as fulfillment_202309_updateShippingInfo } from "./fulfillment/202309/updateShippingInfo.ts"
import { createFirstMileBundle as fulfillment_202407_createFirstMileBundle } from "./fulfillment/202407/createFirstMileBundle.ts"
import { createLastMileBundle as fulfillment_202408_createLastMileBundle } from "./fulfillment/202408/createLastMileBundle.ts"
import { uploadInvoice as fulfillment_202502_uploadInvoice } from "./fulfillment/202502/uploadInvoice.ts"
import { ttsTrackingValidation as fulfillment_202508_ttsTrackingValidation } from "./fulfillment/202508/ttsTrackingValidation.ts"
import { createFirstMileBundle as fulfillment_202510_createFirstMileBundle } from "./fulfillment/202510/createFirstMileBundle.ts"
import { createPackages as fulfillment_202512_createPackages } from "./fulfillment/202512/createPackages.ts"
import { redeemInfoCallback as fulfillment_202601_redeemInfoCallback } from "./fulfillment/202601/redeemInfoCallback.ts"
import { getPodDetail as fulfillment_202606_getPodDetail } from "./fulfillment/202606/getPodDetail.ts"
import { getOrderCustomsRequirements as fulfillment_202607_getOrderCustomsRequirements } from "./fulfillment/202607/getOrderCustomsRequirements.ts"
import { uploadCustomsInformation as fulfillment_202607_uploadCustomsInformation } from "./fulfillment/202607/uploadCustomsInformation.ts"
import { trackingStatusUpdate as fulfillment_202609_trackingStatusUpdate } from "./fulfillment/202609/trackingStatusUpdate.ts"
import { getGlobalSellingFullServiceCategories as gs_full_service_commodity_202404_getGlobalSellingFullServiceCategories } from "./gs_full_service_commodity/202404/getGlobalSellingFullServiceCategories.ts"
import { gsFullServicePreviewGetAttributes as gs_full_service_commodity_202404_gsFullServicePreviewGetAttributes } from "./gs_full_service_commodity/202404/gsFullServicePreviewGetAttributes.ts"
import { gsFullServicePreviewGetBrands as gs_full_service_commodity_202404_gsFullServicePreviewGetBrands } from "./gs_full_service_commodity/202404/gsFullServicePreviewGetBrands.ts"
import { gsFullServicePreviewGetCategoryInformation as gs_full_service_commodity_202404_gsFullServicePreviewGetCategoryInformation } from "./gs_full_service_commodity/202404/gsFullServicePreviewGetCategoryInformation.ts"
import { getGradingTemplatesConfig as gs_full_service_commodity_202405_getGradingTemplatesConfig } from "./gs_full_service_commodity/202405/getGradingTemplatesConfig.ts"
import { getSizeGroupsConfig as gs_full_service_commodity_202405_getSizeGroupsConfig } from "./gs_full_service_commodity/202405/getSizeGroupsConfig.ts"
import { gsCreateProduct as gs_full_service_commodity_202405_gsCreateProduct } from "./gs_full_service_commodity/202405/gsCreateProduct.ts"
import { gsFullServiceGetAttributes as gs_full_service_commodity_202405_gsFullServiceGetAttributes } from "./gs_full_service_commodity/202405/gsFullServiceGetAttributes.ts"
import { gsFullServiceGetBrands as gs_full_service_commodity_202405_gsFullServiceGetBrands } from "./gs_full_service_commodity/202405/gsFullServiceGetBrands.ts"
import { gsFullServiceGetCategoryInformation as gs_full_service_commodity_202405_gsFullServiceGetCategoryInformation } from "./gs_full_service_commodity/202405/gsFullServiceGetCategoryInformation.ts"
import { gsFullServiceSearchCategories as gs_full_service_commodity_202405_gsFullServiceSearchCategories } from "./gs_full_service_commodity/202405/gsFullServiceSearchCategories.ts"
import { gsPreviewCreateProduct as gs_full_service_commodity_202405_gsPreviewCreateProduct } from "./gs_full_service_commodity/202405/gsPreviewCreateProduct.ts"
import { gsProductImageUploadRequirementsQuery as gs_full_service_commodity_202405_gsProductImageUploadRequirementsQuery } from "./gs_full_service_commodity/202405/gsProductImageUploadRequirementsQuery.ts"
import { gsQualificationFileUpload as gs_full_service_commodity_202405_gsQualificationFileUpload } from "./gs_full_service_commodity/202405/gsQualificationFileUpload.ts"
import { gsVideoUpload as gs_full_service_commodity_202405_gsVideoUpload } from "./gs_full_service_commodity/202405/gsVideoUpload.ts"
import { imageUpload as gs_full_service_commodity_202405_imageUpload } from "./gs_full_service_commodity/202405/imageUpload.ts"
import { querySkusAndTheApprovalStatusOfSkus as gs_full_service_commodity_202405_querySkusAndTheApprovalStatusOfSkus } from "./gs_full_service_commodity/202405/querySkusAndTheApprovalStatusOfSkus.ts"
import { gsFullServiceGetCertifications as gs_full_service_commodity_202406_gsFullServiceGetCertifications } from "./gs_full_service_commodity/202406/gsFullServiceGetCertifications.ts"
import { gsGetGradingTemplatesConfig as gs_full_service_commodity_202406_gsGetGradingTemplatesConfig } from "./gs_full_service_commodity/202406/gsGetGradingTemplatesConfig.ts"
import { gsGetSizeGroupsConfig as gs_full_service_commodity_202406_gsGetSizeGroupsConfig } from "./gs_full_service_commodity/202406/gsGetSizeGroupsConfig.ts"
import { gsImageUpload as gs_full_service_commodity_202406_gsImageUpload } from "./gs_full_service_commodity/202406/gsImageUpload.ts"
import { gsQuerySkusAndTheApprovalStatusOfSkus as gs_full_service_commodity_202406_gsQuerySkusAndTheApprovalStatusOfSkus } from "./gs_full_service_commodity/202406/gsQuerySkusAndTheApprovalStatusOfSkus.ts"
import { globalSellingGetSupplierAddresses as gs_full_service_commodity_202407_globalSellingGetSupplierAddresses } from "./gs_full_service_commodity/202407/globalSellingGetSupplierAddresses.ts"
import { getSizeGroups as gs_full_service_commodity_202408_getSizeGroups } from "./gs_full_service_commodity/202408/getSizeGroups.ts"
import { gsCreateProduct as gs_full_service_commodity_202410_gsCreateProduct } from "./gs_full_service_commodity/202410/gsCreateProduct.ts"
import { gsQuerySkusAndTheApprovalStatusOfSkus as gs_full_service_commodity_202410_gsQuerySkusAndTheApprovalStatusOfSkus } from "./gs_full_service_commodity/202410/gsQuerySkusAndTheApprovalStatusOfSkus.ts"
import { gsFullServiceGetAttributes as gs_full_service_commodity_202503_gsFullServiceGetAttributes } from "./gs_full_service_commodity/202503/gsFullServiceGetAttributes.ts"
import { gsQuerySkusAndTheApprovalStatusOfSkus as gs_full_service_commodity_202504_gsQuerySkusAndTheApprovalStatusOfSkus } from "./gs_full_service_commodity/202504/gsQuerySkusAndTheApprovalStatusOfSkus.ts"
import { gsFullServiceGetAttributes as gs_full_service_commodity_202507_gsFullServiceGetAttributes } from "./gs_full_service_commodity/202507/gsFullServiceGetAttributes.ts"
import { gsFullServiceGetCertifications as gs_full_service_commodity_202507_gsFullServiceGetCertifications } from "./gs_full_service_commodity/202507/gsFullServiceGetCertifications.ts"
import { gsCalculateProductAuditInfo as gs_full_service_commodity_202508_gsCalculateProductAuditInfo } from "./gs_full_service_commodity/202508/gsCalculateProductAuditInfo.ts"
import { gsCreateProduct as gs_full_service_commodity_202508_gsCreateProduct } from "./gs_full_service_commodity/202508/gsCreateProduct.ts"
import { gsGetSupplierRp as gs_full_service_commodity_202508_gsGetSupplierRp } from "./gs_full_service_commodity/202508/gsGetSupplierRp.ts"
import { gsListSupplierManufacturer as gs_full_service_commodity_202508_gsListSupplierManufacturer } from "./gs_full_service_commodity/202508/gsListSupplierManufacturer.ts"
import { gsCalculateProductAuditInfo as gs_full_service_commodity_202509_gsCalculateProductAuditInfo } from "./gs_full_service_commodity/202509/gsCalculateProductAuditInfo.ts"
import { gsCreateProduct as gs_full_service_commodity_202509_gsCreateProduct } from "./gs_full_service_commodity/202509/gsCreateProduct.ts"
import { queryGlobalSellingVirtualInventory as gs_full_service_inventory_202404_queryGlobalSellingVirtualInventory } from "./gs_full_service_inventory/202404/queryGlobalSellingVirtualInventory.ts"
import { setGlobalSellingVirtualInventory as gs_full_service_inventory_202404_setGlobalSellingVirtualInventory } from "./gs_full_service_inventory/202404/setGlobalSellingVirtualInventory.ts"
import { gsFullServiceQueryVirtualInventory as gs_full_service_inventory_202405_gsFullServiceQueryVirtualInventory } from "./gs_full_service_inventory/202405/gsFullServiceQueryVirtualInventory.ts"
import { gsFullServiceUpdateVirtualInventory as gs_full_service_inventory_202405_gsFullServiceUpdateVirtualInventory } from "./gs_full_service_inventory/202405/gsFullServiceUpdateVirtualInventory.ts"
import { confirmDelivery as gs_full_service_shipment_202405_confirmDelivery } from "./gs_full_service_shipment/202405/confirmDelivery.ts"
import { createDeliveryOrder as gs_full_service_shipment_202405_createDeliveryOrder } from "./gs_full_service_shipment/202405/createDeliveryOrder.ts"
import { getDeliveryOrderPrintDocument as gs_full_service_shipment_202405_getDeliveryOrderPrintDocument } from "./gs_full_service_shipment/202405/getDeliveryOrderPrintDocument.ts"
import { getLogisticsWaybillsPrintDocument as gs_full_service_shipment_202405_getLogisticsWaybillsPrintDocument } from "./gs_full_service_shipment/202405/getLogisticsWaybillsPrintDocument.ts"
import { gsConfirmDelivery as gs_full_service_shipment_202405_gsConfirmDelivery } from "./gs_full_service_shipment/202405/gsConfirmDelivery.ts"
import { gsCreateDeliveryOrder as gs_full_service_shipment_202405_gsCreateDeliveryOrder } from "./gs_full_service_shipment/202405/gsCreateDeliveryOrder.ts"
import { gsGetDeliveryOrderPrintDocument as gs_full_service_shipment_202405_gsGetDeliveryOrderPrintDocument } from "./gs_full_service_shipment/202405/gsGetDeliveryOrderPrintDocument.ts"
import { gsGetLogisticsWaybillsPrintDocument as gs_full_service_shipment_202405_gsGetLogisticsWaybillsPrintDocument } from "./gs_full_service_shipment/202405/gsGetLogisticsWaybillsPrintDocument.ts"
import { gsGetSkuPrintDocument as gs_full_service_shipment_202405_gsGetSkuPrintDocument } from "./gs_full_service_shipment/202405/gsGetSkuPrintDocument.ts"
import { gsQueryDeliveryBatches as gs_full_service_shipment_202405_gsQueryDeliveryBatches } from "./gs_full_service_shipment/202405/gsQueryDeliveryBatches.ts"
import { gsReserveShipping as gs_full_service_shipment_202405_gsReserveShipping } from "./gs_full_service_shipment/202405/gsReserveShipping.ts"
import { gsSearchAvailableShippingProviders as gs_full_service_shipment_202405_gsSearchAvailableShippingProviders } from "./gs_full_service_shipment/202405/gsSearchAvailableShippingProviders.ts"
import { gsSearchDeliveryOrders as gs_full_service_shipment_202405_gsSearchDeliveryOrders } from "./gs_full_service_shipment/202405/gsSearchDeliveryOrders.ts"
import { gsSearchStockupOrders as gs_full_service_shipment_202405_gsSearchStockupOrders } from "./gs_full_service_shipment/202405/gsSearchStockupOrders.ts"
import { queryDeliveryBatches as gs_full_service_shipment_202405_queryDeliveryBatches } from "./gs_full_service_shipment/202405/queryDeliveryBatches.ts"
import { reserveShipping as gs_full_service_shipment_202405_reserveShipping } from "./gs_full_service_shipment/202405/reserveShipping.ts"
import { searchAvailableShippingProviders as gs_full_service_shipment_202405_searchAvailableShippingProviders } from "./gs_full_service_shipment/202405/searchAvailableShippingProviders.ts"
import { searchDeliveryOrders as gs_full_service_shipment_202405_searchDeliveryOrders } from "./gs_full_service_shipment/202405/searchDeliveryOrders.ts"
import { searchStockupOrders as gs_full_service_shipment_202405_searchStockupOrders } from "./gs_full_service_shipment/202405/searchStockupOrders.ts"
import { globalSellingCancelShipment as gs_full_service_shipment_202407_globalSellingCancelShipment } from "./gs_full_service_shipment/202407/globalSellingCancelShipment.ts"
import { globalSellingGetQualityDocuments as gs_full_service_shipment_202407_globalSellingGetQualityDocuments } from "./gs_full_service_shipment/202407/globalSellingGetQualityDocuments.ts"
import { globalSellingQueryLogisticsOrders as gs_full_service_shipment_202407_globalSellingQueryLogisticsOrders } from "./gs_full_service_shipment/202407/globalSellingQueryLogisticsOrders.ts"
import { globalSellingReserveShipment as gs_full_service_shipment_202407_globalSellingReserveShipment } from "./gs_full_service_shipment/202407/globalSellingReserveShipment.ts"
import { globalSellingSearchAbnormalOrders as gs_full_service_shipment_202407_globalSellingSearchAbnormalOrders } from "./gs_full_service_shipment/202407/globalSellingSearchAbnormalOrders.ts"
import { globalSellingSearchAvailableShippingProviders as gs_full_service_shipment_202407_globalSellingSearchAvailableShippingProviders } from "./gs_full_service_shipment/202407/globalSellingSearchAvailableShippingProviders.ts"
import { globalSellingSearchDeliveryOrders as gs_full_service_shipment_202407_globalSellingSearchDeliveryOrders } from "./gs_full_service_shipment/202407/globalSellingSearchDeliveryOrders.ts"
import { globalSellingSearchReturnOrders as gs_full_service_shipment_202407_globalSellingSearchReturnOrders } from "./gs_full_service_shipment/202407/globalSellingSearchReturnOrders.ts"
import { globalSellingSearchStockupOrders as gs_full_service_shipment_202407_globalSellingSearchStockupOrders } from "./gs_full_service_shipment/202407/globalSellingSearchStockupOrders.ts"
import { globalSellingConfirmStockupOrder as gs_full_service_shipment_202409_globalSellingConfirmStockupOrder } from "./gs_full_service_shipment/202409/globalSellingConfirmStockupOrder.ts"
import { globalSellingGetSkuPrintDocument as gs_full_service_shipment_202409_globalSellingGetSkuPrintDocument } from "./gs_full_service_shipment/202409/globalSellingGetSkuPrintDocument.ts"
import { globalSellingReserveShipment as gs_full_service_shipment_202410_globalSellingReserveShipment } from "./gs_full_service_shipment/202410/globalSellingReserveShipment.ts"
import { globalSellingSearchAvailableShippingProviders as gs_full_service_shipment_202410_globalSellingSearchAvailableShippingProviders } from "./gs_full_service_shipment/202410/globalSellingSearchAvailableShippingProviders.ts"
import { globalSellingGetSkuPrintDocument as gs_full_service_shipment_202503_globalSellingGetSkuPrintDocument } from "./gs_full_service_shipment/202503/globalSellingGetSkuPrintDocument.ts"
import { getGlobalSellerWarehouse as logistics_202309_getGlobalSellerWarehouse } from "./logistics/202309/getGlobalSellerWarehouse.ts"
import { getShippingProviders as logistics_202309_getShippingProviders } from "./logistics/202309/getShippingProviders.ts"
import { getWarehouseDeliveryOptions as logistics_202309_getWarehouseDeliveryOptions } from "./logistics/202309/getWarehouseDeliveryOptions.ts"
import { getWarehouseList as logistics_202309_getWarehouseList } from "./logistics/202309/getWarehouseList.ts"
import { standardizeWarehouseAddress as logistics_202412_standardizeWarehouseAddress } from "./logistics/202412/standardizeWarehouseAddress.ts"
import { createWarehouse as logistics_202502_createWarehouse } from "./logistics/202502/createWarehouse.ts"
import { updateWarehouse as logistics_202502_updateWarehouse } from "./logistics/202502/updateWarehouse.ts"
import { getAvailableShippingTemplate as logistics_202510_getAvailableShippingTemplate } from "./logistics/202510/getAvailableShippingTemplate.ts"
import { getLogisticsTracking as logistics_202604_getLogisticsTracking } from "./logistics/202604/getLogisticsTracking.ts"
import { shippingTemplateExist as logistics_202606_shippingTemplateExist } from "./logistics/202606/shippingTemplateExist.ts"
import { manageUserAccessToken as oauth_v2_manageUserAccessToken } from "./oauth/v2/manageUserAccessToken.ts"
import { revokeAccess as oauth_v2_revokeAccess } from "./oauth/v2/revokeAccess.ts"
import { uploadFileInit as open_202512_uploadFileInit } from "./open/202512/uploadFileInit.ts"
import { getOrderDetail as order_202309_getOrderDetail } from "./order/202309/getOrderDetail.ts"
import { getOrderList as order_202309_getOrderList } from "./order/202309/getOrderList.ts"
import { getPrivilegedOrderDetail as order_202309_getPrivilegedOrderDetail } from "./order/202309/getPrivilegedOrderDetail.ts"
import { addExternalOrderReferences as order_202406_addExternalOrderReferences } from "./order/202406/addExternalOrderReferences.ts"
import { getExternalOrderReferences as order_202406_getExternalOrderReferences } from "./order/202406/getExternalOrderReferences.ts"
import { searchOrderByExternalOrderReference as order_202406_searchOrderByExternalOrderReference } from "./order/202406/searchOrderByExternalOrderReference.ts"
import { getPriceDetail as order_202407_getPriceDetail } from "./order/202407/getPriceDetail.ts"
import { getOrderDetail as order_202507_getOrderDetail } from "./order/202507/getOrderDetail.ts"
import { updateBlindBoxOpeningResults as order_202511_updateBlindBoxOpeningResults } from "./order/202511/updateBlindBoxOpeningResults.ts"
import { updateBlindBoxOpeningResults as order_202605_updateBlindBoxOpeningResults } from "./order/202605/updateBlindBoxOpeningResults.ts"
import { podDetails as order_202606_podDetails } from "./order/202606/podDetails.ts"
import { activateProduct as product_202309_activateProduct } from "./product/202309/activateProduct.ts"
import { checkListingPrerequisites as product_202309_checkListingPrerequisites } from "./product/202309/checkListingPrerequisites.ts"
import { checkProductListing as product_202309_checkProductListing } from "./product/202309/checkProductListing.ts"
import { createCustomBrands as product_202309_createCustomBrands } from "./product/202309/createCustomBrands.ts"
import { createGlobalProduct as product_202309_createGlobalProduct } from "./product/202309/createGlobalProduct.ts"
import { createProduct as product_202309_createProduct } from "./product/202309/createProduct.ts"
import { deactivateProducts as product_202309_deactivateProducts } from "./product/202309/deactivateProducts.ts"
import { deleteGlobalProducts as product_202309_deleteGlobalProducts } from "./product/202309/deleteGlobalProducts.ts"
import { deleteProducts as product_202309_deleteProducts } from "./product/202309/deleteProducts.ts"
import { editGlobalProduct as product_202309_editGlobalProduct } from "./product/202309/editGlobalProduct.ts"
import { editProduct as product_202309_editProduct } from "./product/202309/editProduct.ts"
import { getAttributes as product_202309_getAttributes } from "./product/202309/getAttributes.ts"
import { getBrands as product_202309_getBrands } from "./product/202309/getBrands.ts"
import { getCategories as product_202309_getCategories } from "./product/202309/getCategories.ts"
import { getCategoryRules as product_202309_getCategoryRules } from "./product/202309/getCategoryRules.ts"
import { getGlobalAttributes as product_202309_getGlobalAttributes } from "./product/202309/getGlobalAttributes.ts"
import { getGlobalCategories as product_202309_getGlobalCategories } from "./product/202309/getGlobalCategories.ts"
import { getGlobalCategoryRules as product_202309_getGlobalCategoryRules } from "./product/202309/getGlobalCategoryRules.ts"
import { getGlobalProduct as product_202309_getGlobalProduct } from "./product/202309/getGlobalProduct.ts"
import { getProduct as product_202309_getProduct } from "./product/202309/getProduct.ts"
import { inventorySearch as product_202309_inventorySearch } from "./product/202309/inventorySearch.ts"
import { partialEditProduct as product_202309_partialEditProduct } from "./product/202309/partialEditProduct.ts"
import { publishGlobalProduct as product_202309_publishGlobalProduct } from "./product/202309/publishGlobalProduct.ts"
import { recommendBrand as product_202309_recommendBrand } from "./product/202309/recommendBrand.ts"
import { recommendCategory as product_202309_recommendCategory } from "./product/202309/recommendCategory.ts"
import { recommendGlobalCategories as product_202309_recommendGlobalCategories } from "./product/202309/recommendGlobalCategories.ts"
import { recommendSizechart as product_202309_recommendSizechart } from "./product/202309/recommendSizechart.ts"
import { recoverProducts as product_202309_recoverProducts } from "./product/202309/recoverProducts.ts"
import { searchGlobalProducts as product_202309_searchGlobalProducts } from "./product/202309/searchGlobalProducts.ts"
import { searchProducts as product_202309_searchProducts } from "./product/202309/searchProducts.ts"
import { updateGlobalInventory as product_202309_updateGlobalInventory } from "./product/202309/updateGlobalInventory.ts"
import { updateInventory as product_202309_updateInventory } from "./product/202309/updateInventory.ts"
import { updatePrice as product_202309_updatePrice } from "./product/202309/updatePrice.ts"
import { uploadProductFile as product_202309_uploadProductFile } from "./product/202309/uploadProductFile.ts"
import { uploadProductImage as product_202309_uploadProductImage } from "./product/202309/uploadProductImage.ts"
import { checkListingPrerequisites as product_202312_checkListingPrerequisites } from "./product/202312/checkListingPrerequisites.ts"
import { searchGlobalProducts as product_202312_searchGlobalProducts } from "./product/202312/searchGlobalProducts.ts"
import { searchProducts as product_202312_searchProducts } from "./product/202312/searchProducts.ts"
import { listingSchemas as product_202401_listingSchemas } from "./product/202401/listingSchemas.ts"
import { checkGlobalProductListing as product_202404_checkGlobalProductListing } from "./product/202404/checkGlobalProductListing.ts"
import { optimizedImages as product_202404_optimizedImages } from "./product/202404/optimizedImages.ts"
import { getProductsSeoWords as product_202405_getProductsSeoWords } from "./product/202405/getProductsSeoWords.ts"
import { getRecommendedProductTitleAndDescription as product_202405_getRecommendedProductTitleAndDescription } from "./product/202405/getRecommendedProductTitleAndDescription.ts"
import { productInformationIssueDiagnosis as product_202405_productInformationIssueDiagnosis } from "./product/202405/productInformationIssueDiagnosis.ts"
import { createCategoryUpgradeTask as product_202407_createCategoryUpgradeTask } from "./product/202407/createCategoryUpgradeTask.ts"
import { listingSchemas as product_202407_listingSchemas } from "./product/202407/listingSchemas.ts"
import { searchSizeCharts as product_202407_searchSizeCharts } from "./product/202407/searchSizeCharts.ts"
import { applyOpportunities as product_202409_applyOpportunities } from "./product/202409/applyOpportunities.ts"
import { createManufacturer as product_202409_createManufacturer } from "./product/202409/createManufacturer.ts"
import { createResponsiblePerson as product_202409_createResponsiblePerson } from "./product/202409/createResponsiblePerson.ts"
import { partialEditCandidateProducts as product_202409_partialEditCandidateProducts } from "./product/202409/partialEditCandidateProducts.ts"
import { partialEditManufacturer as product_202409_partialEditManufacturer } from "./product/202409/partialEditManufacturer.ts"
import { partialEditResponsiblePerson as product_202409_partialEditResponsiblePerson } from "./product/202409/partialEditResponsiblePerson.ts"
import { searchCandidateProducts as product_202409_searchCandidateProducts } from "./product/202409/searchCandidateProducts.ts"
import { searchManufacturers as product_202409_searchManufacturers } from "./product/202409/searchManufacturers.ts"
import { searchOpportunities as product_202409_searchOpportunities } from "./product/202409/searchOpportunities.ts"
import { searchResponsiblePersons as product_202409_searchResponsiblePersons } from "./product/202409/searchResponsiblePersons.ts"
import { uploadCandidateProducts as product_202409_uploadCandidateProducts } from "./product/202409/uploadCandidateProducts.ts"
import { diagnoseAndOptimizeProduct as product_202411_diagnoseAndOptimizeProduct } from "./product/202411/diagnoseAndOptimizeProduct.ts"
import { createAttributeRecommendationRequest as product_202501_createAttributeRecommendationRequest } from "./product/202501/createAttributeRecommendationRequest.ts"
import { searchManufacturers as product_202501_searchManufacturers } from "./product/202501/searchManufacturers.ts"
import { searchResponsiblePersons as product_202501_searchResponsiblePersons } from "./product/202501/searchResponsiblePersons.ts"
import { enableStrikethroughPrices as product_202502_enableStrikethroughPrices } from "./product/202502/enableStrikethroughPrices.ts"
import { searchProducts as product_202502_searchProducts } from "./product/202502/searchProducts.ts"
import { bindLocalProducts as product_202503_bindLocalProducts } from "./product/202503/bindLocalProducts.ts"
import { createImageTranslationTasks as product_202505_createImageTranslationTasks } from "./product/202505/createImageTranslationTasks.ts"
import { getImageTranslationTasks as product_202506_getImageTranslationTasks } from "./product/202506/getImageTranslationTasks.ts"
import { searchCombinedListingRecommendations as product_202506_searchCombinedListingRecommendations } from "./product/202506/searchCombinedListingRecommendations.ts"
import { uploadExternalProduct as product_202506_uploadExternalProduct } from "./product/202506/uploadExternalProduct.ts"
import { getGlobalListingRules as product_202507_getGlobalListingRules } from "./product/202507/getGlobalListingRules.ts"
import { getGlobalReplicatedProducts as product_202507_getGlobalReplicatedProducts } from "./product/202507/getGlobalReplicatedProducts.ts"
import { replicateProduct as product_202507_replicateProduct } from "./product/202507/replicateProduct.ts"
import { importExternalProductInfo as product_202508_importExternalProductInfo } from "./product/202508/importExternalProductInfo.ts"
import { editProduct as product_202509_editProduct } from "./product/202509/editProduct.ts"
import { partialEditGlobalProduct as product_202509_partialEditGlobalProduct } from "./product/202509/partialEditGlobalProduct.ts"
import { partialEditProduct as product_202509_partialEditProduct } from "./product/202509/partialEditProduct.ts"
import { productAuditingResearch as product_202601_productAuditingResearch } from "./product/202601/productAuditingResearch.ts"
import { getRecommendedProductPackage as product_202602_getRecommendedProductPackage } from "./product/202602/getRecommendedProductPackage.ts"
import { createGpaUpgradeTask as product_202604_createGpaUpgradeTask } from "./product/202604/createGpaUpgradeTask.ts"
import { getOpportunityDetail as product_202604_getOpportunityDetail } from "./product/202604/getOpportunityDetail.ts"
import { getSubmissionRecords as product_202604_getSubmissionRecords } from "./product/202604/getSubmissionRecords.ts"
import { listOpportunity as product_202604_listOpportunity } from "./product/202604/listOpportunity.ts"
import { submitAppealTask as product_202604_submitAppealTask } from "./product/202604/submitAppealTask.ts"
import { submitProductViaOpportunity as product_202604_submitProductViaOpportunity } from "./product/202604/submitProductViaOpportunity.ts"
import { updateStockOperationSettings as product_202604_updateStockOperationSettings } from "./product/202604/updateStockOperationSettings.ts"
import { getProductSkppDetail as product_202606_getProductSkppDetail } from "./product/202606/getProductSkppDetail.ts"
import { getShopSkppSummary as product_202606_getShopSkppSummary } from "./product/202606/getShopSkppSummary.ts"
import { listProductsSkppStatus as product_202606_listProductsSkppStatus } from "./product/202606/listProductsSkppStatus.ts"
import { createActivity as promotion_202309_createActivity } from "./promotion/202309/createActivity.ts"
import { deactivateActivity as promotion_202309_deactivateActivity } from "./promotion/202309/deactivateActivity.ts"
import { getActivity as promotion_202309_getActivity } from "./promotion/202309/getActivity.ts"
import { removeActivityProduct as promotion_202309_removeActivityProduct } from "./promotion/202309/removeActivityProduct.ts"
import { searchActivities as promotion_202309_searchActivities } from "./promotion/202309/searchActivities.ts"
import { updateActivity as promotion_202309_updateActivity } from "./promotion/202309/updateActivity.ts"
import { updateActivityProduct as promotion_202309_updateActivityProduct } from "./promotion/202309/updateActivityProduct.ts"
import { getCoupon as promotion_202406_getCoupon } from "./promotion/202406/getCoupon.ts"
import { searchCoupons as promotion_202406_searchCoupons } from "./promotion/202406/searchCoupons.ts"
import { republishActivity as promotion_202607_republishActivity } from "./promotion/202607/republishActivity.ts"
import { approveCancellation as return_refund_202309_approveCancellation } from "./return_refund/202309/approveCancellation.ts"
import { approveReturn as return_refund_202309_approveReturn } from "./return_refund/202309/approveReturn.ts"
import { calculateRefund as return_refund_202309_calculateRefund } from "./return_refund/202309/calculateRefund.ts"
import { cancelOrder as return_refund_202309_cancelOrder } from "./return_refund/202309/cancelOrder.ts"
import { createReturn as return_refund_202309_createReturn } from "./return_refund/202309/createReturn.ts"
import { getAftersaleEligibility as return_refund_202309_getAftersaleEligibility } from "./return_refund/202309/getAftersaleEligibility.ts"
import { getRejectReasons as return_refund_202309_getRejectReasons } from "./return_refund/202309/getRejectReasons.ts"
import { getReturnRecords as return_refund_202309_getReturnRecords } from "./return_refund/202309/getReturnRecords.ts"
import { rejectCancellation as return_refund_202309_rejectCancellation } from "./return_refund/202309/rejectCancellation.ts"
import { rejectReturn as return_refund_202309_rejectReturn } from "./return_refund/202309/rejectReturn.ts"
import { searchCancellations as return_refund_202309_searchCancellations } from "./return_refund/202309/searchCancellations.ts"
import { searchReturns as return_refund_202309_searchReturns } from "./return_refund/202309/searchReturns.ts"
import { uploadShippingDocumentAndTrackingInfo as return_refund_202405_uploadShippingDocumentAndTrackingInfo } from "./return_refund/202405/uploadShippingDocumentAndTrackingInfo.ts"
import { getAftersaleEligibility as return_refund_202512_getAftersaleEligibility } from "./return_refund/202512/getAftersaleEligibility.ts"
import { getDecisionEligibility as return_refund_202601_getDecisionEligibility } from "./return_refund/202601/getDecisionEligibility.ts"
import { calculateRefund as return_refund_202602_calculateRefund } from "./return_refund/202602/calculateRefund.ts"
import { cancelOrder as return_refund_202602_cancelOrder } from "./return_refund/202602/cancelOrder.ts"
import { createReturn as return_refund_202602_createReturn } from "./return_refund/202602/createReturn.ts"
import { getAftersaleEligibility as return_refund_202602_getAftersaleEligibility } from "./return_refund/202602/getAftersaleEligibility.ts"
import { searchCancellations as return_refund_202602_searchCancellations } from "./return_refund/202602/searchCancellations.ts"
import { searchReturns as return_refund_202602_searchReturns } from "./return_refund/202602/searchReturns.ts"
import { searchAftersalesRequest as return_refund_202603_searchAftersalesRequest } from "./return_refund/202603/searchAftersalesRequest.ts"
import { searchReturnMerchandiseAuthorization as return_refund_202604_searchReturnMerchandiseAuthorization } from "./return_refund/202604/searchReturnMerchandiseAuthorization.ts"
import { getReviewDecision as return_refund_202606_getReviewDecision } from "./return_refund/202606/getReviewDecision.ts"
import { reviewAftersales as return_refund_202606_reviewAftersales } from "./return_refund/202606/reviewAftersales.ts"
import { importProductReviews as review_rating_202410_importProductReviews } from "./review_rating/202410/importProductReviews.ts"
import { uploadReviewMedia as review_rating_202410_uploadReviewMedia } from "./review_rating/202410/uploadReviewMedia.ts"
import { importProductReviews as review_rating_202508_importProductReviews } from "./review_rating/202508/importProductReviews.ts"
import { productReviewRemoval as review_rating_202602_productReviewRemoval } from "./review_rating/202602/productReviewRemoval.ts"
import { getProductReviews as review_rating_202605_getProductReviews } from "./review_rating/202605/getProductReviews.ts"
import { getActiveShops as seller_202309_getActiveShops } from "./seller/202309/getActiveShops.ts"
import { getSellerPermissions as seller_202309_getSellerPermissions } from "./seller/202309/getSellerPermissions.ts"
import { getShopCreators as seller_202407_getShopCreators } from "./seller/202407/getShopCreators.ts"
import { getSellerStatus as seller_202508_getSellerStatus } from "./seller/202508/getSellerStatus.ts"
import { syncCollections as seller_202508_syncCollections } from "./seller/202508/syncCollections.ts"
import { getShopGroups as seller_202601_getShopGroups } from "./seller/202601/getShopGroups.ts"
import { confirmPackageShipment as supply_chain_202309_confirmPackageShipment } from "./supply_chain/202309/confirmPackageShipment.ts"

/** Every operation by method and path: `table["GET /order/202507/orders"]`. */
export const table: Readonly<Record<string, AnyOperation>> = {
  "POST /affiliate/202309/live_rooms/products": affiliate_202309_addLiveProducts,
  "POST /affiliate/202309/showcases/products": affiliate_202309_addShowcaseProducts,
  "GET /affiliate/202309/profiles": affiliate_202309_getCreatorProfile,
  "GET /affiliate/202309/live_rooms/products": affiliate_202309_getLiveProducts,
  "GET /affiliate/202309/live_rooms": affiliate_202309_getLiveRoomInfo,
  "GET /affiliate/202309/shop_products": affiliate_202309_getShopProducts,
  "GET /affiliate/202309/showcases/products": affiliate_202309_getShowcaseProducts,
  "POST /affiliate/202309/live_rooms/products/{product_id}/pin": affiliate_202309_pinLiveProduct,
  "DELETE /affiliate/202309/live_rooms/products": affiliate_202309_removeLiveProducts,
  "DELETE /affiliate/202309/showcases/products": affiliate_202309_removeShowcaseProducts,
  "POST /affiliate/202309/live_rooms/products/top": affiliate_202309_topLiveProducts,
  "POST /affiliate/202309/showcases/products/top": affiliate_202309_topShowcaseProducts,
  "POST /affiliate/202309/live_rooms/products/{product_id}/unpin": affiliate_202309_unpinLiveProduct,
  "POST /affiliate/202402/anchors/prerequisite_check": affiliate_202402_checkAnchorPrerequisites,
  "POST /affiliate/202403/anchors/content_check": affiliate_202403_checkAnchorContent,
  "POST /affiliate_creator/202405/showcases/products/add": affiliate_creator_202405_addShowcaseProducts,
  "POST /affiliate_creator/202405/open_collaborations/products/search":
    affiliate_creator_202405_creatorSearchOpenCollaborationProduct,
  "GET /affiliate_creator/202405/profiles": affiliate_creator_202405_getCreatorProfile,
  "GET /affiliate_creator/202405/showcases/products": affiliate_creator_202405_getShowcaseProducts,
  "POST /affiliate_creator/202405/orders/search": affiliate_creator_202405_searchCreatorAffiliateOrders,
  "POST /affiliate_creator/202405/target_collaborations/search":
    affiliate_creator_202405_searchCreatorTargetCollaborations,
  "POST /affiliate_creator/202407/affiliate_sharing_links/generate_batch":
    affiliate_creator_202407_generateAffiliateSharingLink,
  "POST /affiliate_creator/202409/sample_applications/fulfillments/search":
    affiliate_creator_202409_creatorSearchSampleApplicationFulfillments,
  "DELETE /affiliate_creator/202409/showcases/products": affiliate_creator_202409_removeShowcaseProducts,
  "POST /affiliate_creator/202409/showcases/products/top": affiliate_creator_202409_topShowcaseProducts,
  "POST /affiliate_creator/202410/orders/search": affiliate_creator_202410_searchCreatorAffiliateOrders,
  "GET /affiliate_creator/202412/samples/labels": affiliate_creator_202412_getCreatorApplicableSampleLabel,
  "POST /affiliate_creator/202412/sample_applications/single_query":
    affiliate_creator_202412_getCreatorSampleApplicationDetail,
  "POST /affiliate_creator/202412/sample_applications/search": affiliate_creator_202412_searchCreatorSampleApplications,
  "POST /affiliate_creator/202501/selection/products/search": affiliate_creator_202501_creatorSelectAffiliateProduct,
  "POST /affiliate_creator/202501/affiliate_sharing_links/generate_batch":
    affiliate_creator_202501_generateAffiliateSharingLink,
  "POST /affiliate_creator/202504/affiliate_sharing_links/publisher/{publisher_id}/generate_batch":
    affiliate_creator_202504_creatorGeneratePublisherLink,
  "POST /affiliate_creator/202505/affiliate_sharing_links/general_publishers/generate_batch":
    affiliate_creator_202505_creatorGenerateGeneralLink,
  "POST /affiliate_creator/202505/orders/trace/search": affiliate_creator_202505_creatorSearchAffiliateTraceOrders,
  "POST /affiliate_creator/202505/videos": affiliate_creator_202505_postShoppableVideo,
  "POST /affiliate_creator/202505/videos/video_files": affiliate_creator_202505_uploadShoppableVideoFile,
  "GET /affiliate_creator/202508/profiles": affiliate_creator_202508_getCreatorProfile,
  "POST /affiliate_creator/202509/open_collaborations/products":
    affiliate_creator_202509_getOpenCollaborationProductListByProductIds,
  "GET /affiliate_creator/202509/shop_products": affiliate_creator_202509_getShopProducts,
  "GET /affiliate_creator/202509/videos/{video_id}/status": affiliate_creator_202509_getShoppableVideoStatus,
  "GET /affiliate_creator/202511/photos/{photo_post_id}/status": affiliate_creator_202511_getShoppablePhotosStatus,
  "GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}":
    affiliate_creator_202511_getShoppableVideoPrecheckResult,
  "POST /affiliate_creator/202511/photos": affiliate_creator_202511_postShoppablePhotos,
  "POST /affiliate_creator/202511/videos/precheck_task": affiliate_creator_202511_precheckVideoContent,
  "POST /affiliate_creator/202511/photos/photo_files": affiliate_creator_202511_uploadShoppablePhotoFile,
  "GET /affiliate_creator/202512/samples/deeplink": affiliate_creator_202512_creatorGetSampleRequestDeeplink,
  "GET /affiliate_creator/202601/photos/category_collections": affiliate_creator_202601_getShopCategoryAndCollection,
  "GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}":
    affiliate_creator_202601_getShoppableVideoPrecheckResult,
  "GET /affiliate_creator/202602/music/search": affiliate_creator_202602_searchMusic,
  "POST /affiliate_creator/202603/videos": affiliate_creator_202603_postShoppableVideo,
  "GET /affiliate_creator/202606/toko_product_mappers": affiliate_creator_202606_getTokoProductMappers,
  "POST /affiliate_creator/202607/photos": affiliate_creator_202607_postShoppablePhotos,
  "POST /affiliate_creator/202607/videos": affiliate_creator_202607_postShoppableVideo,
  "POST /affiliate_creator/202607/map_toko_product": affiliate_creator_202607_tokoProductMapper,
  "POST /affiliate_partner/202405/campaigns": affiliate_partner_202405_createAffiliatePartnerCampaign,
  "POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit":
    affiliate_partner_202405_editAffiliatePartnerCampaign,
  "POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate":
    affiliate_partner_202405_generateAffiliatePartnerCampaignProductLink,
  "GET /affiliate_partner/202405/campaigns/{campaign_id}": affiliate_partner_202405_getAffiliatePartnerCampaignDetail,
  "GET /affiliate_partner/202405/campaigns": affiliate_partner_202405_getAffiliatePartnerCampaignList,
  "GET /affiliate_partner/202405/campaigns/{campaign_id}/products":
    affiliate_partner_202405_getAffiliatePartnerCampaignProductList,
  "POST /affiliate_partner/202405/campaigns/{campaign_id}/publish":
    affiliate_partner_202405_publishAffiliatePartnerCampaign,
  "POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review":
    affiliate_partner_202405_reviewAffiliatePartnerCampaignProduct,
  "POST /affiliate_partner/202411/orders/search": affiliate_partner_202411_searchTapAffiliateOrders,
  "GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance":
    affiliate_partner_202501_getAffiliateCampaignCreatorFulfillmentStatusInfo,
  "GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance":
    affiliate_partner_202501_getAffiliateCampaignCreatorFulfillmentStatusList,
  "GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics":
    affiliate_partner_202501_getAffiliateCampaignCreatorProductContentStatistics,
  "GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status":
    affiliate_partner_202501_getAffiliateCampaignCreatorProductSampleStatus,
  "POST /affiliate_partner/202504/cap_order/search": affiliate_partner_202504_searchCapAffiliateOrders,
  "POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch":
    affiliate_partner_202505_partnerGenerateMultiAffiliateCampaignProductLink,
  "GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance":
    affiliate_partner_202508_getAffiliateCampaignCreatorFulfillmentStatusInfo,
  "GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics":
    affiliate_partner_202508_getAffiliateCampaignCreatorProductContentStatistics,
  "GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status":
    affiliate_partner_202508_getAffiliateCampaignCreatorProductSampleStatus,
  "POST /affiliate_partner/202603/cap_order/search": affiliate_partner_202603_searchCapAffiliateOrders,
  "POST /affiliate_partner/202603/orders/search": affiliate_partner_202603_searchTapAffiliateOrders,
  "POST /affiliate_seller/202405/open_collaborations": affiliate_seller_202405_createOpenCollaboration,
  "POST /affiliate_seller/202405/target_collaborations": affiliate_seller_202405_createTargetCollaboration,
  "POST /affiliate_seller/202405/open_collaboration_settings": affiliate_seller_202405_editOpenCollaborationSettings,
  "POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate":
    affiliate_seller_202405_generateAffiliateProductPromotionLink,
  "POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator":
    affiliate_seller_202405_removeCreatorFromOpenCollaboration,
  "POST /affiliate_seller/202405/orders/search": affiliate_seller_202405_searchSellerAffiliateOrders,
  "POST /affiliate_seller/202405/open_collaborations/products/search":
    affiliate_seller_202405_sellerSearchAffiliateOpenCollaborationProduct,
  "GET /affiliate_seller/202406/marketplace_creators/{creator_user_id}":
    affiliate_seller_202406_getMarketplaceCreatorPerformance,
  "POST /affiliate_seller/202406/marketplace_creators/search": affiliate_seller_202406_sellerSearchCreatorOnMarketplace,
  "GET /affiliate_seller/202409/open_collaboration_settings": affiliate_seller_202409_getOpenCollaborationSettings,
  "GET /affiliate_seller/202409/target_collaborations/{target_collaboration_id}":
    affiliate_seller_202409_queryTargetCollaborationDetail,
  "DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}":
    affiliate_seller_202409_removeOpenCollaboration,
  "DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}":
    affiliate_seller_202409_removeTargetCollaboration,
  "POST /affiliate_seller/202409/open_collaborations/search": affiliate_seller_202409_searchOpenCollaboration,
  "POST /affiliate_seller/202409/target_collaborations/search": affiliate_seller_202409_searchTargetCollaborations,
  "POST /affiliate_seller/202409/sample_applications/{application_id}/review":
    affiliate_seller_202409_sellerReviewSampleApplications,
  "POST /affiliate_seller/202409/sample_applications/search": affiliate_seller_202409_sellerSearchSampleApplications,
  "POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search":
    affiliate_seller_202409_sellerSearchSampleApplicationsFulfillments,
  "PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}":
    affiliate_seller_202409_updateTargetCollaboration,
  "POST /affiliate_seller/202410/open_collaborations/sample_rules":
    affiliate_seller_202410_editOpenCollaborationSampleRule,
  "GET /affiliate_seller/202410/open_collaborations/sample_rules":
    affiliate_seller_202410_getOpenCollaborationSampleRules,
  "POST /affiliate_seller/202410/orders/search": affiliate_seller_202410_searchSellerAffiliateOrders,
  "POST /affiliate_seller/202412/conversations": affiliate_seller_202412_createConversationWithCreator,
  "POST /affiliate_seller/202412/open_collaborations": affiliate_seller_202412_createOpenCollaboration,
  "GET /affiliate_seller/202412/conversations": affiliate_seller_202412_getConversationList,
  "GET /affiliate_seller/202412/conversations/messages/list/newest": affiliate_seller_202412_getLatestUnreadMessages,
  "GET /affiliate_seller/202412/conversation/{conversation_id}/messages":
    affiliate_seller_202412_getMessageInTheConversation,
  "GET /affiliate_seller/202412/open_collaborations/creator_content_details":
    affiliate_seller_202412_getOpenCollaborationCreatorContentDetail,
  "POST /affiliate_seller/202412/conversatons/read": affiliate_seller_202412_markConversationRead,
  "GET /affiliate_seller/202412/target_collaborations/{target_collaboration_id}":
    affiliate_seller_202412_queryTargetCollaborationDetail,
  "POST /affiliate_seller/202412/open_collaborations/search": affiliate_seller_202412_searchOpenCollaboration,
  "POST /affiliate_seller/202412/conversations/{conversation_id}/messages": affiliate_seller_202412_sendImMessage,
  "GET /affiliate_seller/202505/conversations": affiliate_seller_202505_getConversationList,
  "GET /affiliate_seller/202505/marketplace_creators/{creator_user_id}":
    affiliate_seller_202505_getMarketplaceCreatorPerformance,
  "POST /affiliate_seller/202505/marketplace_creators/search": affiliate_seller_202505_sellerSearchCreatorOnMarketplace,
  "POST /affiliate_seller/202507/sample_applications/{application_id}/review":
    affiliate_seller_202507_sellerReviewSampleApplications,
  "POST /affiliate_seller/202507/sample_applications/search": affiliate_seller_202507_sellerSearchSampleApplications,
  "POST /affiliate_seller/202508/conversations": affiliate_seller_202508_createConversationWithCreator,
  "POST /affiliate_seller/202508/target_collaborations": affiliate_seller_202508_createTargetCollaboration,
  "GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}":
    affiliate_seller_202508_getMarketplaceCreatorPerformance,
  "GET /affiliate_seller/202508/open_collaborations/creator_content_details":
    affiliate_seller_202508_getOpenCollaborationCreatorContentDetail,
  "GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}":
    affiliate_seller_202508_queryTargetCollaborationDetail,
  "POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator":
    affiliate_seller_202508_removeCreatorFromOpenCollaboration,
  "POST /affiliate_seller/202508/target_collaborations/search": affiliate_seller_202508_searchTargetCollaborations,
  "POST /affiliate_seller/202508/marketplace_creators/search": affiliate_seller_202508_sellerSearchCreatorOnMarketplace,
  "POST /affiliate_seller/202508/sample_applications/search": affiliate_seller_202508_sellerSearchSampleApplications,
  "PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}":
    affiliate_seller_202508_updateTargetCollaboration,
  "POST /affiliate_seller/202509/target_collaboration/{target_collaboration_id}/link":
    affiliate_seller_202509_generateTargetCollaborationLink,
  "POST /affiliate_seller/202511/images/upload": affiliate_seller_202511_uploadMessageImage,
  "GET /affiliate_seller/202512/sample_applications/deeplink": affiliate_seller_202512_sellerGetSampleRequestDeeplink,
  "POST /affiliate_seller/202601/marketplace_creators/search/filter":
    affiliate_seller_202601_getSellerSearchCreatorMarketplaceAdvancedFilters,
  "POST /affiliate_seller/202603/compass/offline_task": affiliate_seller_202603_createCompassOfflineExportTask,
  "GET /affiliate_seller/202603/compass/offline_tasks/{task_id}/file": affiliate_seller_202603_downloadCompassTaskFile,
  "GET /affiliate_seller/202603/compass/offline_tasks": affiliate_seller_202603_getCompassTaskList,
  "POST /affiliate_seller/202605/target_collaborations/conflicts/resolve":
    affiliate_seller_202605_cancelTargetCollaborationConflicts,
  "POST /affiliate_seller/202605/target_collaborations/conflicts/check":
    affiliate_seller_202605_checkTargetCollaborationConflicts,
  "GET /affiliate_seller/202607/creator_outreach/quota": affiliate_seller_202607_getWeeklyCreatorOutreachQuota,
  "GET /affiliate_seller/202608/conversations/group_counts": affiliate_seller_202608_getInboxCategoryCounts,
  "GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}":
    affiliate_seller_202608_getMarketplaceCreatorPerformance,
  "POST /affiliate_seller/202608/marketplace_creators/search/filter":
    affiliate_seller_202608_getSellerSearchCreatorMarketplaceAdvancedFilters,
  "POST /affiliate_seller/202608/creator_outreach/records/query":
    affiliate_seller_202608_getWeeklyCreatorOutreachRecords,
  "POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query":
    affiliate_seller_202608_queryCreatorPromotionDetails,
  "POST /affiliate_seller/202608/marketplace_creators/search": affiliate_seller_202608_sellerSearchCreatorOnMarketplace,
  "POST /affiliate_seller/202608/conversations/{conversation_id}/status":
    affiliate_seller_202608_updateConversationStatus,
  "POST /affiliate_seller/202608/media/upload": affiliate_seller_202608_uploadMessageImage,
  "GET /analytics/202309/live_rooms/{live_room_id}/gmv_trend_performances": analytics_202309_getGmvTrendPerformances,
  "GET /analytics/202309/live_rooms/{live_room_id}/interactive_trend_performances":
    analytics_202309_getInteractiveTrendPerformances,
  "GET /analytics/202309/live_rooms/{live_room_id}/core_stats": analytics_202309_getLiveCoreStats,
  "GET /analytics/202309/live_rooms/{live_room_id}/product_stats": analytics_202309_getProductStats,
  "GET /analytics/202309/live_rooms/{live_room_id}/traffic_performances": analytics_202309_getTrafficPerformances,
  "GET /analytics/202309/live_rooms/{live_room_id}/user_portraits": analytics_202309_getUserPortraits,
  "GET /analytics/202309/live_rooms/{live_room_id}/view_trend_performances": analytics_202309_getViewTrendPerformances,
  "GET /analytics/202403/videos/performances": analytics_202403_getVideoPerformances,
  "GET /analytics/202405/shop/performance": analytics_202405_getShopPerformance,
  "GET /analytics/202405/shop_products/{product_id}/performance": analytics_202405_getShopProductPerformance,
  "GET /analytics/202405/shop_products/performance": analytics_202405_getShopProductPerformanceList,
  "GET /analytics/202406/shop_skus/{sku_id}/performance": analytics_202406_getShopSkuPerformance,
  "GET /analytics/202406/shop_skus/performance": analytics_202406_getShopSkuPerformanceList,
  "GET /analytics/202409/shop_videos/{video_id}/performance": analytics_202409_getShopVideoPerformanceDetails,
  "GET /analytics/202409/shop_videos/performance": analytics_202409_getShopVideoPerformanceList,
  "GET /analytics/202409/shop_videos/overview_performance": analytics_202409_getShopVideoPerformanceOverview,
  "GET /analytics/202409/shop_videos/{video_id}/products/performance":
    analytics_202409_getShopVideoProductPerformanceList,
  "GET /analytics/202502/live_rooms/{live_room_id}/core_stats": analytics_202502_getLiveRoomCoreStats,
  "GET /analytics/202502/live_rooms/{live_room_id}/gmv_trend_performances": analytics_202502_getLiveRoomGmvTrend,
  "GET /analytics/202502/live_rooms/{live_room_id}/interactive_trend_performances":
    analytics_202502_getLiveRoomInteractiveTrends,
  "GET /analytics/202502/live_rooms/{live_room_id}/product_stats": analytics_202502_getLiveRoomProductStats,
  "GET /analytics/202502/live_rooms/{live_room_id}/traffic_performances":
    analytics_202502_getLiveRoomTrafficPerformance,
  "GET /analytics/202502/live_rooms/{live_room_id}/user_portraits": analytics_202502_getLiveRoomUserPortraits,
  "GET /analytics/202502/live_rooms/{live_room_id}/view_trend_performances": analytics_202502_getLiveRoomViewTrends,
  "POST /analytics/202503/shop_lives/overview_performance": analytics_202503_getShopLivePerformanceOverview,
  "POST /analytics/202505/shop_lives/performance": analytics_202505_getShopLivePerformanceList,
  "GET /analytics/202508/shop_lives/performance": analytics_202508_getShopLivePerformanceList,
  "GET /analytics/202508/shop_lives/overview_performance": analytics_202508_getShopLivePerformanceOverview,
  "GET /analytics/202509/shop_lives/performance": analytics_202509_getShopLivePerformanceList,
  "GET /analytics/202509/shop_lives/overview_performance": analytics_202509_getShopLivePerformanceOverview,
  "GET /analytics/202509/shop/performance": analytics_202509_getShopPerformance,
  "GET /analytics/202509/shop_products/{product_id}/performance": analytics_202509_getShopProductPerformanceDetail,
  "GET /analytics/202509/shop_products/performance": analytics_202509_getShopProductPerformanceList,
  "GET /analytics/202509/shop_skus/{sku_id}/performance": analytics_202509_getShopSkuPerformance,
  "GET /analytics/202509/shop_skus/performance": analytics_202509_getShopSkuPerformanceList,
  "GET /analytics/202509/shop_videos/{video_id}/performance": analytics_202509_getShopVideoPerformanceDetails,
  "GET /analytics/202509/shop_videos/performance": analytics_202509_getShopVideoPerformanceList,
  "GET /analytics/202509/shop_videos/overview_performance": analytics_202509_getShopVideoPerformanceOverview,
  "GET /analytics/202509/shop_videos/{video_id}/products/performance":
    analytics_202509_getShopVideoProductPerformanceList,
  "GET /analytics/202510/shop_lives/{live_id}/performance_per_minutes": analytics_202510_getShopLiveMinutePerformance,
  "GET /analytics/202510/shop/performance/{date}/performance_per_hour": analytics_202510_getShopPerformancePerHour,
  "GET /analytics/202511/creators/bestselling": analytics_202511_getBestsellingCreators,
  "GET /analytics/202511/lives/bestselling": analytics_202511_getBestsellingLiveSessions,
  "GET /analytics/202511/products/bestselling": analytics_202511_getBestsellingProducts,
  "GET /analytics/202511/videos/bestselling": analytics_202511_getBestsellingVideos,
  "GET /analytics/202512/shop/{live_id}/products_performance": analytics_202512_getShopLiveProductsPerformanceList,
  "GET /analytics/202605/shop_products/performance": analytics_202605_getShopProductPerformanceList,
  "GET /analytics/202605/shop_videos/performance": analytics_202605_getShopVideoPerformanceList,
  "GET /analytics/202606/shop_performances/metrics/{metric_code}/diagnosis": analytics_202606_getSpsMetricDiagnosis,
  "GET /analytics/202606/shop_performances/metrics/{metric_code}/problem_details":
    analytics_202606_getSpsMetricProblemDetails,
  "GET /analytics/202606/shop_performances/metrics/{metric_code}/top_items": analytics_202606_getSpsMetricTopItems,
  "GET /analytics/202606/shop_performances/metrics": analytics_202606_getSpsMetrics,
  "GET /analytics/202606/shop_performances/overview": analytics_202606_getSpsOverview,
  "GET /analytics/202609/shop_lives/performance": analytics_202609_getShopLivePerformanceList,
  "GET /analytics/202609/shop_lives/overview_performance": analytics_202609_getShopLivePerformanceOverview,
  "GET /analytics/202609/shop/performance": analytics_202609_getShopPerformance,
  "GET /api/v2/token/get": authentication_v2_getAccessToken,
  "GET /api/v2/token/refresh": authentication_v2_refreshAccessToken,
  "GET /authorization/202309/shops": authorization_202309_getAuthorizedShops,
  "GET /authorization/202312/widget_token": authorization_202312_getWidgetToken,
  "GET /authorization/202401/widget_token": authorization_202401_getWidgetToken,
  "DELETE /authorization/202403/shops": authorization_202403_deauthorizeShop,
  "GET /authorization/202405/category_assets": authorization_202405_getAuthorizedCategoryAssets,
  "POST /v2/post/publish/cancel/": content_posting_v2_cancelPublish,
  "POST /v2/post/publish/video/init/": content_posting_v2_directPostVideoInit,
  "POST /v2/post/publish/status/fetch/": content_posting_v2_getPostStatus,
  "POST /v2/post/publish/content/init/": content_posting_v2_photoPostInit,
  "POST /v2/post/publish/creator_info/query/": content_posting_v2_queryCreatorInfo,
  "PUT /{upload_url}": content_posting_v2_uploadVideoChunk,
  "POST /v2/post/publish/inbox/video/init/": content_posting_v2_uploadVideoDraftInit,
  "POST /customer_engagement/202412/engagement_tasks": customer_engagement_202412_createEngagementTask,
  "GET /customer_engagement/202412/message_templates": customer_engagement_202412_getMessageTemplates,
  "POST /customer_engagement/202412/performances": customer_engagement_202412_getTaskPerformances,
  "POST /customer_engagement/202412/messages": customer_engagement_202412_sendEngagementMessage,
  "GET /customer_engagement/202501/customer_tab/visibility": customer_engagement_202501_getCustomerTabVisibility,
  "POST /customer_engagement/202502/engagement_tasks/custom": customer_engagement_202502_createCustomEngagementTask,
  "GET /customer_engagement/202502/permissions": customer_engagement_202502_getFeaturePermissions,
  "POST /customer_service/202309/conversations": customer_service_202309_createConversation,
  "GET /customer_service/202309/agents/settings": customer_service_202309_getAgentSettings,
  "GET /customer_service/202309/conversations/{conversation_id}/messages":
    customer_service_202309_getConversationMessages,
  "GET /customer_service/202309/conversations": customer_service_202309_getConversations,
  "POST /customer_service/202309/conversations/{conversation_id}/messages/read": customer_service_202309_readMessage,
  "POST /customer_service/202309/conversations/{conversation_id}/messages": customer_service_202309_sendMessage,
  "PUT /customer_service/202309/agents/settings": customer_service_202309_updateAgentSettings,
  "POST /customer_service/202309/images/upload": customer_service_202309_uploadBuyerMessagesImage,
  "GET /customer_service/202407/performance": customer_service_202407_getCustomerServicePerformance,
  "GET /customer_service/202601/conversations/{conversation_id}": customer_service_202601_getConversation,
  "POST /customer_service/202602/sessions/search": customer_service_202602_searchSessions,
  "POST /customer_service/202605/conversations/{conversation_id}/sessions/{session_id}/end":
    customer_service_202605_endSession,
  "POST /customer_service/202606/conversations/{conversation_id}/messages": customer_service_202606_sendMessage,
  "POST /data_reconciliation/202309/orders/sync": data_reconciliation_202309_orderStatusDataExchange,
  "POST /data_reconciliation/202310/orders/import": data_reconciliation_202310_qualityFactoryOrderDataImportApi,
  "POST /data_reconciliation/202401/orders/import": data_reconciliation_202401_qualityFactoryOrderDataImportApi,
  "GET /v2/user/info/": display_v2_getUserInfo,
  "POST /v2/video/list/": display_v2_listVideos,
  "POST /v2/video/query/": display_v2_queryVideos,
  "GET /epharmacy/202504/pharmacies": epharmacy_202504_getPharmacies,
  "POST /epharmacy/202504/pharmacies/update": epharmacy_202504_updatePharmacies,
  "POST /epharmacy/202504/products/{product_id}/prescription_requirements/update":
    epharmacy_202504_updatePrescriptionRequirement,
  "POST /epharmacy/202504/orders/{order_id}/update_prescription_status": epharmacy_202504_updatePrescriptionStatus,
  "GET /epharmacy/202507/consultations/{consultation_id}/providers": epharmacy_202507_getConsultationProvider,
  "DELETE /event/202309/webhooks": event_202309_deleteShopWebhook,
  "GET /event/202309/webhooks": event_202309_getShopWebhooks,
  "PUT /event/202309/webhooks": event_202309_updateShopWebhook,
  "GET /fbt/202408/warehouses": fbt_202408_getFbtWarehouseList,
  "POST /fbt/202408/inventory/search": fbt_202408_searchFbtInventory,
  "GET /fbt/202409/merchants/onboarded_regions": fbt_202409_getFbtMerchantOnboardedRegions,
  "GET /fbt/202409/inbound_orders": fbt_202409_getInboundOrder,
  "POST /fbt/202409/goods/search": fbt_202409_searchGoodsInfo,
  "POST /fbt/202410/inventory_records/search": fbt_202410_searchFbtInventoryRecord,
  "POST /fbt/202601/mcf_outbound_orders/cancel": fbt_202601_cancelFbtMcfOrder,
  "POST /fbt/202601/mcf_outbound_orders": fbt_202601_createFbtMcfOrder,
  "GET /fbt/202601/mcf_outbound_orders": fbt_202601_getFbtMcfOrderStatus,
  "GET /fbt/202601/merchants/mcf_status": fbt_202601_getFbtMerchantMcfStatus,
  "POST /fbt/202601/mcf/goods/inventory/search": fbt_202601_queryGoodsInventoryForMcf,
  "POST /fbt/202602/inbound_orders/cancel": fbt_202602_cancelInboundOrder,
  "POST /fbt/202602/create_update_inbound_plan": fbt_202602_createOrUpdateInboundPlan,
  "POST /fbt/202602/inbound_method_detail": fbt_202602_getInboundMethodDetail,
  "GET /fbt/202602/inbound_orders": fbt_202602_getInboundOrder,
  "POST /fbt/202602/list_available_inbound_method": fbt_202602_listAvailableInboundMethods,
  "POST /fbt/202602/inbound_orders/label_print": fbt_202602_printInboundOrderLabels,
  "POST /fbt/202602/inbound_orders/tracking_update": fbt_202602_updateInboundOrderTracking,
  "POST /fbt/202603/confirm_inbound_method": fbt_202603_confirmInboundMethod,
  "POST /fbt/202603/goods/create_goods": fbt_202603_createFbtGoods,
  "POST /fbt/202603/goods/hazmat_and_expiration_info/search": fbt_202603_searchGoodsHazmatAndExpirationInfo,
  "POST /fbt/202603/ship_inbound_order": fbt_202603_shipInboundOrder,
  "POST /fbt/202603/goods/update_goods_info": fbt_202603_updateFbtGoodsInfo,
  "POST /fbt/202603/goods/update_goods_sku_relation": fbt_202603_updateGoodsSkuRelation,
  "POST /fbt/202607/goods/create_goods": fbt_202607_createFbtGoods,
  "POST /fbt/202607/mcf_outbound_orders": fbt_202607_createFbtMcfOrder,
  "POST /fbt/202607/goods/search": fbt_202607_searchGoodsInfo,
  "POST /fbt/202607/goods/update_goods_info": fbt_202607_updateFbtGoodsInfo,
  "GET /finance/202309/payments": finance_202309_getPayments,
  "GET /finance/202309/statements": finance_202309_getStatements,
  "GET /finance/202309/orders/{order_id}/statement_transactions": finance_202309_getTransactionsByOrder,
  "GET /finance/202309/statements/{statement_id}/statement_transactions": finance_202309_getTransactionsByStatement,
  "GET /finance/202309/withdrawals": finance_202309_getWithdrawals,
  "GET /finance/202501/orders/{order_id}/statement_transactions": finance_202501_getTransactionsByOrder,
  "GET /finance/202501/statements/{statement_id}/statement_transactions": finance_202501_getTransactionsByStatement,
  "GET /finance/202504/tax_information": finance_202504_getTaxInformation,
  "GET /finance/202507/orders/unsettled": finance_202507_getUnsettledTransactions,
  "GET /finance/202605/payments": finance_202605_getPayments,
  "POST /fulfillment/202309/packages/ship": fulfillment_202309_batchShipPackages,
  "POST /fulfillment/202309/packages/combine": fulfillment_202309_combinePackage,
  "POST /fulfillment/202309/packages": fulfillment_202309_createPackages,
  "POST /fulfillment/202309/files/upload": fulfillment_202309_fulfillmentUploadDeliveryFile,
  "POST /fulfillment/202309/images/upload": fulfillment_202309_fulfillmentUploadDeliveryImage,
  "POST /fulfillment/202309/orders/{order_id}/shipping_services/query": fulfillment_202309_getEligibleShippingService,
  "GET /fulfillment/202309/orders/{order_id}/handover_time_slots": fulfillment_202309_getHandoverTimeslots,
  "GET /fulfillment/202309/orders/split_attributes": fulfillment_202309_getOrderSplitAttributes,
  "GET /fulfillment/202309/packages/{package_id}": fulfillment_202309_getPackageDetail,
  "GET /fulfillment/202309/packages/{package_id}/handover_time_slots": fulfillment_202309_getPackageHandoverTimeSlots,
  "GET /fulfillment/202309/packages/{package_id}/shipping_documents": fulfillment_202309_getPackageShippingDocument,
  "GET /fulfillment/202309/orders/{order_id}/tracking": fulfillment_202309_getTracking,
  "POST /fulfillment/202309/orders/{order_id}/packages": fulfillment_202309_markPackageAsShipped,
  "POST /fulfillment/202309/packages/schedule": fulfillment_202309_schedulePackageHandover,
  "GET /fulfillment/202309/combinable_packages/search": fulfillment_202309_searchCombinablePackages,
  "POST /fulfillment/202309/packages/search": fulfillment_202309_searchPackage,
  "POST /fulfillment/202309/packages/{package_id}/ship": fulfillment_202309_shipPackage,
  "POST /fulfillment/202309/orders/{order_id}/split": fulfillment_202309_splitOrders,
  "POST /fulfillment/202309/packages/{package_id}/uncombine": fulfillment_202309_uncombinePackages,
  "POST /fulfillment/202309/packages/deliver": fulfillment_202309_updatePackageDeliveryStatus,
  "POST /fulfillment/202309/packages/{package_id}/shipping_info/update": fulfillment_202309_updatePackageShippingInfo,
  "POST /fulfillment/202309/orders/{order_id}/shipping_info/update": fulfillment_202309_updateShippingInfo,
  "POST /fulfillment/202407/bundles": fulfillment_202407_createFirstMileBundle,
  "POST /fulfillment/202408/last_mile_bundles": fulfillment_202408_createLastMileBundle,
  "POST /fulfillment/202502/invoice/upload": fulfillment_202502_uploadInvoice,
  "GET /fulfillment/202508/tts_tracking_validation": fulfillment_202508_ttsTrackingValidation,
  "POST /fulfillment/202510/first_mile_bundle": fulfillment_202510_createFirstMileBundle,
  "POST /fulfillment/202512/packages": fulfillment_202512_createPackages,
  "POST /fulfillment/202601/redeem_info/callback": fulfillment_202601_redeemInfoCallback,
  "POST /fulfillment/202606/pod_details/get": fulfillment_202606_getPodDetail,
  "POST /fulfillment/202607/orders/customs_info/query": fulfillment_202607_getOrderCustomsRequirements,
  "POST /fulfillment/202607/orders/customs_info/submit": fulfillment_202607_uploadCustomsInformation,
  "POST /fulfillment/202609/order/sof/track/update": fulfillment_202609_trackingStatusUpdate,
  "POST /gs_full_service_commodity/202404/preview/categories/search":
    gs_full_service_commodity_202404_getGlobalSellingFullServiceCategories,
  "GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes":
    gs_full_service_commodity_202404_gsFullServicePreviewGetAttributes,
  "GET /gs_full_service_commodity/202404/preview/brands":
    gs_full_service_commodity_202404_gsFullServicePreviewGetBrands,
  "GET /gs_full_service_commodity/202404/preview/categories/{category_id}":
    gs_full_service_commodity_202404_gsFullServicePreviewGetCategoryInformation,
  "GET /gs_full_service_commodity/202405/preview/grading_templates":
    gs_full_service_commodity_202405_getGradingTemplatesConfig,
  "GET /gs_full_service_commodity/202405/preview/size_groups": gs_full_service_commodity_202405_getSizeGroupsConfig,
  "POST /gs_full_service_commodity/202405/beta/products": gs_full_service_commodity_202405_gsCreateProduct,
  "GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes":
    gs_full_service_commodity_202405_gsFullServiceGetAttributes,
  "GET /gs_full_service_commodity/202405/beta/brands": gs_full_service_commodity_202405_gsFullServiceGetBrands,
  "GET /gs_full_service_commodity/202405/beta/categories/{category_id}":
    gs_full_service_commodity_202405_gsFullServiceGetCategoryInformation,
  "POST /gs_full_service_commodity/202405/beta/categories/search":
    gs_full_service_commodity_202405_gsFullServiceSearchCategories,
  "POST /gs_full_service_commodity/202405/preview/products": gs_full_service_commodity_202405_gsPreviewCreateProduct,
  "GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements":
    gs_full_service_commodity_202405_gsProductImageUploadRequirementsQuery,
  "POST /gs_full_service_commodity/202405/beta/certification_files/upload":
    gs_full_service_commodity_202405_gsQualificationFileUpload,
  "POST /gs_full_service_commodity/202405/beta/videos/upload": gs_full_service_commodity_202405_gsVideoUpload,
  "POST /gs_full_service_commodity/202405/preview/images/upload": gs_full_service_commodity_202405_imageUpload,
  "POST /gs_full_service_commodity/202405/preview/products/search":
    gs_full_service_commodity_202405_querySkusAndTheApprovalStatusOfSkus,
  "GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications":
    gs_full_service_commodity_202406_gsFullServiceGetCertifications,
  "GET /gs_full_service_commodity/202406/beta/grading_templates":
    gs_full_service_commodity_202406_gsGetGradingTemplatesConfig,
  "GET /gs_full_service_commodity/202406/beta/size_groups": gs_full_service_commodity_202406_gsGetSizeGroupsConfig,
  "POST /gs_full_service_commodity/202406/beta/images/upload": gs_full_service_commodity_202406_gsImageUpload,
  "POST /gs_full_service_commodity/202406/beta/products/search":
    gs_full_service_commodity_202406_gsQuerySkusAndTheApprovalStatusOfSkus,
  "GET /gs_full_service_commodity/202407/supplier_addresses":
    gs_full_service_commodity_202407_globalSellingGetSupplierAddresses,
  "GET /gs_full_service_commodity/202408/size_groups": gs_full_service_commodity_202408_getSizeGroups,
  "POST /gs_full_service_commodity/202410/beta/products": gs_full_service_commodity_202410_gsCreateProduct,
  "POST /gs_full_service_commodity/202410/beta/products/search":
    gs_full_service_commodity_202410_gsQuerySkusAndTheApprovalStatusOfSkus,
  "GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes":
    gs_full_service_commodity_202503_gsFullServiceGetAttributes,
  "POST /gs_full_service_commodity/202504/beta/products/search":
    gs_full_service_commodity_202504_gsQuerySkusAndTheApprovalStatusOfSkus,
  "GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes":
    gs_full_service_commodity_202507_gsFullServiceGetAttributes,
  "GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications":
    gs_full_service_commodity_202507_gsFullServiceGetCertifications,
  "POST /gs_full_service_commodity/202508/calculate_audit_info":
    gs_full_service_commodity_202508_gsCalculateProductAuditInfo,
  "POST /gs_full_service_commodity/202508/beta/products": gs_full_service_commodity_202508_gsCreateProduct,
  "GET /gs_full_service_commodity/202508/supplier_rps": gs_full_service_commodity_202508_gsGetSupplierRp,
  "GET /gs_full_service_commodity/202508/supplier_manufacturers":
    gs_full_service_commodity_202508_gsListSupplierManufacturer,
  "POST /gs_full_service_commodity/202509/calculate_audit_info":
    gs_full_service_commodity_202509_gsCalculateProductAuditInfo,
  "POST /gs_full_service_commodity/202509/beta/products": gs_full_service_commodity_202509_gsCreateProduct,
  "POST /gs_full_service_inventory/202404/preview/virtual_inventory/query":
    gs_full_service_inventory_202404_queryGlobalSellingVirtualInventory,
  "POST /gs_full_service_inventory/202404/preview/virtual_inventory/update":
    gs_full_service_inventory_202404_setGlobalSellingVirtualInventory,
  "POST /gs_full_service_inventory/202405/beta/virtual_inventory/query":
    gs_full_service_inventory_202405_gsFullServiceQueryVirtualInventory,
  "POST /gs_full_service_inventory/202405/beta/virtual_inventory/update":
    gs_full_service_inventory_202405_gsFullServiceUpdateVirtualInventory,
  "POST /gs_full_service_shipment/202405/preview/delivery_orders/confirm":
    gs_full_service_shipment_202405_confirmDelivery,
  "POST /gs_full_service_shipment/202405/preview/delivery_orders": gs_full_service_shipment_202405_createDeliveryOrder,
  "GET /gs_full_service_shipment/202405/preview/delivery_orders/documents":
    gs_full_service_shipment_202405_getDeliveryOrderPrintDocument,
  "GET /gs_full_service_shipment/202405/preview/waybills":
    gs_full_service_shipment_202405_getLogisticsWaybillsPrintDocument,
  "POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm":
    gs_full_service_shipment_202405_gsConfirmDelivery,
  "POST /gs_full_service_shipment/202405/beta/delivery_orders": gs_full_service_shipment_202405_gsCreateDeliveryOrder,
  "GET /gs_full_service_shipment/202405/beta/delivery_orders/documents":
    gs_full_service_shipment_202405_gsGetDeliveryOrderPrintDocument,
  "GET /gs_full_service_shipment/202405/beta/waybills":
    gs_full_service_shipment_202405_gsGetLogisticsWaybillsPrintDocument,
  "POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate":
    gs_full_service_shipment_202405_gsGetSkuPrintDocument,
  "GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs":
    gs_full_service_shipment_202405_gsQueryDeliveryBatches,
  "POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship":
    gs_full_service_shipment_202405_gsReserveShipping,
  "POST /gs_full_service_shipment/202405/beta/shipping_providers/search":
    gs_full_service_shipment_202405_gsSearchAvailableShippingProviders,
  "POST /gs_full_service_shipment/202405/beta/delivery_orders/search":
    gs_full_service_shipment_202405_gsSearchDeliveryOrders,
  "POST /gs_full_service_shipment/202405/beta/stockup_orders/search":
    gs_full_service_shipment_202405_gsSearchStockupOrders,
  "GET /gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs":
    gs_full_service_shipment_202405_queryDeliveryBatches,
  "POST /gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship":
    gs_full_service_shipment_202405_reserveShipping,
  "POST /gs_full_service_shipment/202405/preview/shipping_providers/search":
    gs_full_service_shipment_202405_searchAvailableShippingProviders,
  "POST /gs_full_service_shipment/202405/preview/delivery_orders/search":
    gs_full_service_shipment_202405_searchDeliveryOrders,
  "POST /gs_full_service_shipment/202405/preview/stockup_orders/search":
    gs_full_service_shipment_202405_searchStockupOrders,
  "POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship":
    gs_full_service_shipment_202407_globalSellingCancelShipment,
  "GET /gs_full_service_shipment/202407/quality_documents":
    gs_full_service_shipment_202407_globalSellingGetQualityDocuments,
  "GET /gs_full_service_shipment/202407/logistics_orders":
    gs_full_service_shipment_202407_globalSellingQueryLogisticsOrders,
  "POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship":
    gs_full_service_shipment_202407_globalSellingReserveShipment,
  "POST /gs_full_service_shipment/202407/abnormal_orders/search":
    gs_full_service_shipment_202407_globalSellingSearchAbnormalOrders,
  "POST /gs_full_service_shipment/202407/shipping_providers/search":
    gs_full_service_shipment_202407_globalSellingSearchAvailableShippingProviders,
  "POST /gs_full_service_shipment/202407/delivery_orders/search":
    gs_full_service_shipment_202407_globalSellingSearchDeliveryOrders,
  "POST /gs_full_service_shipment/202407/return_orders/search":
    gs_full_service_shipment_202407_globalSellingSearchReturnOrders,
  "POST /gs_full_service_shipment/202407/stockup_orders/search":
    gs_full_service_shipment_202407_globalSellingSearchStockupOrders,
  "POST /gs_full_service_shipment/202409/stockup_orders/confirm":
    gs_full_service_shipment_202409_globalSellingConfirmStockupOrder,
  "POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate":
    gs_full_service_shipment_202409_globalSellingGetSkuPrintDocument,
  "POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship":
    gs_full_service_shipment_202410_globalSellingReserveShipment,
  "POST /gs_full_service_shipment/202410/shipping_providers/search":
    gs_full_service_shipment_202410_globalSellingSearchAvailableShippingProviders,
  "POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate":
    gs_full_service_shipment_202503_globalSellingGetSkuPrintDocument,
  "GET /logistics/202309/global_warehouses": logistics_202309_getGlobalSellerWarehouse,
  "GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers":
    logistics_202309_getShippingProviders,
  "GET /logistics/202309/warehouses/{warehouse_id}/delivery_options": logistics_202309_getWarehouseDeliveryOptions,
  "GET /logistics/202309/warehouses": logistics_202309_getWarehouseList,
  "POST /logistics/202412/addresses/standardize": logistics_202412_standardizeWarehouseAddress,
  "POST /logistics/202502/warehouses": logistics_202502_createWarehouse,
  "POST /logistics/202502/warehouses/{warehouse_id}": logistics_202502_updateWarehouse,
  "GET /logistics/202510/seller_templates": logistics_202510_getAvailableShippingTemplate,
  "GET /logistics/202604/orders/{order_id}/tracking": logistics_202604_getLogisticsTracking,
  "GET /logistics/202606/seller_template/template_exist": logistics_202606_shippingTemplateExist,
  "POST /v2/oauth/token/": oauth_v2_manageUserAccessToken,
  "POST /v2/oauth/revoke/": oauth_v2_revokeAccess,
  "POST /open/202512/file/init": open_202512_uploadFileInit,
  "GET /order/202309/orders": order_202309_getOrderDetail,
  "POST /order/202309/orders/search": order_202309_getOrderList,
  "GET /order/202309/privileged_orders": order_202309_getPrivilegedOrderDetail,
  "POST /order/202406/orders/external_orders": order_202406_addExternalOrderReferences,
  "GET /order/202406/orders/{order_id}/external_orders": order_202406_getExternalOrderReferences,
  "POST /order/202406/orders/external_order_search": order_202406_searchOrderByExternalOrderReference,
  "GET /order/202407/orders/{order_id}/price_detail": order_202407_getPriceDetail,
  "GET /order/202507/orders": order_202507_getOrderDetail,
  "POST /order/202511/orders/blind_box_result/callback": order_202511_updateBlindBoxOpeningResults,
  "POST /order/202605/orders/blind_box_result/callback": order_202605_updateBlindBoxOpeningResults,
  "POST /order/202606/pod_details/search": order_202606_podDetails,
  "POST /product/202309/products/activate": product_202309_activateProduct,
  "GET /product/202309/prerequisites": product_202309_checkListingPrerequisites,
  "POST /product/202309/products/listing_check": product_202309_checkProductListing,
  "POST /product/202309/brands": product_202309_createCustomBrands,
  "POST /product/202309/global_products": product_202309_createGlobalProduct,
  "POST /product/202309/products": product_202309_createProduct,
  "POST /product/202309/products/deactivate": product_202309_deactivateProducts,
  "DELETE /product/202309/global_products": product_202309_deleteGlobalProducts,
  "DELETE /product/202309/products": product_202309_deleteProducts,
  "PUT /product/202309/global_products/{global_product_id}": product_202309_editGlobalProduct,
  "PUT /product/202309/products/{product_id}": product_202309_editProduct,
  "GET /product/202309/categories/{category_id}/attributes": product_202309_getAttributes,
  "GET /product/202309/brands": product_202309_getBrands,
  "GET /product/202309/categories": product_202309_getCategories,
  "GET /product/202309/categories/{category_id}/rules": product_202309_getCategoryRules,
  "GET /product/202309/categories/{category_id}/global_attributes": product_202309_getGlobalAttributes,
  "GET /product/202309/global_categories": product_202309_getGlobalCategories,
  "GET /product/202309/categories/{category_id}/global_rules": product_202309_getGlobalCategoryRules,
  "GET /product/202309/global_products/{global_product_id}": product_202309_getGlobalProduct,
  "GET /product/202309/products/{product_id}": product_202309_getProduct,
  "POST /product/202309/inventory/search": product_202309_inventorySearch,
  "POST /product/202309/products/{product_id}/partial_edit": product_202309_partialEditProduct,
  "POST /product/202309/global_products/{global_product_id}/publish": product_202309_publishGlobalProduct,
  "POST /product/202309/brands/recommend": product_202309_recommendBrand,
  "POST /product/202309/categories/recommend": product_202309_recommendCategory,
  "POST /product/202309/global_categories/recommend": product_202309_recommendGlobalCategories,
  "POST /product/202309/images/size_charts/identify": product_202309_recommendSizechart,
  "POST /product/202309/products/recover": product_202309_recoverProducts,
  "POST /product/202309/global_products/search": product_202309_searchGlobalProducts,
  "POST /product/202309/products/search": product_202309_searchProducts,
  "POST /product/202309/global_products/{global_product_id}/inventory/update": product_202309_updateGlobalInventory,
  "POST /product/202309/products/{product_id}/inventory/update": product_202309_updateInventory,
  "POST /product/202309/products/{product_id}/prices/update": product_202309_updatePrice,
  "POST /product/202309/files/upload": product_202309_uploadProductFile,
  "POST /product/202309/images/upload": product_202309_uploadProductImage,
  "GET /product/202312/prerequisites": product_202312_checkListingPrerequisites,
  "POST /product/202312/global_products/search": product_202312_searchGlobalProducts,
  "POST /product/202312/products/search": product_202312_searchProducts,
  "GET /product/202401/listing_schemas": product_202401_listingSchemas,
  "POST /product/202404/global_products/listing_check": product_202404_checkGlobalProductListing,
  "POST /product/202404/images/optimize": product_202404_optimizedImages,
  "GET /product/202405/products/seo_words": product_202405_getProductsSeoWords,
  "GET /product/202405/products/suggestions": product_202405_getRecommendedProductTitleAndDescription,
  "GET /product/202405/products/diagnoses": product_202405_productInformationIssueDiagnosis,
  "POST /product/202407/products/category_upgrade_task": product_202407_createCategoryUpgradeTask,
  "GET /product/202407/listing_schemas": product_202407_listingSchemas,
  "POST /product/202407/sizecharts/search": product_202407_searchSizeCharts,
  "PUT /product/202409/products/{product_id}/opportunities": product_202409_applyOpportunities,
  "POST /product/202409/compliance/manufacturers": product_202409_createManufacturer,
  "POST /product/202409/compliance/responsible_persons": product_202409_createResponsiblePerson,
  "POST /product/202409/candidate_products/partial_edit/batch": product_202409_partialEditCandidateProducts,
  "POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit":
    product_202409_partialEditManufacturer,
  "POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit":
    product_202409_partialEditResponsiblePerson,
  "POST /product/202409/candidate_products/search": product_202409_searchCandidateProducts,
  "POST /product/202409/compliance/manufacturers/search": product_202409_searchManufacturers,
  "POST /product/202409/opportunities/search": product_202409_searchOpportunities,
  "POST /product/202409/compliance/responsible_persons/search": product_202409_searchResponsiblePersons,
  "POST /product/202409/candidate_products/batch": product_202409_uploadCandidateProducts,
  "POST /product/202411/products/diagnose_optimize": product_202411_diagnoseAndOptimizeProduct,
  "POST /product/202501/attribute_recommendation_request": product_202501_createAttributeRecommendationRequest,
  "POST /product/202501/compliance/manufacturers/search": product_202501_searchManufacturers,
  "POST /product/202501/compliance/responsible_persons/search": product_202501_searchResponsiblePersons,
  "POST /product/202502/products/{product_id}/strikethrough_prices/enable": product_202502_enableStrikethroughPrices,
  "POST /product/202502/products/search": product_202502_searchProducts,
  "POST /product/202503/global_products/{global_product_id}/bind_local_products": product_202503_bindLocalProducts,
  "POST /product/202505/images/translation_tasks": product_202505_createImageTranslationTasks,
  "GET /product/202506/images/translation_tasks": product_202506_getImageTranslationTasks,
  "POST /product/202506/combined_listing_recommendations/search": product_202506_searchCombinedListingRecommendations,
  "POST /product/202506/external_products": product_202506_uploadExternalProduct,
  "GET /product/202507/global_listing_rules": product_202507_getGlobalListingRules,
  "GET /product/202507/products/{product_id}/replicated_products": product_202507_getGlobalReplicatedProducts,
  "POST /product/202507/products/{product_id}/global_replicate": product_202507_replicateProduct,
  "POST /product/202508/import_external": product_202508_importExternalProductInfo,
  "PUT /product/202509/products/{product_id}": product_202509_editProduct,
  "PUT /product/202509/global_products/{global_product_id}/partial_edit": product_202509_partialEditGlobalProduct,
  "POST /product/202509/products/{product_id}/partial_edit": product_202509_partialEditProduct,
  "POST /product/202601/compliance/auditing/research": product_202601_productAuditingResearch,
  "POST /product/202602/packages/recommend": product_202602_getRecommendedProductPackage,
  "POST /product/202604/products/gpa_upgrade_task": product_202604_createGpaUpgradeTask,
  "GET /product/202604/opportunities/{opportunity_id}": product_202604_getOpportunityDetail,
  "GET /product/202604/opportunities/submissions": product_202604_getSubmissionRecords,
  "POST /product/202604/opportunities/query": product_202604_listOpportunity,
  "POST /product/202604/appeals/submit": product_202604_submitAppealTask,
  "POST /product/202604/opportunities/{opportunity_id}/submit": product_202604_submitProductViaOpportunity,
  "POST /product/202604/inventory/operation/settings": product_202604_updateStockOperationSettings,
  "GET /product/202606/skpps/{product_id}": product_202606_getProductSkppDetail,
  "GET /product/202606/skpps/sum": product_202606_getShopSkppSummary,
  "POST /product/202606/skpps/search": product_202606_listProductsSkppStatus,
  "POST /promotion/202309/activities": promotion_202309_createActivity,
  "POST /promotion/202309/activities/{activity_id}/deactivate": promotion_202309_deactivateActivity,
  "GET /promotion/202309/activities/{activity_id}": promotion_202309_getActivity,
  "DELETE /promotion/202309/activities/{activity_id}/products": promotion_202309_removeActivityProduct,
  "POST /promotion/202309/activities/search": promotion_202309_searchActivities,
  "PUT /promotion/202309/activities/{activity_id}": promotion_202309_updateActivity,
  "PUT /promotion/202309/activities/{activity_id}/products": promotion_202309_updateActivityProduct,
  "GET /promotion/202406/coupons/{coupon_id}": promotion_202406_getCoupon,
  "POST /promotion/202406/coupons/search": promotion_202406_searchCoupons,
  "POST /promotion/202607/activities/{activity_id}/republish": promotion_202607_republishActivity,
  "POST /return_refund/202309/cancellations/{cancel_id}/approve": return_refund_202309_approveCancellation,
  "POST /return_refund/202309/returns/{return_id}/approve": return_refund_202309_approveReturn,
  "POST /return_refund/202309/refunds/calculate": return_refund_202309_calculateRefund,
  "POST /return_refund/202309/cancellations": return_refund_202309_cancelOrder,
  "POST /return_refund/202309/returns": return_refund_202309_createReturn,
  "GET /return_refund/202309/orders/{order_id}/aftersale_eligibility": return_refund_202309_getAftersaleEligibility,
  "GET /return_refund/202309/reject_reasons": return_refund_202309_getRejectReasons,
  "GET /return_refund/202309/returns/{return_id}/records": return_refund_202309_getReturnRecords,
  "POST /return_refund/202309/cancellations/{cancel_id}/reject": return_refund_202309_rejectCancellation,
  "POST /return_refund/202309/returns/{return_id}/reject": return_refund_202309_rejectReturn,
  "POST /return_refund/202309/cancellations/search": return_refund_202309_searchCancellations,
  "POST /return_refund/202309/returns/search": return_refund_202309_searchReturns,
  "POST /return_refund/202405/returns/shipping_documents": return_refund_202405_uploadShippingDocumentAndTrackingInfo,
  "GET /return_refund/202512/orders/{order_id}/aftersale_eligibility": return_refund_202512_getAftersaleEligibility,
  "GET /return_refund/202601/decision_eligibility": return_refund_202601_getDecisionEligibility,
  "POST /return_refund/202602/refunds/calculate": return_refund_202602_calculateRefund,
  "POST /return_refund/202602/cancellations": return_refund_202602_cancelOrder,
  "POST /return_refund/202602/returns": return_refund_202602_createReturn,
  "GET /return_refund/202602/orders/{order_id}/aftersale_eligibility": return_refund_202602_getAftersaleEligibility,
  "POST /return_refund/202602/cancellations/search": return_refund_202602_searchCancellations,
  "POST /return_refund/202602/returns/search": return_refund_202602_searchReturns,
  "POST /return_refund/202603/aftersales/search": return_refund_202603_searchAftersalesRequest,
  "POST /return_refund/202604/rma/search": return_refund_202604_searchReturnMerchandiseAuthorization,
  "GET /return_refund/202606/review_decision": return_refund_202606_getReviewDecision,
  "POST /return_refund/202606/aftersales/review": return_refund_202606_reviewAftersales,
  "POST /review_rating/202410/product_reviews": review_rating_202410_importProductReviews,
  "POST /review_rating/202410/media/upload": review_rating_202410_uploadReviewMedia,
  "POST /review_rating/202508/product_reviews": review_rating_202508_importProductReviews,
  "DELETE /review_rating/202602/product_reviews/remove": review_rating_202602_productReviewRemoval,
  "POST /review_rating/202605/product_reviews/search": review_rating_202605_getProductReviews,
  "GET /seller/202309/shops": seller_202309_getActiveShops,
  "GET /seller/202309/permissions": seller_202309_getSellerPermissions,
  "GET /seller/202407/shop_creators": seller_202407_getShopCreators,
  "GET /seller/202508/status": seller_202508_getSellerStatus,
  "POST /seller/202508/collections/sync": seller_202508_syncCollections,
  "GET /seller/202601/shop_groups": seller_202601_getShopGroups,
  "POST /supply_chain/202309/packages/sync": supply_chain_202309_confirmPackageShipment,
}
