/**
 * The rules of Create Product for listings that no request made: those of the first data and of the factories. What TikTok
 * refuses to create, a shop cannot show.
 */
import { priceOf } from "../handlers/products/listing.ts"
import { checkTitle } from "../handlers/products/title.ts"
import { checkSkus } from "../handlers/products/skus.ts"
import { checkSkuIds } from "../handlers/products/variants.ts"
import { refusalOf } from "../limit-codes.ts"
import type { Shop, Sku } from "../model.ts"
import { definitions, operations } from "../operations.ts"
import { invalid } from "../refusal.ts"
import { mismatch, type Schema } from "../schema.ts"
import type { World } from "../world.ts"

/** The given fields of a listing; the rest is made up and valid. */
export interface NamedListing {
  readonly title?: string | undefined
  readonly main_images?: ReadonlyArray<{ readonly uri: string }> | undefined
  readonly skus?: ReadonlyArray<NamedSku> | undefined
}

interface NamedSku {
  readonly id?: string
  readonly seller_sku?: string
  readonly sales_attributes?: Sku["sales_attributes"]
  readonly price?: { readonly currency?: string; readonly sale_price?: string }
  readonly inventory?: ReadonlyArray<{ readonly quantity?: number }>
}

const createProduct = () => operations.find(({ id }) => id === "product.202309.createProduct")!

/** The lengths, ranges and numbers of items of the spec. */
const checkLimits = (listing: NamedListing): void => {
  const operation = createProduct()
  const given: Record<string, unknown> = {
    title: listing.title,
    main_images: listing.main_images?.map(({ uri }) => ({ uri })),
    skus: listing.skus?.map(({ inventory, seller_sku }) => ({
      seller_sku,
      inventory: inventory?.map(({ quantity = 0 }) => ({ warehouse_id: "", quantity })) ?? [],
      price: { currency: "", amount: "" },
    })),
  }
  const schema: Schema = { properties: operation.input!.properties! }
  const problem = mismatch(given, schema, definitions)
  if (problem !== undefined) throw refusalOf(operation, problem)
}

const checkNamedSkus = (
  world: Pick<World, "rules">,
  shop: Pick<Shop, "currency" | "region">,
  skus: ReadonlyArray<NamedSku>,
) => {
  if (skus.length === 0) throw invalid("skus", "it must not be empty")
  checkSkuIds(skus)
  checkSkus(world, skus)
  for (const [i, { price = {} }] of skus.entries()) {
    const { currency = shop.currency, sale_price } = price
    if (sale_price !== undefined) priceOf(world, shop, { price: { amount: sale_price, currency } }, `skus[${i}]`)
  }
}

/** Throws the refusal of Create Product. */
export const checkNamedListing = (
  world: Pick<World, "rules">,
  shop: Pick<Shop, "currency" | "region">,
  listing: NamedListing,
): void => {
  checkLimits(listing)
  if (listing.title !== undefined) checkTitle(listing.title, shop.region)
  if (listing.main_images?.length === 0) throw invalid("main_images", "it must not be empty")
  if (listing.skus !== undefined) checkNamedSkus(world, shop, listing.skus)
}
