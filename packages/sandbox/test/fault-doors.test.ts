import { expect, test } from "vitest"
import { sandbox, type Fault } from "../src/index.ts"
import { call, searchProducts, signed, tokenCall } from "./wire.ts"

const search = (fault?: string) => ({
  method: "POST",
  path: "/product/202502/products/search",
  query: { page_size: "10" },
  body: {},
  ...(fault === undefined ? {} : { headers: { "x-sandbox-fault": fault } }),
})

test("a request carries its own fault in a header", async () => {
  await using tts = await sandbox()
  const throttled = await call(tts, search("throttle; retryAfterSeconds=7"))
  expect(throttled).toMatchObject({ status: 429, code: 36009002 })
  expect(throttled.headers.get("retry-after")).toBe("7")
  expect(await call(tts, search("code; code=12052048; message=The shop is closed"))).toMatchObject({ code: 12052048 })
  expect(await call(tts, search("expire-token"))).toMatchObject({ code: 105002 })
})

test.each([
  ["explode", "there is no fault 'explode'. There are: throttle"],
  ["slow", "fault 'slow' needs 'delayMs', a number"],
  ["slow; delayMs", "'delayMs' of a fault is not 'name=value'"],
  ["reset; delayMs=3", "fault 'reset' has no 'delayMs'"],
  ["webhook-lost", "fault 'webhook-lost' hits events, not requests"],
  ["reset; times=2", "a request's own fault has no 'times'"],
])("a header that names no fault is refused: %s", async (header, message) => {
  await using tts = await sandbox()
  const refused = await call(tts, search(header))
  expect(refused).toMatchObject({ status: 400, code: 36009004 })
  expect(refused.message).toContain(message)
})

test("by probability, and with the same seed the same requests", async () => {
  const run = async (seed: string) => {
    await using tts = await sandbox({ seed })
    tts.faults.add({ kind: "throttle", probability: 0.3 })
    const codes: Array<number> = []
    for (let i = 0; i < 60; i++) codes.push((await searchProducts(tts)).code)
    return codes
  }
  const first = await run("one")
  const hits = first.filter((code) => code !== 0).length
  expect(hits).toBeGreaterThan(8)
  expect(hits).toBeLessThan(30)
  expect(await run("one")).toEqual(first)
  expect(await run("two")).not.toEqual(first)
})

test("a fault without a probability draws nothing: the hits of the others stay the same", async () => {
  const run = async (certain: boolean) => {
    await using tts = await sandbox({ seed: "one" })
    if (certain) {
      tts.faults.add({ kind: "code", code: 1 })
      expect(await searchProducts(tts)).toMatchObject({ code: 1 })
    }
    tts.faults.add({ kind: "throttle", probability: 0.3 })
    const codes: Array<number> = []
    for (let i = 0; i < 30; i++) codes.push((await searchProducts(tts)).code)
    return codes
  }
  expect(await run(true)).toEqual(await run(false))
})

test("after a restore the same requests are hit again", async () => {
  await using tts = await sandbox({ seed: "one" })
  tts.faults.add({ kind: "throttle", probability: 0.3 })
  const snapshot = tts.snapshot()
  const run = async () => {
    const codes: Array<number> = []
    for (let i = 0; i < 30; i++) codes.push((await searchProducts(tts)).code)
    return codes
  }
  const first = await run()
  tts.restore(snapshot)
  expect(await run()).toEqual(first)
})

test("a request's own fault comes before those that wait, which keep waiting", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "throttle" })
  expect(await call(tts, search("code; code=7"))).toMatchObject({ code: 7 })
  expect(tts.faults.list()).toMatchObject([{ left: 1 }])
  expect(await call(tts, search())).toMatchObject({ code: 36009002 })
})

test("a timeout: no answer at all, with and without effect", async () => {
  await using tts = await sandbox()
  const product = tts.products()[0]!
  const update = (quantity: number) => {
    const body = { skus: [{ id: product.skus[0]!.id, inventory: [{ quantity }] }] }
    const [url, init] = signed(tts, {
      method: "POST",
      path: `/product/202309/products/${product.id}/inventory/update`,
      body,
    })
    return fetch(url, { ...init, signal: AbortSignal.timeout(80) })
  }
  const quantity = () => tts.products()[0]!.skus[0]!.inventory[0]!.quantity
  tts.faults.add({ kind: "timeout" })
  await expect(update(901)).rejects.toThrow("timeout")
  expect(quantity()).not.toBe(901)
  tts.faults.add({ kind: "timeout-after" })
  await expect(update(902)).rejects.toThrow("timeout")
  expect(quantity()).toBe(902)
})

test("a skewed clock refuses the timestamp and tells its own time", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "clock-skew", skewMs: 600_000, times: 2 })
  const refused = await searchProducts(tts)
  expect(refused).toMatchObject({ code: 36009004, message: expect.stringContaining("timestamp") })
  const offset = Date.parse(refused.headers.get("date")!) - tts.clock.now()
  expect(Math.abs(offset - 600_000)).toBeLessThan(60_000)
  const timestamp = String(Math.floor((tts.clock.now() + offset) / 1000))
  expect(await call(tts, { ...search(), query: { page_size: "10", timestamp } })).toMatchObject({ code: 0 })
  expect(await searchProducts(tts)).toMatchObject({ code: 0 })
})

test("an account is revoked in the middle of the work", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "revoke-account" })
  expect(await searchProducts(tts)).toMatchObject({ code: 36009004 })
  expect(await tokenCall(tts, "refresh", { refresh_token: tts.config.refreshToken })).toMatchObject({ code: 98001006 })
  expect(tts.events.map(({ name }) => name)).toEqual(["SELLER_DEAUTHORIZATION"])
})

test.each<[object, string]>([
  [{ kind: "throttle", probability: 2 }, "'probability' must be a number above 0, up to 1, but is 2"],
  [{ kind: "throttle", delay: 2 }, "fault 'throttle' has no 'delay'. It has: kind, operation, times"],
  [{ kind: "clock-skew" }, "fault 'clock-skew' needs 'skewMs', a number"],
])("a malformed fault is an error: %j", async (fault, message) => {
  await using tts = await sandbox()
  expect(() => tts.faults.add(fault as Fault)).toThrow(message)
})

test("the list says what waits, and how often", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "throttle", times: 3 })
  await searchProducts(tts)
  expect(tts.faults.list()).toEqual([{ fault: { kind: "throttle", times: 3 }, left: 2 }])
})
