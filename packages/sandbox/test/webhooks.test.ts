import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test, vi } from "vitest"
import { sandbox, type Fault } from "../src/index.ts"
import { signatureOf, subscriber } from "./subscriber.ts"
import { call } from "./wire.ts"

const minute = 60_000
const subscribe = (address: string, event_type: string) => ({
  method: "PUT",
  path: "/event/202309/webhooks",
  body: { address, event_type },
})

test("a change of state reaches the subscriber, signed, under the platform's names", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ orders: [{ status: "UNPAID" }] })
  expect(await call(tts, subscribe(hook.url, "ORDER_STATUS_CHANGE"))).toMatchObject({ code: 0 })
  const { id } = tts.orders()[0]!
  tts.buyer.pay(id)
  await tts.webhooks.settled()
  const [first] = hook.received
  expect(first?.authorization).toBe(signatureOf(tts, first!.text))
  expect(first?.body).toEqual({
    type: 1,
    tts_notification_id: expect.stringMatching(/^7\d{18}$/),
    shop_id: tts.shops()[0]!.id,
    timestamp: expect.any(Number),
    data: expect.objectContaining({ order_id: id }),
  })
  expect(tts.webhooks.deliveries[0]).toMatchObject({ event: "ORDER_STATUS_CHANGE", state: "delivered" })
})

test("only what was subscribed is sent, until it is deleted; the option's address gets everything", async () => {
  await using hook = await subscriber()
  await using all = await subscriber()
  await using tts = await sandbox({ webhooks: { url: all.url } })
  await call(tts, subscribe(hook.url, "PRODUCT_STATUS_CHANGE"))
  tts.webhooks.trigger("PRODUCT_STATUS_CHANGE")
  tts.webhooks.trigger("PACKAGE_UPDATE")
  await call(tts, { ...subscribe("", "PRODUCT_STATUS_CHANGE"), method: "DELETE" })
  tts.webhooks.trigger("PRODUCT_STATUS_CHANGE")
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.type)).toEqual([5])
  expect(all.received.map(({ body }) => body.type)).toEqual([5, 4, 5])
  // A product id is beyond 2^53 and travels as bare digits there.
  expect(hook.received[0]!.text).toMatch(/"product_id":\d{19}[,}]/)
})

test("what is not answered with 200 is sent again after 2 min, 30 min, 3 h and 12 h, then never", async () => {
  await using hook = await subscriber()
  // Orders change with the clock, and their events are sent, too.
  await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url } })
  hook.answers.push(500, 401, 204, 302, 500, 500)
  const start = tts.clock.now()
  tts.webhooks.trigger("ORDER_STATUS_CHANGE")
  await tts.webhooks.settled()
  tts.clock.advance(2 * minute - 5_000)
  await tts.webhooks.settled()
  expect(hook.received).toHaveLength(1)
  tts.clock.advance(5_000)
  await tts.webhooks.settled()
  expect(hook.received).toHaveLength(2)
  tts.clock.advance(48 * 60 * minute)
  await tts.webhooks.settled()
  expect(hook.received).toHaveLength(5)
  const [delivery] = tts.webhooks.deliveries
  expect(delivery).toMatchObject({ state: "failed", attempts: [{ status: 500 }, { status: 401 }, {}, {}, {}] })
  const minutes = delivery!.attempts.map(({ at }) => Math.round((at - start) / minute))
  expect(minutes).toEqual([0, 2, 32, 212, 932])
  expect(new Set(hook.received.map(({ body }) => body.tts_notification_id)).size).toBe(1)
})

test("a subscriber who answers too late, or not at all, gets it again", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url, timeoutMs: 500 } })
  hook.answers.push(0)
  tts.webhooks.trigger("PACKAGE_UPDATE")
  await tts.webhooks.settled()
  expect(tts.webhooks.deliveries[0]).toMatchObject({
    state: "waiting",
    attempts: [{ error: "no answer within 500 ms" }],
  })
  tts.clock.advance(2 * minute)
  await tts.webhooks.settled()
  expect(tts.webhooks.deliveries[0]).toMatchObject({ state: "delivered" })
})

test("what becomes due is sent even without a call", async () => {
  await using hook = await subscriber()
  let now = 1_800_000_000_000
  await using tts = await sandbox({ clock: () => now, orders: [{ status: "UNPAID" }], webhooks: { url: hook.url } })
  hook.answers.push(500)
  now += 31 * minute
  await vi.waitFor(() => expect(hook.received).toHaveLength(1), { timeout: 4_000 })
  now += 2 * minute
  await vi.waitFor(() => expect(hook.received.length).toBeGreaterThan(1), { timeout: 4_000 })
  expect(hook.received[0]!.body).toMatchObject({ type: 1, data: { order_id: tts.orders()[0]!.id } })
})

test("without a listener, the deliveries name the reason", async () => {
  await using tts = await sandbox({ webhooks: { url: "http://127.0.0.1:1/hook" } })
  tts.webhooks.trigger("PACKAGE_UPDATE")
  await tts.webhooks.settled()
  expect(tts.webhooks.deliveries[0]).toMatchObject({ state: "waiting", attempts: [{ error: expect.any(String) }] })
})

