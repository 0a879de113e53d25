/**
 * Reads the fields of a listing from a create or an edit, and checks the platform's rules: uploaded images, the shop's
 * currency and warehouses, prices above 0.
 */
import type { Call } from "../../handler.ts"
import type { Product, ProductImage, Shop, Sku } from "../../model.ts"
import { invalid, Refusal } from "../../refusal.ts"

export interface NewSku {
  readonly seller_sku?: string
  readonly external_sku_id?: string
  readonly price: { readonly amount?: string; readonly currency: string; readonly sale_price?: string }
  readonly inventory: ReadonlyArray<{ readonly warehouse_id: string; readonly quantity?: number }>
  readonly sales_attributes?: ReadonlyArray<{
    readonly id?: string
    readonly name?: string
    readonly value_id?: string
    readonly value_name?: string
  }>
}

export interface NewProduct {
  readonly title: string
  readonly description: string
  readonly category_id: string
  readonly brand_id?: string
  readonly external_product_id?: string
  readonly idempotency_key?: string
  readonly save_mode?: string
  readonly main_images: ReadonlyArray<{ readonly uri: string }>
  readonly package_weight: Product["package_weight"]
  readonly package_dimensions?: NonNullable<Product["package_dimensions"]>
  readonly is_cod_allowed?: boolean
  readonly is_not_for_sale?: boolean
  readonly skus: ReadonlyArray<NewSku>
}

export const notEmpty = (name: string, value: { readonly length: number }): void => {
  if (value.length === 0) throw invalid(name, "it must not be empty")
}

export const imagesOf = (
  { account }: Call,
  given: ReadonlyArray<{ readonly uri: string }>,
  before: ReadonlyArray<ProductImage> = [],
): Array<ProductImage> =>
  given.map(({ uri }, i) => {
    const image = account?.images.get(uri) ?? before.find((known) => known.uri === uri)
    if (image !== undefined) return image
    throw new Refusal(12052300, `Invalid 'main_images[${i}].uri': no such product image was uploaded`)
  })

export const priceOf = (shop: Shop, { price: given }: Partial<Pick<NewSku, "price">>, at: string): Sku["price"] => {
  if (given === undefined) throw new Refusal(12052571, `Invalid '${at}.price': it is missing`)
  if (given.currency !== shop.currency)
    throw new Refusal(12052084, `Invalid '${at}.price.currency': the shop sells in ${shop.currency}`)
  const amount = given.amount ?? ""
  if (!/^\d+(\.\d+)?$/.test(amount) || Number(amount) <= 0)
    throw new Refusal(12052073, `Invalid '${at}.price.amount': the price must be a decimal above 0`)
  const salePrice = given.sale_price ?? amount
  return { currency: given.currency, sale_price: salePrice, tax_exclusive_price: salePrice }
}

export const stockOf = (shop: Shop, { inventory }: Pick<NewSku, "inventory">, at: string): Sku["inventory"] => {
  notEmpty(`${at}.inventory`, inventory)
  return inventory.map(({ warehouse_id, quantity = 0 }, i) => {
    const entry = `${at}.inventory[${i}]`
    if (!shop.warehouses.includes(warehouse_id))
      throw new Refusal(12052097, `Invalid '${entry}.warehouse_id': the warehouse does not exist`)
    return { warehouse_id, quantity }
  })
}

export const makeSku = (call: Call, shop: Shop, given: NewSku, at: string): Sku => {
  const { random } = call.world
  return {
    id: random.id("1729"),
    seller_sku: given.seller_sku ?? "",
    ...(given.external_sku_id === undefined ? {} : { external_sku_id: given.external_sku_id }),
    price: priceOf(shop, given, at),
    inventory: stockOf(shop, given, at),
    sales_attributes: (given.sales_attributes ?? []).map((attribute) => ({
      id: attribute.id ?? random.id("7"),
      name: attribute.name ?? "",
      value_id: attribute.value_id ?? random.id("7"),
      value_name: attribute.value_name ?? "",
    })),
    status_info: { status: "NORMAL" },
  }
}
