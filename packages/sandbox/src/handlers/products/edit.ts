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
import { skuRefs } from "./create.ts"
import { imagesOf, makeSku, priceOf, stockOf, type NewProduct, type NewSku } from "./listing.ts"
import { liveProduct } from "./search.ts"

export const productOf = (call: Call): Product => {
  const product = liveProduct(shopOf(call), call.path.product_id!)
  if (product !== undefined) return product
  throw new Refusal(12052032, `The product '${call.path.product_id}' does not exist in this shop`)
}

type EditedSku = Partial<NewSku> & { readonly id?: string }

type Edit = Partial<Omit<NewProduct, "skus">> & { readonly skus?: ReadonlyArray<EditedSku> }

/** One SKU of an edit, worked out but not in force. */
interface Draft {
  readonly sku: Sku
  /** Present for one that exists: what it gets. */
  readonly changes?: Partial<Sku>
  readonly inventory?: Sku["inventory"]
}

const draftOf = (call: Call, shop: Shop, product: Product, given: EditedSku, at: string): Draft => {
  const sku = product.skus.find((candidate) => candidate.id === given.id)
  if (sku === undefined) {
    if (given.id !== undefined) throw new Refusal(12052557, `Invalid '${at}.id': it is no SKU of this product`)
    if (given.price === undefined) throw invalid(`${at}.price`, "it is required for a new SKU")
    return { sku: makeSku(call, shop, { ...given, price: given.price, inventory: given.inventory ?? [] }, at) }
  }
  return {
    sku,
    changes: {
      ...(given.seller_sku === undefined ? {} : { seller_sku: given.seller_sku }),
      ...(given.external_sku_id === undefined ? {} : { external_sku_id: given.external_sku_id }),
      ...(given.price === undefined ? {} : { price: priceOf(shop, { price: given.price }, at) }),
    },
    ...(given.inventory === undefined ? {} : { inventory: stockOf(shop, { inventory: given.inventory }, at) }),
  }
}

const applySku = (call: Call, shop: Shop, product: Product, draft: Draft): Sku => {
  Object.assign(draft.sku, draft.changes)
  for (const { warehouse_id, quantity } of draft.inventory ?? [])
    setStock(call.world, shop, product, draft.sku, warehouse_id, quantity, "seller_update", call.now)
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

/** Sets what is given; answers which parts of the listing changed. */
const applyListing = (call: Call<unknown, Edit>, product: Product): Set<string> => {
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
    product.brand = { id: body.brand_id, name: call.account?.brands.get(body.brand_id) ?? "" }
    changed.add("others")
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

/** A whole edit drops the SKUs that it does not name. */
const edit = (isWhole: boolean) =>
  handler<unknown, Edit>((call) => {
    const shop = shopOf(call)
    const product = productOf(call)
    const drafts = call.body.skus?.map((sku, i) => draftOf(call, shop, product, sku, `skus[${i}]`))
    if (isWhole && drafts?.length === 0) throw invalid("skus", "it must not be empty")
    const changed = applyListing(call, product)
    const movedCategory = changeCategory(call, shop, product)
    const named = drafts?.map((draft) => applySku(call, shop, product, draft))
    if (named !== undefined) {
      const kept = isWhole ? [] : product.skus.filter((sku) => !named.includes(sku))
      product.skus = [...kept, ...named]
    }
    product.update_time = call.now
    if (changed.size > 0) emitProductChange(call.world, shop, product, [...changed], call.now)
    const isDraft =
      call.body.save_mode === "AS_DRAFT" || (product.status === "DRAFT" && call.body.save_mode !== "LISTING")
    if (!isDraft && (changed.size > 0 || movedCategory || product.status === "DRAFT"))
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
  const prices = call.body.skus.map(({ id, price }, i) => {
    const sku = product.skus.find((candidate) => candidate.id === id)
    if (sku === undefined) throw new Refusal(12052557, `Invalid 'skus[${i}].id': it is no SKU of this product`)
    return [sku, priceOf(shop, { price }, `skus[${i}]`)] as const
  })
  for (const [sku, price] of prices) sku.price = price
  product.update_time = call.now
  emitProductChange(call.world, shop, product, ["others"], call.now)
})
