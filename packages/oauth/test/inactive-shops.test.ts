/** The layer that stops the calls of an inactive shop, over sockets, with an account in a store. */
import { describe, expect, it } from "@effect/vitest"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import {
  inactiveShops,
  makeMemory,
  makeProvided,
  makeStatic,
  type RecordStore,
  token,
  Tokens,
  type TokensService,
} from "../src/index.ts"
import { makeRecords } from "../src/records.ts"
import { credentials, type Fault, faults, paths, ping, type Platform } from "./support/platform.ts"
import { setup as storedSetup } from "./support/stored.ts"
import { switchedStore } from "./support/switched-store.ts"
import { until } from "./support/time.ts"

const hourMs = 3_600_000

const refusal =
  (code: number, message: string): Fault =>
  (_, response) =>
    response
      .writeHead(401, { "content-type": "application/json" })
      .end(JSON.stringify({ code, message, request_id: "r-inactive" }))
const shopInactive = refusal(36009043, "shop is inactive")
const sellerInactive = refusal(36009044, "seller is inactive")

const clientOf = (tiktok: Platform, tokens: TokensService) =>
  Client.make(tiktok.options).pipe(
    Client.layers(token(), inactiveShops(), Client.envelope({ table: errorTable })),
    Client.provide(Context.make(Tokens, tokens)),
  )

/** An account with two shops, and two processes that share its store. */
const setup = (store?: RecordStore) =>
  Effect.gen(function* () {
    const made = yield* storedSetup(store === undefined ? {} : { store })
    const { tiktok, stored, another } = made
    tiktok.shops = ["7001", "7002"].map((id) => ({ id, cipher: `GCP_cipher-of-${id}` }))
    yield* stored.syncShops("open-1")
    const records = makeRecords(made.store, credentials.appKey)
    const client = clientOf(tiktok, stored)
    return {
      ...made,
      client,
      shop: client.shop("7001"),
      other: clientOf(tiktok, another()),
      pings: () => tiktok.count(paths.ping),
      stateOf: (id: string) => Effect.map(records.shop(id), (shop) => shop?.inactive),
    }
  })

/** Delays the answers to pings until `release`. */
const hold = (tiktok: Platform): { readonly release: () => void } => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  tiktok.hold = ({ path }) => (path === paths.ping ? held : undefined)
  return { release }
}

