/**
 * Checks the gifts of an activity: SKUs of this shop that are in stock, each in one tier, once.
 */
import type { Call } from "../../handler.ts"
import { available } from "../../life/stock.ts"
import type { Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"

interface Gift {
  readonly product_id: string
  readonly sku_id: string
}

export interface GiftDiscount {
  readonly gift_discount?: { readonly gift_infos: ReadonlyArray<{ readonly gift_details: ReadonlyArray<Gift> }> }
}

const isInStock = (shop: Shop, { product_id, sku_id }: Gift): boolean => {
  const sku = shop.products.get(product_id)?.skus.find(({ id }) => id === sku_id)
  return sku !== undefined && available(sku) > 0
}

export const checkGifts = ({ shop }: Call, { gift_discount }: GiftDiscount = {}): void => {
  const tiers = new Map<string, number>()
  for (const [tier, { gift_details }] of (gift_discount?.gift_infos ?? []).entries())
    for (const [i, gift] of gift_details.entries()) {
      const at = `discount.gift_discount.gift_infos[${tier}].gift_details[${i}].sku_id`
      const { sku_id } = gift
      if (sku_id === "") throw new Refusal(17029070, `Invalid '${at}': it is missing`)
      if (!/^\d+$/.test(sku_id)) throw new Refusal(17029071, `Invalid '${at}': it must be a number`)
      const before = tiers.get(sku_id)
      if (before === tier) throw new Refusal(17029072, `Invalid '${at}': the SKU is named twice`)
      if (before !== undefined) throw new Refusal(17029077, `Invalid '${at}': the SKU is the gift of another tier`)
      if (!isInStock(shop!, gift)) throw new Refusal(17029076, `Invalid '${at}': the shop has no stock of this SKU`)
      tiers.set(sku_id, tier)
    }
}
