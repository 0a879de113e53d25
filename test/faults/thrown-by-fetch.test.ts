/**
 * An error that a fetch throws is a `NetworkError` only if the network failed. Every request has `cache: no-store`. A
 * framework throws its control flow through its own fetch: that passes through unchanged and is not repeated.
 */
import * as Client from "@tiktok-shop-kit/client"
import { download } from "@tiktok-shop-kit/client/download"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { createTikTokShop } from "tiktok-shop-kit"
import { afterEach, describe, expect, test, vi } from "vitest"
import { readThing, uploadThing } from "../support/operations.ts"
import { ok, wire } from "../support/wire.ts"
import { app } from "./platform.ts"

/** A kit whose fetch throws; and how often it was called. */
const throwing = (thrown: unknown) => {
  let calls = 0
  const fetch = async (): Promise<never> => {
    calls += 1
    throw thrown
  }
  const tiktok = createTikTokShop({ ...app, fetch, retry: { baseMs: 1, capMs: 1 } })
  return { tiktok, fetch, calls: () => calls }
}

const coded = (code: string, cause?: unknown) => Object.assign(new Error("x", { cause }), { code })

describe("what a fetch throws", () => {
  test.each<readonly [string, unknown]>([
    ["control flow of Next.js", Object.assign(new Error("Dynamic server usage"), { digest: "DYNAMIC_SERVER_USAGE" })],
    ["your own error", new Error("no such tenant")],
    ["a bug", new TypeError("Cannot read properties of undefined (reading 'connect')")],
    ["a bug", new TypeError("fetch is not a function")],
    ["a bug", new RangeError("Maximum call stack size exceeded")],
    ["a code that nobody knows", coded("E_TENANT", new Error("x"))],
    ["an argument that Node refuses", Object.assign(new TypeError("x"), { code: "ERR_INVALID_ARG_TYPE" })],
    ["text", "no"],
    ["nothing", undefined],
  ])("passes through unchanged: %s", async (_, thrown) => {
    const { tiktok, fetch, calls } = throwing(thrown)
    const passed = await tiktok.call(readThing, { thing_id: "1" }).then(
      () => "resolved",
      (error: unknown) => error,
    )
    expect(passed).toBe(thrown)
    expect(calls()).toBe(1)
    const exit = await Effect.runPromiseExit(Client.make({ fetch }).call(readThing, { thing_id: "1" }))
    expect(Exit.isFailure(exit) && Cause.hasDies(exit.cause) && Cause.squash(exit.cause)).toBe(thrown)
  })

  const itself = new Error("x")
  itself.cause = itself

  test.each<readonly [string, unknown]>([
    ["Node", new TypeError("fetch failed", { cause: coded("ECONNRESET") })],
    ["Node without a code", new TypeError("fetch failed", { cause: new Error("bad port") })],
    ["Node, while it reads", new TypeError("terminated", { cause: coded("UND_ERR_SOCKET") })],
    ["Chrome", new TypeError("Failed to fetch")],
    ["Chrome, while it reads", new TypeError("network error")],
    ["Firefox", new TypeError("NetworkError when attempting to fetch resource.")],
    ["Safari", new TypeError("Load failed")],
    ["Safari", new TypeError("The network connection was lost.")],
    ["Safari", new TypeError("A server with the specified hostname could not be found.")],
    ["Deno", new TypeError("error sending request for url (http://127.0.0.1:1/): client error (Connect)")],
    ["Bun", coded("ConnectionClosed")],
    ["Workers", Object.assign(new Error("Network connection lost."), { retryable: true })],
    ["React Native", new TypeError("Network request failed")],
    ["an abort", new DOMException("x", "AbortError")],
    ["a timeout", new DOMException("x", "TimeoutError")],
    [
      "a code behind others",
      new Error("x", { cause: new Error("y", { cause: new Error("z", { cause: coded("EPIPE") }) }) }),
    ],
    ["a code among several", new AggregateError([new Error("x"), coded("ETIMEDOUT")])],
    ["the parser of HTTP", coded("HPE_INVALID_CONSTANT")],
  ])("is a failure of the network, and a read is repeated: %s", async (_, thrown) => {
    const { tiktok, calls } = throwing(thrown)
    const outcome = await tiktok.result(readThing, { thing_id: "1" })
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "NetworkError", attempts: [{}, {}, {}] } })
    expect(calls()).toBe(3)
  })

  test("an error that is its own cause ends the search", async () => {
    await expect(throwing(itself).tiktok.call(readThing, { thing_id: "1" })).rejects.toBe(itself)
  })
})

describe("cache: no-store", () => {
  afterEach(() => vi.unstubAllGlobals())

  test("is on every request: calls, uploads, downloads", async () => {
    await using server = await wire([ok({ id: "1", uri: "u" })])
    const seen: Array<unknown> = []
    const ours: typeof fetch = (input, init) => {
      seen.push(init?.cache)
      return fetch(input, init)
    }
    const tiktok = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url, fetch: ours })
    await tiktok.call(readThing, { thing_id: "1" })
    await tiktok.call(uploadThing, { data: new Uint8Array(3) })
    await Effect.runPromise(
      Effect.tap(download(`${server.url}/x`, { fetch: ours }), (file) => Effect.promise(file.bytes)),
    )
    expect(seen).toEqual(["no-store", "no-store", "no-store"])
  })

  test("is left out where the runtime refuses it", async () => {
    await using server = await wire([ok({ id: "1" })])
    class OldRequest extends Request {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        if (init?.cache !== undefined)
          throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.")
        super(input, init)
      }
    }
    const oldFetch: typeof fetch = async (input, init) => fetch(new OldRequest(input as string, init))
    vi.stubGlobal("Request", OldRequest)
    const tiktok = createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url, fetch: oldFetch })
    expect(await tiktok.call(readThing, { thing_id: "1" })).toEqual({ id: "1" })
  })
})
