/** The operations for videos and posts, with the shapes of the fields that the kit's calls read and return. */
import * as Creator from "@tiktok-shop-kit/api/affiliate_creator"
import * as Posting from "@tiktok-shop-kit/api/content_posting"
import * as Display from "@tiktok-shop-kit/api/display"
import { withShape } from "@tiktok-shop-kit/client/shape"

const video = {
  id: "text",
  title: "text",
  video_description: "text",
  share_url: "text",
  create_time: "seconds",
  view_count: "number",
  like_count: "number",
  comment_count: "number",
  share_count: "number",
} as const

export const listVideos = /* @__PURE__ */ withShape(Display.listVideos, {
  videos: [video],
  cursor: "number",
  has_more: "flag",
})

export const queryVideos = /* @__PURE__ */ withShape(Display.queryVideos, { videos: [video] })

export const queryCreatorInfo = /* @__PURE__ */ withShape(Posting.queryCreatorInfo, { privacy_level_options: ["text"] })

export const directPostVideoInit = /* @__PURE__ */ withShape(Posting.directPostVideoInit, {
  publish_id: "text",
  upload_url: "text",
})

export const photoPostInit = /* @__PURE__ */ withShape(Posting.photoPostInit, { publish_id: "text" })

export const getPostStatus = /* @__PURE__ */ withShape(Posting.getPostStatus, {
  status: "text",
  fail_reason: "text",
  uploaded_bytes: "number",
  publicaly_available_post_id: ["id"],
})

export const uploadShoppableVideoFile = /* @__PURE__ */ withShape(Creator.uploadShoppableVideoFile, {
  video_file: { id: "text" },
})

export const uploadShoppablePhotoFile = /* @__PURE__ */ withShape(Creator.uploadShoppablePhotoFile, {
  photo_file: { photo_uri: "text" },
})

export const postShoppableVideo = /* @__PURE__ */ withShape(Creator.postShoppableVideo, { video: { id: "text" } })

export const postShoppablePhotos = /* @__PURE__ */ withShape(Creator.postShoppablePhotos, {
  photo: { photo_post_id: "text" },
})

export const getShoppableVideoStatus = /* @__PURE__ */ withShape(Creator.getShoppableVideoStatus, {
  video: { post_status: "text" },
})

export const getShoppablePhotosStatus = /* @__PURE__ */ withShape(Creator.getShoppablePhotosStatus, {
  photo: { post_status: "text" },
})
