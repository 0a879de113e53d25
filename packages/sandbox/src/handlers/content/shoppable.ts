/**
 * Posts of a creator through TikTok Shop: videos or photos that link a shop's products.
 */
import { accountOf, handler, type Call, type Handler } from "../../handler.ts"
import { videoProcessing } from "../../life/times.ts"
import { invalid, undocumented } from "../../refusal.ts"
import type { Post } from "../../state/content.ts"
import { readUpload } from "../files.ts"
import { follow } from "./posts.ts"
import { requireVideoFile } from "./shoppable-videos.ts"

const add = (call: Call, kind: "video" | "photo", title: string, productId: string | undefined): Post => {
  const account = accountOf(call)
  const id = call.world.random.id("7300")
  const post: Post = {
    publish_id: `shop_${id}`,
    kind,
    title,
    description: "",
    create_time: call.now,
    size: 0,
    uploaded: 0,
    source: "FILE_UPLOAD",
    status: "PROCESSING_UPLOAD",
    ready_time: call.now + videoProcessing,
    privacy_level: "PUBLIC_TO_EVERYONE",
    video_id: id,
    ...(productId === undefined ? {} : { product_id: productId }),
  }
  account.posts.set(post.publish_id, post)
  if (productId !== undefined)
    call.world.emit({ account }, "SHOPPABLE_CONTENT_POSTING", {
      product_id: productId,
      event: { type: "ADD", scene: "VIDEO", content_id: id },
    })
  return post
}

/** The first version's schema requires neither. */
interface Video {
  readonly video_info?: { readonly file_id: string; readonly title: string }
  readonly product_link_info?: { readonly product_id: string; readonly title: string }
}

export const postVideo = handler<unknown, Video>((call) => {
  const { product_link_info, video_info } = call.body
  if (video_info === undefined) throw invalid("video_info", "it is required")
  requireVideoFile(call, video_info.file_id)
  if (product_link_info === undefined) throw invalid("product_link_info", "it is required")
  return { video: { id: add(call, "video", video_info.title, product_link_info.product_id).video_id }, quota: "99" }
})

interface Photos {
  readonly title?: string
  readonly link_info?: { readonly links?: ReadonlyArray<{ readonly product_id?: string }> }
}

export const postPhotos = handler<unknown, Photos>((call) => {
  const [link] = call.body.link_info?.links ?? []
  return { photo: { photo_post_id: add(call, "photo", call.body.title ?? "", link?.product_id).video_id }, quota: "99" }
})

const photoStatuses: Readonly<Record<string, string>> = { PUBLISH_COMPLETE: "PUBLISHED", FAILED: "FAILED" }

export const photoStatus: Handler = (call) => {
  const post = accountOf(call).posts.get(`shop_${call.path.photo_post_id}`)
  if (post === undefined) throw undocumented(12052722, `The post '${call.path.photo_post_id}' does not exist`)
  const status = photoStatuses[follow(post, call.now).status] ?? "PROCESSING"
  return {
    photo: {
      photo_post_id: post.video_id,
      post_status: status,
      ...(status === "PUBLISHED" ? { post_time: post.ready_time } : {}),
    },
  }
}

export const uploadPhoto: Handler = async (call) => {
  await readUpload(call, 20)
  return { photo_file: { photo_uri: `tos-sandbox/${call.world.random.text(32, "0123456789abcdef")}` } }
}
