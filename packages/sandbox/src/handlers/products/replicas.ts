/**
 * Copies a product to the seller's shops in other markets.
 */
import { accountOf, found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { emitProductCreation, reviewProduct } from "../../life/products.ts"
import type { Product, Shop } from "../../model.ts"
import { isAmount } from "../../money.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { checkNamedOnce } from "./sku-warehouses.ts"

interface Target {
  readonly region?: string
  readonly skus?: ReadonlyArray<{
    readonly source_sku_id?: string
    readonly price?: { readonly currency?: string; readonly sale_price: string }
    readonly inventory?: ReadonlyArray<{ readonly quantity?: number; readonly warehouse_id?: string }>
  }>
}

const sourceOf = (call: Call): Product => found(shopOf(call).products, call.path.product_id!, 12052048, "product")

/** The copy has new ids, and the prices and stock that the target names. */
const copyFor = (call: Call, shop: Shop, source: Product, { skus: given = [] }: Target): Product => {
  if (given.length === 0) throw invalid("skus", "it must name a SKU of the source")
  const skus = given.map(({ inventory = [], price, source_sku_id }, i) => {
    const sku = source.skus.find(({ id }) => id === source_sku_id)
    if (sku === undefined) throw invalid(`skus[${i}].source_sku_id`, "it is not a SKU of the source")
    if (price === undefined) throw invalid(`skus[${i}].price`, "it is required")
    if ((price.currency ?? shop.currency) !== shop.currency)
      throw invalid(`skus[${i}].price.currency`, `the shop sells in ${shop.currency}`)
    if (!isAmount(price.sale_price, shop.currency))
      throw invalid(`skus[${i}].price.sale_price`, `it must be a price in ${shop.currency} above 0`)
    const stock = inventory.map(({ quantity = 0, warehouse_id = shop.warehouses[0]! }) => ({ quantity, warehouse_id }))
    if (stock.length === 0) throw invalid(`skus[${i}].inventory`, "it must not be empty")
    checkNamedOnce(stock, `skus[${i}].inventory`)
    const foreign = stock.find(({ warehouse_id }) => !shop.warehouses.includes(warehouse_id))
    if (foreign !== undefined)
      throw invalid(`skus[${i}].inventory`, `the shop has no warehouse '${foreign.warehouse_id}'`)
    return {
      ...structuredClone(sku),
      id: call.world.random.id("1729"),
      price: { currency: shop.currency, sale_price: price.sale_price, tax_exclusive_price: price.sale_price },
      inventory: stock,
    }
  })
  return {
    ...structuredClone(source),
    id: call.world.random.id("1729"),
    status: "DRAFT",
    create_time: call.now,
    update_time: call.now,
    audit: { status: "NONE" },
    skus,
  }
}

const replicateTo = (call: Call, source: Product, target: Target): Product => {
  const region = target.region ?? ""
  const shop = accountOf(call).shops.find((candidate) => candidate.region === region)
  if (shop === undefined || shop === shopOf(call)) throw invalid("region", `the seller has no other shop in ${region}`)
  const copy = copyFor(call, shop, source, target)
  shop.products.set(copy.id, copy)
  const { replicas } = shopOf(call)
  replicas.set(source.id, [...(replicas.get(source.id) ?? []), { product_id: copy.id, shop_id: shop.id, region }])
  emitProductCreation(call.world, shop, copy, call.now)
  reviewProduct(call.world, shop, copy, call.now)
  return copy
}

/** Each market succeeds or fails alone, and its event says so. */
export const replicateProduct = handler<unknown, { readonly replicate_target?: ReadonlyArray<Target> }>((call) => {
  const source = sourceOf(call)
  const emit = (replicated_product: { product_id?: string; region: string; result: string }, message?: string) =>
    call.world.emit({ shop: shopOf(call) }, "GLOBAL_REPLICATION_STATUS_CHANGE", {
      source_product_id: source.id,
      replicated_product: { ...replicated_product, fail_reasons: message === undefined ? [] : [{ message }] },
    })
  const { replicate_target: targets = [] } = call.body
  if (targets.length === 0) throw invalid("replicate_target", "it must name a market")
  const errors: Array<unknown> = []
  for (const target of targets) {
    const region = target.region ?? ""
    try {
      emit({ product_id: replicateTo(call, source, target).id, region, result: "SUCCESS" })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      errors.push({ code: error.code, message: error.message, detail: { region } })
      emit({ region, result: "FAILED" }, error.message)
    }
  }
  return { errors }
})

export const listReplicas: Handler = (call) => ({
  replicated_products: (shopOf(call).replicas.get(sourceOf(call).id) ?? []).map((replica) => ({
    ...replica,
    product_status:
      accountOf(call)
        .shops.find(({ id }) => id === replica.shop_id)
        ?.products.get(replica.product_id)?.status ?? "DELETED",
  })),
})
