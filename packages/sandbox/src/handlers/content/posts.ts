/**
 * Publishes posts on TikTok. A post is announced, its bytes are uploaded or fetched, and after a while it is public. The
 * public posts are the creator's list of videos.
 */
import { ContentRefusal } from "../../content/refusal.ts"
import { accountOf, handler, type Call, type Handler } from "../../handler.ts"
import { videoProcessing } from "../../life/times.ts"
import type { Account } from "../../model.ts"
import { uploadPath } from "../../operations.ts"
import type { Post } from "../../state/content.ts"

/** The current state of a post, by the time since its last byte. */
export const follow = (post: Post, now: number): Post => {
  const isOpen = post.status === "PROCESSING_UPLOAD" || post.status === "PROCESSING_DOWNLOAD"
  if (isOpen && post.ready_time !== undefined && now >= post.ready_time) {
    post.status = post.kind === "draft" ? "SEND_TO_USER_INBOX" : "PUBLISH_COMPLETE"
    post.uploaded = post.size
  }
  return post
}

export const privacyLevels = ["PUBLIC_TO_EVERYONE", "MUTUAL_FOLLOW_FRIENDS", "SELF_ONLY"]

interface Source {
  readonly source: Post["source"]
  readonly video_size?: number
  readonly video_url?: string
  readonly photo_images?: ReadonlyArray<string>
}

interface Init {
  readonly post_info?: { readonly title?: string; readonly description?: string; readonly privacy_level?: string }
  readonly source_info: Source
  readonly post_mode?: string
}

const invalidParam = (message: string) => new ContentRefusal("invalid_param", message)

const checkSource = ({ photo_images, source, video_size, video_url }: Source): void => {
  if (photo_images !== undefined && (photo_images.length === 0 || photo_images.length > 35))
    throw invalidParam("'photo_images' must have 1 to 35 URLs.")
  if (photo_images !== undefined) return
  if (source === "FILE_UPLOAD" && !(video_size !== undefined && video_size > 0))
    throw invalidParam("'video_size' must be above 0.")
  if (source === "PULL_FROM_URL" && !URL.canParse(video_url ?? "")) throw invalidParam("'video_url' must be a URL.")
}

const announce = (kind: Post["kind"]) =>
  handler<unknown, Init>((call) => {
    const { body, now, world } = call
    const { post_info = {}, source_info } = body
    checkSource(source_info)
    if (post_info.privacy_level !== undefined && !privacyLevels.includes(post_info.privacy_level))
      throw new ContentRefusal("privacy_level_option_mismatch", "'privacy_level' is not one of the creator's options.")
    const isUpload = source_info.source === "FILE_UPLOAD"
    const isDraft = kind === "draft" || body.post_mode === "MEDIA_UPLOAD"
    const post: Post = {
      publish_id: `${kind === "photo" ? "p_pub" : isDraft ? "v_inbox" : "v_pub"}_${isUpload ? "file" : "url"}~v2.${world.random.id("7")}`,
      kind: isDraft ? "draft" : kind,
      title: post_info.title ?? "",
      description: post_info.description ?? "",
      create_time: now,
      size: isUpload ? (source_info.video_size ?? 0) : 0,
      uploaded: 0,
      source: source_info.source,
      status: isUpload ? "PROCESSING_UPLOAD" : "PROCESSING_DOWNLOAD",
      ...(isUpload ? {} : { ready_time: now + videoProcessing }),
      privacy_level: post_info.privacy_level ?? "SELF_ONLY",
      video_id: world.random.id("7300"),
    }
    accountOf(call).posts.set(post.publish_id, post)
    const upload_url = `${world.url}${uploadPath}${encodeURIComponent(post.publish_id)}`
    return { publish_id: post.publish_id, ...(isUpload ? { upload_url } : {}) }
  })

export const initVideo = announce("video")
export const initDraft = announce("draft")
export const initPhoto = announce("photo")

const postOf = (call: Call<unknown, { readonly publish_id: string }>): Post => {
  const post = accountOf(call).posts.get(call.body.publish_id)
  if (post === undefined) throw new ContentRefusal("invalid_publish_id", "The 'publish_id' is unknown.")
  return follow(post, call.now)
}

export const getStatus = handler<unknown, { readonly publish_id: string }>((call) => {
  const post = postOf(call)
  const isPublic = post.status === "PUBLISH_COMPLETE" && post.privacy_level !== "SELF_ONLY"
  return {
    status: post.status,
    ...(post.fail_reason === undefined ? {} : { fail_reason: post.fail_reason }),
    // The wire's own spelling.
    publicaly_available_post_id: isPublic ? [post.video_id] : [],
    ...(post.source === "FILE_UPLOAD" ? { uploaded_bytes: post.uploaded } : { downloaded_bytes: post.uploaded }),
  }
})

export const cancel = handler<unknown, { readonly publish_id: string }>((call) => {
  const post = postOf(call)
  if (post.status !== "PROCESSING_DOWNLOAD" && post.status !== "PROCESSING_UPLOAD")
    throw new ContentRefusal("publish_not_cancellable", `The post is ${post.status}.`)
  post.status = "FAILED"
  post.fail_reason = "publish_cancelled"
})

const postById = (accounts: ReadonlyArray<Account>, publishId: string): Post | undefined => {
  for (const account of accounts) {
    const post = account.posts.get(publishId)
    if (post !== undefined) return post
  }
  return undefined
}

/** `Content-Range: bytes first-last/whole`, in order and without gaps. 206 asks for more, 201 is the end. */
export const uploadChunk: Handler = (call) => {
  const post = postById(call.world.accounts, call.path.upload_url!)
  if (post === undefined) throw new ContentRefusal("invalid_publish_id", "The upload address is unknown.", 404)
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(call.incoming.headers.get("content-range") ?? "")
  const [first, last, whole] = (match ?? []).slice(1).map(Number)
  if (first === undefined || last === undefined || whole !== post.size)
    throw new ContentRefusal("invalid_param", "'Content-Range' must be 'bytes first-last/size'.", 416)
  if (first !== post.uploaded || last - first + 1 !== call.incoming.body.length || last >= post.size)
    throw new ContentRefusal("invalid_param", `'Content-Range' must continue at byte ${post.uploaded}.`, 416)
  post.uploaded = last + 1
  if (post.uploaded < post.size) return 206
  post.ready_time = call.now + videoProcessing
  return 201
}
