// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202607. */

export { postShoppablePhotos, type PostShoppablePhotos } from "./202607/postShoppablePhotos.ts"
export { postShoppableVideo, type PostShoppableVideo } from "./202607/postShoppableVideo.ts"
export { tokoProductMapper, type TokoProductMapper } from "./202607/tokoProductMapper.ts"
