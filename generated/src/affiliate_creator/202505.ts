// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202505. */

export { creatorGenerateGeneralLink, type CreatorGenerateGeneralLink } from "./202505/creatorGenerateGeneralLink.ts"
export { creatorSearchAffiliateTraceOrders, type CreatorSearchAffiliateTraceOrders } from "./202505/creatorSearchAffiliateTraceOrders.ts"
export { postShoppableVideo, type PostShoppableVideo } from "./202505/postShoppableVideo.ts"
export { uploadShoppableVideoFile, type UploadShoppableVideoFile } from "./202505/uploadShoppableVideoFile.ts"
