/** A replayed recording of each transport gives the same answers as the network. */
import * as Client from "@tiktok-shop-kit/client"
import { nodeTransport } from "@tiktok-shop-kit/client/node"
import { record, type Recording, replay } from "@tiktok-shop-kit/client/replay"
import { afterAll, describe, expect, test } from "vitest"
import { createThing, getWithBody, readThing, searchThings, uploadThing } from "../../../../test/support/operations.ts"
import { type Answer, ok, refused, wire } from "../../../../test/support/wire.ts"

const pool = nodeTransport({ proxy: false })
afterAll(pool.close)

const one = { thing_id: "1" }
type Api = ReturnType<typeof clientOf>
const clientOf = (baseUrl: string, transport: Client.Transport) =>
  Client.promises(Client.make({ baseUrl, transport }).pipe(Client.layers(Client.envelope())))

const cases: ReadonlyArray<readonly [what: string, answer: Answer, call: (api: Api) => Promise<unknown>]> = [
  ["a read", ok({ id: "1" }), (api) => api.result(readThing, one)],
  ["the status and the request id", { status: 201, ...ok({ id: "1" }, "r7") }, (api) => api.result(readThing, one)],
  [
    "a wide id",
    { text: '{"code":0,"request_id":"r","data":{"id":"1","wide_id":7495540735365777507}}' },
    (api) => api.result(createThing, { title: "x", wide_id: "7495540735365777507" }),
  ],
  ["an empty list", ok({ things: null }), (api) => api.result(searchThings)],
  ["a GET with a body", ok({ found: 2 }), (api) => api.result(getWithBody, { keys: ["a"] })],
  ["an upload", ok({ uri: "u" }), (api) => api.result(uploadThing, { data: new Uint8Array(3) })],
  ["an empty answer", { text: "" }, (api) => api.result(readThing, one)],
  ["a refusal", refused(404, "gone", 404), (api) => api.result(readThing, one)],
  ["a refusal within HTTP 200", refused(36009004, "no"), (api) => api.result(readThing, one)],
  [
    "a throttled call and its Retry-After",
    { ...refused(36009002, "slow down", 429), headers: { "retry-after": "2" } },
    (api) => api.result(readThing, one),
  ],
  [
    "a Retry-After that is a date",
    {
      ...refused(36009002, "slow down", 429),
      headers: { date: "Tue, 01 Dec 2026 00:00:00 GMT", "retry-after": "Tue, 01 Dec 2026 00:00:05 GMT" },
    },
    (api) => api.result(readThing, one),
  ],
  ["a failure of the platform", refused(36009003, "internal", 500), (api) => api.result(readThing, one)],
]

/** The time of an attempt differs at each run. */
const plain = (outcome: unknown): unknown =>
  JSON.parse(
    JSON.stringify(outcome, (name, value: unknown) => (name.endsWith("Ms") && name !== "retryAfterMs" ? 0 : value)),
  )

describe.each([
  ["fetch", Client.fetchTransport()],
  ["the pool", pool as Client.Transport],
])("over %s", (_, transport) => {
  test.each(cases)("%s", async (_, answer, call) => {
    await using server = await wire([answer])
    const tape = record(transport)
    const live = await call(clientOf(server.url, tape.transport))
    expect(tape.recordings).toHaveLength(1)
    const recordings = JSON.parse(JSON.stringify(tape.recordings)) as ReadonlyArray<Recording>
    const replayed = await call(clientOf(server.url, replay(recordings)))
    expect(plain(replayed)).toEqual(plain(live))
    expect(server.requests).toHaveLength(1)
  })
})
