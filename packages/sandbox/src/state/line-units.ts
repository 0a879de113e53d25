/**
 * The units of stock that a line of an order takes: one of its SKU, or those that a combined listing is made of.
 */
import type { LineItem } from "../model.ts"

export type Unit = Pick<LineItem, "product_id" | "sku_id">

export const unitsOf = (item: LineItem): ReadonlyArray<Unit> =>
  item.combined_listing_skus === undefined
    ? [item]
    : item.combined_listing_skus.flatMap(({ product_id, sku_count, sku_id }) =>
        Array.from({ length: sku_count }, () => ({ product_id, sku_id })),
      )
