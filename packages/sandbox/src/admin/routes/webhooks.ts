/**
 * Events and their deliveries to the subscribers.
 */
import type { WebhookEvents } from "@tiktok-shop-kit/api/webhooks"
import { isEventName } from "../../check-fault.ts"
import type { EventName } from "../../events.ts"
import type { Controls } from "../controls.ts"
import { anyObject, described, listOf, objectOf, ref, text } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { requestError } from "../request-error.ts"
import { route } from "../route.ts"

const newest = 500

export const webhookRoutes = ({ webhooks, world }: Controls) => {
  const answer = objectOf({ deliveries: listOf(ref("Delivery")) })
  return [
    route({
      id: "events",
      method: "GET",
      path: "/events",
      summary: "The newest 500 changes of state, oldest first, as webhook events.",
      query: { name: described("Only events of this name.", text) },
      answer: objectOf({ events: listOf(ref("Event")) }),
      run: ({ query }) => {
        if (query.name !== undefined && !isEventName(query.name))
          throw requestError(`There is no event '${query.name}'. Give a name such as 'ORDER_STATUS_CHANGE'.`)
        world.settle()
        const events = world.events.filter(({ name }) => query.name === undefined || name === query.name)
        return {
          events: events.slice(-newest).map(({ at, data, name, shop, type }) => ({
            at,
            data,
            name,
            ...(shop === undefined ? {} : { shopId: shop.id }),
            type,
          })),
        }
      },
    }),
    route({
      id: "webhooks.deliveries",
      method: "GET",
      path: "/webhooks",
      summary: "The newest 500 deliveries, oldest first, with every attempt.",
      answer,
      run: () => ({ deliveries: webhooks.deliveries.slice(-newest) }),
    }),
    route({
      id: "webhooks.trigger",
      method: "POST",
      path: "/webhooks/trigger",
      summary: "Emits an event without a change of state.",
      body: bodyOf(
        { event: text },
        {
          data: described("Default: made up from the shop's data.", anyObject),
          shopId: described("Default: the first shop.", text),
        },
      ),
      status: 202,
      answer,
      run: ({ body: { data, event, shopId } }) => {
        webhooks.trigger(
          event as EventName,
          data as WebhookEvents[EventName] | undefined,
          shopId === undefined ? {} : { shopId },
        )
        return { deliveries: webhooks.deliveries.slice(-20) }
      },
    }),
    route({
      id: "webhooks.resend",
      method: "POST",
      path: "/webhooks/{deliveryId}/resend",
      summary: "Sends a delivery again, whatever its status.",
      status: 202,
      answer,
      run: ({ path }) => {
        webhooks.resend(path["deliveryId"]!)
        return { deliveries: webhooks.deliveries.filter(({ id }) => id === path["deliveryId"]) }
      },
    }),
    route({
      id: "webhooks.settled",
      method: "POST",
      path: "/webhooks/settle",
      summary: "Answers when no delivery is in flight. It does not wait for redeliveries.",
      answer,
      run: async () => {
        await webhooks.settled()
        return { deliveries: webhooks.deliveries.slice(-newest) }
      },
    }),
  ]
}
