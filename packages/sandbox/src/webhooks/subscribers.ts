/**
 * The addresses that receive an event, and the body that the platform would send. A shop's events go to the address that
 * was subscribed through the API; all events go to the address of the sandbox's options.
 */
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { seconds } from "../clock.ts"
import type { SandboxEvent } from "../events.ts"
import type { Account } from "../model.ts"
import { withWide } from "../wide.ts"
import { ownerOf, type World } from "../world.ts"

const accountOf = (world: World, { account, shop }: SandboxEvent): Account | undefined =>
  account ?? (shop === undefined ? undefined : ownerOf(world, shop))

/** Each address once. An event of an account without shops, such as a creator's, reaches the option's address alone. */
export const addressesOf = (event: SandboxEvent, url: string | undefined): ReadonlySet<string> =>
  new Set([event.shop?.webhooks.get(event.name)?.address, url].filter((address) => address !== undefined))

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
