/**
 * Hidden requests are counted. A call that names no shop looks the shops up first: the look-up shares the call's retries,
 * budget, time and attempts, so that as many requests reach the platform as the call says.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { searchThings } from "../support/operations.ts"
import { type Answer, ok, refused, wire, type WireRequest } from "../support/wire.ts"
import { addThing, app } from "./platform.ts"

const shops = ok({ shops: [{ id: "7495540735365777507", cipher: "c1ph3r", name: "S", region: "GB" }] })
const lookUpPath = "/authorization/202309/shops"

/** Needs a shop. */
const search: typeof searchThings = { ...searchThings, shopCipher: "required" }

const quick = { retry: { baseMs: 1, capMs: 1 } }
const kitAt = (baseUrl: string, config: TikTokShopConfig = {}) =>
  createTikTokShop({ ...app, ...quick, baseUrl, authUrl: baseUrl, ...config })

const failureOf = async (
  result: Promise<{ readonly ok: true } | { readonly ok: false; readonly error: CallError }>,
): Promise<CallError> => {
  const outcome = await result
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

const failures: ReadonlyArray<readonly [string, Answer, number]> = [
  ["500", { status: 500, json: { code: 36009003, message: "internal", request_id: "r" } }, 3],
  ["a page with 503", { status: 503, text: "<html>" }, 3],
  ["reset", { reset: "after-request" }, 3],
  ["429", refused(36009002, "Too many requests", 429), 4],
  ["a refusal", refused(105005, "no scope", 403), 1],
]

describe.each(failures)("%s", (_, failure, requests) => {
  test("cold: the look-up fails as often as the call says, and the call itself was not sent", async () => {
    await using server = await wire([failure])
    const tiktok = kitAt(server.url)
    const error = await failureOf(tiktok.result(search))
    expect(server.requests.map(({ path }) => path)).toEqual(Array(requests).fill(lookUpPath))
    expect(error.attempts).toMatchObject(
      Array.from({ length: requests }, (_, at) => ({ number: at + 1, why: "before" })),
    )
    expect(error.outcome).toBe("not-sent")
  })

  test("cold, an unsafe call: the same, since it was not sent", async () => {
    await using server = await wire([failure])
    const error = await failureOf(kitAt(server.url).result(addThing, { title: "x" }))
    expect(server.requests).toHaveLength(requests)
    expect(error.attempts).toHaveLength(requests)
  })

  test("warm: the call itself fails as often as it says", async () => {
    let fails = false
    const answer = ({ path }: WireRequest): Answer =>
      path === lookUpPath ? shops : fails ? failure : ok({ things: [] })
    await using server = await wire(answer)
    const tiktok = kitAt(server.url)
    await tiktok.call(search)
    fails = true
    server.requests.length = 0
    const error = await failureOf(tiktok.result(search))
    expect(server.requests).toHaveLength(requests)
    expect(error.attempts.map(({ why }) => why)).toEqual(["first", ...Array(requests - 1).fill("retry")])
  })

  test("one of each: both are among the attempts", async () => {
    let lookUps = 0
    const answer = ({ path }: WireRequest): Answer => (path === lookUpPath && ++lookUps === requests ? shops : failure)
    await using server = await wire(answer)
    const error = await failureOf(kitAt(server.url).result(search))
    // The look-up used up the retries, so the call itself is sent once.
    expect(server.requests).toHaveLength(requests + 1)
    expect(error.attempts.map(({ number, why }) => [number, why])).toEqual([
      ...Array.from({ length: requests }, (_, at) => [at + 1, "before"]),
      [requests + 1, requests === 1 ? "first" : "retry"],
    ])
  })

  test("retry: false makes one request", async () => {
    await using server = await wire([failure])
    const error = await failureOf(kitAt(server.url).result(search, {}, { retry: false }))
    expect([server.requests.length, error.attempts.length]).toEqual([1, 1])
  })
})

test("a success reports its look-up", async () => {
  await using server = await wire(({ path }) => (path === lookUpPath ? shops : ok({ things: [] })))
  const tiktok = kitAt(server.url)
  expect((await tiktok.send(search)).attempts.map(({ number, why }) => [number, why])).toEqual([
    [1, "before"],
    [2, "first"],
  ])
  expect((await tiktok.send(search)).attempts.map(({ why }) => why)).toEqual(["first"])
  expect(server.requests).toHaveLength(3)
})

test("two calls whose look-up fails do not open the breaker", async () => {
  await using server = await wire([{ reset: "after-request" }])
  const tiktok = kitAt(server.url)
  for (let call = 0; call < 3; call++) {
    expect(await failureOf(tiktok.result(search))).toMatchObject({ _tag: "NetworkError", attempts: [{}, {}, {}] })
  }
  expect(server.requests).toHaveLength(9)
})

test("calls that wait for one look-up count its requests once in all", async () => {
  await using server = await wire([{ status: 500, json: { code: 36009003, message: "internal" }, delayMs: 20 }])
  const tiktok = kitAt(server.url)
  const errors = await Promise.all(Array.from({ length: 6 }, () => failureOf(tiktok.result(search))))
  expect(errors.reduce((sum, { attempts }) => sum + attempts.length, 0)).toBe(server.requests.length)
  expect(server.requests.length).toBeLessThanOrEqual(18)
})

test("the budget is the call's", async () => {
  await using server = await wire([{ reset: "after-request" }])
  const budget = { capacity: 1, perCall: 0, perSecond: 0 }
  const error = await failureOf(kitAt(server.url, { retry: { ...quick.retry, budget } }).result(search))
  expect([server.requests.length, error.attempts.length]).toEqual([2, 2])
})

test("the time is the call's: a look-up without an answer ends with it", async () => {
  await using server = await wire([{ hang: true }])
  const error = await failureOf(kitAt(server.url).result(search, {}, { timeoutMs: 80, attemptTimeoutMs: 20 }))
  expect(error).toMatchObject({ _tag: "NetworkError", outcome: "not-sent" })
  // The call ends while its look-up is still running, so that request may be missing among the attempts.
  expect([0, 1]).toContain(server.requests.length - error.attempts.length)
  expect(server.requests.length).toBeLessThanOrEqual(3)
})

test("an account in a store: the same", async () => {
  await using server = await wire(({ path }): Answer => {
    if (path === "/api/v2/token/get") {
      const end = Math.floor(Date.now() / 1000) + 86_400
      const pair = { access_token: "a", access_token_expire_in: end, refresh_token: "r", refresh_token_expire_in: end }
      return ok({ ...pair, open_id: "open-1", user_type: 0, seller_name: "S", granted_scopes: [] })
    }
    return { status: 500, json: { code: 36009003, message: "internal" } }
  })
  const config = { accessToken: undefined, refreshToken: undefined, store: makeMemory() }
  const tiktok = kitAt(server.url, { ...config, breaker: { minimumRequests: 1000 } })
  await tiktok.exchangeCodeForToken("code")
  server.requests.length = 0
  const error = await failureOf(tiktok.result(search))
  expect(server.requests.map(({ path }) => path)).toEqual(Array(3).fill(lookUpPath))
  expect(error.attempts).toHaveLength(3)
})

describe("a refresh of the token", () => {
  const pair = ok({
    access_token: "ROW_newer",
    access_token_expire_in: 4_102_444_800,
    refresh_token: "ROW_refresh-newer",
    refresh_token_expire_in: 4_102_444_800,
    open_id: "open-1",
    granted_scopes: [],
  })
  const isRefresh = ({ path }: WireRequest): boolean => path.includes("/token/refresh")

  test("serves all calls that wait: every other request is an attempt of one of them, and onRefreshed reports the refresh", async () => {
    await using server = await wire((request) => {
      if (isRefresh(request)) return { ...pair, delayMs: 30 }
      if (request.headers["x-tts-access-token"] !== "ROW_newer") return refused(105002, "expired", 401)
      return request.path === lookUpPath ? shops : ok({ things: [] })
    })
    let refreshes = 0
    const tiktok = kitAt(server.url, { onRefreshed: () => (refreshes += 1) })
    const shop = tiktok.shop({ id: "7495540735365777507", cipher: "c1ph3r" })
    const sent = await Promise.all(Array.from({ length: 3 }, () => shop.send(search, {})))
    expect(sent.flatMap(({ attempts }) => attempts.map(({ why }) => why)).sort()).toEqual([
      "first",
      "first",
      "first",
      "token",
      "token",
      "token",
    ])
    expect(refreshes).toBe(1)
    expect(server.requests.filter(isRefresh)).toHaveLength(1)
    expect(server.requests).toHaveLength(sent.flatMap(({ attempts }) => attempts).length + refreshes)
  })

  test("that fails: the error has the attempts of its own call alone", async () => {
    await using server = await wire((request) =>
      isRefresh(request) ? { status: 502, text: "<html>" } : refused(105002, "expired", 401),
    )
    const tiktok = kitAt(server.url, { retry: false })
    const error = await failureOf(tiktok.shop({ id: "7495540735365777507", cipher: "c1ph3r" }).result(search))
    expect(error.attempts).toMatchObject([{ number: 1, why: "first", status: 401 }])
    expect(server.requests).toHaveLength(2)
  })
})
