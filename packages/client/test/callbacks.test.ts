/** Callbacks that only observe do not change a call: it ends the same if they throw, and if their promise rejects. */
import * as Client from "@tiktok-shop-kit/client"
import { logger } from "@tiktok-shop-kit/client/logger"
import { validate } from "@tiktok-shop-kit/client/validate"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { readThing, uploadThing } from "../../../test/support/operations.ts"
import { ok, refused, wire } from "../../../test/support/wire.ts"

const unhandled: Array<unknown> = []
const note = (reason: unknown): void => void unhandled.push(reason)
beforeAll(() => void process.on("unhandledRejection", note))
afterAll(() => void process.off("unhandledRejection", note))

const callbacks: ReadonlyArray<readonly [how: string, fail: () => never]> = [
  [
    "throws",
    () => {
      throw new Error("of the callback")
    },
  ],
  ["rejects", () => Promise.reject(new Error("of the callback")) as never],
]

describe.each(callbacks)("a callback that %s", (_, fail) => {
  let calls = 0
  const failing = (): never => {
    calls += 1
    return fail()
  }
  const ended = async () => {
    expect(calls).toBeGreaterThan(0)
    calls = 0
    await new Promise(setImmediate)
    expect(unhandled).toEqual([])
  }

  test("onProgress: the whole file arrives", async () => {
    await using server = await wire([ok({ uri: "u" })])
    const client = Client.promises(Client.make({ baseUrl: server.url }))
    const data = new Uint8Array(200_000).fill(7)
    expect(await client.call(uploadThing, { data }, { onProgress: failing })).toEqual({ uri: "u" })
    expect(server.requests[0]!.body.length).toBeGreaterThan(data.length)
    await ended()
  })

  test("logger: a success and a failure reach the caller", async () => {
    await using server = await wire([ok({ id: "1" }), refused(12_052_220, "no such thing")])
    const onion = Client.layers(logger(failing), Client.envelope())
    const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(onion))
    expect(await client.call(readThing, { thing_id: "1" })).toMatchObject({ id: "1" })
    await expect(client.call(readThing, { thing_id: "1" })).rejects.toMatchObject({ code: 12_052_220 })
    await ended()
  })

  test("onDifference: an answer that differs is returned", async () => {
    await using server = await wire([ok({ id: 1 })])
    const spec = () => ({
      $defs: {},
      operations: [{ id: readThing.id, data: { type: "object", properties: { id: { type: "string" } } } }],
    })
    const onion = Client.layers(validate({ spec, onDifference: failing }), Client.envelope())
    const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(onion))
    expect(await client.call(readThing, { thing_id: "1" })).toMatchObject({ id: 1 })
    // The comparison waits for the spec. The call does not.
    await new Promise(setImmediate)
    await ended()
  })
})
