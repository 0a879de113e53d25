import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { subscriber } from "./subscriber.ts"
import { call, searchProducts, tokenCall, type Loose } from "./wire.ts"

const ask = async (tts: Sandbox, method: string, path: string, body?: unknown): Promise<Loose> => {
  const init =
    method === "GET" ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }
  const response = await fetch(`${tts.url}/_sandbox/api${path}`, { method, ...init })
  return { status: response.status, ...((await response.json()) as object) }
}

test("the state at a glance, with no secret in it", async () => {
  await using tts = await sandbox({ rateLimit: { requestsPerSecond: 5 } })
  tts.contentToken()
  await searchProducts(tts)
  const state = await ask(tts, "GET", "/state")
  expect(state).toMatchObject({
    accounts: [{ name: "Sandbox Seller", shops: [{ products: 25, orders: 12 }] }],
    tokens: [{ platform: "shop", expired: false }, { platform: "developers" }],
    buckets: [{ key: tts.shops()[0]!.id, burst: 5 }],
    counts: { requests: 1 },
  })
  expect(state.buckets[0].tokens).toBeLessThan(5)
  const text = JSON.stringify(state)
  for (const secret of [tts.config.appSecret, tts.config.accessToken, tts.config.refreshToken, tts.config.clientSecret])
    expect(text).not.toContain(secret)
})

test("a request in full: each check's verdict, and the signed text beside what arrived", async () => {
  await using tts = await sandbox()
  await call(tts, {
    method: "POST",
    path: "/product/202502/products/search",
    query: { page_size: "5" },
    body: {},
    secret: "x",
  })
  const { requests } = await ask(tts, "GET", "/requests")
  expect(requests).toMatchObject([{ verdict: "signature", code: 106001 }])
  const view = await ask(tts, "GET", `/requests/${requests[0].requestId}`)
  const outcomes = Object.fromEntries(view.checks.map((check: Loose) => [check.name, check.outcome]))
  expect(outcomes).toMatchObject({ path: "passed", timestamp: "passed", signature: "refused", token: "not reached" })
  expect(view.signature).toMatchObject({
    matches: false,
    expected: expect.stringMatching(/^[0-9a-f]{64}$/),
    received: expect.stringMatching(/^[0-9a-f]{64}$/),
    canonical: expect.stringMatching(/^\{app_secret\}\/product\/202502\/products\/searchapp_key/),
    parts: expect.arrayContaining([
      { what: "query", expected: "page_size5", received: "page_size=5" },
      { what: "body", expected: "{}", received: "{}" },
    ]),
  })
  expect(JSON.stringify(view)).not.toContain(tts.config.accessToken)
  expect((await ask(tts, "GET", `/requests?after=${requests[0].requestId}`)).requests).toEqual([])
})

test("an exchange of tokens is kept without its secrets", async () => {
  await using tts = await sandbox()
  const auth_code = tts.authorize().code
  const { data } = await tokenCall(tts, "get", { auth_code })
  const { requests } = await ask(tts, "GET", "/requests")
  const text = JSON.stringify(await ask(tts, "GET", `/requests/${requests.at(-1).requestId}`))
  for (const secret of [tts.config.appSecret, auth_code, data.access_token, data.refresh_token])
    expect(text).not.toContain(secret)
  expect(text).toContain("granted_scopes")
})

test("clock, faults, tokens, snapshots and scenarios by HTTP", async () => {
  await using tts = await sandbox()
  const before = tts.clock.now()
  expect(await ask(tts, "PUT", "/clock", { advanceMs: 3_600_000 })).toMatchObject({ status: 200 })
  expect(tts.clock.now() - before).toBeGreaterThanOrEqual(3_600_000)
  expect(await ask(tts, "PUT", "/clock", { now: "2027-01-15T08:00:00Z" })).toMatchObject({
    iso: expect.stringContaining("2027-01-15T08:00"),
  })
  await ask(tts, "PUT", "/clock", { now: Date.now() })

  expect(await ask(tts, "POST", "/faults", { kind: "throttle", times: "all" })).toMatchObject({
    status: 201,
    faults: [{ kind: "throttle", left: "all" }],
  })
  expect(await searchProducts(tts)).toMatchObject({ code: 36009002 })
  await ask(tts, "DELETE", "/faults")
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })

  expect(await ask(tts, "POST", "/snapshots", { id: "fresh" })).toMatchObject({ status: 201, id: "fresh" })
  await ask(tts, "POST", "/tokens/expire")
  expect(await searchProducts(tts)).toMatchObject({ code: 105002 })
  // A snapshot without a name takes the place of no other.
  expect(await ask(tts, "POST", "/snapshots", { id: "1" })).toMatchObject({ id: "1" })
  expect(await ask(tts, "POST", "/snapshots", {})).toMatchObject({ id: "2" })
  expect(await ask(tts, "POST", "/snapshots/fresh/restore")).toMatchObject({ status: 200 })
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  expect(await ask(tts, "POST", "/seed", { products: 3, orders: 0 })).toMatchObject({
    accounts: [{ shops: [{ products: 3 }] }],
  })
  expect(await ask(tts, "POST", "/reset")).toMatchObject({ accounts: [{ shops: [{ products: 25 }] }] })
  await ask(tts, "POST", `/accounts/${tts.shops()[0]!.openId}/revoke`)
  expect(await searchProducts(tts)).toMatchObject({ code: 36009004 })
})