describe("after the platform refused a call as inactive", () => {
  it.effect.each([
    [36009043, shopInactive],
    [36009044, sellerInactive],
  ] as const)("with %i: the error says which shop, and the account keeps its tokens", ([code, fault]) =>
    Effect.gen(function* () {
      const { tiktok, shop, stored, events } = yield* setup()
      tiktok.next(paths.ping, fault)
      const error = yield* Effect.flip(shop.call(ping))
      const sinceMs = tiktok.nowMs()
      expect(error).toMatchObject({
        _tag: "ShopInactiveError",
        code,
        shop: "7001",
        sinceMs,
        retryAtMs: sinceMs + hourMs,
        outcome: "refused",
        retry: "never",
        status: 401,
        requestId: "r-inactive",
      })
      expect(error.message).toContain("before 2026-11-22T01:00:00.000Z")
      expect(tiktok.count(paths.refresh)).toBe(0)
      expect(events).toEqual([])
      expect((yield* stored.account("open-1"))?.state).toEqual({ status: "active" })
      expect((yield* stored.shop("7001"))?.inactive).toEqual({ code, sinceMs, retryAtMs: sinceMs + hourMs })
    }).pipe(Effect.scoped),
  )

  it.effect("its calls fail here for 59 min 59 s, then one of eleven is sent", () =>
    Effect.gen(function* () {
      const { tiktok, shop, pings, stateOf } = yield* setup()
      const sinceMs = tiktok.nowMs()
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      yield* TestClock.adjust("59 minutes")
      yield* TestClock.adjust("59 seconds")
      const early = yield* Effect.flip(shop.call(ping))
      expect(early).toMatchObject({
        _tag: "ShopInactiveError",
        outcome: "not-sent",
        retry: "never",
        attempts: [],
        code: 36009043,
        shop: "7001",
        sinceMs,
        retryAtMs: sinceMs + hourMs,
        operation: ping.id,
      })
      expect(early.message).toContain("since 2026-11-22T00:00:00.000Z (code 36009043)")
      expect(early.message).toContain("after 2026-11-22T01:00:00.000Z")
      expect(pings()).toBe(1)

      yield* TestClock.adjust("1 second")
      const held = hold(tiktok)
      const asking = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 11 }, () => Effect.result(shop.call(ping))),
          { concurrency: "unbounded" },
        ),
      )
      yield* until(() => pings() === 2)
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({
        outcome: "not-sent",
        retryAtMs: sinceMs + 2 * hourMs,
      })
      held.release()
      const results = yield* Fiber.join(asking)
      expect(results.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
      for (const result of results) {
        if (result._tag === "Failure")
          expect(result.failure).toMatchObject({ _tag: "ShopInactiveError", outcome: "not-sent" })
      }
      expect(pings()).toBe(2)
      expect(yield* stateOf("7001")).toBeUndefined()
      yield* shop.call(ping)
      expect(pings()).toBe(3)
    }).pipe(Effect.scoped),
  )

  it.effect("a further refusal begins the next hour, and the time of the first refusal is kept", () =>
    Effect.gen(function* () {
      const { tiktok, shop, pings } = yield* setup()
      const sinceMs = tiktok.nowMs()
      tiktok.next(paths.ping, shopInactive, shopInactive)
      yield* Effect.flip(shop.call(ping))
      yield* TestClock.adjust("1 hour")
      const again = { _tag: "ShopInactiveError", sinceMs, retryAtMs: sinceMs + 2 * hourMs }
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ ...again, outcome: "refused" })
      yield* TestClock.adjust("59 minutes")
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ ...again, outcome: "not-sent" })
      expect(pings()).toBe(2)
      yield* TestClock.adjust("1 minute")
      yield* shop.call(ping)
    }).pipe(Effect.scoped),
  )

  it.effect("its calls do not reach the layers inside", () =>
    Effect.gen(function* () {
      const { tiktok, client } = yield* setup()
      let reached = 0
      const counting = Client.middleware("counting", (next) => (call) => (reached++, next(call)))
      const shop = client.pipe(Client.inside("inactive-shops", counting)).shop("7001")
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      yield* Effect.flip(shop.call(ping))
      expect(reached).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("calls of the account's other shops are sent", () =>
    Effect.gen(function* () {
      const { tiktok, shop, client } = yield* setup()
      tiktok.next(paths.ping, sellerInactive)
      yield* Effect.flip(shop.call(ping))
      expect(yield* client.shop("7002").call(ping)).toMatchObject({ cipher: "GCP_cipher-of-7002" })
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ outcome: "not-sent" })
    }).pipe(Effect.scoped),
  )

  it.effect("a look-up of the shops, and prepare, change nothing", () =>
    Effect.gen(function* () {
      const { tiktok, shop, stored, stateOf, pings } = yield* setup()
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      const state = yield* stateOf("7001")
      expect(state).toBeDefined()
      yield* stored.syncShops("open-1")
      expect((yield* shop.prepare(ping)).url).toContain(paths.ping)
      yield* TestClock.adjust("1 hour")
      yield* shop.prepare(ping)
      expect(yield* stateOf("7001")).toEqual(state)
      expect(yield* stored.shop("7001")).toMatchObject({ inactive: state })
      expect(pings()).toBe(1)
    }).pipe(Effect.scoped),
  )
})

