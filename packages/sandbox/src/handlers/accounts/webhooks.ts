/**
 * The subscriptions of a shop: one address for each kind of event.
 */
import { handler, shopOf, type Handler } from "../../handler.ts"
import { invalid } from "../../refusal.ts"
import type { World } from "../../world.ts"

export const getWebhooks: Handler = (call) => {
  const webhooks = [...shopOf(call).webhooks].map(([event_type, subscription]) => ({ event_type, ...subscription }))
  return { webhooks, total_count: webhooks.length }
}

interface Subscription {
  readonly address: string
  readonly event_type: string
}

/** A host of the developer's own network: this machine, a private address, or a name without a domain. */
const isNearby = ({ hostname }: URL): boolean =>
  /^(?:[^.]+|.+\.(?:internal|localhost)|127\..+|10\..+|192\.168\..+|172\.(?:1[6-9]|2\d|3[01])\..+)$/.test(hostname)

/**
 * TikTok sends to HTTPS, to a domain name without a port. A test's subscribers are on its own network, so they may use
 * plain HTTP at any port.
 */
const checkAddress = ({ rules }: World, address: string): void => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw invalid("address", "it must be the URL of a web server")
  if (rules === "lenient" || isNearby(url)) return
  if (url.protocol !== "https:") throw invalid("address", "it must be an https URL")
  if (url.port !== "" || /^[\d.]+$/.test(url.hostname))
    throw invalid("address", "it must have a domain name and no port")
}

export const putWebhook = handler<unknown, Subscription>((call) => {
  const { address, event_type } = call.body
  checkAddress(call.world, address)
  const { webhooks } = shopOf(call)
  const create_time = webhooks.get(event_type)?.create_time ?? call.now
  webhooks.set(event_type, { address, create_time, update_time: call.now })
})

export const deleteWebhook = handler<unknown, Pick<Subscription, "event_type">>((call) => {
  shopOf(call).webhooks.delete(call.body.event_type)
})
