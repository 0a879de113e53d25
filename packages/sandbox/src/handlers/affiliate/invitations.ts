/**
 * The creator's view of target collaborations: the invitations of a shop.
 */
import { accountOf, handler } from "../../handler.ts"
import { amount, minorUnits } from "../../money.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { shopById } from "../../world.ts"
import { productOnWire } from "./product.ts"
import { isLive } from "./target.ts"

interface CreatorsSearch {
  readonly shop_id: string
  readonly keyword?: string
  readonly keyword_type?: string
}

export const searchInvitations = handler<PageQuery, CreatorsSearch>((call) => {
  const { keyword, keyword_type, shop_id } = call.body
  const { openId } = accountOf(call)
  const shop = shopById(call.world, shop_id)
  const list = [...(shop?.targetCollaborations.values() ?? [])]
    .filter(({ creator_open_ids }) => creator_open_ids.includes(openId))
    .filter(
      ({ id, name }) =>
        keyword === undefined ||
        (keyword_type === "TARGET_COLLABORATIONS_ID" ? id === keyword : name.includes(keyword)),
    )
  const page = pageOf(list, call.query, [openId, call.body])
  return {
    target_collaborations: page.items.map((target) => ({
      id: target.id,
      name: target.name,
      status: isLive(target, call.now) ? "LIVE" : "ENDED",
      products: target.products.map(({ commission_rate, id }) => {
        const { main_image_url = "", original_price, title = "" } = productOnWire(shop!, id)
        const { currency } = shop!
        const price = minorUnits(original_price?.minimum_amount ?? "0", currency)
        const earned = amount(Math.round((price * commission_rate) / 10_000), currency)
        return { id, title, main_image_url, commission: { amount: earned, currency, rate: commission_rate } }
      }),
    })),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
