/**
 * Checks the SKUs of a product together: their variants, their trade numbers and the seller's own codes.
 */
import { invalid, Refusal, undocumented } from "../../refusal.ts"
import { isInSoutheastAsia } from "../../regions.ts"
import type { World } from "../../world.ts"
import { checkIdentifierCodes } from "./identifier-codes.ts"
import type { NewSku } from "./listing.ts"
import { checkVariants } from "./variants.ts"

export type GivenSku = Partial<Pick<NewSku, "identifier_code" | "sales_attributes" | "seller_sku">>

/**
 * No source says that TikTok refuses a repeated seller SKU. But a program that looks up stock by seller SKU would find
 * either of the two.
 */
const checkSellerSkus = ({ rules }: Pick<World, "rules">, skus: ReadonlyArray<GivenSku>): void => {
  const seen = new Set<string>()
  for (const [i, { seller_sku = "" }] of skus.entries()) {
    if (/\s/.test(seller_sku)) throw invalid(`skus[${i}].seller_sku`, "it must not have spaces")
    if (rules === "strict" && seen.has(seller_sku))
      throw undocumented(12052910, `Invalid 'skus[${i}].seller_sku': another SKU of the product has '${seller_sku}'`)
    if (seller_sku !== "") seen.add(seller_sku)
  }
}

/** Every market but Southeast Asia takes the spec's number of SKUs. */
export const checkSkuCount = (count: number, region: string): void => {
  if (isInSoutheastAsia(region) && count > 100)
    throw new Refusal(12052050, `Invalid 'skus': ${region} takes at most 100 SKUs`)
}

export const checkSkus = (world: Pick<World, "rules">, skus: ReadonlyArray<GivenSku>): void => {
  checkVariants(skus)
  checkSellerSkus(world, skus)
  checkIdentifierCodes(skus)
}
