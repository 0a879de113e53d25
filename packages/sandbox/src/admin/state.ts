/**
 * A summary of the sandbox's state for the admin API and the inspector: counts instead of lists, and no secrets.
 */
import type { Clock } from "../clock.ts"
import type { Delivery } from "../webhooks/deliveries.ts"
import type { World } from "../world.ts"
import type { Controls } from "./controls.ts"
import { masked } from "./mask.ts"

/** JSON has no Infinity. */
const countOf = (times: number): number | "all" => (times === Infinity ? "all" : times)

const iso = (ms: number): string => new Date(ms).toISOString()

const tokensOf = (world: World) => {
  const now = world.clock.now()
  const view =
    (platform: string) =>
    (token: { accessToken: string; account: { openId: string; name: string }; expiresAt: number }) => ({
      platform,
      token: masked(token.accessToken),
      openId: token.account.openId,
      account: token.account.name,
      expiresAt: iso(token.expiresAt),
      expired: token.expiresAt <= now,
    })
  return [...world.tokens.list().map(view("shop")), ...world.content.list().map(view("developers"))].slice(-50)
}

const ordersByStatus = (orders: Iterable<{ readonly status: string }>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const { status } of orders) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

export const stateView = (world: World, clock: Clock, deliveries: ReadonlyArray<Delivery>) => {
  world.settle()
  return {
    url: world.url,
    appKey: world.app.appKey,
    serviceId: world.app.serviceId,
    region: world.app.region,
    seed: world.seed,
    signing: world.signing,
    clock: { now: clock.now(), iso: iso(clock.now()), aheadMs: clock.now() - Date.now() },
    accounts: world.accounts.map(({ activity, name, openId, shops, userType }) => ({
      openId,
      name,
      userType,
      active: activity.isActive,
      shops: shops.map((shop) => ({
        id: shop.id,
        name: shop.name,
        region: shop.region,
        active: shop.activity.isActive,
        products: shop.products.size,
        orders: shop.orders.size,
        ordersByStatus: ordersByStatus(shop.orders.values()),
        webhooks: [...shop.webhooks].map(([event, { address }]) => ({ event, address })),
      })),
    })),
    tokens: tokensOf(world),
    buckets: world.throttle.buckets(),
    faults: world.faults.list().map(({ fault, left }) => ({
      ...fault,
      ...(fault.times === undefined ? {} : { times: countOf(fault.times) }),
      left: countOf(left),
    })),
    counts: { requests: world.log.length, events: world.events.length, deliveries: deliveries.length },
  }
}

export const readState = ({ clock, webhooks, world }: Controls) => stateView(world, clock, webhooks.deliveries)
