/**
 * `getPerformanceMetrics`: the figures of one product, video, SKU, LIVE session, shop or post over a range of days, over
 * TikTok's detail operations; a range that TikTok refuses as too long is read in pieces.
 */
import type { CallOptions, Target } from "@tiktok-shop-kit/client"
import { type CallError, NotFoundError } from "@tiktok-shop-kit/errors"
import type { Names as FieldNames } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Caller } from "../caller.ts"
import { checked, id, inputOf, invalid, requireOptions } from "../check.ts"
import { readProduct, readSku, readVideo } from "./detail-operations.ts"
import { dateOf, type DayRange, rangeOf, split, wireDates } from "./days.ts"
import { resources } from "./detail-fields.ts"
import { firstKnown } from "./first-known.ts"
import { everyPage, lists } from "./lists.ts"
import type { AnalyticsWarning, BriefMetric, MetricValues, Names, AnySource } from "./metric.ts"
import { pickers } from "./pick.ts"
import { type PostSource, soFar } from "./posts.ts"
import { latestOf, missingDays } from "./result.ts"
import type { ReadShop } from "./shop-forms.ts"

export type ResourceType = keyof typeof resources

/** The metrics of a resource: the common names, and every field of TikTok's answer by its dotted name. */
export type ResourceMetric<R extends ResourceType = ResourceType> =
  | BriefMetric
  | (R extends ResourceType ? Names<(typeof resources)[R][number]["fields"]> : never)

export interface GetPerformanceMetricsInput<
  R extends ResourceType = ResourceType,
  M extends ResourceMetric<R> = ResourceMetric<R>,
> {
  readonly resourceType: R
  /** Id of the resource. Leave it out for the shop that the call is bound to. */
  readonly resourceId?: string | undefined
  /** First day, `YYYY-MM-DD` in the shop's time zone; a Date needs `timeZone`. */
  readonly startTime: string | Date
  /** The day after the last one; exclusive. */
  readonly endTime: string | Date
  /**
   * Default: `views`, `clicks`, `conversions`, `conversion_rate` and `revenue`. `revenue` is GMV: cancelled and refunded orders
   * are included. The meaning of `views` and `conversion_rate` depends on the resource: see the analytics guide.
   */
  readonly metrics?: ReadonlyArray<M> | undefined
  /** IANA name, such as `Asia/Jakarta`: turns Dates into days. */
  readonly timeZone?: string | undefined
  /** Money in US dollars or in the shop's own currency. Default: TikTok's. */
  readonly currency?: "USD" | "LOCAL" | undefined
}

export interface PerformanceMetrics<M extends string = string> {
  readonly resourceType: ResourceType
  /** `null` for the shop that the call is bound to. */
  readonly resourceId: string | null
  /** `YYYY-MM-DD`. */
  readonly startDate: string
  /** Exclusive. */
  readonly endDate: string
  readonly metrics: MetricValues<M>
  /** Why a value is `null`, and up to which day there are figures. */
  readonly warnings: ReadonlyArray<AnalyticsWarning>
  /** Last day that has figures; `null` if the platform does not say. */
  readonly latestAvailableDate: string | null
  /** The platform's answers, one for each request. */
  readonly raw: ReadonlyArray<unknown>
}

/** The rows of the resource, oldest first, and the answers that they came in. */
interface Found {
  readonly pieces: ReadonlyArray<unknown>
  readonly latest: ReadonlyArray<string | undefined>
  readonly raw: ReadonlyArray<unknown>
  readonly warnings?: ReadonlyArray<AnalyticsWarning>
}

const getPerformanceMetricsNames: FieldNames<GetPerformanceMetricsInput> = {
  resourceType: 1,
  resourceId: 1,
  startTime: 1,
  endTime: 1,
  metrics: 1,
  timeZone: 1,
  currency: 1,
}