describe("the call that checks the shop again", () => {
  /** A shop that is inactive, an hour later. */
  const anHourLater = Effect.gen(function* () {
    const made = yield* setup()
    made.tiktok.next(paths.ping, shopInactive)
    yield* Effect.flip(made.shop.call(ping))
    yield* TestClock.adjust("1 hour")
    return made
  })

  it.effect.each([
    ["the platform fails", faults.status500, "ServerError"],
    ["the connection breaks", faults.reset, "NetworkError"],
    ["the operation refuses its input", faults.code(12052023, "product not found"), "NotFoundError"],
  ] as const)("proves nothing if %s: the next call asks", ([, fault, tag]) =>
    Effect.gen(function* () {
      const { tiktok, shop, stateOf } = yield* anHourLater
      tiktok.next(paths.ping, fault)
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ _tag: tag })
      expect(yield* stateOf("7001")).toBeDefined()
      yield* shop.call(ping)
      expect(yield* stateOf("7001")).toBeUndefined()
    }).pipe(Effect.scoped),
  )

  it.effect("releases its hour if a layer inside throws", () =>
    Effect.gen(function* () {
      const { client, shop, pings } = yield* anHourLater
      const broken = Client.middleware("broken", () => () => {
        throw new Error("a fault of the layer")
      })
      const exit = yield* Effect.exit(client.pipe(Client.inside("inactive-shops", broken)).shop("7001").call(ping))
      expect(exit._tag).toBe("Failure")
      expect(pings()).toBe(1)
      yield* shop.call(ping)
      expect(pings()).toBe(2)
    }).pipe(Effect.scoped),
  )

  it.effect("releases its hour if it is cancelled", () =>
    Effect.gen(function* () {
      const { tiktok, shop, pings } = yield* anHourLater
      hold(tiktok)
      const asking = yield* Effect.forkChild(shop.call(ping))
      yield* until(() => pings() === 2)
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ outcome: "not-sent" })
      yield* Fiber.interrupt(asking)
      tiktok.hold = () => undefined
      yield* shop.call(ping)
    }).pipe(Effect.scoped),
  )

  it.effect("releases its hour if it is cancelled while the store writes its claim", () =>
    Effect.gen(function* () {
      const memory = makeMemory()
      let isSlow = false
      let written = 0
      const store: RecordStore = {
        ...memory,
        compareAndSet: (key, version, value) =>
          Effect.tap(memory.compareAndSet(key, version, value), () =>
            isSlow
              ? Effect.andThen(
                  Effect.sync(() => void written++),
                  Effect.sleep(1_000),
                )
              : Effect.void,
          ),
      }
      const { tiktok, shop, pings } = yield* setup(store)
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      yield* TestClock.adjust("1 hour")
      isSlow = true
      const asking = yield* Effect.forkChild(shop.call(ping))
      yield* until(() => written === 1)
      isSlow = false
      const interrupted = yield* Effect.forkChild(Fiber.interrupt(asking))
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(interrupted)
      const before = pings()
      yield* shop.call(ping)
      expect(pings() - before).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("is sent once more with a new token if the platform refuses the token as expired", () =>
    Effect.gen(function* () {
      const { tiktok, shop, pings } = yield* anHourLater
      tiktok.live.clear()
      expect(yield* shop.call(ping)).toMatchObject({ token: "TTP_access-token-2" })
      expect(pings()).toBe(3)
      expect(tiktok.count(paths.refresh)).toBe(1)
    }).pipe(Effect.scoped),
  )
})

describe("two processes that share a store", () => {
  it.effect("send one call an hour together, and both send calls again after its success", () =>
    Effect.gen(function* () {
      const { tiktok, shop, other, pings } = yield* setup()
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      expect(yield* Effect.flip(other.shop("7001").call(ping))).toMatchObject({ outcome: "not-sent" })
      yield* TestClock.adjust("1 hour")
      const held = hold(tiktok)
      const asking = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 10 }, (_, n) => Effect.result((n % 2 === 0 ? shop : other.shop("7001")).call(ping))),
          { concurrency: "unbounded" },
        ),
      )
      yield* until(() => pings() === 2)
      held.release()
      const results = yield* Fiber.join(asking)
      expect(results.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
      expect(pings()).toBe(2)
      // A process uses what it read from the store for a minute.
      yield* TestClock.adjust("1 minute")
      yield* shop.call(ping)
      yield* other.shop("7001").call(ping)
      expect(pings()).toBe(4)
    }).pipe(Effect.scoped),
  )

  it.effect("a process that still takes the shop for active does not make the wait longer", () =>
    Effect.gen(function* () {
      const { tiktok, shop, other, stateOf } = yield* setup()
      yield* other.shop("7001").call(ping)
      tiktok.next(paths.ping, shopInactive, shopInactive)
      yield* Effect.flip(shop.call(ping))
      const state = yield* stateOf("7001")
      yield* TestClock.adjust("30 seconds")
      expect(yield* Effect.flip(other.shop("7001").call(ping))).toMatchObject({ outcome: "refused", ...state })
      expect(yield* stateOf("7001")).toEqual(state)
      expect(yield* Effect.flip(other.shop("7001").call(ping))).toMatchObject({ outcome: "not-sent" })
    }).pipe(Effect.scoped),
  )
})

