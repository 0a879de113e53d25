/**
 * Creating a product. What the platform insists on is insisted on here: images uploaded before, the shop's currency and
 * warehouses, and one product per idempotency key. Its review takes no time: a listed product is on sale at once.
 */
import { handler, shopOf, type Call } from "../handler.ts"
import type { Product, ProductImage, Shop, Sku } from "../model.ts"
import { invalid, Refusal } from "../refusal.ts"
import { categoryChain } from "../seed/products.ts"

interface NewSku {
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

interface NewProduct {
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

type Create = Call<unknown, NewProduct>

const notEmpty = (name: string, value: { readonly length: number }): void => {
  if (value.length === 0) throw invalid(name, "it must not be empty")
}

const images = ({ account, body }: Create): Array<ProductImage> =>
  body.main_images.map(({ uri }, i) => {
    const image = account?.images.get(uri)
    if (image !== undefined) return image
    throw new Refusal(12052028, `Invalid 'main_images[${i}].uri': no such product image was uploaded`)
  })

const price = (shop: Shop, { price: given }: NewSku, at: string): Sku["price"] => {
  if (given.currency !== shop.currency)
    throw new Refusal(12052084, `Invalid '${at}.price.currency': the shop sells in ${shop.currency}`)
  const amount = given.amount ?? ""
  if (!/^\d+(\.\d+)?$/.test(amount) || Number(amount) <= 0)
    throw new Refusal(12052012, `Invalid '${at}.price.amount': the price must be a decimal above 0`)
  const salePrice = given.sale_price ?? amount
  return { currency: given.currency, sale_price: salePrice, tax_exclusive_price: salePrice }
}

const stock = (shop: Shop, { inventory }: NewSku, at: string): Sku["inventory"] => {
  notEmpty(`${at}.inventory`, inventory)
  return inventory.map(({ warehouse_id, quantity = 0 }, i) => {
    const entry = `${at}.inventory[${i}]`
    if (!shop.warehouses.includes(warehouse_id))
      throw new Refusal(12052097, `Invalid '${entry}.warehouse_id': the warehouse does not exist`)
    if (quantity < 0) throw new Refusal(12052055, `Invalid '${entry}.quantity': the quantity is below 0`)
    return { warehouse_id, quantity }
  })
}

const makeSku = (call: Create, shop: Shop, given: NewSku, at: string): Sku => {
  const { random } = call.world
  return {
    id: random.id("1729"),
    seller_sku: given.seller_sku ?? "",
    ...(given.external_sku_id === undefined ? {} : { external_sku_id: given.external_sku_id }),
    price: price(shop, given, at),
    inventory: stock(shop, given, at),
    sales_attributes: (given.sales_attributes ?? []).map((attribute) => ({
      id: attribute.id ?? random.id("7"),
      name: attribute.name ?? "",
      value_id: attribute.value_id ?? random.id("7"),
      value_name: attribute.value_name ?? "",
    })),
    status_info: { status: "NORMAL" },
  }
}

const create = (call: Create, shop: Shop): Product => {
  const { body, now, world } = call
  for (const name of ["title", "description", "main_images", "skus"] as const) notEmpty(name, body[name])
  const isDraft = body.save_mode === "AS_DRAFT"
  return {
    id: world.random.id("1729"),
    title: body.title,
    description: body.description,
    status: isDraft ? "DRAFT" : "ACTIVATE",
    create_time: now,
    update_time: now,
    ...(body.external_product_id === undefined ? {} : { external_product_id: body.external_product_id }),
    category_chains: categoryChain(body.category_id),
    ...(body.brand_id === undefined ? {} : { brand: { id: body.brand_id, name: "" } }),
    main_images: images(call),
    package_weight: body.package_weight,
    ...(body.package_dimensions === undefined ? {} : { package_dimensions: body.package_dimensions }),
    skus: body.skus.map((sku, i) => makeSku(call, shop, sku, `skus[${i}]`)),
    audit: { status: isDraft ? "NONE" : "APPROVED" },
    has_draft: false,
    is_cod_allowed: body.is_cod_allowed ?? false,
    is_not_for_sale: body.is_not_for_sale ?? false,
    listing_quality_tier: "FAIR",
  }
}

export const createProduct = handler<unknown, NewProduct>((call) => {
  const shop = shopOf(call)
  const product = create(call, shop)
  shop.products.set(product.id, product)
  const answer = {
    product_id: product.id,
    skus: product.skus.map(({ id, seller_sku, external_sku_id, sales_attributes }) => ({
      id,
      seller_sku,
      ...(external_sku_id === undefined ? {} : { external_sku_id }),
      sales_attributes: sales_attributes.map((attribute) => ({ id: attribute.id, value_id: attribute.value_id })),
    })),
    warnings: [],
  }
  return answer
})