/** Reads the figures of one resource. `posts` reads a creator's posts; only posts need it. */
export const getPerformanceMetrics = <const R extends ResourceType, const M extends ResourceMetric<R> = BriefMetric>(
  caller: Caller,
  posts: PostSource,
  input: GetPerformanceMetricsInput<R, M>,
  options?: CallOptions,
): Effect.Effect<PerformanceMetrics<M>, CallError> =>
  checked(
    () => {
      const call = "getPerformanceMetrics"
      requireOptions(call, options)
      const { resourceType, resourceId } = inputOf(call, input, getPerformanceMetricsNames)
      if (!Object.hasOwn(resources, resourceType)) {
        throw invalid(
          call,
          "resourceType",
          `must be ${Object.keys(resources).join(", ")}, but is '${String(resourceType)}'.`,
        )
      }
      if (resourceType !== "shop" || resourceId !== undefined) id(call, "resourceId", resourceId as string)
      const forms = pickers<AnyForm>(call, `a ${resourceType}`, resources[resourceType], input.metrics)
      return { forms, range: rangeOf(call, input) }
    },
    ({ forms, range }) => {
      const [first, ...others] = forms.map(({ form, picker: { pick, warnings } }) =>
        Effect.map(readResource(caller, posts, form, input, range, options), (found) => {
          const metrics = pick(found.pieces) as MetricValues<M>
          const latestAvailableDate = latestOf(found.latest)
          return {
            resourceType: input.resourceType,
            resourceId: input.resourceId ?? null,
            startDate: dateOf(range.from),
            endDate: dateOf(range.to),
            metrics,
            warnings: [...warnings(), ...(found.warnings ?? []), ...missingDays(latestAvailableDate, range)],
            latestAvailableDate,
            raw: found.raw,
          }
        }),
      )
      return firstKnown(first!, ...others)
    },
  )

/** A form of the operation behind a resource; those of the shop say how they are read. */
interface AnyForm extends AnySource {
  readonly read?: ReadShop
}

const readResource = (
  caller: Caller,
  posts: PostSource,
  { read: readShop }: AnyForm,
  { resourceType, resourceId = "", currency }: GetPerformanceMetricsInput,
  range: DayRange,
  options: CallOptions | undefined,
): Effect.Effect<Found, CallError> => {
  /** One answer for each piece. Each answer has one interval: the whole piece. */
  const details = (read: (dates: Dates) => Effect.Effect<Detail, CallError>): Effect.Effect<Found, CallError> =>
    Effect.map(
      Effect.forEach(split(range), (piece) => read({ ...wireDates(piece), granularity: "ALL", currency })),
      (answers) => ({
        pieces: answers.flatMap(({ performance }) => performance?.intervals ?? []),
        latest: answers.map(({ latest_available_date }) => latest_available_date),
        raw: answers,
      }),
    )
  if (readShop !== undefined) {
    return details((dates) => readShop(caller, dates, forShop(caller, resourceId, options)))
  }
  switch (resourceType as Exclude<ResourceType, "shop">) {
    case "product":
      return details((dates) => caller.call(readProduct, { product_id: resourceId, ...dates }, options))
    case "video":
      return details((dates) => caller.call(readVideo, { video_id: resourceId, ...dates }, options))
    case "sku":
      return details((dates) => caller.call(readSku, { sku_id: resourceId, ...dates }, options))
    case "live":
      return liveSession(caller, resourceId, currency, range, options)
    case "post":
      return Effect.map(posts.getVideo(resourceId, options), ({ raw }) => ({
        pieces: raw === null ? [] : [raw],
        latest: [],
        raw: raw === null ? [] : [raw],
        warnings:
          raw === null ? [soFar, { metric: null, message: "The post is not public, so it has no counts." }] : [soFar],
      }))
  }
}

interface Dates {
  readonly start_date_ge: string
  readonly end_date_lt: string
  readonly granularity: "ALL"
  readonly currency: "USD" | "LOCAL" | undefined
}

interface Detail {
  readonly latest_available_date?: string
  readonly performance?: { readonly intervals?: ReadonlyArray<unknown> }
}

/**
 * A client that is bound to this shop may know its cipher already. With the id alone, the cipher would have to be looked up.
 */
const forShop = (
  caller: Caller & { readonly config?: { readonly target: Target } },
  shop: string,
  options: CallOptions | undefined,
): CallOptions | undefined => {
  const bound = caller.config?.target.shop
  const isBound = (typeof bound === "string" ? bound : bound?.id) === shop
  return shop === "" || isBound ? options : { ...options, shop }
}

/** TikTok has no operation for one session's figures, so it is looked for in the list. */
const liveSession = (
  caller: Caller,
  sessionId: string,
  currency: "USD" | "LOCAL" | undefined,
  range: DayRange,
  options: CallOptions | undefined,
): Effect.Effect<Found, CallError> =>
  Effect.flatMap(
    Effect.forEach(split(range), (piece) =>
      everyPage((pageToken) => lists.live(caller, { range: piece, pageSize: 100, pageToken, currency }, options)),
    ),
    (read) => {
      const pages = read.flat()
      const pieces = pages.flatMap(({ rows }) => rows.filter((row) => row.id === sessionId))
      if (pieces.length === 0) {
        const message = `getPerformanceMetrics: the shop had no LIVE session ${sessionId} in these days.`
        return Effect.fail(new NotFoundError({ message, outcome: "refused" }))
      }
      return Effect.succeed({
        pieces,
        latest: pages.map(({ latestAvailableDate }) => latestAvailableDate),
        raw: pieces,
      })
    },
  )
