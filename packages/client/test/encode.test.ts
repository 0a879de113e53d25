/** The call of an operation and its input, and the input that is refused before anything is sent. */
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import { describe, expect, test } from "vitest"
import { createThing, readThing, searchNumbered, searchThings } from "../../../test/support/operations.ts"
import { ok, wire } from "../../../test/support/wire.ts"

const never = Client.make({ transport: () => Effect.never })

describe("wrong input is refused before anything is sent, with the name of the field", () => {
  const client = Client.promises(never)
  test.each([
    ["a negative page size", client.result(searchThings, { page_size: -1 }), "page_size"],
    ["a page size above the limit", client.result(searchThings, { page_size: 101 }), "page_size"],
    ["a page size in the body above the limit", client.result(searchNumbered, { page_size: 3 }), "page_size"],
    ["an empty path parameter", client.result(readThing, { thing_id: "" }), "thing_id"],
    ["a path parameter that needs encoding", client.result(readThing, { thing_id: "a/b" }), "thing_id"],
    ["a dot segment", client.result(readThing, { thing_id: ".." }), "thing_id"],
    ["an unknown field", client.result(readThing, { thing_id: "1", idz: [] } as never), "idz"],
    [
      "a key that is too long",
      client.result(createThing, { title: "" }, { idempotencyKey: "x".repeat(129) }),
      "idempotency_key",
    ],
    [
      "a key for an operation without keys",
      client.result(readThing, { thing_id: "1" }, { idempotencyKey: "x" }),
      "idempotencyKey",
    ],
  ])("%s", async (_, outcome, field) => {
    expect(await outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field, outcome: "not-sent" } })
  })
})

test("a list with too many items is refused before anything is sent, with the limit", async () => {
  const client = Client.promises(never)
  const limited = { ...readThing, maxItems: { ids: 2 } }
  const outcome = await client.result(limited, { thing_id: "1", ids: ["1", "2", "3"] })
  const error = { _tag: "LimitError", field: "ids", limit: 2, outcome: "not-sent", operation: readThing.id }
  expect(outcome).toMatchObject({ ok: false, error })
})

describe("idempotency keys", () => {
  /** Sends everything twice. */
  const twice = Client.middleware("twice", (next) => (call) => Effect.flatMap(next(call), () => next(call)))
  const keysOf = async (options?: Client.CallOptions) => {
    await using server = await wire([ok({ id: "1" })])
    const client = Client.promises(Client.make({ baseUrl: server.url }).pipe(Client.layers(twice)))
    await client.call(createThing, { title: "x" }, options)
    await client.call(createThing, { title: "x" }, options)
    return server.requests.map(
      ({ body }) => (JSON.parse(body.toString()) as { idempotency_key?: string }).idempotency_key,
    )
  }

  test("an operation that takes a key gets one: the same for every attempt, another for every call", async () => {
    const [first, again, other] = await keysOf()
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  test("the caller's key is sent unchanged", async () => {
    expect(await keysOf({ idempotencyKey: "mine" })).toEqual(["mine", "mine", "mine", "mine"])
  })

  test.each([
    ["empty", ""],
    ["too long", "x".repeat(129)],
    ["a number", 7],
  ])("a key that is %s is refused", async (_, key) => {
    const outcome = await Client.promises(never).result(createThing, { title: "x", idempotency_key: key as string })
    expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field: "idempotency_key" } })
  })
})

describe("a value that would change on the wire is refused, with the name of its field", () => {
  const client = Client.promises(never)
  const id = 7495540735365777507
  test.each<readonly [string, Promise<unknown>, string]>([
    ["in the path", client.result(readThing, { thing_id: id } as never), "thing_id"],
    ["in the query", client.result(readThing, { thing_id: "1", ids: [id] } as never), "ids"],
    ["in the body", client.result(createThing, { title: id } as never), "title"],
    ["in a wide field", client.result(createThing, { title: "x", wide_id: id } as never), "wide_id"],
    ["NaN, which JSON would write as null", client.result(createThing, { title: NaN } as never), "title"],
    ["undefined in a list of the query", client.result(readThing, { thing_id: "1", ids: [undefined] } as never), "ids"],
    ["null in a list of the query", client.result(readThing, { thing_id: "1", ids: ["2", null] } as never), "ids"],
    ["no text in a list of the query", client.result(readThing, { thing_id: "1", ids: [""] } as never), "ids"],
    ["undefined in a list of the body", client.result(createThing, { title: ["a", undefined] } as never), "title"],
    [
      "a hole in a list of the body",
      client.result(createThing, { title: Object.assign([], { 1: "b" }) } as never),
      "title",
    ],
    ["a wide field of letters", client.result(createThing, { title: "x", wide_id: "12x" }), "wide_id"],
  ])("%s", async (_, outcome, field) => {
    const error = {
      _tag: "ValidationError",
      field,
      outcome: "not-sent",
      message: expect.stringContaining("test.202309."),
    }
    expect(await outcome).toMatchObject({ ok: false, error })
  })
})

describe("an invalid time limit is refused", () => {
  test.each([0, -1, NaN, "1s" as never])("%s", async (ms) => {
    const wrong = (field: string) =>
      expect.objectContaining({ _tag: "ConfigurationError", issues: [expect.objectContaining({ field })] })
    expect(() => Client.make({ attemptTimeoutMs: ms })).toThrow(wrong("attemptTimeoutMs"))
    expect(() => Client.make({ maxBytes: ms })).toThrow(wrong("maxBytes"))
    expect(() => Client.deadline({ timeoutMs: ms })).toThrow(wrong("timeoutMs"))
    for (const field of ["timeoutMs", "attemptTimeoutMs"]) {
      const outcome = await Client.promises(never).result(readThing, { thing_id: "1" }, { [field]: ms })
      expect(outcome).toMatchObject({ ok: false, error: { _tag: "ValidationError", field } })
    }
  })

  test("Infinity means no limit", () => {
    Client.make({ attemptTimeoutMs: Infinity, maxBytes: Infinity }).pipe(
      Client.layers(Client.deadline({ timeoutMs: Infinity })),
    )
  })
})

test.each(["open-api.tiktokglobalshop.com", "", "ftp://example.com", "//example.com"])(
  "the address %j is refused",
  (url) => {
    for (const field of ["baseUrl", "authUrl", "contentUrl"]) {
      expect(() => Client.make({ [field]: url })).toThrow(
        expect.objectContaining({ _tag: "ConfigurationError", issues: [expect.objectContaining({ field })] }),
      )
    }
  },
)

test.each([
  ["POST", "{}"],
  ["PUT", "{}"],
  ["DELETE", undefined],
] as const)("a %s without a single field sends %j", async (method, text) => {
  const operation = { ...searchThings, method }
  const { body } = await Client.promises(never).prepare(operation, {})
  expect(body).toEqual(text === undefined ? undefined : { kind: "text", text, mediaType: "application/json" })
})

test("a form is sent as a form, with its media type", async () => {
  const operation = { ...createThing, media: "form" } as const
  const { body, headers } = await Client.promises(never).prepare(operation, { title: "a b&c", idempotency_key: "k" })
  expect(body).toMatchObject({ text: "title=a+b%26c&idempotency_key=k" })
  expect(headers).toEqual({ "content-type": "application/x-www-form-urlencoded" })
})
