/**
 * Reads the fields of a listing from a create or an edit, and checks the platform's rules: uploaded images, the shop's
 * currency and warehouses, prices of the market.
 */
import type { Call } from "../../handler.ts"
import type { Product, ProductImage, Shop, Sku } from "../../model.ts"
import { decimals, isDecimal } from "../../money.ts"
import { Refusal } from "../../refusal.ts"
import { platformWarehouse } from "../../state/fbt.ts"
import { brands } from "../../state/categories.ts"
import type { World } from "../../world.ts"
import type { Part } from "./combined-skus.ts"
import type { NewDetails } from "./details.ts"
import type { IdentifierCode } from "./identifier-codes.ts"
import { sidesOf } from "./image-sizes.ts"
import type { PreSale, SaleTerms } from "./sale-terms.ts"
import { checkNamedOnce } from "./sku-warehouses.ts"

export interface NewSku {
  /** The id of an existing SKU, in an edit. */
  readonly id?: string
  readonly seller_sku?: string
  readonly external_sku_id?: string
  readonly price: { readonly amount?: string; readonly currency: string; readonly sale_price?: string }
  readonly inventory: ReadonlyArray<{ readonly warehouse_id: string; readonly quantity?: number }>
  readonly identifier_code?: IdentifierCode
  readonly pre_sale?: PreSale
  readonly combined_skus?: ReadonlyArray<Part>
  readonly sales_attributes?: ReadonlyArray<{
    readonly id?: string
    readonly name?: string
    readonly value_id?: string
    readonly value_name?: string
    readonly sku_img?: { readonly uri: string }
    readonly supplementary_sku_images?: ReadonlyArray<{ readonly uri: string }>
  }>
}

export interface NewProduct extends NewDetails, Omit<SaleTerms, "skus"> {
  readonly title: string
  readonly description: string
  readonly category_id: string
  readonly category_version?: string
  readonly brand_id?: string
  readonly external_product_id?: string
  readonly idempotency_key?: string
  readonly save_mode?: string
  readonly main_images: ReadonlyArray<{ readonly uri: string }>
  readonly package_weight: Product["package_weight"]
  readonly package_dimensions?: NonNullable<Product["package_dimensions"]>
  readonly is_cod_allowed?: boolean
  readonly delivery_option_ids?: ReadonlyArray<string>
  readonly shipping_template_id?: string
  readonly video?: { readonly id: string }
  readonly is_not_for_sale?: boolean
  readonly skus: ReadonlyArray<NewSku>
}

const mainSides = sidesOf("MAIN_IMAGE")

export const imagesOf = (
  { account }: Call,
  given: ReadonlyArray<{ readonly uri: string }>,
  before: ReadonlyArray<ProductImage> = [],
): Array<ProductImage> =>
  given.map(({ uri }, i) => {
    const image = account?.images.get(uri) ?? before.find((known) => known.uri === uri)
    const at = `main_images[${i}].uri`
    if (image === undefined) throw new Refusal(12052300, `Invalid '${at}': the product image was not uploaded`)
    if (Math.min(image.width, image.height) < mainSides.least)
      throw new Refusal(12052301, `Invalid '${at}': a main image must have at least ${mainSides.least} pixels a side`)
    if (Math.max(image.width, image.height) > mainSides.most)
      throw new Refusal(12052302, `Invalid '${at}': a main image must have at most ${mainSides.most} pixels a side`)
    return image
  })

/** The brand of an id: a public brand or the seller's. */
export const brandOf = ({ account }: Call, id: string): NonNullable<Product["brand"]> => {
  const name = brands.get(id) ?? account?.brands.get(id)
  if (name === undefined) throw new Refusal(12052026, `Invalid 'brand_id': the brand '${id}' does not exist`)
  return { id, name }
}

/** The highest price of a market, if it is known. */
const highestPrices: Readonly<Record<string, number>> = { US: 7_600 }

type Market = Pick<Shop, "currency" | "region">

const checkAmount = ({ rules }: Pick<World, "rules">, shop: Market, amount: string, at: string): void => {
  const places = decimals(shop.currency)
  if (!isDecimal(amount) || Number(amount) === 0)
    throw new Refusal(12052073, `Invalid '${at}': the price must be a decimal above 0`)
  if ((amount.split(".")[1] ?? "").length > places)
    throw new Refusal(12052073, `Invalid '${at}': ${shop.currency} has at most ${places} decimal places`)
  const highest = highestPrices[shop.region]
  if (rules === "strict" && highest !== undefined && Number(amount) > highest)
    throw new Refusal(12052570, `Invalid '${at}': the price must be at most ${highest} in ${shop.region}`)
}

