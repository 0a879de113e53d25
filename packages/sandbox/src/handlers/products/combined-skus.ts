/**
 * Checks the parts of a combined SKU: each is a SKU of a product on sale in the same shop.
 */
import type { Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"

export interface Part {
  readonly product_id: string
  readonly sku_id: string
  readonly sku_count: number
}

const checkPart = (shop: Shop, { product_id, sku_count, sku_id }: Part, at: string): void => {
  const product = shop.products.get(product_id)
  if (product === undefined)
    throw new Refusal(12052835, `Invalid '${at}.product_id': the product '${product_id}' does not exist in this shop`)
  if (product.status !== "ACTIVATE")
    throw new Refusal(12052845, `Invalid '${at}.product_id': the product '${product_id}' is ${product.status}`)
  if (!product.skus.some(({ id }) => id === sku_id))
    throw new Refusal(12052844, `Invalid '${at}.sku_id': it is not a SKU of the product '${product_id}'`)
  if (sku_count < 1) throw new Refusal(12052832, `Invalid '${at}.sku_count': it must be at least 1`)
}

export const checkCombinedSkus = (
  shop: Shop,
  skus: ReadonlyArray<{ readonly combined_skus?: ReadonlyArray<Part> }> = [],
): void => {
  for (const [i, { combined_skus: parts = [] }] of skus.entries()) {
    for (const [j, part] of parts.entries()) {
      const at = `skus[${i}].combined_skus[${j}]`
      checkPart(shop, part, at)
      if (parts.findIndex(({ sku_id }) => sku_id === part.sku_id) < j)
        throw new Refusal(12052840, `Invalid '${at}.sku_id': the SKU is a part already`)
    }
    const [only] = parts
    if (parts.length === 1 && only!.sku_count < 2)
      throw new Refusal(12052859, `Invalid 'skus[${i}].combined_skus': a single SKU must have two pieces or more`)
  }
}