test("a shop and a seller that are inactive, by HTTP", async () => {
  await using tts = await sandbox()
  const { id, openId } = tts.shops()[0]!
  const inactive = { accounts: [{ active: true, shops: [{ id, active: false }] }] }
  expect(await ask(tts, "POST", `/shops/${id}/deactivate`)).toMatchObject({ status: 200, ...inactive })
  expect(await searchProducts(tts)).toMatchObject({ code: 36009043 })
  await ask(tts, "POST", `/accounts/${openId}/deactivate`)
  expect(await searchProducts(tts)).toMatchObject({ code: 36009044 })
  await ask(tts, "POST", `/accounts/${openId}/activate`)
  expect(await searchProducts(tts)).toMatchObject({ code: 36009043 })
  expect(await ask(tts, "POST", `/shops/${id}/activate`)).toMatchObject({ accounts: [{ shops: [{ active: true }] }] })
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
  expect(await ask(tts, "POST", "/shops/1/deactivate")).toMatchObject({ status: 400 })
})

test("an event by HTTP, and its delivery", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ webhooks: { url: hook.url } })
  expect(
    await ask(tts, "POST", "/webhooks/trigger", { event: "ORDER_STATUS_CHANGE", data: { order_id: "1" } }),
  ).toMatchObject({ status: 202 })
  await tts.webhooks.settled()
  expect(hook.received[0]!.body.data).toEqual({ order_id: "1" })
  expect((await ask(tts, "GET", "/webhooks")).deliveries).toMatchObject([{ state: "delivered" }])
  const misspelt = await fetch(`${tts.url}/_sandbox/api/events?name=ORDER_STATUS_CHANGED`)
  expect([misspelt.status, await misspelt.text()]).toEqual([400, expect.stringContaining("There is no event")])
  expect((await ask(tts, "GET", "/events")).events.at(-1)).toMatchObject({ name: "ORDER_STATUS_CHANGE" })
})

test.each<[string, string, unknown, number, string]>([
  ["POST", "/faults", { kind: "explode" }, 400, "there is no fault 'explode'"],
  ["POST", "/faults", { kind: "constructor" }, 400, "there is no fault 'constructor'"],
  ["PUT", "/clock", { now: 1e20 }, 400, "'now' must be a Unix time in milliseconds from 2015 to 2100, or a date"],
  ["PUT", "/clock", { now: 1_800_000_000 }, 400, "It looks like seconds: multiply it by 1000."],
  ["PUT", "/clock", { now: "1999-12-31" }, 400, "'now' must be a Unix time in milliseconds from 2015 to 2100"],
  ["PUT", "/clock", { advanceMs: -1 }, 400, "'advanceMs' must be 0 or more."],
  ["PUT", "/clock", { advanceMs: null }, 400, "'advanceMs' must be a number."],
  ["PUT", "/clock", { advanceMs: "60" }, 400, "'advanceMs' must be a number."],
  ["PUT", "/clock", { advanceMs: 1e20 }, 400, "clock.advance() would lead beyond"],
  ["PUT", "/clock", {}, 400, "Give 'now' or 'advanceMs'."],
  ["PUT", "/clock", { advance: 3 }, 400, "There is no 'advance'. There are: now, advanceMs."],
  ["PUT", "/clock", { now: "soon" }, 400, "'now' must be a Unix time in milliseconds"],
  ["POST", "/seed", { orders: [{ status: "PAID" }] }, 400, "option 'scenario.orders[0].status' must be one of"],
  ["POST", "/seed", [], 400, "The body must be a JSON object."],
  ["POST", "/snapshots/none/restore", {}, 404, "There is no snapshot 'none'."],
  ["POST", "/webhooks/trigger", { event: "X" }, 400, "there is no event 'X'"],
  ["POST", "/tokens/expire", { openId: "x" }, 400, "no account has the open id 'x'"],
  ["GET", "/nothing", undefined, 404, "There is nothing at this address of the admin API."],
])("a malformed request is refused with a reason: %s %s %j", async (method, path, body, status, message) => {
  await using tts = await sandbox()
  expect(await ask(tts, method, path, body)).toMatchObject({ status, error: expect.stringContaining(message) })
})

test("a form of another site cannot move anything", async () => {
  await using tts = await sandbox()
  const response = await fetch(`${tts.url}/_sandbox/api/reset`, {
    method: "POST",
    body: new URLSearchParams({ a: "1" }),
  })
  expect(response.status).toBe(415)
})
