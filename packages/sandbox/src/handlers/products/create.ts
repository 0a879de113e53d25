/**
 * Creates a product: a draft, or a listing that is put on sale after its review.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { reviewProduct, emitProductCreation } from "../../life/products.ts"
import type { Product, Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { categoryChain } from "../../seed/products.ts"
import { checkTreeOfListing } from "./category.ts"
import { readDetails } from "./details.ts"
import { brandOf, imagesOf, makeSku, type NewProduct } from "./listing.ts"
import { checkRequirements } from "./requirements.ts"
import { listingRules } from "./rules.ts"

/** The id of another system names one product. */
const checkExternalId = (shop: Shop, id = ""): void => {
  if (id === "") return
  for (const other of shop.products.values())
    if (other.external_product_id === id && other.status !== "DELETED")
      throw new Refusal(12052996, `Invalid 'external_product_id': the product '${other.id}' has it`)
}

const create = (call: Call<unknown, NewProduct>, shop: Shop): Product => {
  const { body, now, world } = call
  checkTreeOfListing(shop, body.category_version)
  for (const rule of listingRules) rule(body, call, shop)
  checkExternalId(shop, body.external_product_id)
  if (body.save_mode !== "AS_DRAFT") checkRequirements(shop, body.category_id, body)
  return {
    id: world.random.id("1729"),
    title: body.title,
    description: body.description,
    status: "DRAFT",
    create_time: now,
    update_time: now,
    ...(body.external_product_id === undefined ? {} : { external_product_id: body.external_product_id }),
    category_chains: categoryChain(body.category_id),
    ...(body.brand_id === undefined ? {} : { brand: brandOf(call, body.brand_id) }),
    main_images: imagesOf(call, body.main_images),
    package_weight: body.package_weight,
    ...(body.package_dimensions === undefined ? {} : { package_dimensions: body.package_dimensions }),
    ...readDetails(call, body, body.category_id, shop.region),
    skus: body.skus.map((sku, i) => makeSku(call, shop, sku, `skus[${i}]`)),
    audit: { status: "NONE" },
    has_draft: false,
    is_cod_allowed: body.is_cod_allowed ?? false,
    is_not_for_sale: body.is_not_for_sale ?? false,
    listing_quality_tier: "FAIR",
  }
}

/** How the answer of a create or an edit names the SKUs. */
export const skuRefs = (product: Product) =>
  product.skus.map(({ id, seller_sku, external_sku_id, sales_attributes }) => ({
    id,
    seller_sku,
    ...(external_sku_id === undefined ? {} : { external_sku_id }),
    sales_attributes: sales_attributes.map((attribute) => ({ id: attribute.id, value_id: attribute.value_id })),
  }))

export const createProduct = handler<unknown, NewProduct>((call) => {
  const shop = shopOf(call)
  const product = create(call, shop)
  shop.products.set(product.id, product)
  emitProductCreation(call.world, shop, product, call.now)
  if (call.body.save_mode !== "AS_DRAFT") reviewProduct(call.world, shop, product, call.now)
  return { product_id: product.id, skus: skuRefs(product), warnings: [] }
})
