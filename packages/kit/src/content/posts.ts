/**
 * The kit's calls for posts: `getPosts`, `getPost`, `createPost` and `deletePost`. A post is photos or one video with a text;
 * a scheduled one waits in the content ledger for `content.runScheduler()`. They are loaded when they are first used.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { limits, tagsOf, text } from "./caption.ts"
import type { ContentItem, ContentStatus } from "./item.ts"
import { fetchPage, readOne } from "./listing.ts"
import { type ContentParts, nowMs } from "./wiring.ts"
import type { PostContent } from "./record.ts"
import { type Deleted, removeOne } from "./remove.ts"
import { mediaUrl } from "./source.ts"
import { keepDraft, schedule, submit, type WatchOptions } from "./submit.ts"
import {
  checked,
  id,
  inputOf,
  invalid,
  pageNames,
  pageOf,
  requireOptions,
  unixSeconds,
  wholeNumber,
} from "../calls/check.ts"
import { publishNames, checkContent, productsOf, type PublishSettings, settingsOf } from "./publish-input.ts"
import { fillPage } from "../calls/fill-page.ts"

export type Post = ContentItem

export interface GetPostsInput {
  /** 1 to 100. Default 20. */
  readonly pageSize?: number | undefined
  /** Counts from 1. The client reads every page before it. Default 1. */
  readonly pageNumber?: number | undefined
  /** The `nextPageToken` of an earlier answer, instead of `pageNumber`. Costs no reading of earlier pages. */
  readonly pageToken?: string | undefined
  /** Default: all. TikTok lists public posts; the others come from the ledger. */
  readonly postStatus?: ContentStatus | undefined
}

export interface Posts {
  readonly posts: ReadonlyArray<Post>
  /** TikTok does not say. */
  readonly total: number | undefined
  readonly more: boolean
  readonly nextPageToken: string | undefined
}

const statuses: ReadonlyArray<ContentStatus> = ["PUBLISHED", "DRAFT", "SCHEDULED", "PROCESSING", "FAILED"]

const getPostsNames: Names<GetPostsInput> = { ...pageNames, postStatus: 1 }

/**
 * Lists a creator's posts, a page at a time: first posts that are not public, then public posts, newest first.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, getPosts } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { posts } = await runPromise(getPosts(parts, { postStatus: "SCHEDULED" }))
 * ```
 */
export const getPosts = (
  parts: ContentParts,
  input: GetPostsInput = {},
  options?: CallOptions,
): Effect.Effect<Posts, CallError> =>
  checked(
    () => {
      requireOptions("getPosts", options)
      const { postStatus } = inputOf("getPosts", input, getPostsNames)
      if (postStatus !== undefined && !statuses.includes(postStatus)) {
        throw invalid("getPosts", "postStatus", `must be ${statuses.join(", ")}, but is '${String(postStatus)}'.`)
      }
      return {
        page: pageOf("getPosts", input),
        listing: {
          call: "getPosts",
          status: postStatus,
          keep: ({ content }: { readonly content: PostContent }) => content.by === "createPost",
        },
      }
    },
    ({ page, listing }) =>
      Effect.map(
        fillPage(fetchPage(parts, { ...listing, pageSize: page.pageSize }, options), page),
        ({ items, ...rest }) => ({ posts: items, ...rest }),
      ),
  )

/**
 * Reads the current state of one post, by the id that `createPost` returned or by TikTok's.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, getPost } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { status } = await runPromise(getPost(parts, "7300000000000000001"))
 * ```
 */
export const getPost = (parts: ContentParts, postId: string, options?: CallOptions): Effect.Effect<Post, CallError> =>
  checked(
    () => {
      requireOptions("getPost", options)
      return id("getPost", "postId", postId)
    },
    (checkedId) => readOne(parts, "getPost", checkedId, options),
  )

export interface CreatePostInput extends PublishSettings, WatchOptions {
  /** At most 2000 UTF-16 units. */
  readonly content?: string | undefined
  /** At most 90 UTF-16 units, above the text. */
  readonly title?: string | undefined
  /**
   * 1 to 35 photos (JPEG or WebP, 20 MB each), or one video (its path ends in .mp4, .mov, .m4v or .webm), by URL. TikTok
   * fetches them, so their domain must be verified for the app.
   */
  readonly mediaUrls: ReadonlyArray<string>
  /** With or without `#`. They are the end of the text. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** One product for the whole post, or one for each photo. A creator account of TikTok Shop publishes the post. */
  readonly productIds?: ReadonlyArray<string> | undefined
  /** Unix seconds or a Date, in the future. A process that runs `content.runScheduler()` publishes the post then. */
  readonly scheduledTime?: number | Date | undefined
  /** For a video: who downloads it, as for `uploadVideo`. Default `pull`. */
  readonly transfer?: "pull" | "through" | undefined
  /** Keeps it in the ledger instead of publishing it. Default false. */
  readonly draft?: boolean | undefined
}

