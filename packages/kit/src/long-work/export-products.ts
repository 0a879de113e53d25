/**
 * `exportProducts`: every product of a shop, however many. TikTok ends a search at 10,000 rows. So a range of creation times
 * that holds more is halved until each part can be read to its end.
 */
import type { SearchProducts } from "@tiktok-shop-kit/api/product"
import type { ProductSummary } from "@tiktok-shop-kit/api/schemas"
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, LimitError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { searchProducts } from "../calls/product-shapes.ts"
import type { Caller } from "../calls/caller.ts"
import { checked, inputOf, invalid, unixSeconds, wholeNumber } from "../calls/check.ts"
import { type Product, statuses, toProduct } from "../calls/products.ts"
import { inOrder, type Step } from "./in-order.ts"
import { repeatedToken } from "./repeated-token.ts"

export interface ExportProductsInput {
  /** Default: all that the search shows. */
  readonly status?: keyof typeof statuses | undefined
  /** Created at or after; Unix seconds or a Date. */
  readonly since?: number | Date | undefined
  /** Created before; Unix seconds or a Date. */
  readonly until?: number | Date | undefined
  /** Further fields of the search, by their names in TikTok's API. They override `status`. */
  readonly filter?:
    | Omit<SearchProducts.Input, "page_size" | "page_token" | "create_time_ge" | "create_time_le">
    | undefined
  /** Called after each page is returned and the next page is requested. Its errors are dropped. */
  readonly onProgress?: ((progress: ProductProgress) => void) | undefined
  /** 1 to 100 products a request. Default 100. */
  readonly pageSize?: number | undefined
  /** The number of requests at once, within the rate limit. Default 4. */
  readonly concurrency?: number | undefined
  /** Ends the export: the iteration throws an AbortError. */
  readonly signal?: AbortSignal | undefined
}

const names: Names<ExportProductsInput> = {
  status: 1,
  since: 1,
  until: 1,
  filter: 1,
  onProgress: "function",
  pageSize: 1,
  concurrency: 1,
  signal: 1,
}

export interface ProductProgress {
  /** The number of products so far. */
  readonly exported: number
  /** How many the search found at the start; TikTok may count no further than 10,000. */
  readonly total: number | undefined
}

export interface ProductBatch {
  readonly products: ReadonlyArray<Product<ProductSummary>>
  readonly progress: ProductProgress
}

/** TikTok's limit of a search, and the code by which it says so. */
const mostRows = 10_000
const tooManyRows = 12052180

/** Unix seconds, both ends inclusive, as TikTok takes them. */
interface Range {
  readonly from: number | undefined
  readonly to: number | undefined
  /** Products that were returned before the range turned out to be too large. */
  readonly had?: ReadonlySet<string>
}

interface ProductPage {
  readonly rows: ReadonlyArray<ProductSummary>
  readonly total: number | undefined
}

type ProductStep = Step<Range, ProductPage, CallError>

/** Returns the next batch, `undefined` at the end. */
export const openProducts = (
  caller: Caller,
  input: ExportProductsInput = {},
  options?: CallOptions,
): Effect.Effect<Effect.Effect<ProductBatch | undefined, CallError>, CallError, Scope.Scope> =>
  checked(
    () => {
      const call = "exportProducts"
      const { status } = inputOf(call, input, names)
      if (status !== undefined && !Object.hasOwn(statuses, status)) {
        throw invalid(call, "status", `must be ${Object.keys(statuses).join(", ")}, but is '${String(status)}'.`)
      }
      const from = input.since === undefined ? undefined : unixSeconds(call, "since", input.since)
      const until = input.until === undefined ? undefined : unixSeconds(call, "until", input.until)
      if (until !== undefined && until <= (from ?? 0)) {
        throw invalid(call, "until", "must be later than since; it is exclusive.")
      }
      return {
        range: { from, to: until === undefined ? undefined : until - 1 },
        concurrency: wholeNumber(call, "concurrency", input.concurrency ?? 4, { min: 1, max: 64 }),
        search: {
          ...(status === undefined ? {} : { status: statuses[status] }),
          ...input.filter,
          page_size: wholeNumber(call, "pageSize", input.pageSize ?? 100, { min: 1, max: 100 }),
        },
      }
    },
    ({ range, search, concurrency }) =>
      Effect.map(
        inOrder({ first: range, begin: readProducts(caller, search, options), concurrency, ahead: 2 }),
        (pages) => batches(pages, input.onProgress),
      ),
  )

