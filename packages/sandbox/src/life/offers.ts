/**
 * What creators may sell, and at which commission: an invitation (target collaboration) before the open offer.
 */
import type { Shop } from "../model.ts"
import { shopsOf, type World } from "../world.ts"

export interface Offer {
  /** Hundredths of a percent. */
  readonly rate: number
  readonly open_collaboration_id?: string
  readonly target_collaboration_id?: string
}

const targetOffer = (shop: Shop, productId: string, openId: string, at: number): Offer | undefined => {
  for (const target of shop.targetCollaborations.values()) {
    if (at < target.start_time || at >= target.end_time || !target.creator_open_ids.includes(openId)) continue
    const product = target.products.find(({ id }) => id === productId)
    if (product !== undefined) return { rate: product.commission_rate, target_collaboration_id: target.id }
  }
  return undefined
}

export const openOffer = (shop: Shop, productId: string, at: number): Offer | undefined => {
  const current = shop.openCollaborations.get(productId)
  const known = current === undefined ? shop.endedCollaborations : [current, ...shop.endedCollaborations]
  const offer = known.find(
    ({ end_time = Infinity, product_id, start_time }) => product_id === productId && start_time <= at && at < end_time,
  )
  return offer === undefined ? undefined : { rate: offer.commission_rate, open_collaboration_id: offer.id }
}

/** A shop's offer to a creator for a product at a time. */
export const offerFor = (shop: Shop, productId: string, openId: string, at: number): Offer | undefined =>
  targetOffer(shop, productId, openId, at) ?? openOffer(shop, productId, at)

/** The shop that has the product. */
export const shopOfProduct = (world: World, productId: string): Shop | undefined =>
  shopsOf(world).find(({ products }) => products.has(productId))