const videoEnding = /\.(?:mp4|m4v|mov|webm)$/i

const mediaOf = (input: CreatePostInput): PostContent["media"] => {
  const given: unknown = input.mediaUrls
  if (!Array.isArray(given) || given.length === 0) {
    throw invalid(
      "createPost",
      "mediaUrls",
      "is needed: TikTok has no posts with only text. Pass 1 to 35 photos or one video.",
    )
  }
  const urls = given.map((url: unknown) => mediaUrl("createPost", "mediaUrls", url))
  const videos = urls.filter((url) => videoEnding.test(new URL(url).pathname))
  const [video] = videos
  if (video === undefined) {
    if (urls.length > 35) throw invalid("createPost", "mediaUrls", `holds ${urls.length} photos, and TikTok takes 35.`)
    return { kind: "photos", urls }
  }
  if (urls.length > 1) {
    throw invalid("createPost", "mediaUrls", "holds a video beside other media. A post is photos, or one video.")
  }
  return { kind: "video", url: video, transfer: input.transfer ?? "pull" }
}

/** Checks the cover of photos. Videos have another option for it. */
const coverOf = (media: PostContent["media"], { coverIndex }: CreatePostInput): void => {
  if (coverIndex === undefined || media.kind !== "photos") return
  wholeNumber("createPost", "coverIndex", coverIndex, { min: 0, max: media.urls.length - 1 })
}

const createPostNames: Names<CreatePostInput> = {
  ...publishNames,
  content: 1,
  title: 1,
  mediaUrls: 1,
  tags: 1,
  productIds: 1,
  scheduledTime: 1,
  transfer: 1,
  draft: 1,
}

/**
 * Publishes photos or one video with a text, now or at `scheduledTime`, and waits until it is public or has failed, with
 * TikTok's reason. `options.account` says which creator posts.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, createPost } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const post = await runPromise(
 *   createPost(parts, {
 *     content: "Two new mugs",
 *     mediaUrls: ["https://example.com/1.jpg", "https://example.com/2.jpg"],
 *     privacyLevel: "PUBLIC_TO_EVERYONE",
 *     scheduledTime: new Date("2030-01-31T18:00:00Z"),
 *   }),
 * )
 * ```
 */
export const createPost = (
  parts: ContentParts,
  input: CreatePostInput,
  options?: CallOptions,
): Effect.Effect<Post, CallError> =>
  Effect.flatMap(nowMs, (now) =>
    checked(
      () => {
        requireOptions("createPost", options)
        const media = mediaOf(inputOf("createPost", input, createPostNames))
        coverOf(media, input)
        const productIds = productsOf("createPost", input.productIds)
        const { scheduledTime } = input
        const atMs = scheduledTime === undefined ? undefined : timeOf(scheduledTime)
        if (atMs !== undefined && atMs <= now) {
          throw invalid("createPost", "scheduledTime", "is not in the future. Leave it out to publish now.")
        }
        if (atMs !== undefined && input.draft === true) {
          throw invalid("createPost", "draft", "and 'scheduledTime' exclude each other.")
        }
        const content = checkContent({
          by: "createPost",
          carrier: productIds.length > 0 ? "shop" : "developers",
          title: text("createPost", "title", input.title, limits.photoTitle),
          description: text("createPost", "content", input.content, limits.content),
          tags: tagsOf("createPost", input.tags),
          productIds,
          media,
          settings: settingsOf("createPost", input),
        })
        return { content, atMs }
      },
      ({ content, atMs }) => {
        if (input.draft === true) return keepDraft(parts, content, options)
        if (atMs !== undefined) return schedule(parts, content, atMs, options)
        const { wait, waitMs, onProgress } = input
        return submit(parts, { content, wait, waitMs, onProgress }, options)
      },
    ),
  )

/** Unix milliseconds. A Date keeps its milliseconds. */
const timeOf = (time: number | Date): number => {
  const seconds = unixSeconds("createPost", "scheduledTime", time)
  return time instanceof Date ? time.getTime() : seconds * 1000
}

/**
 * Deletes a post, as far as TikTok allows it: see `deleteVideo`.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, deletePost } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { cancelled } = await runPromise(deletePost(parts, "post_8203000000000_0123456789abcdef"))
 * ```
 */
export const deletePost = (
  parts: ContentParts,
  postId: string,
  options?: CallOptions,
): Effect.Effect<Deleted, CallError> =>
  checked(
    () => {
      requireOptions("deletePost", options)
      return id("deletePost", "postId", postId)
    },
    (checkedId) => removeOne(parts, "deletePost", checkedId, options),
  )
