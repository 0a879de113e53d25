import { StoreError } from "@tiktok-shop-kit/errors"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { expectTypeOf, test } from "vitest"
import { type Accounts, make, makeReceiver, shopOf } from "../src/index.ts"
import { build, type Built, sign } from "../src/testing/index.ts"
import { app } from "./signed.ts"

interface Shop {
  readonly id: string
  readonly account: string
  readonly name: string
}

const accountsOf = (shops: ReadonlyArray<Shop>) => {
  const revoked: Array<ReadonlyArray<unknown>> = []
  const accounts: Accounts<Shop> = {
    shop: (id) => Effect.succeed(shops.find((shop) => shop.id === id)),
    account: (openId) => {
      const own = shops.filter(({ account }) => account === openId)
      return Effect.succeed(own.length === 0 ? undefined : { shopIds: own.map(({ id }) => id) })
    },
    revoke: (...args) => Effect.sync(() => void revoked.push(args)),
  }
  return { accounts, revoked }
}

const one: Shop = { id: "s1", account: "a1", name: "One" }
const two: Shop = { id: "s2", account: "a2", name: "Two" }
const three: Shop = { id: "s3", account: "a2", name: "Three" }

const deliver = (receive: ReturnType<typeof makeReceiver>, built: Built) =>
  Effect.flatMap(
    Effect.promise(() => sign(built, app)),
    (signed) => Effect.map(receive(signed), ({ status }) => status),
  )

it.effect("event.shop() is the shop of the event, or the only shop of its seller", () =>
  Effect.gen(function* () {
    const names: Array<string> = []
    const receive = makeReceiver({
      apps: app,
      accounts: accountsOf([one, two, three]).accounts,
      on: {
        ORDER_STATUS_CHANGE: async (event) => {
          const shop = await event.shop()
          expectTypeOf(shop).toEqualTypeOf<Shop>()
          names.push(shop.name)
        },
        SIZE_CHART_CHANGE: async (event) => void names.push((await event.shop()).name),
      },
    })
    expect(yield* deliver(receive, build.ORDER_STATUS_CHANGE({}, { ownerId: "s3" }))).toBe(200)
    expect(yield* deliver(receive, build.SIZE_CHART_CHANGE({}, { ownerId: "a1" }))).toBe(200)
    expect(names).toEqual(["Three", "One"])
  }),
)

it.effect("no shop, or several shops, is a NotFoundError; no index, a ConfigurationError", () =>
  Effect.gen(function* () {
    const { accounts } = accountsOf([one, two, three])
    const wrong = (owner: Parameters<typeof shopOf>[1]) => Effect.flip(shopOf(accounts, owner))
    expect(yield* wrong({ kind: "shop", id: "s9" })).toMatchObject({ _tag: "NotFoundError" })
    expect((yield* wrong({ kind: "seller", id: "a2" })).message).toContain("2 shops")
    expect((yield* wrong({ kind: "creator", id: "c" })).message).toContain("no known shop")
    expect(yield* wrong(undefined)).toMatchObject({ _tag: "NotFoundError" })
    const errors: Array<unknown> = []
    const receive = makeReceiver({
      apps: app,
      onAny: async (event) => void (await event.shop()),
      onError: (error) => void errors.push(error),
    })
    expect(yield* deliver(receive, build.ORDER_STATUS_CHANGE())).toBe(500)
    expect(errors).toMatchObject([{ _tag: "ConfigurationError", issues: [{ field: "accounts" }] }])
  }),
)

it.effect("an event can be cloned and put into a queue", () =>
  Effect.gen(function* () {
    let copy: unknown
    const receive = makeReceiver({ apps: app, onAny: (event) => void (copy = structuredClone(event)) })
    expect(yield* deliver(receive, build.ORDER_STATUS_CHANGE())).toBe(200)
    expect(copy).toMatchObject({ name: "ORDER_STATUS_CHANGE" })
  }),
)

it.effect("deauthorizations are revoked, each with its time, before anything else", () =>
  Effect.gen(function* () {
    const { accounts, revoked } = accountsOf([one, two])
    const seen: Array<number> = []
    const receive = makeReceiver({ apps: app, accounts, onAny: () => void seen.push(revoked.length) })
    const timestampMs = 1_700_000_000_000
    for (const built of [
      build.SELLER_DEAUTHORIZATION({}, { ownerId: "s1", timestampMs }),
      build.CREATOR_DEAUTHORIZATION({}, { ownerId: "c1", timestampMs }),
      build.SELLER_DEAUTHORIZATION({}, { ownerId: "unknown" }),
      build.ORDER_STATUS_CHANGE({}, { ownerId: "s1" }),
    ]) {
      expect(yield* deliver(receive, built)).toBe(200)
    }
    expect(revoked).toEqual([
      ["a1", expect.stringContaining("seller"), timestampMs],
      ["c1", expect.stringContaining("creator"), timestampMs],
    ])
    expect(seen).toEqual([1, 2, 2, 2])
  }),
)

