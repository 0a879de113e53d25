/**
 * A creator's showcase: adds products that are offered to the creator, takes them out, and brings them to the top.
 */
import { accountOf, handler, type Call } from "../../handler.ts"
import { offerFor, shopOfProduct } from "../../life/offers.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { shown, type ShowcaseEntry } from "../../state/showcase.ts"
import { productOnWire } from "./product.ts"

interface Add {
  readonly add_type?: string
  readonly product_ids?: ReadonlyArray<string>
  readonly product_link?: string
}

const wanted = ({ add_type = "PRODUCT_ID", product_ids = [], product_link = "" }: Add): ReadonlyArray<string> => {
  if (add_type !== "PRODUCT_LINK") {
    if (product_ids.length === 0) throw invalid("product_ids", "it names no product")
    return product_ids
  }
  const id = /\d{10,}/.exec(product_link)?.[0]
  if (id === undefined) throw invalid("product_link", "it has no product id")
  return [id]
}

/** Why the creator cannot show the product. */
const obstacle = (call: Call, productId: string): string | undefined => {
  const shop = shopOfProduct(call.world, productId)
  if (shop === undefined) return "The product does not exist"
  const offer = offerFor(shop, productId, accountOf(call).openId, call.now)
  if (offer === undefined) return "The product is in no collaboration that is open to this creator"
  return shop.products.get(productId)?.status === "ACTIVATE" ? undefined : "The product is not on sale"
}

/** The newest is on top. Each product is added or refused alone; a product that is shown already keeps its place. */
export const addProducts = handler<unknown, Add>((call) => {
  const account = accountOf(call)
  const errors = []
  for (const product_id of wanted(call.body)) {
    const message = obstacle(call, product_id)
    if (message !== undefined) errors.push({ code: 16015001, message, detail: { product_id } })
    else if (!shown(account.showcase).some((entry) => entry.product_id === product_id))
      account.showcase.unshift({ product_id, added_time: call.now })
  }
  return { errors }
})

/** The entries of products that must be in the showcase. */
const entriesOf = (call: Call<unknown, { readonly product_ids?: ReadonlyArray<string> }>) => {
  const { product_ids: ids = [] } = call.body
  if (ids.length === 0) throw invalid("product_ids", "it names no product")
  return ids.map((id): ShowcaseEntry => {
    const entry = shown(accountOf(call).showcase).find(({ product_id }) => product_id === id)
    if (entry === undefined) throw new Refusal(16015001, `The product '${id}' is not in the showcase`)
    return entry
  })
}

export const removeProducts = handler<unknown, { readonly product_ids?: ReadonlyArray<string> }>((call) => {
  for (const entry of entriesOf(call)) entry.removed_time = call.now
})

export const topProducts = handler<unknown, { readonly product_ids?: ReadonlyArray<string> }>((call) => {
  const { showcase } = accountOf(call)
  const entries = entriesOf(call)
  const others = showcase.filter((entry) => !entries.includes(entry))
  showcase.splice(0, showcase.length, ...entries, ...others)
})

const onWire = (call: Call, productId: string) => {
  const shop = shopOfProduct(call.world, productId)
  if (shop === undefined)
    return { id: productId, title: "", status: { added_status: "ADDED", review_status: "UNAVAILABLE" } }
  const product = productOnWire(shop, productId)
  const { currency, maximum_amount, minimum_amount } = product.original_price!
  const offer = offerFor(shop, productId, accountOf(call).openId, call.now)
  const collaboration = offer?.target_collaboration_id ?? offer?.open_collaboration_id
  const url = `https://shop.tiktok.com/view/product/${productId}`
  return {
    id: productId,
    title: product.title,
    main_images: [{ url: product.main_image_url, width: 800, height: 800, heigth: 800 }],
    price: {
      // The versions name the two ends differently.
      original_price: {
        currency,
        minimum_amount,
        maximum_amount,
        lowest_amount: minimum_amount,
        highest_amount: maximum_amount,
      },
    },
    commission: { rate: offer?.rate ?? 0, commission_rate: offer?.rate ?? 0 },
    ...(collaboration === undefined
      ? {}
      : { collaboration: { id: collaboration, type: offer?.target_collaboration_id === undefined ? "1" : "2" } }),
    sale_regions: [shop.region],
    shop: { name: shop.name },
    shop_name: shop.name,
    source: "AFFILIATE",
    detail_link: url,
    detail_url: url,
    status: {
      added_status: "ADDED",
      inventory_status: product.status === "OUT_OF_STOCK" ? "SOLD_OUT" : "IN_STOCK",
      is_hidden: product.status !== "LIVE",
      review_status: offer === undefined ? "ZERO_COMMISSION" : "APPROVED",
    },
  }
}

export const listProducts = handler<PageQuery & { readonly origin?: string }, unknown>((call) => {
  const account = accountOf(call)
  const page = pageOf(shown(account.showcase), call.query, [account.openId, "showcase"])
  return {
    products: page.items.map(({ product_id }) => onWire(call, product_id)),
    live_product_ids: [],
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
