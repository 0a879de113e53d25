/** Comparing answers with the spec: differences are reported once, and fail a call that asks for it. */
import * as Client from "@tiktok-shop-kit/client"
import { type Difference, type SpecDocument, validate } from "@tiktok-shop-kit/client/validate"
import * as Effect from "effect/Effect"
import { describe, expect, test } from "vitest"
import { readThing } from "../../../test/support/operations.ts"

const spec: SpecDocument = {
  $defs: { Money: { type: "object", required: ["currency"], properties: { currency: { type: "string" } } } },
  operations: [
    {
      id: readThing.id,
      data: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          wide: { type: "integer", "x-tts-wide": true },
          status: { type: "string", "x-tts-values": ["LIVE", "DEAD"] },
          price: { $ref: "#/$defs/Money" },
          list: { type: "array", items: { $ref: "#/$defs/Money" } },
          anything: { type: "object" },
          map: { type: "object", additionalProperties: { type: "boolean" } },
        },
      },
    },
  ],
}

const clientOf = (
  data: unknown,
  options: { mode?: "observe" | "enforce" | "off" } = {},
  operation: typeof readThing = readThing,
) => {
  const found: Array<Difference> = []
  let loads = 0
  const client = Client.promises(
    Client.make({
      transport: () =>
        Effect.succeed({ status: 200, headers: new Headers(), body: { code: 0, request_id: "r", data } }),
    }).pipe(
      Client.layers(
        validate({ ...options, spec: () => (loads++, Promise.resolve(spec)), onDifference: (one) => found.push(one) }),
        Client.envelope(),
      ),
    ),
  )
  const call = async (options?: Client.CallOptions) => {
    const outcome = await client.result(operation, { thing_id: "1" }, options)
    // The first comparison waits for the spec. The call does not.
    await new Promise((resolve) => setImmediate(resolve))
    return outcome
  }
  return { call, found, loads: () => loads }
}

const fits = {
  id: "1",
  wide: "12345678901234567890",
  status: "LIVE",
  price: { currency: "USD" },
  list: [{ currency: "USD" }],
  anything: { at: ["all"] },
  map: { a: true },
}

test("an answer in the member that the operation unwraps is compared like a flat answer", async () => {
  const { call, found } = clientOf({ wrapped: fits }, {}, { ...readThing, unwrap: "wrapped" })
  expect(await call()).toMatchObject({ ok: true })
  expect(found).toEqual([])
})

test("an answer that fits is not reported", async () => {
  const { call, found } = clientOf(fits)
  expect(await call()).toMatchObject({ ok: true })
  expect(found).toEqual([])
})

describe("differences", () => {
  test.each<readonly [string, object, string, string, boolean]>([
    ["an unknown field", { list: [{ currency: "USD", gift: 1 }] }, "list[].gift", "unknown-field", false],
    ["an unknown value", { status: "UNDEAD" }, "status", "unknown-value", false],
    ["a missing field", { id: undefined }, "id", "missing-field", true],
    ["null for a required field", { price: { currency: null } }, "price.currency", "missing-field", true],
    ["a wrong type", { list: [{ currency: 7 }] }, "list[].currency", "wrong-type", true],
    ["an object instead of a list", { list: {} }, "list", "wrong-type", true],
    ["a wrong value of a map", { map: { a: "yes" } }, "map.a", "wrong-type", true],
  ])("%s", async (_, differing, path, kind, harmful) => {
    const data = { ...fits, ...differing }
    const observing = clientOf(data)
    expect(await observing.call()).toMatchObject({ ok: true })
    expect(observing.found).toMatchObject([{ operation: readThing.id, path, kind }])

    const enforcing = clientOf(data, { mode: "enforce" })
    const outcome = await enforcing.call()
    expect(outcome.ok).toBe(!harmful)
    if (!outcome.ok)
      expect(outcome.error).toMatchObject({ _tag: "DecodeError", issues: [expect.stringContaining(path)] })
  })

  test("null for an optional field and an omitted list are not differences", async () => {
    const { call, found } = clientOf({ id: "1", status: null, list: null })
    expect(await call()).toMatchObject({ ok: true, data: { id: "1" } })
    expect(found).toEqual([])
  })
})

test("each difference is reported once for all calls; the spec is loaded once", async () => {
  const { call, found, loads } = clientOf({ ...fits, list: [{ currency: 1 }, { currency: 2 }] })
  await Promise.all([call(), call(), call()])
  expect(found).toHaveLength(1)
  expect(loads()).toBe(1)
})

test("the option of a call replaces the mode", async () => {
  const { call, found, loads } = clientOf({}, { mode: "enforce" })
  expect(await call({ validate: "off" })).toMatchObject({ ok: true })
  expect([found.length, loads()]).toEqual([0, 0])
  expect(await call({ validate: "observe" })).toMatchObject({ ok: true })
  expect(found).toMatchObject([{ path: "id", kind: "missing-field" }])
  expect(await call()).toMatchObject({ ok: false })
})

test("observe does not wait for the spec, even if it never loads", async () => {
  const transport: Client.Transport = () =>
    Effect.succeed({ status: 200, headers: new Headers(), body: { code: 0, request_id: "r", data: { id: "1" } } })
  const layers = [validate({ spec: () => new Promise(() => undefined) }), Client.envelope()] as const
  const client = Client.promises(Client.make({ transport }).pipe(Client.layers(...layers)))
  expect(await client.call(readThing, { thing_id: "1" })).toMatchObject({ id: "1" })
})
