/** The kit's webhooks: its credentials and accounts behind the handler, its calls behind `event.shop()`. */
import { memory } from "@tiktok-shop-kit/jobs"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import * as Effect from "effect/Effect"
import { createTikTokShop } from "tiktok-shop-kit"
import { TikTokShop } from "tiktok-shop-kit/effect"
import { expect, expectTypeOf, test } from "vitest"

const app = { appKey: "68xu9ks5p4i8", appSecret: "e59af819cc" }
const shopId = "7494049642642441621"

interface Seen {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
}

/** A platform of one seller with one shop, as a `fetch`. */
const platform = () => {
  const seen: Array<Seen> = []
  const subscriptions = new Map<string, string>()
  const answers: Record<string, (input: { event_type: string; address: string }) => unknown> = {
    "GET /api/v2/token/get": () => ({
      access_token: "access",
      access_token_expire_in: Math.floor(Date.now() / 1000) + 604_800,
      refresh_token: "refresh",
      refresh_token_expire_in: Math.floor(Date.now() / 1000) + 31_536_000,
      open_id: "seller-1",
      user_type: 0,
    }),
    "GET /authorization/202309/shops": () => ({ shops: [{ id: shopId, cipher: "GCP_cipher", name: "One" }] }),
    "GET /order/202507/orders": () => ({ orders: [{ id: "576486316948490001", status: "CANCELLED" }] }),
    "GET /event/202309/webhooks": () => ({
      webhooks: [...subscriptions].map(([event_type, address]) => ({ event_type, address })),
    }),
    "PUT /event/202309/webhooks": ({ event_type, address }) => void subscriptions.set(event_type, address),
  }
  const fetch = (async (url: string | URL, init?: RequestInit) => {
    const { pathname, searchParams } = new URL(url)
    const method = init?.method ?? "GET"
    seen.push({ method, path: pathname, query: searchParams })
    const body = init?.body
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === "string" ? body : "{}"
    const data = answers[`${method} ${pathname}`]?.(JSON.parse(text) as never) ?? {}
    return Response.json({ code: 0, message: "Success", request_id: "r", data })
  }) as typeof globalThis.fetch
  return { seen, subscriptions, fetch }
}

const authorized = async () => {
  const { seen, subscriptions, fetch } = platform()
  const tiktok = createTikTokShop({ ...app, store: makeMemory(), fetch })
  await tiktok.exchangeCodeForToken("code")
  return { tiktok, seen, subscriptions }
}

test("a delivery is verified with the client's secret, and its shop is ready for calls", async () => {
  const { tiktok, seen } = await authorized()
  const statuses: Array<unknown> = []
  const handler = tiktok.webhooks.handler({
    ORDER_STATUS_CHANGE: async (event) => {
      expectTypeOf(event.data.order_id).toEqualTypeOf<string | undefined>()
      const order = await (await event.shop()).getOrder(event.data.order_id!)
      statuses.push(order.orderStatus)
    },
  })
  const signed = await sign(build.ORDER_STATUS_CHANGE({ order_status: "CANCEL" }, { ownerId: shopId }), app)
  expect((await handler(signed.request())).status).toBe(200)
  expect((await handler(signed.request())).status).toBe(200)
  expect(statuses).toEqual(["CANCELLED"])
  expect(seen.at(-1)?.query.get("shop_cipher")).toBe("GCP_cipher")
  const forged = await sign(build.ORDER_STATUS_CHANGE(), { ...app, appSecret: "other" })
  expect((await handler(forged.request())).status).toBe(401)
})

test("event.shop() of a seller's event calls for the seller's only shop", async () => {
  const { tiktok, seen } = await authorized()
  const handler = tiktok.webhooks.handler({
    SIZE_CHART_CHANGE: async (event) => void (await (await event.shop()).getOrder("576486316948490001")),
  })
  const signed = await sign(build.SIZE_CHART_CHANGE({}, { ownerId: "seller-1" }), app)
  expect((await handler(signed.request())).status).toBe(200)
  expect(seen.at(-1)?.query.get("shop_cipher")).toBe("GCP_cipher")
})