test("lost, duplicated and reordered on demand", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url } })
  tts.faults.add({ kind: "webhook-lost", event: "ORDER_STATUS_CHANGE" })
  tts.webhooks.trigger("PRODUCT_STATUS_CHANGE")
  tts.webhooks.trigger("ORDER_STATUS_CHANGE")
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.type)).toEqual([5])

  tts.faults.add({ kind: "webhook-duplicated" })
  tts.webhooks.trigger("PACKAGE_UPDATE")
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.type)).toEqual([5, 4, 4])
  expect(hook.received[1]!.text).toBe(hook.received[2]!.text)

  tts.faults.add({ kind: "webhook-reordered" })
  tts.webhooks.trigger("NEW_CONVERSATION")
  tts.webhooks.trigger("NEW_MESSAGE")
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.type)).toEqual([5, 4, 4, 14, 13])

  tts.faults.add({ kind: "webhook-reordered" })
  tts.webhooks.trigger("NEW_CONVERSATION")
  tts.clock.advance(2 * minute)
  await tts.webhooks.settled()
  expect(hook.received.at(-1)!.body.type).toBe(13)
  expect(tts.webhooks.deliveries.map(({ fault, state }) => fault ?? state)).toContain("webhook-lost")
})

/** A web server that answers by the given function. */
const server = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
  const listener = createServer((request, response) => void request.resume().on("end", () => answer(request, response)))
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        listener.close(() => resolve())
        listener.closeAllConnections()
      }),
  }
}

test("one delivery follows the other: none is sent to an address before the one before it was answered", async () => {
  const log: Array<string> = []
  await using slow = await server((request, response) => {
    log.push("received")
    // As long as a few requests take: another delivery would have arrived by then.
    void (async () => {
      for (let i = 0; i < 5; i++) await fetch(quick.url)
      log.push("answered")
      response.end()
    })()
  })
  await using quick = await server((_, response) => void response.end())
  await using tts = await sandbox({ orders: 0, webhooks: { url: slow.url } })
  for (let i = 0; i < 3; i++) tts.webhooks.trigger("PACKAGE_UPDATE")
  await tts.webhooks.settled()
  expect(log).toEqual(["received", "answered", "received", "answered", "received", "answered"])
})

test("a sandbox that is closed sends nothing more, not even what waits for its turn", async () => {
  let received = 0
  let arrived: (response: ServerResponse) => void
  const first = new Promise<ServerResponse>((resolve) => (arrived = resolve))
  await using hook = await server((_, response) => {
    received++
    arrived(response)
  })
  const tts = await sandbox({ orders: 0, webhooks: { url: hook.url } })
  tts.webhooks.trigger("PACKAGE_UPDATE")
  tts.webhooks.trigger("PACKAGE_UPDATE")
  const unanswered = await first
  await tts.close()
  unanswered.end()
  await tts.webhooks.settled()
  expect(received).toBe(1)
})

test("a delivery that was on its way in a snapshot is sent again after the restore", async () => {
  let received = 0
  let arrived: (response: ServerResponse) => void
  const first = new Promise<ServerResponse>((resolve) => (arrived = resolve))
  await using hook = await server((_, response) => {
    received++
    if (received === 1) arrived(response)
    else response.end()
  })
  await using tts = await sandbox({ clock: () => 1_800_000_000_000, orders: 0, webhooks: { url: hook.url } })
  tts.webhooks.trigger("PACKAGE_UPDATE")
  const unanswered = await first
  const snapshot = tts.snapshot()
  unanswered.end()
  await tts.webhooks.settled()
  tts.restore(snapshot)
  expect(tts.webhooks.deliveries).toMatchObject([{ state: "waiting", attempts: [] }])
  tts.clock.advance(0)
  await tts.webhooks.settled()
  expect(tts.webhooks.deliveries).toMatchObject([{ state: "delivered", attempts: [{ status: 200 }] }])
  expect(received).toBe(2)
})

test("a redirect is not followed: only the subscribed address receives events", async () => {
  const targets: Array<string | undefined> = []
  await using hook = await server(({ url }, response) => {
    targets.push(url)
    response.writeHead(url === "/hook" ? 302 : 200, { location: "/elsewhere" }).end()
  })
  await using tts = await sandbox({ orders: 0, webhooks: { url: `${hook.url}/hook` } })
  tts.webhooks.trigger("PACKAGE_UPDATE")
  await tts.webhooks.settled()
  expect(targets).toEqual(["/hook"])
  expect(tts.webhooks.deliveries[0]).toMatchObject({ state: "waiting", attempts: [{ status: 302 }] })
})

test("the event of a creator reaches the option's address", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ accounts: [{ user_type: 1, open_id: "mara" }], webhooks: { url: hook.url } })
  tts.revoke("mara")
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body)).toMatchObject([{ type: 20, creator_open_id: "mara" }])
})

test("a seller who takes the authorisation back is an event of each shop", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ shops: [{}, {}], webhooks: { url: hook.url } })
  tts.revoke()
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => [body.type, body.shop_id])).toEqual(tts.shops().map(({ id }) => [6, id]))
})

test("an event, its data and its shop have to make sense", async () => {
  await using tts = await sandbox()
  expect(() => tts.webhooks.trigger("ORDER" as "PACKAGE_UPDATE")).toThrow("there is no event 'ORDER'")
  expect(() => tts.webhooks.trigger("PACKAGE_UPDATE", 3 as never)).toThrow("must be an object")
  expect(() => tts.webhooks.trigger("PACKAGE_UPDATE", {}, { shopId: "1" })).toThrow("no shop has the id '1'")
  expect(() => tts.faults.add({ kind: "webhook-lost", event: "ORDER" } as unknown as Fault)).toThrow(
    "fault 'event' must be the name of an event, but is 'ORDER'",
  )
})
