/**
 * Editing a product, as a whole or in part, and its prices. A change of the listing goes to the review, a change of
 * price or stock does not. Everything is checked before anything is changed.
 */
import { handler, shopOf, type Call } from "../../handler.ts"
import { reviewProduct, emitProductChange } from "../../life/products.ts"
import { setStock } from "../../life/stock.ts"
import type { Product, Shop, Sku } from "../../model.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { categoryChain } from "../../seed/products.ts"
import { checkTreeOfListing } from "./category.ts"
import { skuRefs } from "./create.ts"
import { checkCombinedSkus } from "./combined-skus.ts"
import { readDetails } from "./details.ts"
import { checkDeliveryOptions } from "./delivery-options.ts"
import { checkPriceLock } from "./price-lock.ts"
import { brandOf, imagesOf, makeSku, priceMissing, priceOf, stockOf, type NewProduct, type NewSku } from "./listing.ts"
import { checkParcel } from "./package.ts"
import { checkVideo } from "./product-files.ts"
import { categoryIdOf, checkRequirements, requirableFields } from "./requirements.ts"
import { listingRules } from "./rules.ts"
import { checkSaleTerms } from "./sale-terms.ts"
import { isWholeStock } from "./sku-warehouses.ts"
import { checkSkuCount, checkSkus } from "./skus.ts"
import { checkTitle } from "./title.ts"
import { checkSkuIds } from "./variants.ts"
import { liveProduct } from "./search.ts"
import { checkWording } from "./wording.ts"

export const productOf = (call: Call): Product => {
  const product = liveProduct(shopOf(call), call.path.product_id!)
  if (product !== undefined) return product
  throw new Refusal(12052032, `The product '${call.path.product_id}' does not exist in this shop`)
}

type EditedSku = Partial<NewSku>

type Edit = Partial<Omit<NewProduct, "skus">> & { readonly skus?: ReadonlyArray<EditedSku> }

/** One SKU of an edit, computed but not applied. */
interface Draft {
  readonly sku: Sku
  /** The changes of an existing SKU. */
  readonly changes?: Partial<Sku>
  readonly inventory?: Sku["inventory"]
}

const draftOf = (call: Call, shop: Shop, product: Product, given: EditedSku, at: string): Draft => {
  const sku = product.skus.find((candidate) => candidate.id === given.id)
  if (sku === undefined) {
    if (given.id !== undefined) throw new Refusal(12052557, `Invalid '${at}.id': it is not a SKU of this product`)
    if (given.price === undefined) throw invalid(`${at}.price`, "it is required for a new SKU")
    return { sku: makeSku(call, shop, { ...given, price: given.price, inventory: given.inventory ?? [] }, at) }
  }
  const price = given.price === undefined ? undefined : priceOf(call.world, shop, { price: given.price }, at)
  if (price !== undefined) checkPriceLock(call, shop, product, sku, price, at)
  const inventory = given.inventory === undefined ? undefined : stockOf(call, shop, { inventory: given.inventory }, at)
  if (inventory !== undefined && !isWholeStock(call, shop, sku, inventory))
    throw new Refusal(12052533, `Invalid '${at}.inventory': it must name the warehouses of the SKU, all of them`)
  return {
    sku,
    changes: {
      ...(given.seller_sku === undefined ? {} : { seller_sku: given.seller_sku }),
      ...(given.external_sku_id === undefined ? {} : { external_sku_id: given.external_sku_id }),
      ...(price === undefined ? {} : { price }),
    },
    ...(inventory === undefined ? {} : { inventory }),
  }
}

const applySku = (call: Call, shop: Shop, product: Product, draft: Draft): Sku => {
  Object.assign(draft.sku, draft.changes)
  for (const { warehouse_id, quantity } of draft.inventory ?? [])
    setStock(call.world, shop, product, draft.sku, warehouse_id, quantity, "api_sync", call.now)
  return draft.sku
}

const plain = [
  "title",
  "description",
  "external_product_id",
  "package_weight",
  "package_dimensions",
  "is_cod_allowed",
] as const

/** Sets the given fields; returns which parts of the listing changed. */
const applyListing = (call: Call<unknown, Edit>, product: Product, details: Partial<Product>): Set<string> => {
  const { body } = call
  const images = body.main_images === undefined ? undefined : imagesOf(call, body.main_images, product.main_images)
  const changed = new Set<string>()
  for (const name of plain) {
    const value = body[name]
    if (value === undefined || JSON.stringify(value) === JSON.stringify(product[name])) continue
    Object.assign(product, { [name]: value })
    changed.add(name === "title" || name === "description" ? name : "others")
  }
  if (images !== undefined && JSON.stringify(images) !== JSON.stringify(product.main_images)) {
    product.main_images = images
    changed.add("main_images")
  }
  if (body.brand_id !== undefined && body.brand_id !== product.brand?.id) {
    product.brand = brandOf(call, body.brand_id)
    changed.add("others")
  }
  for (const [name, value] of Object.entries(details)) {
    if (JSON.stringify(value) === JSON.stringify(product[name as keyof Product])) continue
    Object.assign(product, { [name]: value })
    changed.add(name === "product_attributes" ? name : "others")
  }
  return changed
}

