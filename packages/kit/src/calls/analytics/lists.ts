/**
 * The operations that rank products, videos, SKUs and LIVE sessions, each as one function of a range and a page; and the join
 * of a range that TikTok does not answer at once: every piece is read whole, and rows are joined by their id.
 */
import type { SkuPerformance } from "@tiktok-shop-kit/api/schemas"
import * as older from "@tiktok-shop-kit/api/analytics/202509"
import {
  type GetShopProductPerformanceList,
  getShopProductPerformanceList,
  type GetShopVideoPerformanceList,
  getShopVideoPerformanceList,
} from "@tiktok-shop-kit/api/analytics/202605"
import { type GetShopLivePerformanceList, getShopLivePerformanceList } from "@tiktok-shop-kit/api/analytics/202609"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { withShape } from "@tiktok-shop-kit/client/shape"
import { type CallError, LimitError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Caller } from "../caller.ts"
import { compareDecimals, isDecimal } from "../decimal.ts"
import { type DayRange, wireDates } from "./days.ts"
import { firstKnown } from "./first-known.ts"
import * as fields from "./list-fields.ts"
import { rowShape } from "./row-shape.ts"

/** A row of a list: an id, and any other fields. */
export interface WireRow {
  readonly id: string
  readonly title?: string
}

export interface ListPage {
  readonly rows: ReadonlyArray<WireRow>
  readonly nextPageToken: string | undefined
  readonly total: number | undefined
  readonly latestAvailableDate: string | undefined
  /** What the platform sent. */
  readonly raw: unknown
}

export interface ListQuery {
  readonly range: DayRange
  readonly pageSize: number
  readonly pageToken: string | undefined
  readonly currency: "USD" | "LOCAL" | undefined
}

type Fetch = (caller: Caller, query: ListQuery, options?: CallOptions) => Effect.Effect<ListPage, CallError>

interface ListData {
  readonly next_page_token?: string
  readonly total_count?: number
  readonly latest_available_date?: string
}

const pageOf = <Data extends ListData>(data: Data, rows: ReadonlyArray<WireRow>): ListPage => ({
  rows,
  nextPageToken: data.next_page_token || undefined,
  total: data.total_count ?? undefined,
  latestAvailableDate: data.latest_available_date,
  raw: data,
})

const inputOf = ({ range, pageSize, pageToken, currency }: ListQuery) => ({
  ...wireDates(range),
  page_size: pageSize,
  page_token: pageToken,
  currency,
})

const page = { next_page_token: "text", total_count: "count", latest_available_date: "text" } as const

const listProducts = /* @__PURE__ */ withShape(getShopProductPerformanceList, {
  ...page,
  products: [rowShape<GetShopProductPerformanceList.Product>(fields.product.fields, { id: "text" })],
})

const listVideos = /* @__PURE__ */ withShape(getShopVideoPerformanceList, {
  ...page,
  videos: [
    rowShape<GetShopVideoPerformanceList.Video>(fields.video.fields, {
      id: "text",
      title: "text",
      hash_tags: ["text"],
      products: [{}],
    }),
  ],
})

const listSkus = /* @__PURE__ */ withShape(older.getShopSkuPerformanceList, {
  ...page,
  skus: [rowShape<SkuPerformance>(fields.sku.fields, { id: "id", product_id: "id" })],
})

const session = /* @__PURE__ */ rowShape<GetShopLivePerformanceList.LiveStreamSession>(fields.live.fields, {
  id: "text",
  title: "text",
})

const listSessions = /* @__PURE__ */ withShape(getShopLivePerformanceList, { ...page, live_stream_sessions: [session] })

const listSessionsBefore = /* @__PURE__ */ withShape(older.getShopLivePerformanceList, {
  ...page,
  live_stream_sessions: [session],
})

/** By dimension. */
export const lists = {
  product: (caller, query, options) =>
    Effect.map(caller.call(listProducts, inputOf(query), options), (data) => pageOf(data, data.products)),
  video: (caller, query, options) =>
    Effect.map(caller.call(listVideos, inputOf(query), options), (data) => pageOf(data, data.videos)),
  sku: (caller, query, options) =>
    Effect.map(caller.call(listSkus, inputOf(query), options), (data) => pageOf(data, data.skus)),
  live: (caller, query, options) =>
    // No source confirms that every field of 202609 has the name that it had in 202509.
    firstKnown<ListPage>(
      Effect.map(caller.call(listSessions, inputOf(query), options), (data) => pageOf(data, data.live_stream_sessions)),
      Effect.map(caller.call(listSessionsBefore, inputOf(query), options), (data) =>
        pageOf(data, data.live_stream_sessions),
      ),
    ),
} as const satisfies Readonly<Record<string, Fetch>>

export type ListName = keyof typeof lists

/** One row over all pieces, the oldest first. */
export type Joined = readonly [WireRow, ...Array<WireRow>]

/** The most pages of a list that the call reads. */
const mostPages = 1000

/** Reads one piece whole. */
export const everyPage = (
  fetch: (pageToken: string | undefined) => Effect.Effect<ListPage, CallError>,
): Effect.Effect<ReadonlyArray<ListPage>, CallError> =>
  Effect.gen(function* () {
    const pages: Array<ListPage> = []
    let token: string | undefined
    do {
      if (pages.length >= mostPages) {
        return yield* new LimitError({
          message: `The list has more than ${mostPages} pages in one range. Ask for fewer days.`,
          limit: mostPages,
        })
      }
      const page: ListPage = yield* fetch(token)
      pages.push(page)
      token = page.nextPageToken
    } while (token !== undefined)
    return pages
  })

/** Joins the pieces' rows by id. */
export const joined = (pieces: ReadonlyArray<ReadonlyArray<WireRow>>): ReadonlyArray<Joined> => {
  const byId = new Map<string, [WireRow, ...Array<WireRow>]>()
  for (const rows of pieces) {
    // A page that was read while the ranking changed may hold a row of the page before.
    const fresh = new Map(rows.map((row) => [row.id, row]))
    for (const row of fresh.values()) {
      const known = byId.get(row.id)
      if (known === undefined) byId.set(row.id, [row])
      else known.push(row)
    }
  }
  return [...byId.values()]
}

/** By a decimal amount, the highest first; rows without one last. */
export const ranked = <Row>(rows: ReadonlyArray<Row>, amountOf: (row: Row) => string | undefined): Array<Row> =>
  rows
    .map((row) => ({ row, amount: amountOf(row) }))
    .toSorted((a, b) =>
      isDecimal(a.amount) && isDecimal(b.amount)
        ? compareDecimals(b.amount, a.amount)
        : Number(isDecimal(b.amount)) - Number(isDecimal(a.amount)),
    )
    .map(({ row }) => row)
