/**
 * The creator and their public posts, newest first, with figures that grow by the hour.
 */
import { ContentRefusal } from "../../content/refusal.ts"
import { accountOf, handler, type Call, type Handler } from "../../handler.ts"
import type { Post } from "../../state/content.ts"
import { follow, privacyLevels } from "./posts.ts"

const published = (call: Call): ReadonlyArray<Post> =>
  [...accountOf(call).posts.values()]
    .filter((post) => follow(post, call.now).status === "PUBLISH_COMPLETE" && post.kind === "video")
    .toSorted((a, b) => b.create_time - a.create_time || (a.video_id < b.video_id ? -1 : 1))

const onWire = (post: Post, fields: ReadonlyArray<string>, now: number): Record<string, unknown> => {
  const hours = Math.floor((now - post.create_time) / 3_600)
  const url = `https://www.tiktok.com/@sandbox.creator/video/${post.video_id}`
  const all: Record<string, unknown> = {
    id: post.video_id,
    create_time: post.create_time,
    title: post.title,
    video_description: post.title,
    duration: 30,
    height: 1024,
    width: 576,
    cover_image_url: `https://files.tiktok.sandbox/${post.video_id}.jpeg`,
    share_url: url,
    embed_link: url,
    embed_html: `<blockquote cite="${url}"></blockquote>`,
    like_count: hours * 3,
    comment_count: hours,
    share_count: Math.floor(hours / 2),
    view_count: hours * 40,
  }
  // The id is always there: a video without it is useless.
  return Object.fromEntries(Object.entries(all).filter(([name]) => name === "id" || fields.includes(name)))
}

interface Fields {
  readonly fields: ReadonlyArray<string>
}

const mostVideos = 20

export const listVideos = handler<Fields, { readonly cursor?: number; readonly max_count?: number }>((call) => {
  const { cursor, max_count = 10 } = call.body
  if (max_count < 1 || max_count > mostVideos)
    throw new ContentRefusal("invalid_params", `'max_count' must be 1 to ${mostVideos}.`)
  // The cursor is a time in milliseconds: videos older than it.
  const list = published(call).filter((post) => cursor === undefined || post.create_time * 1000 < cursor)
  const page = list.slice(0, max_count)
  return {
    videos: page.map((post) => onWire(post, call.query.fields, call.now)),
    cursor: (page.at(-1)?.create_time ?? 0) * 1000,
    has_more: list.length > page.length,
  }
})

export const queryVideos = handler<Fields, { readonly filters: { readonly video_ids: ReadonlyArray<string> } }>(
  (call) => {
    const ids = call.body.filters.video_ids
    if (ids.length > mostVideos)
      throw new ContentRefusal("invalid_params", `'video_ids' takes at most ${mostVideos} ids.`)
    return {
      videos: published(call)
        .filter((post) => ids.includes(post.video_id))
        .map((post) => onWire(post, call.query.fields, call.now)),
    }
  },
)

export const creatorInfo: Handler = (call) => ({
  creator_avatar_url: "https://files.tiktok.sandbox/creator.png",
  creator_username: "sandbox.creator",
  creator_nickname: accountOf(call).name,
  privacy_level_options: privacyLevels,
  comment_disabled: false,
  duet_disabled: false,
  stitch_disabled: false,
  max_video_post_duration_sec: 600,
})

export const userInfo = handler<Fields, unknown>((call) => {
  const account = accountOf(call)
  const avatar = "https://files.tiktok.sandbox/creator.png"
  const all: Record<string, unknown> = {
    open_id: account.openId,
    union_id: `${account.openId}-union`,
    avatar_url: avatar,
    avatar_url_100: avatar,
    avatar_large_url: avatar,
    display_name: account.name,
    bio_description: "A creator of the sandbox.",
    profile_deep_link: "https://www.tiktok.com/@sandbox.creator",
    is_verified: false,
    username: "sandbox.creator",
    follower_count: 1200,
    following_count: 12,
    likes_count: 3400,
    video_count: published(call).length,
  }
  return { user: Object.fromEntries(Object.entries(all).filter(([name]) => call.query.fields.includes(name))) }
})
