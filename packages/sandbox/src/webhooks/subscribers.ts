/**
 * Who gets an event, and in which words: the addresses that were subscribed through the API for the shop, the one of the
 * sandbox's options for all, and the body that the platform would send.
 */
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { seconds } from "../clock.ts"
import type { SandboxEvent } from "../events.ts"
import type { Account } from "../model.ts"
import { withWide } from "../wide.ts"
import { ownerOf, type World } from "../world.ts"

const accountOf = (world: World, { account, shop }: SandboxEvent): Account | undefined =>
  account ?? (shop === undefined ? undefined : ownerOf(world, shop))

/** Each address once. What concerns a whole account goes to the subscribers of all its shops. */
export const addressesOf = (world: World, event: SandboxEvent, url: string | undefined): ReadonlySet<string> => {
  const shops = event.shop === undefined ? (accountOf(world, event)?.shops ?? []) : [event.shop]
  const addresses = shops.flatMap((shop) => shop.webhooks.get(event.name)?.address ?? [])
  return new Set(url === undefined ? addresses : [...addresses, url])
}

export const bodyOf = (world: World, event: SandboxEvent, id: string): string => {
  const { owner = "shop_id", wide = [] } = webhookTypes[event.type] ?? {}
  const account = accountOf(world, event)
  const whose = owner === "shop_id" ? (event.shop ?? account?.shops[0])?.id : account?.openId
  return JSON.stringify({
    type: event.type,
    tts_notification_id: id,
    ...(whose === undefined ? {} : { [owner]: whose }),
    timestamp: seconds(event.at),
    data: withWide(wide, event.data),
  })
}
