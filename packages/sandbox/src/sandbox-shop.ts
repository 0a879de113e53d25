/**
 * A shop as the controls show it.
 */
import type { Shop } from "./model.ts"
import type { World } from "./world.ts"

export interface SandboxShop extends Pick<
  Shop,
  "id" | "name" | "region" | "cipher" | "code" | "currency" | "warehouses"
> {
  /** The open id of the shop's account. */
  readonly openId: string
}

const shown = (openId: string, shop: Shop): SandboxShop => {
  const { id, name, region, cipher, code, currency, warehouses } = shop
  return { id, name, region, cipher, code, currency, warehouses, openId }
}

export const sandboxShops = (world: World): ReadonlyArray<SandboxShop> =>
  world.accounts.flatMap((account) => account.shops.map((shop) => shown(account.openId, shop)))