const changeCategory = (call: Call<unknown, Edit>, shop: Shop, product: Product): boolean => {
  const before = product.category_chains.at(-1)?.id ?? ""
  const after = call.body.category_id
  if (after === undefined || after === before) return false
  product.category_chains = categoryChain(after)
  call.world.emit({ shop }, "PRODUCT_CATEGORY_CHANGE", {
    product_id: product.id,
    previous_category_id: before,
    current_category_id: after,
    update_time: call.now,
  })
  return true
}

/** Checks a whole edit like a new listing. All required fields are there: the gate checked them against the spec. */
const checkWhole = (call: Call<unknown, Edit>, shop: Shop, product: Product): void => {
  const listing = call.body as NewProduct
  checkTreeOfListing(shop, listing.category_version)
  for (const rule of listingRules) rule(listing, call, shop, product)
}

/** Checks the given fields of a partial edit. */
const checkPart = (call: Call<unknown, Edit>, shop: Shop, product: Product): void => {
  const { body } = call
  if (body.title !== undefined) checkTitle(body.title, shop.region)
  checkWording(call, body, shop.region)
  checkSaleTerms(body, shop.region, call.now)
  checkVideo(call, body.video)
  checkCombinedSkus(shop, body.skus)
  if (body.brand_id !== undefined) brandOf(call, body.brand_id)
  checkDeliveryOptions(body.delivery_option_ids)
  const { package_dimensions = product.package_dimensions, package_weight = product.package_weight } = body
  if (body.package_dimensions !== undefined || body.package_weight !== undefined)
    checkParcel({ package_dimensions, package_weight }, shop.region)
}

/** Checks the SKUs of a partial edit together with those that stay. */
const checkPartOfSkus = (
  { world }: Call,
  { region }: Shop,
  product: Product,
  named: ReadonlyArray<EditedSku>,
): void => {
  checkSkuIds(named)
  const kept = product.skus.filter((sku) => !named.some(({ id }) => id === sku.id))
  const after = named.map((sku) => ({ ...product.skus.find(({ id }) => id === sku.id), ...sku }))
  checkSkuCount(kept.length + after.length, region)
  checkSkus(world, [...kept, ...after])
}

/** A listing keeps what its category requires. An edit that changes none of these fields is not checked for them. */
const checkRequired = (call: Call<unknown, Edit>, shop: Shop, product: Product, isWhole: boolean): void => {
  const { body } = call
  if (isWhole) return checkRequirements(shop, body.category_id!, body)
  const given = Object.fromEntries(requirableFields.flatMap((name) => (name in body ? [[name, body[name]]] : [])))
  if (Object.keys(given).length > 0 || product.status === "DRAFT")
    checkRequirements(shop, categoryIdOf(product), { ...product, ...given })
}

/** A whole edit drops the SKUs that it does not name. */
const edit = (isWhole: boolean) =>
  handler<unknown, Edit>((call) => {
    const shop = shopOf(call)
    const product = productOf(call)
    const isDraft =
      call.body.save_mode === "AS_DRAFT" || (product.status === "DRAFT" && call.body.save_mode !== "LISTING")
    const check = isWhole ? checkWhole : checkPart
    check(call, shop, product)
    if (!isDraft) checkRequired(call, shop, product, isWhole)
    const details = readDetails(call, call.body, call.body.category_id ?? categoryIdOf(product), shop.region)
    const drafts = call.body.skus?.map((sku, i) => draftOf(call, shop, product, sku, `skus[${i}]`))
    if (!isWhole && drafts !== undefined) checkPartOfSkus(call, shop, product, call.body.skus!)
    const changed = applyListing(call, product, details)
    const movedCategory = changeCategory(call, shop, product)
    const named = drafts?.map((draft) => applySku(call, shop, product, draft))
    if (named !== undefined) {
      const kept = isWhole ? [] : product.skus.filter((sku) => !named.includes(sku))
      product.skus = [...kept, ...named]
    }
    product.update_time = call.now
    if (changed.size > 0) emitProductChange(call.world, shop, product, [...changed], call.now)
    // Any edit lists a draft, and submits a failed listing again.
    const isHandedIn = product.status === "DRAFT" || product.status === "FAILED"
    if (!isDraft && (changed.size > 0 || movedCategory || isHandedIn))
      reviewProduct(call.world, shop, product, call.now)
    return {
      product_id: product.id,
      audit: { status: product.audit.status },
      skus: skuRefs(product),
      warnings: [],
    }
  })

export const editProduct = edit(true)
export const partialEditProduct = edit(false)

interface Prices {
  readonly skus: ReadonlyArray<Pick<NewSku, "price"> & { readonly id: string }>
}

export const updatePrices = handler<unknown, Prices>((call) => {
  const shop = shopOf(call)
  const product = productOf(call)
  checkSkuIds(call.body.skus)
  const prices = call.body.skus.map(({ id, price }, i) => {
    const sku = product.skus.find((candidate) => candidate.id === id)
    if (sku === undefined) throw new Refusal(12052557, `Invalid 'skus[${i}].id': it is not a SKU of this product`)
    const next = priceOf(call.world, shop, { price }, `skus[${i}]`, priceMissing.update)
    checkPriceLock(call, shop, product, sku, next, `skus[${i}]`)
    return [sku, next] as const
  })
  for (const [sku, price] of prices) sku.price = price
  product.update_time = call.now
  emitProductChange(call.world, shop, product, ["others"], call.now)
})
