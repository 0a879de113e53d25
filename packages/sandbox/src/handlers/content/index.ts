/**
 * The operations on posts, of TikTok for Developers and of the creators of TikTok Shop.
 */
import { fitted, type Handlers } from "../../handler.ts"
import * as posts from "./posts.ts"
import * as shoppable from "./shoppable.ts"
import * as shoppableVideos from "./shoppable-videos.ts"
import * as videos from "./videos.ts"

export const contentHandlers: Handlers = fitted({
  "POST /v2/post/publish/video/init/": posts.initVideo,
  "POST /v2/post/publish/inbox/video/init/": posts.initDraft,
  "POST /v2/post/publish/content/init/": posts.initPhoto,
  "POST /v2/post/publish/status/fetch/": posts.getStatus,
  "POST /v2/post/publish/cancel/": posts.cancel,
  "POST /v2/post/publish/creator_info/query/": videos.creatorInfo,
  "PUT /_upload/{upload_url}": posts.uploadChunk,
  "GET /v2/user/info/": videos.userInfo,
  "POST /v2/video/list/": videos.listVideos,
  "POST /v2/video/query/": videos.queryVideos,
  "POST /affiliate_creator/202505/videos/video_files": shoppableVideos.uploadVideoFile,
  "POST /affiliate_creator/202511/videos/precheck_task": shoppableVideos.startPrecheck,
  "GET /affiliate_creator/202511/videos/precheck_tasks/{task_id}": shoppableVideos.getPrecheck,
  "GET /affiliate_creator/202601/videos/precheck_tasks/{task_id}": shoppableVideos.getPrecheck,
  "POST /affiliate_creator/202505/videos": shoppable.postVideo,
  "POST /affiliate_creator/202603/videos": shoppable.postVideo,
  "POST /affiliate_creator/202607/videos": shoppable.postVideo,
  "GET /affiliate_creator/202509/videos/{video_id}/status": shoppableVideos.videoStatus,
  "POST /affiliate_creator/202607/photos": shoppable.postPhotos,
  "POST /affiliate_creator/202511/photos": shoppable.postPhotos,
  "GET /affiliate_creator/202511/photos/{photo_post_id}/status": shoppable.photoStatus,
  "POST /affiliate_creator/202511/photos/photo_files": shoppable.uploadPhoto,
})