const readProducts = (caller: Caller, search: SearchProducts.Input, options: CallOptions | undefined) => {
  const step = (
    range: Range,
    token: string | undefined,
    had: Set<string>,
    tokens: Set<string>,
  ): Effect.Effect<ProductStep, CallError> => {
    const found = caller.call(
      searchProducts,
      { ...search, page_token: token, create_time_ge: range.from, create_time_le: range.to },
      options,
    )
    return Effect.flatMap(Effect.result(found), (result): Effect.Effect<ProductStep, CallError> => {
      if (result._tag === "Failure") {
        return isTooMany(result.failure) ? halved(caller, { ...range, had }) : Effect.fail(result.failure)
      }
      const { products, next_page_token, total_count: total } = result.success
      if (token === undefined && (total ?? 0) >= mostRows) {
        return Effect.map(halved(caller, { ...range, had }), (half) => ({ ...half, page: { rows: [], total } }))
      }
      // A product that is created meanwhile moves the others, so a product may be on two pages.
      const rows = products.filter(({ id }) => !had.has(id))
      const page = { rows, total }
      if (!next_page_token) return Effect.succeed({ page })
      if (tokens.has(next_page_token)) return Effect.fail(repeatedToken(searchProducts.id))
      tokens.add(next_page_token)
      for (const { id } of rows) had.add(id)
      return Effect.succeed({ page, next: step(range, next_page_token, had, tokens) })
    })
  }
  return (range: Range) => step(range, undefined, new Set(range.had), new Set())
}

const isTooMany = (error: CallError): boolean => "code" in error && Number(error.code) === tooManyRows

const halved = ({ platformClocks }: Caller, { from = 0, to, had }: Range): Effect.Effect<ProductStep, CallError> =>
  Effect.clockWith((clock): Effect.Effect<ProductStep, CallError> => {
    const end = to ?? Math.floor(platformClocks.shop.fromMachineMs(clock.currentTimeMillisUnsafe()) / 1000)
    if (end <= from) {
      return Effect.fail(
        new LimitError({
          message: `exportProducts: more than ${mostRows} products were created in the second ${from}. Narrow the search with 'filter', by seller_skus or by update time.`,
          limit: mostRows,
        }),
      )
    }
    const middle = Math.floor((from + end) / 2)
    const rest = [
      { from, to: middle },
      // A range without an end stays without an end, so that a wrong "now" loses no product.
      { from: middle + 1, to },
    ]
    return Effect.succeed({ rest: had === undefined || had.size === 0 ? rest : rest.map((half) => ({ ...half, had })) })
  })

const batches = (
  pages: Effect.Effect<ProductPage | undefined, CallError>,
  onProgress: ExportProductsInput["onProgress"],
): Effect.Effect<ProductBatch | undefined, CallError> => {
  let exported = 0
  let total: number | undefined
  let last: ProductProgress | undefined
  const nextBatch: Effect.Effect<ProductBatch | undefined, CallError> = Effect.suspend(() => {
    if (last !== undefined) observe(onProgress, last)
    last = undefined
    return Effect.flatMap(pages, (page): Effect.Effect<ProductBatch | undefined, CallError> => {
      if (page === undefined) return Effect.succeed(undefined)
      total ??= page.total
      if (page.rows.length === 0) return nextBatch
      exported += page.rows.length
      last = { exported, total }
      return Effect.succeed({ products: page.rows.map(toProduct), progress: last })
    })
  })
  return nextBatch
}
