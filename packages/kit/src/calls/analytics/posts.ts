/**
 * Posts in the analytics calls. TikTok for Developers has no figures by period: it has the counts of each public video so far.
 * So a range selects the posts that were published in it, and a warning says that the counts are not those of the range.
 */
import type { ListVideos } from "@tiktok-shop-kit/api/display"
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { type DayRange, dateOf, startOfDay } from "./days.ts"
import type { AnalyticsWarning } from "./metric.ts"
import type { UnpickedPage } from "./result.ts"

/** A post with what TikTok shows of it; `null` while it is not public. */
export interface PostItem {
  readonly id: string
  readonly title: string
  readonly raw: ListVideos.Video | null
}

/** Reads a creator's posts: the kit's `getVideos` and `getVideo`. */
export interface PostSource {
  readonly getVideos: (
    input: {
      readonly pageSize: number
      readonly pageToken: string | undefined
      readonly videoStatus: "PUBLISHED"
      readonly startTime: Date
      readonly endTime: Date
    },
    options?: CallOptions,
  ) => Effect.Effect<
    {
      readonly videos: ReadonlyArray<PostItem>
      readonly total: number | undefined
      readonly more: boolean
      readonly nextPageToken: string | undefined
    },
    CallError
  >
  readonly getVideo: (id: string, options?: CallOptions) => Effect.Effect<PostItem, CallError>
}

export const soFar: AnalyticsWarning = {
  metric: null,
  message:
    "TikTok has the counts of a post up to now, not those of a period. The range selects posts by their time of publication.",
}

export const listPosts = (
  { getVideos }: PostSource,
  query: {
    readonly range: DayRange
    readonly pageSize: number | undefined
    readonly pageToken: string | undefined
    readonly timeZone: string | undefined
  },
  options: CallOptions | undefined,
): Effect.Effect<UnpickedPage, CallError> => {
  const { range, pageSize = 20, pageToken, timeZone = "UTC" } = query
  const input = {
    pageSize,
    pageToken,
    videoStatus: "PUBLISHED",
    startTime: startOfDay(range.from, timeZone),
    endTime: startOfDay(range.to, timeZone),
  } as const
  return Effect.map(getVideos(input, options), ({ videos, ...page }): UnpickedPage => {
    // A private post of this client has no figures.
    const shown = videos.filter(({ raw }) => raw !== null)
    return {
      ...page,
      rows: shown.map(({ id, title, raw }) => ({
        id: raw?.id ?? id,
        title,
        startDate: dateOf(range.from),
        endDate: dateOf(range.to),
        pieces: [raw],
      })),
      latest: [],
      raw: shown.map(({ raw }) => raw),
      warnings: [soFar],
    }
  })
}
