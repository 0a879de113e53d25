/**
 * Sellers and shops that the platform has made inactive. The platform refuses their calls; their authorisations stay as
 * they are.
 */
import type { Account, Shop } from "./model.ts"
import { Refusal } from "./refusal.ts"
import { accountOf, ownerOf, shopNamed, shopsOf, type World } from "./world.ts"

export interface ActivityControls {
  /** Makes the shop inactive: its calls are refused with 401 / 36009043. Default: the first shop. */
  readonly deactivateShop: (shopId?: string) => void
  readonly activateShop: (shopId?: string) => void
  /** Makes the seller inactive: all calls of the account are refused with 401 / 36009044. Default: the first account. */
  readonly deactivateSeller: (openId?: string) => void
  readonly activateSeller: (openId?: string) => void
}

export const makeActivityControls = (world: World): ActivityControls => {
  const shopOf = (shopId: string | undefined): Shop => {
    const shop = shopId === undefined ? shopsOf(world)[0] : shopNamed(world, shopId)
    if (shop === undefined) throw new Error("sandbox: there is no shop.")
    return shop
  }
  return {
    deactivateShop: (shopId) => void (shopOf(shopId).activity.isActive = false),
    activateShop: (shopId) => void (shopOf(shopId).activity.isActive = true),
    deactivateSeller: (openId) => void (accountOf(world, openId).activity.isActive = false),
    activateSeller: (openId) => void (accountOf(world, openId).activity.isActive = true),
  }
}

/** Whether the shop sells: it is active, and so is its seller. */
export const isActive = (world: World, shop: Shop): boolean =>
  shop.activity.isActive && ownerOf(world, shop)?.activity.isActive !== false

/** Throws the platform's refusal if the seller or the shop of a request is inactive. */
export const requireActive = (account: Account | undefined, shop: Shop | undefined): void => {
  if (account?.activity.isActive === false) throw new Refusal(36009044, "seller is inactive", { status: 401 })
  if (shop?.activity.isActive === false) throw new Refusal(36009043, "shop is inactive", { status: 401 })
}