it.effect("TikTok for Developers: an authorization that was removed is revoked as well", () =>
  Effect.gen(function* () {
    const { accounts, revoked } = accountsOf([])
    const receive = makeReceiver({ apps: app, accounts, scheme: "tiktok-for-developers", toleranceSeconds: false })
    const built = build["authorization.removed"]({}, { ownerId: "u1", timestampMs: 1_700_000_000_000 })
    expect(yield* deliver(receive, built)).toBe(200)
    expect(yield* deliver(receive, build["post.publish.complete"]())).toBe(200)
    expect(revoked).toEqual([["u1", expect.stringContaining("user"), 1_700_000_000_000]])
  }),
)

it.effect("a deauthorization that could not be stored comes again", () =>
  Effect.gen(function* () {
    const { accounts, revoked } = accountsOf([one])
    let isAway = true
    const receive = makeReceiver({
      apps: app,
      accounts: {
        ...accounts,
        revoke: (...args) =>
          isAway ? Effect.fail(new StoreError({ message: "away", reason: "unavailable" })) : accounts.revoke(...args),
      },
    })
    const event = build.SELLER_DEAUTHORIZATION({}, { ownerId: "s1" })
    expect(yield* deliver(receive, event)).toBe(500)
    isAway = false
    expect(yield* deliver(receive, event)).toBe(200)
    expect(revoked).toHaveLength(1)
  }),
)

it.effect("an authorization that ends soon is reported with its account and its end", () =>
  Effect.gen(function* () {
    const told: Array<unknown> = []
    const { accounts } = accountsOf([one])
    const receive = makeReceiver({ apps: app, accounts, onExpiring: (it) => Effect.sync(() => told.push(it)) })
    const event = build.UPCOMING_AUTHORIZATION_EXPIRATION({ expiration_time: "1627587506" }, { ownerId: "s1" })
    expect(yield* deliver(receive, event)).toBe(200)
    expect(told).toEqual([{ account: "a1", owner: { kind: "shop", id: "s1" }, endsAtMs: 1_627_587_506_000 }])
  }),
)

it.effect("it is reported as well without an index, an owner or a time, with the known fields", () =>
  Effect.gen(function* () {
    const told: Array<unknown> = []
    const onExpiring = (it: unknown) => void told.push(it)
    const { accounts } = accountsOf([one])
    const event = build.UPCOMING_AUTHORIZATION_EXPIRATION({ expiration_time: "soon" }, { ownerId: "s1" })
    expect(yield* deliver(makeReceiver({ apps: app, onExpiring }), event)).toBe(200)
    const bare = { ...event, body: JSON.stringify({ type: 7 }) }
    expect(yield* deliver(makeReceiver({ apps: app, accounts, onExpiring }), bare)).toBe(200)
    expect(told).toEqual([
      { account: undefined, owner: { kind: "shop", id: "s1" }, endsAtMs: undefined },
      { account: undefined, owner: undefined, endsAtMs: undefined },
    ])
  }),
)

test("functions may be added one by one, in order; a misspelt name does not compile", async () => {
  const calls: Array<string> = []
  const webhooks = make({ apps: app, accounts: accountsOf([one]).accounts })
    .on("ORDER_STATUS_CHANGE", (event) => void calls.push(`first ${event.data.order_status ?? ""}`))
    .on("ORDER_STATUS_CHANGE", async (event) => void calls.push(`second ${(await event.shop()).name}`))
    .onAny(({ name }) => void calls.push(`any ${name}`))
    .onUnknown(({ type }) => void calls.push(`unknown ${type}`))
  // @ts-expect-error unknown event
  expect(() => webhooks.on("ORDER_STATUS_CHANGED", () => undefined)).toThrow(/'ORDER_STATUS_CHANGED'/)
  const order = await sign(build.ORDER_STATUS_CHANGE({ order_status: "CANCEL" }, { ownerId: "s1" }), app)
  const unknown = await sign({ type: 999, tts_notification_id: "1", data: {} }, app)
  expect((await webhooks.handler(order.request())).status).toBe(200)
  expect((await webhooks.handler(unknown.request())).status).toBe(200)
  expect(calls).toEqual(["any ORDER_STATUS_CHANGE", "first CANCEL", "second One", "any Unknown", "unknown 999"])
})
