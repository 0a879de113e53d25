/**
 * The warehouses of a SKU are fixed: a change of its stock names each of them once, and no other. TikTok's own warehouses
 * are not among them.
 */
import type { Call } from "../../handler.ts"
import type { Shop, Sku } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { ownStock } from "../../state/products.ts"

interface Named {
  readonly warehouse_id: string
}

export const namedTwiceCode = 12052555

/** The warehouses that are named more than once. */
export const namedTwice = (named: ReadonlyArray<Named>): ReadonlyArray<string> => {
  const ids = named.map(({ warehouse_id }) => warehouse_id)
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) < i))]
}

export const checkNamedOnce = (named: ReadonlyArray<Named>, at: string): void => {
  const [id] = namedTwice(named)
  if (id !== undefined) throw new Refusal(namedTwiceCode, `Invalid '${at}': the warehouse '${id}' is named twice`)
}

/** The warehouses that a change of stock does not name. */
export const leftOut = (shop: Shop, sku: Sku, named: ReadonlyArray<Named>): ReadonlyArray<string> =>
  ownStock(shop, sku)
    .map(({ warehouse_id }) => warehouse_id)
    .filter((id) => !named.some((one) => one.warehouse_id === id))

/** The warehouses that a change of stock would add. Whether the platform refuses them is disputed. */
export const added = ({ world }: Call, sku: Sku, named: ReadonlyArray<Named>): ReadonlyArray<string> =>
  world.rules === "lenient"
    ? []
    : named
        .map(({ warehouse_id }) => warehouse_id)
        .filter((id) => !sku.inventory.some(({ warehouse_id }) => warehouse_id === id))

export const isWholeStock = (call: Call, shop: Shop, sku: Sku, named: ReadonlyArray<Named>): boolean =>
  leftOut(shop, sku, named).length === 0 && added(call, sku, named).length === 0
