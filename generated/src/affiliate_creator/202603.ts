// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202603. */

export { postShoppableVideo, type PostShoppableVideo } from "./202603/postShoppableVideo.ts"