describe("in the memory of the client", () => {
  it.effect("with a store that is unavailable", () =>
    Effect.gen(function* () {
      const store = switchedStore()
      const { tiktok, shop, pings } = yield* setup(store)
      yield* shop.call(ping)
      store.isDown = true
      tiktok.next(paths.ping, shopInactive)
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ _tag: "ShopInactiveError", outcome: "refused" })
      expect(yield* Effect.flip(shop.call(ping))).toMatchObject({ outcome: "not-sent" })
      yield* TestClock.adjust("1 hour")
      store.isDown = false
      yield* shop.call(ping)
      yield* shop.call(ping)
      expect(pings()).toBe(4)
    }).pipe(Effect.scoped),
  )

  it.effect("with a store that becomes unavailable before the hour is over: one of ten calls is sent", () =>
    Effect.gen(function* () {
      const store = switchedStore()
      const { tiktok, shop, pings } = yield* setup(store)
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      yield* TestClock.adjust("1 hour")
      store.isDown = true
      const held = hold(tiktok)
      const asking = yield* Effect.forkChild(
        Effect.all(
          Array.from({ length: 10 }, () => Effect.result(shop.call(ping))),
          { concurrency: "unbounded" },
        ),
      )
      yield* until(() => pings() === 2)
      held.release()
      const results = yield* Fiber.join(asking)
      expect(results.filter(({ _tag }) => _tag === "Success")).toHaveLength(1)
      expect(pings()).toBe(2)
    }).pipe(Effect.scoped),
  )

  it.effect("the state of an outage is dropped once the store answers again", () =>
    Effect.gen(function* () {
      const inner = makeMemory()
      let reads = 0
      const store = switchedStore({ ...inner, get: (key) => Effect.suspend(() => (reads++, inner.get(key))) })
      const { tiktok, shop } = yield* setup(store)
      store.isDown = true
      tiktok.next(paths.ping, shopInactive)
      yield* Effect.flip(shop.call(ping))
      store.isDown = false
      yield* TestClock.adjust("1 hour")
      yield* shop.call(ping)
      reads = 0
      yield* shop.call(ping)
      expect(reads).toBe(0)
    }).pipe(Effect.scoped),
  )

  it.effect("with a shop that the store does not know", () =>
    Effect.gen(function* () {
      const inner = makeMemory()
      let reads = 0
      const store = { ...inner, get: (key: string) => Effect.suspend(() => (reads++, inner.get(key))) }
      const { tiktok, client, stateOf, pings } = yield* setup(store)
      const unknown = client.account("open-1").shop({ id: "7009", cipher: "GCP_mine" })
      tiktok.next(paths.ping, shopInactive)
      expect(yield* Effect.flip(unknown.call(ping))).toMatchObject({ shop: "7009", outcome: "refused" })
      expect(yield* Effect.flip(unknown.call(ping))).toMatchObject({ shop: "7009", outcome: "not-sent" })
      reads = 0
      expect(yield* Effect.flip(unknown.call(ping))).toMatchObject({ outcome: "not-sent" })
      expect(reads).toBe(0)
      expect(yield* stateOf("7009")).toBeUndefined()
      yield* TestClock.adjust("1 hour")
      yield* unknown.call(ping)
      expect(pings()).toBe(2)
    }).pipe(Effect.scoped),
  )

  it.effect.each(["a fixed pair", "a provider"])("with %s of tokens", (kind) =>
    Effect.gen(function* () {
      const { tiktok, pings } = yield* setup()
      const accessToken = tiktok.latest()
      const shop = { id: "7001", cipher: "GCP_cipher-of-7001" }
      const tokens =
        kind === "a fixed pair"
          ? makeStatic({ ...tiktok.app, accessToken })
          : makeProvided({ get: async () => ({ accessToken, cipher: shop.cipher }), refused: () => undefined })
      const client = clientOf(tiktok, tokens)
      tiktok.next(paths.ping, shopInactive)
      expect(yield* Effect.flip(client.shop("7001").call(ping))).toMatchObject({ shop: "7001", outcome: "refused" })
      expect(yield* Effect.flip(client.shop(shop).call(ping))).toMatchObject({ shop: "7001", outcome: "not-sent" })
      yield* TestClock.adjust("1 hour")
      yield* client.shop("7001").call(ping)
      yield* client.shop("7001").call(ping)
      expect(pings()).toBe(3)
    }).pipe(Effect.scoped),
  )
})
