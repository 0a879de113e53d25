/** The kit's calls for products: `getProducts` and `getProduct`, over Search Products and Get Product. */
import type { GetProduct } from "@tiktok-shop-kit/api/product"
import type { ProductSummary } from "@tiktok-shop-kit/api/schemas"
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Caller } from "./caller.ts"
import { checked, id, inputOf, invalid, pageNames, pageOf, textOf, validationError } from "./check.ts"
import { compareDecimals, isDecimal } from "./decimal.ts"
import { fillPage } from "./fill-page.ts"
import { getProduct as readProduct, searchProducts } from "./product-shapes.ts"
import { requireAsked } from "./require-asked.ts"
import { dateOf } from "./unix-time.ts"

/** TikTok's name of each status. */
export const statuses = { ACTIVE: "ACTIVATE", INACTIVE: "SELLER_DEACTIVATED", DRAFT: "DRAFT" } as const

export interface GetProductsInput {
  /** 1 to 100. Default 20. */
  readonly pageSize?: number | undefined
  /** Counts from 1. The client reads every page before it, since the platform pages by token. Default 1. */
  readonly pageNumber?: number | undefined
  /** The `nextPageToken` of an earlier answer, instead of `pageNumber`. Costs one request. */
  readonly pageToken?: string | undefined
  /** Default: all. */
  readonly status?: keyof typeof statuses | undefined
  /**
   * Keeps products whose title contains this text, in upper or lower case. The client filters; the platform has no free-text
   * search.
   */
  readonly searchQuery?: string | undefined
}

export interface PriceRange {
  /** Decimal string, in units of the currency. */
  readonly min: string
  readonly max: string
  /** ISO 4217. */
  readonly currency: string
}

/** The states of a product, as the platform returns them. It may add others. */
export type ProductStatus = NonNullable<ProductSummary["status"]>

export interface Product<Raw> {
  readonly id: string
  readonly title: string
  /** The platform's word, such as `ACTIVATE`. The input's `ACTIVE` never appears here. */
  readonly status: ProductStatus | undefined
  /** Over all SKUs. `null` if no SKU has a price. */
  readonly priceRange: PriceRange | null
  /** Units that can be ordered now, over all SKUs and warehouses. Units of open orders are not counted. */
  readonly totalStock: number
  readonly createTime: Date | undefined
  readonly updateTime: Date | undefined
  /** What the platform sent. */
  readonly raw: Raw
}

export interface Products {
  readonly products: ReadonlyArray<Product<ProductSummary>>
  /** The number of products on all pages. With `searchQuery` it is known only at the end. */
  readonly total: number | undefined
  readonly more: boolean
  readonly nextPageToken: string | undefined
}

const getProductsNames: Names<GetProductsInput> = { ...pageNames, status: 1, searchQuery: 1 }

/** Lists products, a page at a time. The platform ends a search at 10,000 rows. */
export const getProducts: (
  caller: Caller,
  input?: GetProductsInput,
  options?: CallOptions,
) => Effect.Effect<Products, CallError> = Effect.fnUntraced(function* (caller, input = {}, options) {
  const { page, status, query } = yield* Effect.try({ try: () => searchOf(input), catch: validationError })
  // A filter reads page by page anyway, so it uses the largest pages.
  const page_size = query ? 100 : page.pageSize
  const fetchPage = (page_token: string | undefined) =>
    Effect.map(caller.call(searchProducts, { page_size, page_token, status }, options), (data) => ({
      items: data.products,
      nextPageToken: data.next_page_token || undefined,
      total: data.total_count ?? undefined,
    }))
  const keep = query ? (product: ProductSummary) => (product.title ?? "").toLowerCase().includes(query) : undefined
  const { items, ...rest } = yield* fillPage(fetchPage, { ...page, keep })
  return { products: items.map(toProduct), ...rest }
})

const searchOf = (input: GetProductsInput) => {
  const { status, searchQuery } = inputOf("getProducts", input, getProductsNames)
  if (status !== undefined && !Object.hasOwn(statuses, status)) {
    throw invalid("getProducts", "status", `must be ${Object.keys(statuses).join(", ")}, but is '${String(status)}'.`)
  }
  return {
    page: pageOf("getProducts", input),
    status: status === undefined ? undefined : statuses[status],
    query: textOf("getProducts", "searchQuery", searchQuery)?.trim().toLowerCase(),
  }
}

/** Reads one product, with its description, images, attributes and SKUs. */
export const getProduct = (
  caller: Caller,
  productId: string,
  options?: CallOptions,
): Effect.Effect<Product<GetProduct.Data>, CallError> =>
  checked(
    () => id("getProduct", "productId", productId),
    (product_id) =>
      caller.call(readProduct, { product_id }, options).pipe(
        Effect.tap((product) => requireAsked(readProduct, [product_id], [product], (row) => row.id)),
        Effect.map(toProduct),
      ),
  )

/** What the summary of a search and the whole product have in common. */
interface Source {
  readonly id: string
  readonly title?: string
  readonly status?: ProductStatus
  readonly create_time?: number
  readonly update_time?: number
  readonly skus?: ReadonlyArray<{
    readonly price?: { readonly currency?: string; readonly tax_exclusive_price?: string; readonly sale_price?: string }
    readonly inventory?: ReadonlyArray<{ readonly quantity?: number }>
  }>
}

export const toProduct = <Raw extends Source>(raw: Raw): Product<Raw> => ({
  id: raw.id,
  title: raw.title ?? "",
  status: raw.status,
  priceRange: priceRangeOf(raw),
  totalStock: (raw.skus ?? []).reduce(
    (sum, sku) => sum + (sku.inventory ?? []).reduce((held, { quantity }) => held + (quantity ?? 0), 0),
    0,
  ),
  createTime: dateOf(raw.create_time),
  updateTime: dateOf(raw.update_time),
  raw,
})

const priceRangeOf = (product: Source): PriceRange | null => {
  const prices = (product.skus ?? [])
    .map(({ price }) => ({ amount: price?.sale_price ?? price?.tax_exclusive_price, currency: price?.currency ?? "" }))
    .filter((price): price is { amount: string; currency: string } => isDecimal(price.amount))
    .toSorted((a, b) => compareDecimals(a.amount, b.amount))
  const [first, last] = [prices[0], prices.at(-1)]
  if (first === undefined || last === undefined) return null
  return { min: first.amount.trim(), max: last.amount.trim(), currency: first.currency }
}
