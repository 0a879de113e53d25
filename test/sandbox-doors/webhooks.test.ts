/**
 * The sandbox's webhooks at the kit's handler: two separate implementations of the signature agree. A change through the
 * API comes back as an event.
 */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller } from "../sandbox/wire.ts"

/** A server with the kit's handler, which notes what it was told. */
const receiver = async (tts: Sandbox) => {
  const events: Array<readonly [name: string, id: string | undefined]> = []
  const handler = createTikTokShop(tts.config).webhooks.handler({
    ORDER_STATUS_CHANGE: (event) => {
      events.push([event.data.order_status!, event.data.order_id])
    },
    PRODUCT_STATUS_CHANGE: (event) => {
      events.push([event.name, String(event.data.product_id)])
    },
    PACKAGE_UPDATE: (event) => {
      events.push([event.name, event.owner?.id])
    },
  })
  const server = createServer(toNodeListener(handler))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    events,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiktok`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const subscribed = async (tts: Sandbox, address: string, ...names: ReadonlyArray<string>) => {
  const { data } = caller(tts)
  for (const event_type of names) await data("event.202309.updateShopWebhook", { address, event_type })
  return data
}

test("ship -> order -> webhook", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  await using app = await receiver(tts)
  const data = await subscribed(tts, app.url, "ORDER_STATUS_CHANGE")
  const [order] = tts.orders()
  const id = order!.packages[0]!.id
  await data("fulfillment.202309.shipPackage", { package_id: id, handover_method: "PICKUP" })
  await tts.webhooks.settled()
  expect(app.events).toEqual([["AWAITING_COLLECTION", order!.id]])
  expect(tts.webhooks.deliveries).toMatchObject([{ state: "delivered", attempts: [{ status: 200 }] }])

  // The clock does the rest.
  tts.clock.advance(14 * 86_400_000)
  await tts.webhooks.settled()
  const later = app.events.slice(1).map(([status]) => status)
  expect(later).toEqual(["IN_TRANSIT", "DELIVERED", "COMPLETED"])
})

test("an event that comes twice is handled once; an id beyond 2^53 keeps its digits", async () => {
  await using tts = await sandbox({ orders: 0 })
  await using app = await receiver(tts)
  await subscribed(tts, app.url, "PRODUCT_STATUS_CHANGE")
  tts.faults.add({ kind: "webhook-duplicated" })
  tts.webhooks.trigger("PRODUCT_STATUS_CHANGE")
  await tts.webhooks.settled()
  expect(tts.webhooks.deliveries[0]!.attempts.map(({ status }) => status)).toEqual([200, 200])
  expect(app.events).toEqual([["PRODUCT_STATUS_CHANGE", tts.products().at(-1)!.id]])
})
