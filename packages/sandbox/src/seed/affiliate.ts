/**
 * A shop's first work with creators: its last two products on sale are offered to all, three creators ask for a sample, and
 * one of them writes. A shop with fewer than four products on sale begins without it.
 */
import { addCreatorMessage, makeCreatorConversation } from "../life/creator-chat.ts"
import { marketplace } from "../life/creators.ts"
import * as times from "../life/times.ts"
import type { Shop } from "../model.ts"
import type { Random } from "../random.ts"
import type { Timeline } from "../timeline.ts"

export const seedAffiliate = (shop: Shop, random: Random, timeline: Timeline, seed: string, now: number): void => {
  const onSale = [...shop.products.values()].filter(({ status }) => status === "ACTIVATE")
  if (onSale.length < 4) return
  const offered = onSale.slice(-2)
  for (const { id } of offered)
    shop.openCollaborations.set(id, {
      id: random.id("7480"),
      product_id: id,
      commission_rate: 1_000,
      start_time: now - 5 * 86_400,
    })
  for (const [i, { open_id }] of marketplace(seed).slice(0, 3).entries()) {
    const product = offered[i % offered.length]!
    const create_time = now - (i + 1) * 43_200
    const id = random.id("7481")
    const sku_id = product.skus[0]!.id
    shop.samples.set(id, { id, creator_open_id: open_id, product_id: product.id, sku_id, create_time })
    timeline.add({ at: create_time + times.sampleReview, kind: "sample.lapsed", shopId: shop.id, id })
  }
  const [first] = marketplace(seed)
  const chat = random.fork("chat")
  const conversation = makeCreatorConversation(shop, chat, first!.open_id, now - 43_200)
  const message = { type: "TEXT", content: "May I have a sample?", by: "CREATOR" } as const
  addCreatorMessage(chat, conversation, message, now - 43_200)
}
