/** The exports of the Promise face, for `for await`. The exports part loads with the first iteration. */
import { signalIn } from "../calls/check.ts"
import type { ProductSummary } from "@tiktok-shop-kit/api/schemas"
import { type CallOptions, runPromise } from "@tiktok-shop-kit/client"
import type { Caller } from "../calls/caller.ts"
import type { Order } from "../calls/orders.ts"
import type { Product } from "../calls/products.ts"
import * as lazy from "../lazy.ts"
import type { ExportOrdersInput, OrderBatch } from "../long-work/export-orders.ts"
import type { ExportProductsInput, ProductBatch } from "../long-work/export-products.ts"

/** Orders one by one. Each iteration starts again, from the checkpoint if the export has one. */
export interface OrderExport extends AsyncIterable<Order> {
  /** Page by page, each page with its checkpoint. */
  readonly batches: () => AsyncIterableIterator<OrderBatch>
}

/** Products one by one. Each iteration starts again. */
export interface ProductExport extends AsyncIterable<Product<ProductSummary>> {
  /** Page by page. */
  readonly batches: () => AsyncIterableIterator<ProductBatch>
}

export interface ExportCalls {
  /**
   * Every order that was created or changed since a time, oldest first; continues from its checkpoint after a crash. Memory
   * stays flat.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * for await (const { id, orderStatus } of shop.exportOrders({ since: new Date("2026-11-01") })) console.log(id, orderStatus)
   * ```
   */
  readonly exportOrders: (input: ExportOrdersInput, options?: CallOptions) => OrderExport
  /**
   * Every product, even beyond the 10,000 rows at which TikTok ends a search.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * for await (const { id, title } of shop.exportProducts({ status: "ACTIVE" })) console.log(id, title)
   * ```
   */
  readonly exportProducts: (input?: ExportProductsInput, options?: CallOptions) => ProductExport
}

export const promiseExports = (caller: Caller): ExportCalls => ({
  exportOrders: (input, options) => {
    const batches = async function* (): AsyncGenerator<OrderBatch> {
      const signal = signalOf("exportOrders", input, options)
      const { iterate, openOrders } = await runPromise(lazy.exports, signal)
      yield* iterate(openOrders(caller, input, options), signal)
    }
    return {
      batches,
      async *[Symbol.asyncIterator]() {
        for await (const { orders } of batches()) yield* orders
      },
    }
  },
  exportProducts: (input = {}, options) => {
    const batches = async function* (): AsyncGenerator<ProductBatch> {
      const signal = signalOf("exportProducts", input, options)
      const { iterate, openProducts } = await runPromise(lazy.exports, signal)
      yield* iterate(openProducts(caller, input, options), signal)
    }
    return {
      batches,
      async *[Symbol.asyncIterator]() {
        for await (const { products } of batches()) yield* products
      },
    }
  },
})

/** The check of the input reports an input that is missing or null. */
const signalOf = (
  call: string,
  input: { readonly signal?: AbortSignal | undefined } | null | undefined,
  options: CallOptions | undefined,
): AbortSignal | undefined => signalIn(call, input?.signal) ?? options?.signal
