/**
 * Global products: one listing of the account that is published to its shops, one per region.
 */
import { accountOf, found, handler, type Call, type Handler } from "../../handler.ts"
import { reviewProduct, emitProductCreation } from "../../life/products.ts"
import type { Product, Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { Refusal } from "../../refusal.ts"
import { categoryChain, makeImage } from "../../seed/products.ts"
import type { GlobalProduct, GlobalSku } from "../../state/catalog.ts"
import { oneOf } from "../sorting.ts"
import { requireLeaf } from "./category.ts"
import { readDetails } from "./details.ts"
import { checkGlobal, type GivenGlobal } from "./global-rules.ts"
import { imagesOf, priceOf } from "./listing.ts"
import { checkRequirementsOfGoods } from "./requirements.ts"
import { namedTwiceCode } from "./sku-warehouses.ts"

interface GivenSku {
  readonly id?: string
  readonly seller_sku?: string
  readonly external_global_sku_id?: string
  readonly price?: GlobalSku["price"]
  readonly sales_attributes?: ReadonlyArray<Partial<GlobalSku["sales_attributes"][number]>>
  readonly inventory?: GlobalSku["inventory"]
}

interface Given extends Omit<GivenGlobal, "skus"> {
  readonly skus?: ReadonlyArray<GivenSku>
}

const globalOf = (call: Call): GlobalProduct => {
  const product = found(accountOf(call).globalProducts, call.path.global_product_id!, 12019150, "global product")
  if (product.status !== "DELETED") return product
  throw new Refusal(12019150, `The global product '${product.id}' was deleted`)
}

/** Stock is in warehouses of the account, each named once. */
const checkStock = (call: Call, inventory: GlobalSku["inventory"], at: string): void => {
  const ids = inventory.map(({ global_warehouse_id }) => global_warehouse_id)
  for (const [i, id] of ids.entries()) {
    const field = `${at}.inventory[${i}].global_warehouse_id`
    if (!accountOf(call).shops.some(({ places }) => places.has(id)))
      throw new Refusal(12052530, `Invalid '${field}': the seller has no warehouse '${id}'`)
    if (ids.indexOf(id) < i) throw new Refusal(namedTwiceCode, `Invalid '${field}': the warehouse is named twice`)
  }
}

const makeSku = (call: Call, given: GivenSku): GlobalSku => ({
  id: given.id ?? call.world.random.id("1729"),
  seller_sku: given.seller_sku ?? "",
  ...(given.external_global_sku_id === undefined ? {} : { external_global_sku_id: given.external_global_sku_id }),
  price: given.price ?? { amount: "0", currency: "USD" },
  sales_attributes: (given.sales_attributes ?? []).map((attribute) => ({
    id: attribute.id ?? call.world.random.id("7"),
    name: attribute.name ?? "",
    value_id: attribute.value_id ?? call.world.random.id("7"),
    value_name: attribute.value_name ?? "",
  })),
  inventory: [...(given.inventory ?? [])],
})

const refs = (product: GlobalProduct) => product.skus.map((sku) => ({ ...sku }))

/** Sets the given fields. */
const apply = (call: Call, product: GlobalProduct, given: Given): void => {
  const account = accountOf(call)
  checkGlobal(call, given)
  for (const [i, { inventory = [] }] of (given.skus ?? []).entries()) checkStock(call, inventory, `skus[${i}]`)
  if (given.main_images !== undefined) {
    const before = product.main_images.map(({ height, uri, width }) => makeImage(uri, width, height))
    product.main_images = imagesOf({ ...call, account }, given.main_images, before)
  }
  for (const name of [
    "title",
    "description",
    "category_id",
    "brand_id",
    "package_weight",
    "package_dimensions",
  ] as const)
    if (given[name] !== undefined) Object.assign(product, { [name]: given[name] })
  if (given.skus !== undefined)
    product.skus = given.skus.map((sku) => {
      const before = product.skus.find(({ id }) => id === sku.id)
      return before === undefined ? makeSku(call, sku) : { ...before, ...makeSku(call, { ...before, ...sku }) }
    })
  Object.assign(product, readDetails(call, given, product.category_id, account.region))
  product.update_time = call.now
}

export const createGlobal = handler<unknown, Given>((call) => {
  const { body } = call
  checkRequirementsOfGoods(accountOf(call).region, requireLeaf(body.category_id!), body)
  const product: GlobalProduct = {
    id: call.world.random.id("1729"),
    title: "",
    description: "",
    status: "UNPUBLISHED",
    create_time: call.now,
    update_time: call.now,
    category_id: "",
    main_images: [],
    skus: [],
    products: [],
  }
  apply(call, product, body)
  accountOf(call).globalProducts.set(product.id, product)
  return { global_product_id: product.id, global_skus: refs(product) }
})

export const editGlobal = handler<unknown, Given>((call) => {
  const product = globalOf(call)
  apply(call, product, call.body)
  const results = product.products.map(({ region }) => ({ region, status: "SUCCESS", fail_reasons: [] }))
  return { global_skus: refs(product), publish_results: results }
})

export const getGlobal: Handler = (call) => {
  const product = globalOf(call)
  return {
    ...product,
    category: { id: product.category_id },
    ...(product.brand_id === undefined ? {} : { brand: { id: product.brand_id } }),
    global_seller_id: accountOf(call).shops[0]?.id ?? "",
    skus: product.skus.map((sku) => ({
      ...sku,
      global_quantity: sku.inventory.reduce((sum, { quantity }) => sum + quantity, 0),
    })),
  }
}

interface Search {
  readonly status?: string
  readonly seller_skus?: ReadonlyArray<string>
  readonly create_time_ge?: number
  readonly create_time_le?: number
}

export const searchGlobal = handler<PageQuery, Search>((call) => {
  const { create_time_ge: from = 0, create_time_le: to = Infinity, seller_skus, status } = call.body
  const list = [...accountOf(call).globalProducts.values()].filter(
    (product) =>
      (status === undefined ? product.status !== "DELETED" : product.status === status) &&
      product.create_time >= from &&
      product.create_time <= to &&
      (seller_skus === undefined || product.skus.some((sku) => oneOf(seller_skus, sku.seller_sku))),
  )
  const page = pageOf(list, call.query, [call.account?.openId, call.body], 10_000)
  return { global_products: page.items, next_page_token: page.next_page_token, total_count: page.total_count }
})

export const deleteGlobals = handler<unknown, { readonly global_product_ids: ReadonlyArray<string> }>((call) => {
  const errors = []
  for (const id of call.body.global_product_ids) {
    const product = accountOf(call).globalProducts.get(id)
    if (product === undefined || product.status === "DELETED")
      errors.push({ code: 12019150, message: "The global product does not exist", detail: { global_product_id: id } })
    else {
      product.status = "DELETED"
      product.update_time = call.now
    }
  }
  return { errors }
})

interface Units {
  readonly global_skus: ReadonlyArray<Pick<GlobalSku, "id" | "inventory">>
}

export const updateGlobalInventory = handler<unknown, Units>((call) => {
  const product = globalOf(call)
  const changes: Array<readonly [GlobalSku, GlobalSku["inventory"]]> = []
  for (const [i, { id, inventory }] of call.body.global_skus.entries()) {
    const sku = product.skus.find((candidate) => candidate.id === id)
    if (sku === undefined)
      throw new Refusal(12052556, `Invalid 'global_skus[${i}].id': it is not a SKU of this product`)
    checkStock(call, inventory, `global_skus[${i}]`)
    changes.push([sku, inventory])
  }
  for (const [sku, inventory] of changes) sku.inventory = [...inventory]
  product.update_time = call.now
})

interface Publish {
  readonly publish_target: ReadonlyArray<{
    readonly region: string
    readonly skus: ReadonlyArray<{
      readonly related_global_sku_id: string
      readonly price?: { readonly amount?: string; readonly currency: string; readonly sale_price?: string }
      readonly inventory?: { readonly warehouse_id?: string; readonly quantity?: number }
    }>
  }>
}

const shared = [
  "package_dimensions",
  "product_attributes",
  "certifications",
  "size_chart",
  "manufacturer_ids",
  "responsible_person_ids",
] as const

/** The fields that a local product copies. */
const detailsOf = (product: GlobalProduct): Pick<Product, (typeof shared)[number]> =>
  Object.fromEntries(shared.flatMap((name) => (product[name] === undefined ? [] : [[name, product[name]]])))

const publishTo = (
  call: Call,
  shop: Shop,
  product: GlobalProduct,
  target: Publish["publish_target"][number],
): Product => {
  const skus = target.skus.map((given, i) => {
    const global = product.skus.find(({ id }) => id === given.related_global_sku_id)
    if (global === undefined)
      throw new Refusal(12052556, `Invalid 'skus[${i}].related_global_sku_id': it is not a SKU of the global product`)
    const warehouse_id = given.inventory?.warehouse_id ?? shop.warehouses[0]!
    if (!shop.warehouses.includes(warehouse_id))
      throw new Refusal(12019016, `Invalid 'skus[${i}].inventory.warehouse_id': the shop does not ship from it`)
    return {
      id: call.world.random.id("1729"),
      seller_sku: global.seller_sku,
      price: priceOf(call.world, shop, given, `skus[${i}]`),
      inventory: [{ warehouse_id, quantity: Math.max(0, given.inventory?.quantity ?? 0) }],
      sales_attributes: global.sales_attributes,
      status_info: { status: "NORMAL" },
    }
  })
  return {
    id: call.world.random.id("1729"),
    title: product.title,
    description: product.description,
    status: "DRAFT",
    create_time: call.now,
    update_time: call.now,
    category_chains: categoryChain(product.category_id),
    main_images: product.main_images.map(({ height, uri, width }) => makeImage(uri, width, height)),
    ...detailsOf(product),
    package_weight: product.package_weight ?? { unit: "KILOGRAM", value: "1" },
    skus,
    audit: { status: "NONE" },
    has_draft: false,
    is_cod_allowed: false,
    is_not_for_sale: false,
    listing_quality_tier: "FAIR",
  }
}

/** A market has one listing of a global product. */
const refusePublished = (call: Call, product: GlobalProduct, regions: ReadonlyArray<string>): void => {
  const isOnSale = ({ id }: { readonly id: string }) =>
    accountOf(call).shops.some(({ products }) => (products.get(id)?.status ?? "DELETED") !== "DELETED")
  const published = new Set(product.products.filter(isOnSale).map(({ region }) => region))
  for (const [i, region] of regions.entries())
    if (published.has(region) || regions.indexOf(region) < i)
      throw new Refusal(
        12019212,
        `Invalid 'publish_target[${i}].region': the product is published in ${region} already`,
      )
}

export const publishGlobal = handler<unknown, Publish>((call) => {
  const product = globalOf(call)
  refusePublished(
    call,
    product,
    call.body.publish_target.map(({ region }) => region),
  )
  const products: Array<unknown> = []
  const publish_result = call.body.publish_target.map((target) => {
    const { region } = target
    const shop = accountOf(call).shops.find((candidate) => candidate.region === region)
    if (shop === undefined)
      return { region, status: "FAILED", fail_reasons: [{ message: `The seller has no shop in ${region}` }] }
    const local = publishTo(call, shop, product, target)
    shop.products.set(local.id, local)
    emitProductCreation(call.world, shop, local, call.now)
    reviewProduct(call.world, shop, local, call.now)
    const mappings = local.skus.map((sku, i) => ({
      global_sku_id: target.skus[i]!.related_global_sku_id,
      local_sku_id: sku.id,
    }))
    product.products.push({ id: local.id, region, sku_mappings: mappings })
    product.status = "PUBLISHED"
    products.push({
      id: local.id,
      region,
      shop_id: shop.id,
      skus: local.skus.map((sku, i) => ({ ...sku, related_global_sku_id: mappings[i]!.global_sku_id })),
    })
    return { region, status: "SUCCESS", fail_reasons: [] }
  })
  return { products, publish_result }
})
