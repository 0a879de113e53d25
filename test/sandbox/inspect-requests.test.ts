/**
 * What the inspector shows of requests and deliveries, by the admin API: attempts of one call, durations, text to run a request
 * again, and what a seller does without a client.
 */
import { execFile } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { afterAll, expect, test } from "vitest"
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { subscriber } from "../../packages/sandbox/test/subscriber.ts"
import { call, searchOrders, searchProducts, type Loose } from "../../packages/sandbox/test/wire.ts"

const run = promisify(execFile)
const parent = join(import.meta.dirname, "../.tmp")
mkdirSync(parent, { recursive: true })
const folder = mkdtempSync(join(parent, "copied-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = async (tts: Sandbox, method: string, path: string, body?: unknown): Promise<Loose> => {
  const init =
    method === "GET" ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }
  const response = await fetch(`${tts.url}/_sandbox/api${path}`, { method, ...init })
  return { status: response.status, ...((await response.json()) as object) }
}

const newest = async (tts: Sandbox): Promise<Loose> => ask(tts, "GET", `/requests/${tts.requests.at(-1)!.requestId}`)

/** The variables that the copied text reads. */
const environmentOf = async (tts: Sandbox): Promise<Record<string, string>> => {
  const { environment } = await ask(tts, "GET", "/environment")
  const lines = (environment as string).trimEnd().split("\n")
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]))
}

test("attempts of one call are grouped; other calls and later ones are not", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "throttle", operation: "product.*", times: 2 })
  for (let attempt = 0; attempt < 3; attempt++) {
    tts.clock.advance(1_000)
    await searchProducts(tts)
    await searchOrders(tts)
  }
  await searchProducts(tts)
  await searchProducts(tts, {}, { page_size: "11" })
  const products = tts.requests.filter(({ path }) => path.startsWith("/product"))
  const [first] = products
  expect(products.map(({ attempt, retryOf, status }) => [status, attempt, retryOf === first!.requestId])).toEqual([
    [429, undefined, false],
    [429, 2, true],
    [200, 3, true],
    [200, undefined, false],
    [200, undefined, false],
  ])
  expect(tts.requests.filter(({ path, retryOf }) => path.startsWith("/order") && retryOf !== undefined)).toEqual([])
})

test("a reset connection and an expired token are attempts, too; a business refusal is not", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "reset" })
  await expect(searchProducts(tts)).rejects.toThrow()
  tts.faults.add({ kind: "expire-token" })
  await searchProducts(tts)
  await searchProducts(tts)
  expect(tts.requests.map(({ attempt, status }) => [status, attempt])).toEqual([
    [undefined, undefined],
    [401, 2],
    [401, 3],
  ])
  await using other = await sandbox()
  for (let i = 0; i < 2; i++) await call(other, { path: "/product/202309/products/1" })
  expect(other.requests.map(({ attempt, code }) => [code, attempt])).toEqual([
    [12019150, undefined],
    [12019150, undefined],
  ])
})

test("a duration is real time, whatever the sandbox's clock shows", async () => {
  await using tts = await sandbox({ clock: 1_800_000_000_000 })
  await call(tts, {
    path: "/authorization/202309/shops",
    cipher: null,
    headers: { "x-sandbox-fault": "slow; delayMs=60" },
  })
  await searchProducts(tts)
  const [slow, quick] = tts.requests
  expect(slow!.durationMs).toBeGreaterThanOrEqual(55)
  expect(quick!.durationMs).toBeGreaterThanOrEqual(0)
})

test("a request that the operation refuses has not passed all checks", async () => {
  await using tts = await sandbox()
  await searchOrders(tts, { order_status: "PAID" })
  expect(tts.requests[0]).toMatchObject({ verdict: "input", status: 400 })
  await searchOrders(tts, { create_time_ge: 2, create_time_lt: 1 })
  expect(tts.requests[1]).toMatchObject({ verdict: "passed", status: 400 })
  const { checks } = await newest(tts)
  expect(checks.at(-1)).toEqual({ name: "operation", outcome: "refused" })
  expect(checks.slice(0, -1).every(({ outcome }: Loose) => outcome === "passed")).toBe(true)
  await searchOrders(tts)
  expect((await newest(tts)).checks.at(-1)).toEqual({ name: "operation", outcome: "passed" })
  await call(tts, { path: "/product/202309/products/1" })
  expect((await newest(tts)).checks.at(-1).outcome).toBe("refused")
  await call(tts, { path: "/nowhere" })
  expect((await newest(tts)).checks.at(-1).outcome).toBe("not reached")
})

