import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { makeStatic, type TokenPair } from "../src/index.ts"
import { faults, paths, ping, platform } from "./support/platform.ts"
import { onClock, until } from "./support/time.ts"

const setup = Effect.gen(function* () {
  const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
    Effect.promise(() => server[Symbol.asyncDispose]()),
  )
  yield* onClock(tiktok)
  tiktok.live.add("TTP_given-access-token")
  return tiktok
})

describe("a static pair", () => {
  it.effect("looks its shops up once, with the first call that needs them, for all callers", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const tokens = makeStatic({ ...tiktok.app, accessToken: "TTP_given-access-token" })
      yield* tokens.resolve({}, { ...ping, shopCipher: "optional" })
      const shop = { id: "9", cipher: "GCP_mine" }
      yield* tokens.resolve({ shop }, ping)
      expect(yield* Effect.flip(tokens.resolve({ account: "x", shop }, ping))).toMatchObject({ field: "account" })
      expect(tiktok.seen).toHaveLength(0)
      const resolved = yield* Effect.all(
        Array.from({ length: 64 }, () => tokens.resolve({}, ping)),
        { concurrency: "unbounded" },
      )
      for (const { shop } of resolved) expect(shop).toEqual({ id: "7001", cipher: "GCP_cipher-of-7001" })
      expect(yield* Effect.flip(tokens.resolve({ shop: "9" }, ping))).toMatchObject({ field: "shop" })
      expect(yield* Effect.flip(tokens.resolve({ account: "x" }, ping))).toMatchObject({ field: "account" })
      expect(tiktok.count(paths.shops)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("64 callers whose token is refused load the refresh once and make one request", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const refreshToken = "TTP_given-refresh-token"
      const tokens = makeStatic({ ...tiktok.app, accessToken: "TTP_given-access-token", refreshToken })
      const pair = { access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer" }
      tiktok.next(paths.refresh, faults.data(pair))
      const refused = Redacted.make("TTP_given-access-token")
      const newer = yield* Effect.all(
        Array.from({ length: 64 }, () => tokens.refreshed("static", refused)),
        { concurrency: "unbounded" },
      )
      expect(new Set(newer.map(({ accessToken }) => Redacted.value(accessToken)))).toEqual(new Set(["TTP_new"]))
      expect(tiktok.count(paths.refresh)).toBe(1)
    }).pipe(Effect.scoped),
  )

  it.effect("a new pair that is refused at once is kept: the next refresh uses its refresh token", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const refreshToken = "TTP_refresh-0"
      const tokens = makeStatic({ ...tiktok.app, accessToken: "TTP_access-0", refreshToken })
      const pair = (number: number) =>
        faults.data({
          access_token: `TTP_access-${number}`,
          access_token_expire_in: 3_600,
          refresh_token: `TTP_refresh-${number}`,
        })
      tiktok.next(paths.refresh, pair(1), pair(2), pair(3))
      const refused = (number: number) =>
        Effect.map(tokens.refreshed("static", Redacted.make(`TTP_access-${number}`)), ({ accessToken }) =>
          Redacted.value(accessToken),
        )
      expect(yield* refused(0)).toBe("TTP_access-1")
      expect(yield* refused(1)).toBe("TTP_access-2")
      expect(yield* Effect.flip(refused(2))).toMatchObject({ _tag: "AuthenticationError" })
      yield* TestClock.adjust(1_000)
      expect(yield* refused(2)).toBe("TTP_access-3")
      const used = tiktok.seen.filter(({ path }) => path === paths.refresh)
      expect(used.map(({ query }) => query.get("refresh_token"))).toEqual(
        [0, 1, 2].map((number) => `TTP_refresh-${number}`),
      )
    }).pipe(Effect.scoped),
  )

  it.effect(
    "a caller that stops waiting in the middle of a refresh loses no pair: onRefreshed gets it, and it is used",
    () =>
      Effect.gen(function* () {
        const tiktok = yield* setup
        const pairs: Array<TokenPair> = []
        const tokens = makeStatic({
          ...tiktok.app,
          accessToken: "TTP_given-access-token",
          refreshToken: "TTP_given-refresh-token",
          onRefreshed: (pair) => {
            pairs.push(pair)
            throw new Error("a listener that throws")
          },
        })
        const pair = { access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer" }
        let asked = false
        let go = () => {}
        tiktok.next(paths.refresh, (request, response) => {
          asked = true
          go = () => faults.data(pair)(request, response)
        })
        const caller = yield* Effect.forkChild(tokens.refreshed("static", Redacted.make("TTP_given-access-token")))
        yield* until(() => asked)
        yield* Fiber.interrupt(caller)
        go()
        yield* until(() => pairs.length === 1)
        const { accessToken } = yield* tokens.resolve({ shop: { id: "9", cipher: "GCP_mine" } }, ping)
        expect(Redacted.value(accessToken)).toBe("TTP_new")
        expect(tiktok.count(paths.refresh)).toBe(1)
      }).pipe(Effect.scoped),
  )

  it.effect("an expired token whose expiry is known is refreshed before the call", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const tokens = makeStatic({
        ...tiktok.app,
        accessToken: "TTP_given-access-token",
        refreshToken: "TTP_given-refresh-token",
        accessTokenExpiresAtMs: tiktok.nowMs() - 1,
      })
      const pair = { access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer" }
      tiktok.next(paths.refresh, faults.data(pair))
      const { accessToken } = yield* tokens.resolve({ shop: { id: "9", cipher: "GCP_mine" } }, ping)
      expect(Redacted.value(accessToken)).toBe("TTP_new")
    }).pipe(Effect.scoped),
  )

  it.effect("a call gets what is known of the account, and never the refresh token", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const tokens = makeStatic({
        ...tiktok.app,
        accessToken: "TTP_given-access-token",
        refreshToken: "TTP_given-refresh-token",
        account: "open-1",
        userType: "seller",
        grantedScopes: ["seller.product.basic"],
      })
      const shop = { id: "9", cipher: "GCP_mine" }
      const resolved = yield* tokens.resolve({ account: "open-1", shop }, ping)
      const { accessToken, ...rest } = resolved
      expect(Redacted.value(accessToken)).toBe("TTP_given-access-token")
      expect(rest).toEqual({ account: "open-1", userType: "seller", grantedScopes: ["seller.product.basic"], shop })
    }).pipe(Effect.scoped),
  )

  it.effect("a failed look-up is not remembered", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const tokens = makeStatic({ ...tiktok.app, accessToken: "TTP_given-access-token" })
      tiktok.next(paths.shops, faults.reset)
      expect(yield* Effect.flip(tokens.resolve({}, ping))).toMatchObject({ _tag: "NetworkError" })
      expect(yield* tokens.resolve({}, ping)).toMatchObject({ shop: { id: "7001" } })
    }).pipe(Effect.scoped),
  )

  it.effect("refreshes in memory, and passes the new pair to onRefreshed", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const pairs: Array<TokenPair> = []
      const tokens = makeStatic({
        ...tiktok.app,
        accessToken: "TTP_given-access-token",
        refreshToken: "TTP_given-refresh-token",
        onRefreshed: (pair) => pairs.push(pair),
      })
      const { accessToken } = yield* tokens.resolve({}, ping)
      tiktok.next(
        paths.refresh,
        faults.data({ access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer" }),
      )
      const newer = yield* tokens.refreshed("static", accessToken)
      expect(Redacted.value(newer.accessToken)).toBe("TTP_new")
      expect(tiktok.seen.at(-1)?.query.get("refresh_token")).toBe("TTP_given-refresh-token")
      expect(pairs).toMatchObject([{ accessTokenExpiresAtMs: tiktok.nowMs() + 3_600_000 }])
      for (const target of [{}, { shop: { id: "9", cipher: "GCP_mine" } }]) {
        expect(Redacted.value((yield* tokens.resolve(target, ping)).accessToken)).toBe("TTP_new")
      }
    }).pipe(Effect.scoped),
  )

  it.effect("without a refresh token an expired token is an AuthenticationError that says what to set", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const tokens = makeStatic({ ...tiktok.app, accessToken: "TTP_given-access-token" })
      tiktok.live.clear()
      const error = yield* Effect.flip(tokens.resolve({}, ping))
      expect(error).toMatchObject({ _tag: "AuthenticationError" })
      expect(error.message).toContain("TIKTOK_SHOP_REFRESH_TOKEN")
      expect(tiktok.count(paths.refresh)).toBe(0)
    }).pipe(Effect.scoped),
  )

  it.effect(
    "once the token was refused, a call without a look-up waits for the refresh, or fails without a refresh token",
    () =>
      Effect.gen(function* () {
        const tiktok = yield* setup
        const given = { ...tiktok.app, accessToken: "TTP_given-access-token" }
        const refused = Redacted.make(given.accessToken)
        const bound = { shop: { id: "9", cipher: "GCP_mine" } }
        const tokens = makeStatic({ ...given, refreshToken: "TTP_given-refresh-token" })
        const pair = { access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer" }
        let answer = () => {}
        tiktok.next(paths.refresh, (request, response) => {
          answer = () => faults.data(pair)(request, response)
        })
        const refresh = yield* Effect.forkChild(tokens.refreshed("static", refused))
        yield* until(() => tiktok.count(paths.refresh) === 1)
        const waiting = yield* Effect.forkChild(tokens.resolve(bound, ping))
        answer()
        expect(Redacted.value((yield* Fiber.join(waiting)).accessToken)).toBe("TTP_new")
        expect(Redacted.value((yield* Fiber.join(refresh)).accessToken)).toBe("TTP_new")
        expect(tiktok.count(paths.refresh)).toBe(1)

        const alone = makeStatic(given)
        expect(yield* alone.resolve(bound, ping)).toMatchObject({ shop: bound.shop })
        yield* Effect.flip(alone.refreshed("static", refused))
        expect(yield* Effect.flip(alone.resolve(bound, ping))).toMatchObject({ _tag: "AuthenticationError" })
      }).pipe(Effect.scoped),
  )

  it.effect("credentials that are empty, not a text or not one line are a configuration error that names them", () =>
    Effect.gen(function* () {
      const tiktok = yield* setup
      const given = { ...tiktok.app, accessToken: "TTP_given", refreshToken: "TTP_given" }
      for (const field of ["accessToken", "refreshToken", "account"]) {
        for (const [value, problem] of [
          [" ", "is empty"],
          [5, "is not text"],
          ["TTP_a\r\nx-evil: 1", "has a line break"],
          [Redacted.make("TTP_a\n"), "has white space around it"],
        ] as const) {
          const make = () => makeStatic({ ...given, [field]: value } as never)
          expect(make).toThrow(`'${field}' ${problem}`)
          expect(make).not.toThrow("TTP_a")
        }
      }
      const credentials = { appKey: "", appSecret: Redacted.make("a\nb") }
      expect(() => makeStatic({ ...given, credentials })).toThrow(
        /'credentials.appKey' is empty.*'credentials.appSecret' has a/,
      )
    }).pipe(Effect.scoped),
  )
})

