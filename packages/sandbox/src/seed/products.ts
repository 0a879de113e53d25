/**
 * The first products of a shop: plausible titles, prices and stock. Every third product has several SKUs, every fourth is
 * in two warehouses. Only what the options leave out is made up.
 */
import { seconds } from "../clock.ts"
import { amount } from "../money.ts"
import type { Product, ProductAttribute, ProductImage, Shop, Sku } from "../model.ts"
import type { ProductSeed } from "../options.ts"
import type { Random } from "../random.ts"
import { isInSoutheastAsia } from "../regions.ts"
import { attributes, categories, chainOf } from "../state/categories.ts"
import { hasOwnRequirements } from "../state/category-rules.ts"
import { createdAt } from "./created-at.ts"
import { isCashAllowed } from "./terms.ts"

const adjectives = [
  "Walnut",
  "Linen",
  "Ceramic",
  "Foldable",
  "Brass",
  "Recycled",
  "Matte",
  "Bamboo",
  "Quilted",
  "Glass",
]
const nouns = ["Desk Lamp", "Tote Bag", "Coffee Mug", "Phone Stand", "Candle", "Notebook", "Cushion", "Water Bottle"]
const colours = ["Sand", "Forest", "Midnight", "Coral"]
/** No two SKUs of a product have the same colour. */
const colourOf = (index: number): string => {
  const round = Math.floor(index / colours.length)
  return `${colours[index % colours.length]!}${round === 0 ? "" : ` ${round + 1}`}`
}
/** In Southeast Asia a title has at least 25 characters. */
const endingOf = (region: string): string => (isInSoutheastAsia(region) ? " for Everyday Use" : "")
export const makeImage = (uri: string, width: number, height: number): ProductImage => ({
  uri,
  urls: [`https://images.tiktok.sandbox/${uri}~tplv-origin.jpeg`],
  thumb_urls: [`https://images.tiktok.sandbox/${uri}~tplv-thumb.jpeg`],
  width,
  height,
})

export const categoryChain = (leafId: string): Product["category_chains"] =>
  chainOf(leafId).map((category) => ({ ...category }))

/** Categories whose listings need no documents. */
const leaves = categories.filter((category) => category.is_leaf && !hasOwnRequirements(category.id)).map(({ id }) => id)

/** The required attributes, each with its first value: shared by all products. */
const requiredAttributes: ReadonlyArray<ProductAttribute> = attributes
  .filter((attribute) => attribute.is_requried)
  .map(({ id, name, values }) => ({ id, name, values: values.slice(0, 1) }))

const statusOf = (index: number): string => {
  if (index % 10 === 4) return "DRAFT"
  return index % 10 === 7 ? "SELLER_DEACTIVATED" : "ACTIVATE"
}

const auditOf: Readonly<Record<string, string>> = { DRAFT: "NONE", PENDING: "AUDITING", FAILED: "FAILED" }

type SkuSeed = NonNullable<ProductSeed["skus"]>[number]

const makeSku = (shop: Shop, random: Random, seed: SkuSeed, index: number, skuCount: number, product: number): Sku => {
  const price = seed.price ?? amount(random.integer(5, 90) * 100 + 90, shop.currency)
  const warehouses = shop.warehouses.slice(0, product % 4 === 3 ? 2 : 1)
  const id = seed.id ?? random.id("1729")
  return {
    id,
    seller_sku: seed.seller_sku ?? `SKU-${String(product + 1).padStart(4, "0")}-${index + 1}`,
    price: { currency: shop.currency, sale_price: price, tax_exclusive_price: price },
    inventory: warehouses.map((warehouse_id, i) => ({
      warehouse_id,
      quantity: seed.quantity === undefined ? random.integer(3, 120) : i === 0 ? seed.quantity : 0,
    })),
    sales_attributes:
      skuCount === 1
        ? []
        : [
            {
              id: "100000",
              name: "Color",
              value_id: `7${random.text(10, "0123456789")}`,
              value_name: colourOf(index),
            },
          ],
    status_info: { status: "NORMAL" },
  }
}

/** `gap` is the time between products without an age, in seconds. */
export const makeProduct = (
  shop: Shop,
  random: Random,
  now: number,
  seed: ProductSeed,
  index: number,
  gap: number,
): Product => {
  const created = createdAt(now, seed, index, gap, `products[${index}]`)
  const skus = seed.skus ?? (index % 3 === 2 ? [{}, {}, {}] : [{}])
  const status = seed.status ?? statusOf(index)
  return {
    id: seed.id ?? random.id("1729"),
    title: seed.title ?? `${random.pick(adjectives)} ${random.pick(nouns)}${endingOf(shop.region)}`,
    description: "<p>Made to last.</p>",
    status,
    create_time: created,
    update_time: Math.min(seconds(now), created + 3600),
    category_chains: categoryChain(random.pick(leaves)),
    main_images: [makeImage(`tos-sandbox/${random.text(32, "0123456789abcdef")}`, 800, 800)],
    package_weight: { unit: "KILOGRAM", value: (random.integer(1, 30) / 10).toFixed(1) },
    package_dimensions: { height: "10", length: "20", width: "15", unit: "CENTIMETER" },
    product_attributes: requiredAttributes,
    skus: skus.map((sku, i) => makeSku(shop, random, sku, i, skus.length, index)),
    audit: { status: auditOf[status] ?? "APPROVED" },
    has_draft: false,
    is_cod_allowed: isCashAllowed(shop.region),
    is_not_for_sale: false,
    listing_quality_tier: random.pick(["FAIR", "GOOD"]),
  }
}
