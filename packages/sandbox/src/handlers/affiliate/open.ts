/**
 * Open collaborations: products that every creator may sell at the offered commission. A product has at most one. After it
 * is withdrawn, it lasts until the end of the day.
 */
import { handler, shopOf, type Handler } from "../../handler.ts"
import { dayLength } from "../../life/times.ts"
import type { Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid } from "../../refusal.ts"
import type { OpenCollaboration } from "../../state/affiliate.ts"
import { sorted } from "../sorting.ts"
import { checkRate, offerable, productOnWire } from "./product.ts"

const isLive = ({ end_time }: OpenCollaboration, now: number): boolean => end_time === undefined || now < end_time

interface Offer {
  readonly product_id: string
  readonly commission_rate: number
}

export const createOpen = handler<unknown, Offer>((call) => {
  const { commission_rate, product_id } = call.body
  const shop = shopOf(call)
  checkRate(commission_rate, "commission_rate")
  if (offerable(shop, product_id) === undefined)
    throw invalid("product_id", `the product '${product_id}' is not on sale in this shop`)
  const before = shop.openCollaborations.get(product_id)
  if (before !== undefined && isLive(before, call.now))
    throw invalid("product_id", `the product '${product_id}' is in an open collaboration already`)
  // Orders from its time still belong to its creators.
  if (before !== undefined) shop.endedCollaborations.push(before)
  const id = call.world.random.id("7480")
  shop.openCollaborations.set(product_id, { id, product_id, commission_rate, start_time: call.now })
  return { open_collaboration: { id, product_id, effective_time: call.now } }
})

const onWire = (shop: Shop, { commission_rate, end_time, id, product_id, start_time }: OpenCollaboration) => ({
  id,
  product: productOnWire(shop, product_id),
  current_commission: { rate: commission_rate, start_time, ...(end_time === undefined ? {} : { end_time }) },
  status: end_time === undefined ? "NORMAL" : "TERMINATING",
  content_creator_count: 0,
  showcase_creator_count: 0,
  require_seller_approve_creator: false,
})

interface Search {
  readonly keyword?: string
  readonly keyword_type?: string
}

export const searchOpen = handler<PageQuery & { readonly sort_order?: string }, Search>((call) => {
  const shop = shopOf(call)
  const { keyword, keyword_type: type } = call.body
  const fits = ({ product_id }: OpenCollaboration): boolean => {
    if (keyword === undefined || keyword === "") return true
    const title = shop.products.get(product_id)?.title ?? ""
    return type === "PRODUCT_ID" ? product_id === keyword : title.toLowerCase().includes(keyword.toLowerCase())
  }
  const list = [...shop.openCollaborations.values()].filter((one) => isLive(one, call.now) && fits(one))
  const { sort_order } = call.query
  const page = pageOf(
    sorted(list, ({ start_time }) => start_time, sort_order),
    call.query,
    [shop.id, sort_order, call.body],
  )
  return {
    open_collaborations: page.items.map((one) => onWire(shop, one)),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

export const removeOpen: Handler = (call) => {
  const id = call.path.product_id!
  const found = shopOf(call).openCollaborations.get(id)
  if (found === undefined || !isLive(found, call.now))
    throw invalid("product_id", `the product '${id}' is in no open collaboration`)
  found.end_time ??= (Math.floor(call.now / dayLength) + 1) * dayLength
  return { terminated_effective_time: found.end_time }
}