describe("close", () => {
  /** A refresh that the token host has not answered yet. */
  const refreshing = Effect.gen(function* () {
    const tiktok = yield* setup
    const tokens = makeStatic({ ...tiktok.app, accessToken: "TTP_given", refreshToken: "TTP_given-refresh-token" })
    let answer = () => {}
    tiktok.next(paths.refresh, (request, response) => {
      const pair = { access_token: "TTP_new", access_token_expire_in: 3_600, refresh_token: "TTP_newer" }
      answer = () => faults.data(pair)(request, response)
    })
    const refresh = yield* Effect.forkChild(tokens.refreshed("static", Redacted.make("TTP_given")))
    yield* until(() => tiktok.count(paths.refresh) === 1)
    return { tokens, refresh, answer: () => answer() }
  })

  it.effect("waits for a refresh that runs, also if its caller has stopped waiting", () =>
    Effect.gen(function* () {
      const { tokens, refresh, answer } = yield* refreshing
      yield* Fiber.interrupt(refresh)
      const closing = yield* Effect.forkChild(tokens.close, { startImmediately: true })
      yield* TestClock.adjust(4_999)
      expect(closing.pollUnsafe()).toBeUndefined()
      answer()
      yield* Fiber.join(closing)
      const { accessToken } = yield* tokens.resolve({ shop: { id: "9", cipher: "GCP_mine" } }, ping)
      expect(Redacted.value(accessToken)).toBe("TTP_new")
    }).pipe(Effect.scoped),
  )

  it.effect("fails after 5 s, and ends at once if no refresh runs", () =>
    Effect.gen(function* () {
      const { tokens } = yield* refreshing
      const closing = yield* Effect.forkChild(Effect.flip(tokens.close), { startImmediately: true })
      yield* TestClock.adjust(5_000)
      const error = yield* Fiber.join(closing)
      expect(error).toMatchObject({ _tag: "NetworkError", reason: "timeout", timeoutMs: 5_000 })
      expect(error.message).toContain("A refresh or an exchange still ran")
      const tiktok = yield* setup
      yield* makeStatic({ ...tiktok.app, accessToken: "TTP_given" }).close
    }).pipe(Effect.scoped),
  )
})

it.effect("the pair of another account is refused if the account of the given pair is known", () =>
  Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    const pair = {
      access_token: "TTP_new",
      access_token_expire_in: 3_600,
      refresh_token: "TTP_newer",
      open_id: "open-2",
    }
    const given = { ...tiktok.app, accessToken: "TTP_old", refreshToken: "TTP_older" }
    const refused = (account?: string) => {
      tiktok.next(paths.refresh, faults.data(pair))
      const tokens = makeStatic({ ...given, account })
      return tokens.refreshed(account ?? "static", Redacted.make("TTP_old"))
    }
    expect(yield* Effect.flip(refused("open-1"))).toMatchObject({ _tag: "DecodeError" })
    expect(Redacted.value((yield* refused("open-2")).accessToken)).toBe("TTP_new")
    expect(Redacted.value((yield* refused()).accessToken)).toBe("TTP_new")
  }).pipe(Effect.scoped),
)
