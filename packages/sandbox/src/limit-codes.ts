/**
 * The business codes that the platform has for a value outside its range, its length, its number of items or its list, and
 * for an empty list. A code applies to the operations that document it. Without a code, the gateway's own code says that
 * the parameter is invalid.
 */
import type { KnownOperation } from "./operations.ts"
import { invalid, missing, Refusal } from "./refusal.ts"
import type { Problem } from "./schema.ts"

/** Codes by the end of the field's path, without the indexes of lists. The first row that fits counts. */
type Rows = ReadonlyArray<readonly [field: string, code: number]>

const limitCodes: Rows = [
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
  ["images", 12038007],
  ["images", 12038010],
  ["translation_task_ids", 12038010],
  ["registered_trade_name", 38023045],
  ["name", 38023044],
  ["address", 38023043],
]

const valueCodes: Rows = [
  ["package_weight.unit", 12019011],
  ["package_dimensions.unit", 12019012],
  ["price.currency", 12052084],
  ["target_languages", 12038009],
  ["activity_type", 17029036],
  ["product_level", 17029001],
  ["return_type", 25001001],
  ["decision", 25001001],
]

const emptyCodes: Rows = [
  ["main_images", 12052028],
  ["inventory", 12052486],
  ["product_attributes.values", 12052248],
  ["skus", 12052902],
  ["global_skus", 12052902],
  ["product_ids", 12052030],
  ["products", 17029033],
]

const rowsOf = { limit: limitCodes, value: valueCodes, empty: emptyCodes } as const

/** How the platform refuses a problem of the input. */
export const refusalOf = (operation: KnownOperation, { at, rule, kind }: Problem): Refusal => {
  if (kind === "missing") return missing(operation, at)
  if (kind === "type") return invalid(at, rule)
  const path = `.${at.replaceAll(/\[\d+\]/g, "")}`
  const [, code] =
    rowsOf[kind].find(([field, code]) => path.endsWith(`.${field}`) && operation.codes?.includes(code)) ?? []
  return code === undefined ? invalid(at, rule) : new Refusal(code, `Invalid '${at}': ${rule}`)
}