test("requests are found by an id in their path, query, body or answer; the log can be emptied", async () => {
  await using tts = await sandbox({ orders: [{ id: "576461413038785752" }, { id: "576461413038785753" }] })
  await call(tts, { path: "/order/202507/orders", query: { ids: "576461413038785752" } })
  await searchProducts(tts)
  await searchOrders(tts)
  await searchOrders(tts, { order_status: "UNPAID", buyer_user_id: "576461413038785752" })
  const { requests } = await ask(tts, "GET", "/requests?naming=576461413038785752")
  expect(requests.map(({ requestId }: Loose) => requestId)).toEqual(
    [0, 2, 3].map((place) => tts.requests[place]!.requestId),
  )
  expect(await ask(tts, "DELETE", "/requests")).toMatchObject({ status: 200, requests: [] })
  expect(tts.requests).toEqual([])
  await searchProducts(tts)
  expect((await ask(tts, "GET", "/requests")).requests).toHaveLength(1)
})

test("an answer of any usual size is kept whole, and of all answers together 16 million characters", async () => {
  await using tts = await sandbox({ orders: 100 })
  await searchOrders(tts, {}, { page_size: "100" })
  const { answer, answerCharacters } = await newest(tts)
  expect(answer.length).toBe(answerCharacters)
  expect(answerCharacters).toBeGreaterThan(100_000)
  expect(JSON.parse(answer).data.orders).toHaveLength(100)
})

test("the curl text of a request runs, and is signed by openssl at the sandbox's time", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  tts.clock.advance(3 * 86_400_000)
  tts.clock.set(tts.clock.now())
  const env = { ...process.env, ...(await environmentOf(tts)) }
  env["TIKTOK_SHOP_ACCESS_TOKEN"] = tts.config.accessToken
  const [order] = tts.orders()
  await searchOrders(tts, { buyer_user_id: `it's "50%" \\ $HOME\n` })
  await call(tts, { path: "/order/202507/orders", query: { ids: order!.id } })
  await call(tts, { path: "/authorization/202309/shops", cipher: null })
  // The copied request has a correct signature.
  await call(tts, { path: "/authorization/202309/shops", cipher: null, secret: "wrong" })
  const ids = tts.requests.map(({ requestId }) => requestId)
  const answers: Array<Loose> = []
  for (const id of ids) {
    const { curl } = await ask(tts, "GET", `/requests/${id}`)
    for (const secret of [tts.config.appSecret, tts.config.accessToken]) expect(curl).not.toContain(secret)
    answers.push(JSON.parse((await run("bash", ["-c", curl], { env })).stdout))
  }
  expect(answers).toMatchObject([
    { code: 0 },
    { code: 0, data: { orders: [{ id: order!.id }] } },
    { code: 0 },
    { code: 0 },
  ])
  expect((await newest(tts)).checks.every(({ outcome }: Loose) => outcome === "passed")).toBe(true)
})

