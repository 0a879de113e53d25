/**
 * Reads products. A deleted product keeps its record with status DELETED, as on the platform; a search shows it only if it
 * asks for DELETED or ALL.
 */
import { handler, shopOf, type Handler } from "../../handler.ts"
import { productStatuses, type Product, type Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { oneOf } from "../sorting.ts"

/** How many rows a search reaches. */
const searchCap = 10_000

interface Search {
  readonly status?: string
  readonly seller_skus?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
  readonly audit_status?: ReadonlyArray<string>
  readonly listing_quality_tiers?: ReadonlyArray<string>
  readonly create_time_ge?: number
  readonly create_time_le?: number
  readonly update_time_ge?: number
  readonly update_time_le?: number
}

const within = (search: Search, name: "create_time" | "update_time", code: number): ((time: number) => boolean) => {
  const from = search[`${name}_ge`]
  const to = search[`${name}_le`]
  if (from !== undefined && to !== undefined && from > to)
    throw new Refusal(code, `Invalid '${name}_ge': the start is after the end`)
  return (time) => (from === undefined || time >= from) && (to === undefined || time <= to)
}

const statusFilter = ({ status }: Search): ((product: Product) => boolean) => {
  if (status === undefined) return (product) => product.status !== "DELETED"
  if (status === "ALL") return () => true
  if (!productStatuses.some((known) => known === status))
    throw invalid("status", `it must be ALL or one of ${productStatuses.join(", ")}`)
  return (product) => product.status === status
}

const summary = (product: Product) => ({
  id: product.id,
  title: product.title,
  status: product.status,
  audit: product.audit,
  create_time: product.create_time,
  update_time: product.update_time,
  has_draft: product.has_draft,
  is_not_for_sale: product.is_not_for_sale,
  listing_quality_tier: product.listing_quality_tier,
  skus: product.skus.map(({ id, seller_sku, price, inventory, status_info }) => ({
    id,
    seller_sku,
    price: { currency: price.currency, tax_exclusive_price: price.tax_exclusive_price, sale_price: price.sale_price },
    inventory,
    status_info,
  })),
})

const sortedProducts = new WeakMap<Shop["products"], ReadonlyArray<Product>>()

/** Newest first. Products are never removed and keep their creation time, so only a new product needs a new sort. */
const newestFirst = (products: Shop["products"]): ReadonlyArray<Product> => {
  const known = sortedProducts.get(products)
  if (known?.length === products.size) return known
  const sorted = [...products.values()].sort((a, b) => b.create_time - a.create_time || (a.id < b.id ? -1 : 1))
  sortedProducts.set(products, sorted)
  return sorted
}

const mostSellerSkus = 10

export const searchProducts = handler<PageQuery, Search>((call) => {
  const { seller_skus: sellerSkus, sku_ids: skuIds } = call.body
  if (sellerSkus !== undefined && sellerSkus.length > mostSellerSkus)
    throw new Refusal(12019027, `Invalid 'seller_skus': it takes at most ${mostSellerSkus}`)
  const created = within(call.body, "create_time", 12019118)
  const updated = within(call.body, "update_time", 12019119)
  const filters: ReadonlyArray<(product: Product) => boolean> = [
    statusFilter(call.body),
    (product) => created(product.create_time) && updated(product.update_time),
    (product) => sellerSkus === undefined || product.skus.some((sku) => sellerSkus.includes(sku.seller_sku)),
    (product) => skuIds === undefined || product.skus.some((sku) => skuIds.includes(sku.id)),
    (product) => oneOf(call.body.audit_status, product.audit.status),
    (product) => oneOf(call.body.listing_quality_tiers, product.listing_quality_tier),
  ]
  const found = newestFirst(shopOf(call).products).filter((product) => filters.every((accepts) => accepts(product)))
  const page = pageOf(found, call.query, [call.shop?.id, call.body], searchCap)
  return {
    products: page.items.map(summary),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

/** A product of the shop that is not deleted. */
export const liveProduct = (shop: Shop, id: string): Product | undefined => {
  const product = shop.products.get(id)
  return product === undefined || product.status === "DELETED" ? undefined : product
}

export const getProduct: Handler = (call) => {
  const id = call.path.product_id!
  const product = shopOf(call).products.get(id)
  if (product === undefined) throw new Refusal(12019150, `The product '${id}' does not exist in this shop`)
  return product
}
