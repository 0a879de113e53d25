// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of affiliate_creator, its version behind it. Older ones: `affiliate_creator/<version>`. */

export { addShowcaseProducts, type AddShowcaseProducts } from "./affiliate_creator/202405/addShowcaseProducts.ts" // 202405
export { creatorGenerateGeneralLink, type CreatorGenerateGeneralLink } from "./affiliate_creator/202505/creatorGenerateGeneralLink.ts" // 202505
export { creatorGeneratePublisherLink, type CreatorGeneratePublisherLink } from "./affiliate_creator/202504/creatorGeneratePublisherLink.ts" // 202504
export { creatorGetSampleRequestDeeplink, type CreatorGetSampleRequestDeeplink } from "./affiliate_creator/202512/creatorGetSampleRequestDeeplink.ts" // 202512
export { creatorSearchOpenCollaborationProduct, type CreatorSearchOpenCollaborationProduct } from "./affiliate_creator/202405/creatorSearchOpenCollaborationProduct.ts" // 202405
export { creatorSearchSampleApplicationFulfillments, type CreatorSearchSampleApplicationFulfillments } from "./affiliate_creator/202409/creatorSearchSampleApplicationFulfillments.ts" // 202409
export { creatorSelectAffiliateProduct, type CreatorSelectAffiliateProduct } from "./affiliate_creator/202501/creatorSelectAffiliateProduct.ts" // 202501
export { generateAffiliateSharingLink, type GenerateAffiliateSharingLink } from "./affiliate_creator/202501/generateAffiliateSharingLink.ts" // 202501
export { getCreatorApplicableSampleLabel, type GetCreatorApplicableSampleLabel } from "./affiliate_creator/202412/getCreatorApplicableSampleLabel.ts" // 202412
export { getCreatorProfile, type GetCreatorProfile } from "./affiliate_creator/202508/getCreatorProfile.ts" // 202508
export { getCreatorSampleApplicationDetail, type GetCreatorSampleApplicationDetail } from "./affiliate_creator/202412/getCreatorSampleApplicationDetail.ts" // 202412
export { getOpenCollaborationProductListByProductIds, type GetOpenCollaborationProductListByProductIds } from "./affiliate_creator/202509/getOpenCollaborationProductListByProductIds.ts" // 202509
export { getShopCategoryAndCollection, type GetShopCategoryAndCollection } from "./affiliate_creator/202601/getShopCategoryAndCollection.ts" // 202601
export { getShopProducts, type GetShopProducts } from "./affiliate_creator/202509/getShopProducts.ts" // 202509
export { getShoppablePhotosStatus, type GetShoppablePhotosStatus } from "./affiliate_creator/202511/getShoppablePhotosStatus.ts" // 202511
export { getShoppableVideoPrecheckResult, type GetShoppableVideoPrecheckResult } from "./affiliate_creator/202601/getShoppableVideoPrecheckResult.ts" // 202601
export { getShoppableVideoStatus, type GetShoppableVideoStatus } from "./affiliate_creator/202509/getShoppableVideoStatus.ts" // 202509
export { getShowcaseProducts, type GetShowcaseProducts } from "./affiliate_creator/202405/getShowcaseProducts.ts" // 202405
export { getTokoProductMappers, type GetTokoProductMappers } from "./affiliate_creator/202606/getTokoProductMappers.ts" // 202606
export { postShoppablePhotos, type PostShoppablePhotos } from "./affiliate_creator/202607/postShoppablePhotos.ts" // 202607
export { postShoppableVideo, type PostShoppableVideo } from "./affiliate_creator/202607/postShoppableVideo.ts" // 202607
export { precheckVideoContent, type PrecheckVideoContent } from "./affiliate_creator/202511/precheckVideoContent.ts" // 202511
export { removeShowcaseProducts, type RemoveShowcaseProducts } from "./affiliate_creator/202409/removeShowcaseProducts.ts" // 202409
export { searchCreatorAffiliateOrders, type SearchCreatorAffiliateOrders } from "./affiliate_creator/202410/searchCreatorAffiliateOrders.ts" // 202410
export { searchCreatorSampleApplications, type SearchCreatorSampleApplications } from "./affiliate_creator/202412/searchCreatorSampleApplications.ts" // 202412
export { searchCreatorTargetCollaborations, type SearchCreatorTargetCollaborations } from "./affiliate_creator/202405/searchCreatorTargetCollaborations.ts" // 202405
export { searchMusic, type SearchMusic } from "./affiliate_creator/202602/searchMusic.ts" // 202602
export { tokoProductMapper, type TokoProductMapper } from "./affiliate_creator/202607/tokoProductMapper.ts" // 202607
export { topShowcaseProducts, type TopShowcaseProducts } from "./affiliate_creator/202409/topShowcaseProducts.ts" // 202409
export { uploadShoppablePhotoFile, type UploadShoppablePhotoFile } from "./affiliate_creator/202511/uploadShoppablePhotoFile.ts" // 202511
export { uploadShoppableVideoFile, type UploadShoppableVideoFile } from "./affiliate_creator/202505/uploadShoppableVideoFile.ts" // 202505
