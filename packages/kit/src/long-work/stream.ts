/** The exports as Effect streams, for `tiktok-shop-kit/effect`. */
import type { ProductSummary } from "@tiktok-shop-kit/api/schemas"
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Caller } from "../calls/caller.ts"
import type { Order } from "../calls/orders.ts"
import type { Product } from "../calls/products.ts"
import { type ExportOrdersInput, openOrders, type OrderBatch } from "./export-orders.ts"
import { type ExportProductsInput, openProducts } from "./export-products.ts"
import type { Open } from "./iterate.ts"

const streamOf = <A, E>(open: Open<A, E>): Stream.Stream<A, E> =>
  Stream.unwrap(
    Effect.map(open, (next) =>
      Stream.unfold(undefined, () =>
        Effect.map(next, (item) => (item === undefined ? undefined : ([item, undefined] as const))),
      ),
    ),
  )

/** Pages of orders, each with its checkpoint. A page counts as handled once the next one is pulled. */
export const orderBatches = (
  caller: Caller,
  input: Omit<ExportOrdersInput, "signal">,
  options?: CallOptions,
): Stream.Stream<OrderBatch, CallError> => streamOf(openOrders(caller, input, options))

/** Every order that was created or changed since a time, oldest first. */
export const exportOrders = (
  caller: Caller,
  input: Omit<ExportOrdersInput, "signal">,
  options?: CallOptions,
): Stream.Stream<Order, CallError> =>
  Stream.flatMap(orderBatches(caller, input, options), ({ orders }) => Stream.fromIterable(orders))

/** Every product, even beyond the 10,000 rows at which TikTok ends a search. */
export const exportProducts = (
  caller: Caller,
  input?: Omit<ExportProductsInput, "signal">,
  options?: CallOptions,
): Stream.Stream<Product<ProductSummary>, CallError> =>
  Stream.flatMap(streamOf(openProducts(caller, input, options)), ({ products }) => Stream.fromIterable(products))
