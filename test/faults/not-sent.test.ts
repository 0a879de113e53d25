/**
 * `not-sent` and `unknown` are exact. A request whose connection could not be opened was not sent, in whichever step that
 * failed: so even an unsafe call is repeated. A request that the server may have read has an unknown outcome.
 */
import { createTikTokShop } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { uploadThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import { addThing, app } from "./platform.ts"

/** An unsafe call without an idempotency key: it is repeated only if it was not sent. */
const failing = async (baseUrl: string) => {
  const shop = createTikTokShop({ ...app, baseUrl, authUrl: baseUrl, retry: { baseMs: 1, capMs: 1 } }).shop({
    id: "7495540735365777507",
    cipher: "c1ph3r",
  })
  const outcome = await shop.result(addThing, { title: "x" })
  if (outcome.ok) throw new Error("the call was expected to fail")
  return outcome.error
}

describe("an upload", () => {
  const data = new Uint8Array(200_000).fill(7)

  test("whose onProgress throws is carried out", async () => {
    await using server = await wire([ok({ uri: "u" })])
    const shop = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
    let calls = 0
    const onProgress = (): never => {
      calls += 1
      throw new Error("of the callback")
    }
    expect(await shop.call(uploadThing, { data }, { onProgress })).toEqual({ uri: "u" })
    expect(calls).toBeGreaterThan(1)
    expect(server.requests).toHaveLength(1)
  })

  test("whose file cannot be opened fails as a ValidationError, not as a failure of the network", async () => {
    await using server = await wire([ok({ uri: "u" })])
    const shop = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url })
    const stream = (): never => {
      throw new Error("no such file")
    }
    const outcome = await shop.result(uploadThing, { data: { size: 3, name: "x", type: "image/png", stream } })
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", attempts: [{}] } })
  })
})

test("a port that fetch sends nothing to", async () => {
  const failed = await failing("http://127.0.0.1:6000")
  expect(failed).toMatchObject({ _tag: "NetworkError", reason: "connect", outcome: "not-sent" })
})