/** An update of prices has its own code for a missing price. */
export const priceMissing = { listing: 12052571, update: 12052424 } as const

export const priceOf = (
  world: Pick<World, "rules">,
  shop: Market,
  { price: given }: Partial<Pick<NewSku, "price">>,
  at: string,
  missing: number = priceMissing.listing,
): Sku["price"] => {
  if (given === undefined) throw new Refusal(missing, `Invalid '${at}.price': it is missing`)
  if (given.currency !== shop.currency)
    throw new Refusal(12052084, `Invalid '${at}.price.currency': the shop sells in ${shop.currency}`)
  const { amount } = given
  if (amount === undefined || amount === "") throw new Refusal(missing, `Invalid '${at}.price.amount': it is missing`)
  checkAmount(world, shop, amount, `${at}.price.amount`)
  const salePrice = given.sale_price ?? amount
  if (salePrice !== amount) checkAmount(world, shop, salePrice, `${at}.price.sale_price`)
  return { currency: given.currency, sale_price: salePrice, tax_exclusive_price: salePrice }
}

/** Notes that the platform may refuse a stock of 0. */
export const noteQuantity = ({ notes, world }: Call, quantity: number, at: string): void => {
  if (quantity === 0 && world.rules === "strict")
    notes.push(
      `'${at}' is 0: the sandbox takes it, but whether the platform does is disputed. Its documentation states 1 to 99999.`,
    )
}

export const stockOf = (
  call: Call,
  shop: Shop,
  { inventory }: Pick<NewSku, "inventory">,
  at: string,
): Sku["inventory"] => {
  checkNamedOnce(inventory, `${at}.inventory`)
  if (inventory.length === 0) throw new Refusal(12052486, `Invalid '${at}.inventory': it must not be empty`)
  return inventory.map(({ warehouse_id, quantity = 0 }, i) => {
    const entry = `${at}.inventory[${i}]`
    if (platformWarehouse(shop.fbt, warehouse_id) !== undefined)
      throw new Refusal(
        12052144,
        `Invalid '${entry}.warehouse_id': only TikTok changes the stock in a platform warehouse`,
      )
    if (!shop.warehouses.includes(warehouse_id))
      throw shop.places.has(warehouse_id)
        ? new Refusal(12052532, `Invalid '${entry}.warehouse_id': no orders are sent from this warehouse`)
        : new Refusal(12052097, `Invalid '${entry}.warehouse_id': the warehouse does not exist`)
    noteQuantity(call, quantity, `${entry}.quantity`)
    return { warehouse_id, quantity }
  })
}

const checkSkuImage = ({ account }: Call, { uri }: { readonly uri: string }, at: string): void => {
  if (account?.images.has(uri) !== true) throw new Refusal(12052520, `Invalid '${at}': the image was not uploaded`)
}

/** Checks that the images of a SKU's attributes were uploaded. */
const checkSkuImages = (call: Call, { sales_attributes = [] }: Partial<NewSku>, at: string): void => {
  for (const [i, { sku_img, supplementary_sku_images = [] }] of sales_attributes.entries()) {
    const entry = `${at}.sales_attributes[${i}]`
    if (sku_img !== undefined) checkSkuImage(call, sku_img, `${entry}.sku_img.uri`)
    for (const [j, image] of supplementary_sku_images.entries())
      checkSkuImage(call, image, `${entry}.supplementary_sku_images[${j}].uri`)
  }
}

export const makeSku = (call: Call, shop: Shop, given: NewSku, at: string): Sku => {
  const { random } = call.world
  checkSkuImages(call, given, at)
  return {
    id: random.id("1729"),
    seller_sku: given.seller_sku ?? "",
    ...(given.external_sku_id === undefined ? {} : { external_sku_id: given.external_sku_id }),
    price: priceOf(call.world, shop, given, at),
    inventory: stockOf(call, shop, given, at),
    sales_attributes: (given.sales_attributes ?? []).map((attribute) => ({
      id: attribute.id ?? random.id("7"),
      name: attribute.name ?? "",
      value_id: attribute.value_id ?? random.id("7"),
      value_name: attribute.value_name ?? "",
    })),
    status_info: { status: "NORMAL" },
  }
}