test("the SDK code of a request runs and asks the same", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  const env = { ...process.env, ...(await environmentOf(tts)) }
  const [order] = tts.orders()
  await searchOrders(tts, { order_status: "AWAITING_SHIPMENT" }, { page_size: "7" })
  await call(tts, { path: "/order/202507/orders", query: { ids: order!.id } })
  await call(tts, { path: `/product/202309/products/${tts.products()[0]!.id}` })
  await call(tts, { path: "/authorization/202309/shops", cipher: null })
  const asked = [...tts.requests]
  const copied = await Promise.all(asked.map(({ requestId }) => ask(tts, "GET", `/requests/${requestId}`)))
  const files = copied.map(({ sdk }, i) => {
    writeFileSync(join(folder, `copied-${i}.ts`), `${sdk}console.log(JSON.stringify(data))\n`)
    return `await import("./copied-${i}.ts")\n`
  })
  // One process runs all of them, one after the other.
  writeFileSync(join(folder, "all.ts"), `${files.join("")}export {}\n`)
  const { stdout } = await run(process.execPath, ["--no-warnings", join(folder, "all.ts")], { env })
  const answers = stdout.trimEnd().split("\n")
  expect(answers).toHaveLength(asked.length)
  const sent = tts.requests.slice(asked.length)
  for (const [i, { query, body }] of copied.entries()) {
    expect(JSON.parse(answers[i]!)).toBeTypeOf("object")
    const same = sent.findLast(({ operation, path }) => operation === asked[i]!.operation && path === asked[i]!.path)
    const again = await ask(tts, "GET", `/requests/${same?.requestId}`)
    expect(again.request).toMatchObject({ code: 0 })
    expect(again.body).toBe(body)
    const fixed = (pairs: Loose) =>
      Object.fromEntries(pairs.filter(([name]: Loose) => !["sign", "timestamp", "version"].includes(name)))
    expect(fixed(again.query)).toEqual(fixed(query))
  }
})

test("the seller acts without a client, and the log of requests does not show it", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  const package_id = tts.orders()[0]!.packages[0]!.id
  const ship = { operation: "fulfillment.202309.shipPackage", input: { package_id, handover_method: "DROP_OFF" } }
  expect(await ask(tts, "POST", "/seller/call", ship)).toMatchObject({ status: 200, code: 0 })
  expect(tts.orders()[0]!.status).toBe("AWAITING_COLLECTION")
  expect((await ask(tts, "POST", "/seller/call", ship)).code).toBeGreaterThan(0)
  const page = { operation: "order.202309.getOrderList", input: { page_size: 5, order_status: "AWAITING_COLLECTION" } }
  expect(await ask(tts, "POST", "/seller/call", page)).toMatchObject({ code: 0, data: { total_count: 1 } })
  expect(tts.requests).toEqual([])
})

test.each<[unknown, string]>([
  [{ operation: "order.ship" }, "there is no operation 'order.ship'."],
  [{ operation: "fulfillment.202309.shipPackage" }, "needs the input 'package_id'."],
  [{ operation: "order.202309.getOrderList", input: { size: 1 } }, "has no input 'size'. There are: page_size,"],
  [
    { operation: "authorization.202309.getAuthorizedShops" },
    "is not an operation that a seller carries out for one shop",
  ],
  [{ operation: "order.202309.getOrderList", shopId: "1" }, "no shop has the id '1'"],
])("a seller's call that makes no sense is refused: %j", async (body, message) => {
  await using tts = await sandbox()
  expect(await ask(tts, "POST", "/seller/call", body)).toMatchObject({
    status: 400,
    error: expect.stringContaining(message),
  })
})

test("a delivery is sent once more, whatever became of it", async () => {
  await using hook = await subscriber()
  await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url } })
  tts.webhooks.trigger("PACKAGE_UPDATE", { sc_type: "SPLIT" })
  await tts.webhooks.settled()
  const { id } = tts.webhooks.deliveries[0]!
  hook.answers.push(500)
  expect(await ask(tts, "POST", `/webhooks/${id}/resend`)).toMatchObject({ status: 202, deliveries: [{ id }] })
  await tts.webhooks.settled()
  expect(tts.webhooks.deliveries).toMatchObject([{ state: "waiting", attempts: [{ status: 200 }, { status: 500 }] }])
  tts.webhooks.resend(id)
  await tts.webhooks.settled()
  expect(hook.received.map(({ body }) => body.tts_notification_id)).toEqual([id, id, id])
  expect(tts.webhooks.deliveries).toMatchObject([{ state: "delivered" }])
  expect(await ask(tts, "POST", "/webhooks/7/resend")).toMatchObject({
    status: 400,
    error: "there is no delivery '7'. Read the ids from webhooks.deliveries.",
  })
})
