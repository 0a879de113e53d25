/**
 * Products for tests, in the form of Get Product.
 */
import type { GetProduct } from "@tiktok-shop-kit/api/product/202309"
import { productStatuses, type Shop } from "../model.ts"
import { keepRule } from "../platform-rule.ts"
import { checkNamedListing, type NamedListing } from "../seed/listing-rules.ts"
import type { World } from "../world.ts"
import { answerSchema, givenFields, withFields, type Fields } from "./fields.ts"
import { nowFor, settingOf, templateShop } from "./template-shop.ts"

const schema = answerSchema("product.202309.getProduct", [])

/** Refuses given fields as Create Product would. The price may be in the currency of another market. */
const checkGivenListing = (
  world: World,
  shop: Shop,
  { main_images, skus = [], title }: GetProduct.Data,
  fields: Fields<GetProduct.Data>,
): void => {
  const currency = skus[0]?.price?.currency ?? shop.currency
  const market = { currency, region: currency === shop.currency ? shop.region : "" }
  checkNamedListing(world, market, {
    title: fields.title === undefined ? undefined : title,
    main_images: fields.main_images === undefined ? undefined : (main_images as NamedListing["main_images"]),
    skus: fields.skus === undefined ? undefined : (skus as NamedListing["skus"]),
  })
}

/**
 * Makes a product as Get Product answers it. The same fields give the same ids. Throws if a field is not in the spec, has
 * another type, or has a value that the spec does not list.
 *
 * @example
 * ```ts
 * import { aProduct } from "@tiktok-shop-kit/sandbox/factories"
 *
 * const product = aProduct({ title: "Mug", skus: [{ seller_sku: "MUG-1", inventory: [{ quantity: 0 }] }] })
 * console.log(product.status, product.skus?.[0]?.inventory?.[0]?.quantity) // "ACTIVATE" 0
 * ```
 */
export const aProduct = (fields: Fields<GetProduct.Data> = {}): GetProduct.Data => {
  givenFields("aProduct", fields)
  const product = { status: productStatuses.find((known) => known === fields.status) ?? "ACTIVATE" }
  const [world, shop] = templateShop("aProduct", fields, { product, now: nowFor(fields.create_time) })
  const [made] = shop.products.values()
  const template = {
    factory: "aProduct",
    schema,
    always: ["id", "title", "status", "create_time", "update_time", "skus"],
    setting: settingOf(world, shop),
  }
  const listed = withFields(template, made, fields) as GetProduct.Data
  keepRule("aProduct()", () => checkGivenListing(world, shop, listed, fields))
  return listed
}
