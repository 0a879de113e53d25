/**
 * The operation of last resort: an answer made from the spec, for every operation without a handler of its own.
 */
import type { Handler } from "../handler.ts"
import type { Shop } from "../model.ts"
import { generateAnswer } from "./answer.ts"

const mostKnown = 20

const firstOf = <T>(items: Iterable<T>): Array<T> => {
  const out: Array<T> = []
  for (const item of items) {
    if (out.length === mostKnown) break
    out.push(item)
  }
  return out
}

/** The first products and orders: answers that speak of some speak of these. */
const knownOf = (shop: Shop | undefined): Readonly<Record<string, ReadonlyArray<string>>> => {
  if (shop === undefined) return {}
  const products = firstOf(shop.products.values())
  return {
    product_id: products.map(({ id }) => id),
    sku_id: products.flatMap(({ skus }) => skus.map(({ id }) => id)),
    order_id: firstOf(shop.orders.keys()),
    warehouse_id: shop.warehouses,
  }
}

export const generated: Handler = ({ account, body, now, operation, path, query, shop, world }) =>
  operation.answer === "empty"
    ? {}
    : generateAnswer({
        operation,
        input: { ...(query as object), ...(body as object), ...path },
        seed: world.seed,
        shopId: shop?.id ?? account?.openId ?? "",
        currency: shop?.currency ?? account?.shops[0]?.currency ?? "USD",
        region: shop?.region ?? account?.region ?? "US",
        now,
        known: knownOf(shop),
      })