test("a withdrawn authorization stops calls until the seller authorizes again", async () => {
  const { tiktok } = await authorized()
  const handler = tiktok.webhooks.handler()
  const signed = await sign(build.SELLER_DEAUTHORIZATION({}, { ownerId: shopId }), app)
  expect((await handler(signed.request())).status).toBe(200)
  await expect(tiktok.shop(shopId).getOrder("1")).rejects.toMatchObject({ _tag: "ReauthorizationRequiredError" })
  await tiktok.exchangeCodeForToken("again")
  await expect(tiktok.shop(shopId).getOrder("576486316948490001")).resolves.toMatchObject({ orderStatus: "CANCELLED" })
})

test("with jobs, the worker marks the withdrawn authorization", async () => {
  const { tiktok } = await authorized()
  await using jobs = memory()
  await tiktok.webhooks.work(jobs, {}, { pollMs: 5 })
  const signed = await sign(build.SELLER_DEAUTHORIZATION({}, { ownerId: shopId }), app)
  expect((await tiktok.webhooks.handler({}, { jobs })(signed.request())).status).toBe(200)
  await expect.poll(async () => jobs.counts(tiktok.webhooks.queue(jobs))).toMatchObject({ waiting: 0, running: 0 })
  await expect(tiktok.shop(shopId).getOrder("1")).rejects.toMatchObject({ _tag: "ReauthorizationRequiredError" })
  await tiktok.close()
})

test("the Effect face has the same worker, whose functions may be Effects", async () => {
  const { tiktok } = await authorized()
  await using jobs = memory()
  const layer = TikTokShop.layer({ ...app, store: makeMemory() })
  const seen: Array<string> = []
  const program = Effect.gen(function* () {
    const { webhooks } = yield* TikTokShop
    const worker = yield* webhooks.work(jobs, {
      ORDER_STATUS_CHANGE: ({ name }) => Effect.sync(() => void seen.push(name)),
    })
    const signed = yield* Effect.promise(() => sign(build.ORDER_STATUS_CHANGE({}, { ownerId: shopId }), app))
    yield* Effect.promise(() => webhooks.handler({}, { jobs })(signed.request()))
    yield* Effect.promise(() => expect.poll(() => seen).toEqual(["ORDER_STATUS_CHANGE"]))
    yield* worker.close
    expect(webhooks.queue(jobs).name).toBe(tiktok.webhooks.queue(jobs).name)
  })
  await Effect.runPromise(Effect.provide(program, layer))
})

test("unknown events and every event are the kit's too; a misspelt name does not compile", async () => {
  const { tiktok } = await authorized()
  const names: Array<string> = []
  const handler = tiktok.webhooks.handler(
    {},
    {
      onAny: ({ name }) => void names.push(name),
      onUnknown: ({ type }) => Effect.sync(() => names.push(String(type))),
    },
  )
  const signed = await sign({ type: 999, shop_id: shopId, data: {} }, app)
  expect((await handler(signed.request())).status).toBe(200)
  expect(names).toEqual(["Unknown", "999"])
  // @ts-expect-error no such event
  expect(() => tiktok.webhooks.handler({ ORDER_STATUS_CHANGED: () => undefined })).toThrow(/'ORDER_STATUS_CHANGED'/)
})

test("a shop's subscriptions are brought in line with a list", async () => {
  const { tiktok, subscriptions, seen } = await authorized()
  const address = "https://hooks.example.com/tiktok"
  const shop = tiktok.shop(shopId)
  const desired = { ORDER_STATUS_CHANGE: address, REFUND_SUCCESS: address }
  expect(await shop.webhooks.sync(desired)).toMatchObject({
    subscribed: [{ event: "ORDER_STATUS_CHANGE", address }],
    partnerCenterOnly: ["REFUND_SUCCESS"],
  })
  expect([...subscriptions]).toEqual([["ORDER_STATUS_CHANGE", address]])
  expect(await shop.webhooks.list()).toMatchObject([{ event: "ORDER_STATUS_CHANGE", address }])
  expect(seen.at(-1)?.query.get("shop_cipher")).toBe("GCP_cipher")
})
