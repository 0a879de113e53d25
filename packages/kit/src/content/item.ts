/**
 * Videos and posts as the kit returns them: one shape, whether they come from TikTok, from the ledger or from both.
 */
import type { ListVideos } from "@tiktok-shop-kit/api/display"
import { dateOf } from "../calls/unix-time.ts"
import { captionOf } from "./caption.ts"
import type { LedgerRecord, State } from "./record.ts"

export type ContentStatus = "DRAFT" | "SCHEDULED" | "PROCESSING" | "PUBLISHED" | "FAILED"

export interface ContentItem {
  /** The id that the other calls take: the ledger's id (`post_…`) if this client made the post, else TikTok's. */
  readonly id: string
  /** TikTok's id. `null` until the post is public; private posts never get an id. */
  readonly videoId: string | null
  /** TikTok's id of the publication. `null` if this client did not make the post, or has not sent it yet. */
  readonly publishId: string | null
  readonly status: ContentStatus
  /** Why it failed, with TikTok's code if TikTok sent one. `null` if it did not fail. */
  readonly failReason: string | null
  readonly title: string
  /** The caption, with its hashtags. */
  readonly description: string
  /** The page that shows it; `null` until it is public. */
  readonly url: string | null
  readonly viewCount: number | null
  readonly likeCount: number | null
  readonly commentCount: number | null
  readonly shareCount: number | null
  readonly productIds: ReadonlyArray<string>
  /** Photos, or the one video, by URL. Empty for files and for posts that this client did not make. */
  readonly mediaUrls: ReadonlyArray<string>
  readonly createTime: Date | undefined
  /** When it is, or was, to be published. Only for scheduled posts. */
  readonly scheduledTime: Date | undefined
  /** Open id of the creator. */
  readonly account: string
  /** What TikTok sent; `null` while it is not public. */
  readonly raw: ListVideos.Video | null
}

export const statusOf = ({ state }: LedgerRecord): ContentStatus => {
  switch (state.name) {
    case "draft":
      return "DRAFT"
    case "scheduled":
      return "SCHEDULED"
    case "publishing":
    case "processing":
      return "PROCESSING"
    case "published":
      return "PUBLISHED"
    case "failed":
      return "FAILED"
  }
}

const mediaUrlsOf = ({ content: { media } }: LedgerRecord): ReadonlyArray<string> =>
  media.kind === "photos" ? media.urls : media.kind === "video" ? [media.url] : []

const publishIdOf = (state: State): string | null => ("publishId" in state ? state.publishId : null)

/** A post of the ledger, with what TikTok shows of it. */
export const fromRecord = (record: LedgerRecord, raw: ListVideos.Video | null = null): ContentItem => {
  const { id, account, content, state } = record
  return {
    id,
    videoId: state.name === "published" ? state.videoId : null,
    publishId: publishIdOf(state),
    status: statusOf(record),
    failReason: state.name === "failed" ? state.reason : null,
    title: content.title,
    description: captionOf(content),
    ...countsOf(raw),
    productIds: content.productIds,
    mediaUrls: mediaUrlsOf(record),
    createTime: new Date(record.createdAtMs),
    scheduledTime: record.dueMs === undefined ? undefined : new Date(record.dueMs),
    account,
    raw,
  }
}

/** A public video that this client did not make. */
export const fromVideo = (account: string, raw: ListVideos.Video): ContentItem => ({
  id: raw.id,
  videoId: raw.id,
  publishId: null,
  status: "PUBLISHED",
  failReason: null,
  title: raw.title ?? "",
  description: raw.video_description ?? "",
  ...countsOf(raw),
  productIds: [],
  mediaUrls: [],
  createTime: dateOf(raw.create_time),
  scheduledTime: undefined,
  account,
  raw,
})

const countsOf = (raw: ListVideos.Video | null) => ({
  url: raw?.share_url ?? null,
  viewCount: raw?.view_count ?? null,
  likeCount: raw?.like_count ?? null,
  commentCount: raw?.comment_count ?? null,
  shareCount: raw?.share_count ?? null,
})

/** Every field that TikTok has of a video. */
export const videoFields = [
  "id",
  "create_time",
  "title",
  "video_description",
  "duration",
  "height",
  "width",
  "cover_image_url",
  "share_url",
  "embed_html",
  "embed_link",
  "like_count",
  "comment_count",
  "share_count",
  "view_count",
] as const
