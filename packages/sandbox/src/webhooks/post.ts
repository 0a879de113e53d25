/**
 * One event on its way to its subscribers: the addresses that receive it, the body that the platform would send, and one
 * delivery over the wire. A shop's events go to the address that was subscribed through the API; all events go to the
 * address of the sandbox's options.
 */
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { seconds } from "../clock.ts"
import type { SandboxEvent } from "../events.ts"
import type { Account } from "../model.ts"
import { withWide } from "../wide.ts"
import { ownerOf, type World } from "../world.ts"

const accountOf = (world: World, { account, shop }: SandboxEvent): Account | undefined =>
  account ?? (shop === undefined ? undefined : ownerOf(world, shop))

/** Each address once. An event of an account without shops, such as a creator's, reaches only the option's address. */
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

export interface Answered {
  readonly status?: number
  readonly error?: string
}

/** Three seconds of real time, whatever the sandbox's clock does: the subscriber is a real server. */
const patienceMs = 3_000

/** The innermost reason, without the address: fetch wraps it. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = (error as { readonly code?: unknown }).code
  if (error.cause !== undefined) return reasonOf(error.cause)
  return typeof code === "string" ? code : error.message
}

export const post = async (
  address: string,
  body: string,
  signature: string,
  timeoutMs = patienceMs,
): Promise<Answered> => {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: signature },
      body,
      redirect: "manual",
      signal,
    })
    await response.body?.cancel()
    return response.status === 200 ? { status: 200 } : { status: response.status, error: "only 200 counts as received" }
  } catch (error) {
    return { error: signal.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error) }
  }
}
