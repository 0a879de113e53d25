/**
 * The rules of a listing beside those of its category, in the order in which a create checks them. Each refuses by
 * throwing.
 */
import type { Call } from "../../handler.ts"
import type { Product, Shop } from "../../model.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { requireLeaf } from "./category.ts"
import { readDetails } from "./details.ts"
import { brandOf, imagesOf, type NewProduct } from "./listing.ts"
import { checkCombinedSkus } from "./combined-skus.ts"
import { checkDeliveryOptions, checkShippingTemplate } from "./delivery-options.ts"
import { checkParcel } from "./package.ts"
import { checkVideo } from "./product-files.ts"
import { checkSaleTerms } from "./sale-terms.ts"
import { checkSkuCount, checkSkus } from "./skus.ts"
import { checkTitle } from "./title.ts"
import { checkSkuIds } from "./variants.ts"
import { checkWording } from "./wording.ts"

/** `before` is the product that an edit changes. */
type Rule = (given: NewProduct, call: Call, shop: Shop, before?: Product) => unknown

const description: Rule = (given) => {
  if (given.description.trim() === "") throw new Refusal(12052015, "Invalid 'description': it must not be empty")
}

const mainImages: Rule = (given, call, _, before) => {
  if (given.main_images.length === 0) throw new Refusal(12052028, "Invalid 'main_images': it must not be empty")
  imagesOf(call, given.main_images, before?.main_images)
}

const skus: Rule = (given, { world }, { region }, before) => {
  if (given.skus.length === 0) throw invalid("skus", "it must not be empty")
  checkSkuCount(given.skus.length, region)
  checkSkuIds(given.skus)
  checkSkus(
    world,
    given.skus.map((sku) => ({ ...before?.skus.find(({ id }) => id !== undefined && id === sku.id), ...sku })),
  )
}

export const listingRules: ReadonlyArray<Rule> = [
  (given) => requireLeaf(given.category_id),
  (given, _, { region }) => checkTitle(given.title, region),
  description,
  (given, call, { region }) => checkWording(call, given, region),
  (given, { now }, { region }) => checkSaleTerms(given, region, now),
  (given, call) => checkVideo(call, given.video),
  (given) => checkShippingTemplate(given.shipping_template_id),
  mainImages,
  (given, call) => given.brand_id !== undefined && brandOf(call, given.brand_id),
  (given, _, { region }) => checkParcel(given, region),
  (given) => checkDeliveryOptions(given.delivery_option_ids),
  (given, call, { region }) => readDetails(call, given, given.category_id, region),
  skus,
  (given, _, shop) => checkCombinedSkus(shop, given.skus),
]
