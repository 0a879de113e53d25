/**
 * The business codes that the platform has for a value outside its range, its length or its number of items. A code
 * counts for the operations that document it; without one the gateway's own code says that the parameter is invalid.
 */
import type { KnownOperation } from "./operations.ts"
import { invalid, missing, Refusal } from "./refusal.ts"
import type { Problem } from "./schema.ts"

/** By the end of the field's path, without the indexes of lists. The first row that fits counts. */
const codes: ReadonlyArray<readonly [field: string, code: number]> = [
  ["inventory.quantity", 12052055],
  ["seller_sku", 12052054],
  ["list_price.amount", 12052383],
  ["title", 12052051],
  ["title", 17029002],
  ["quantity_limit", 17029050],
  ["quantity_per_user", 17029050],
  ["sales_attributes", 12052525],
  ["sales_attributes.name", 12052242],
  ["sales_attributes.value_name", 12052249],
  ["supplementary_sku_images", 12052356],
  ["skus", 12052558],
  ["skus", 12052050],
  ["main_images", 12052306],
  ["description", 12052013],
  ["product_ids", 12019120],
  ["global_product_ids", 12019120],
  ["sku_ids", 12019087],
  ["sku_ids", 12019015],
  ["seller_skus", 12019027],
  ["images", 12038007],
  ["images", 12038010],
  ["translation_task_ids", 12038010],
  ["registered_trade_name", 38023045],
  ["name", 38023044],
  ["address", 38023043],
]

/** How the platform refuses a problem of the input. */
export const refusalOf = (operation: KnownOperation, { at, rule, kind }: Problem): Refusal => {
  if (kind !== "limit") return kind === "missing" ? missing(operation, at) : invalid(at, rule)
  const path = `.${at.replaceAll(/\[\d+\]/g, "")}`
  const [, code] = codes.find(([field, code]) => path.endsWith(`.${field}`) && operation.codes?.includes(code)) ?? []
  return code === undefined ? invalid(at, rule) : new Refusal(code, `Invalid '${at}': ${rule}`)
}
