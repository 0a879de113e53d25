/**
 * The subscriptions of a shop: one address for each kind of event.
 */
import { handler, shopOf, type Handler } from "../../handler.ts"
import { invalid } from "../../refusal.ts"

export const getWebhooks: Handler = (call) => {
  const webhooks = [...shopOf(call).webhooks].map(([event_type, subscription]) => ({ event_type, ...subscription }))
  return { webhooks, total_count: webhooks.length }
}

interface Subscription {
  readonly address: string
  readonly event_type: string
}

export const putWebhook = handler<unknown, Subscription>((call) => {
  const { address, event_type } = call.body
  // The sandbox also takes plain HTTP: its subscribers are on the same machine.
  if (!URL.canParse(address) || !/^https?:/.test(address))
    throw invalid("address", "it must be the URL of a web server")
  const { webhooks } = shopOf(call)
  const create_time = webhooks.get(event_type)?.create_time ?? call.now
  webhooks.set(event_type, { address, create_time, update_time: call.now })
})

export const deleteWebhook = handler<unknown, Pick<Subscription, "event_type">>((call) => {
  shopOf(call).webhooks.delete(call.body.event_type)
})
