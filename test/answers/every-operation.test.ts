/**
 * What counts as a success, for every operation of the spec. The expectation is made from the schemas and extensions of
 * operations.json, not from the members that the generator derives for the client.
 */
import { table } from "@tiktok-shop-kit/api/table"
import document from "@tiktok-shop-kit/api/operations.json" with { type: "json" }
import * as Client from "@tiktok-shop-kit/client"
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { expect, test } from "vitest"

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: ReadonlyArray<string>
}

interface Entry {
  readonly id: string
  readonly platform: string
  readonly list?: string
  readonly unwrap?: string
  readonly paging?: { readonly total?: string }
  readonly data: Schema
}

const { $defs, operations } = document as unknown as {
  readonly $defs: Readonly<Record<string, Schema>>
  readonly operations: ReadonlyArray<Entry>
}
const entries = new Map(operations.map((entry) => [entry.id, entry]))
const all = Object.values(table)

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : resolved($defs[schema.$ref.split("/").at(-1)!]!)

const membersOf = ({ data }: Entry) => Object.entries(resolved(data).properties ?? {})
const isArray = (schema: Schema): boolean => resolved(schema).type === "array"
const onlyLists = (entry: Entry): boolean => {
  const members = membersOf(entry)
  return members.length > 0 && members.every(([, schema]) => isArray(schema))
}
const mayLackData = (entry: Entry): boolean =>
  membersOf(entry).length === 0 || entry.list !== undefined || onlyLists(entry)

/** Data with every required member, objects on the way included, and nothing else. */
const least = (schema: Schema): Record<string, unknown> => {
  const { required = [], properties = {} } = resolved(schema)
  return Object.fromEntries(
    required.map((name) => {
      const inner = resolved(properties[name] ?? {})
      return [name, inner.type === "array" ? [] : inner.type === "object" ? least(inner) : "1"]
    }),
  )
}
const hasRequired = (entry: Entry): boolean => entry.list === undefined && Object.keys(least(entry.data)).length > 0

const noEnvelope = ["oauth.v2.revokeAccess", "content_posting.v2.uploadVideoChunk"]
const flat = "oauth.v2.manageUserAccessToken"
const enveloped = all.filter(({ id }) => !noEnvelope.includes(id) && id !== flat)

let next: { readonly status: number; readonly text: string }
const fetch = (async () => {
  const { status, text } = next
  return new Response(status === 204 || status === 304 ? null : text, { status })
}) as typeof globalThis.fetch
const client = Client.make({ fetch }).pipe(Client.layers(Client.envelope()))

/** What a call answers or fails with, where the answer has this status and text. One call after the other. */
const outcomeOf = async (operation: Client.AnyOperation, status: number, text: string) => {
  next = { status, text }
  const input: Record<string, unknown> = {}
  for (const [, name] of operation.path.matchAll(/\{(\w+)\}/g)) input[name!] = "1"
  if (operation.absoluteUrl !== undefined) input[operation.absoluteUrl] = "https://upload.example/1"
  for (const name of Object.keys(operation.uploads ?? {})) input[name] = new Uint8Array(1)
  if (operation.media === "binary") input[operation.body![0]!] = new Uint8Array(1)
  return Effect.runPromise(Effect.result(client.call(operation as Client.Operation<object, unknown, "shop">, input)))
}

const isSuccess = async (operation: Client.AnyOperation, text: string, status = 200): Promise<boolean> => {
  const outcome = await outcomeOf(operation, status, text)
  if (outcome._tag === "Success") return true
  expect(outcome.failure, operation.id).toMatchObject({ operation: operation.id })
  return false
}

/** The platform's envelope around data, or without data. */
const envelope = ({ platform }: Client.AnyOperation, data: unknown, requestId: string | undefined = "r-1"): string =>
  JSON.stringify(
    platform === "content"
      ? { data, error: { code: "ok", message: "", log_id: requestId } }
      : { code: 0, message: "Success", request_id: requestId, data },
  )

const wrong = async (
  subjects: typeof all,
  isRight: (operation: Client.AnyOperation, entry: Entry) => Promise<boolean>,
) => {
  const ids: Array<string> = []
  for (const operation of subjects) if (!(await isRight(operation, entries.get(operation.id)!))) ids.push(operation.id)
  return ids
}

test("what says nothing is a success of no operation", async () => {
  const answers = [
    "",
    "{}",
    "[]",
    "null",
    '"ok"',
    "0",
    "true",
    '{"status":"maintenance"}',
    '{"errcode":40001,"errmsg":"bad"}',
    '{"code":null}',
    '{"code":false,"data":{}}',
    '{"code":"","data":{"id":"1"}}',
    '{"Code":0,"data":{"id":"1"}}',
    '{"code":0}',
    '{"code":0,"data":null}',
    '{"code":0,"data":{}}',
    '{"code":0,"data":{},"request_id":""}',
    '{"code":0,"data":{},"request_id":7}',
    '{"error":{}}',
    '{"error":{"code":"ok"}}',
    '{"data":{},"error":{"code":"ok","log_id":""}}',
  ]
  for (const text of answers) {
    const found = await wrong(
      [...enveloped, table["POST /v2/oauth/token/"]!],
      async (operation) => !(await isSuccess(operation, text)),
    )
    expect(found, text).toEqual([])
  }
  expect(await wrong(all, async (operation) => !(await isSuccess(operation, "", 204)))).toEqual([])
  expect(await wrong(all, async (operation) => !(await isSuccess(operation, "", 304)))).toEqual([])
})

test("with a request id, absent and null data are a success where there may be nothing to say, {} nearly everywhere", async () => {
  const expected = (entry: Entry): boolean => mayLackData(entry)
  expect(
    await wrong(enveloped, async (operation, entry) => {
      const absent = await isSuccess(operation, envelope(operation, undefined))
      const none = await isSuccess(operation, envelope(operation, null))
      const empty = await isSuccess(operation, envelope(operation, {}))
      return absent === expected(entry) && none === expected(entry) && empty === !hasRequired(entry)
    }),
  ).toEqual([])
})

test("log_id tells TikTok's answer as request_id does", async () => {
  expect(
    await wrong(
      enveloped,
      async (operation, entry) =>
        (await isSuccess(operation, '{"code":0,"data":{},"log_id":"l-1"}')) ===
        (operation.platform !== "content" && !hasRequired(entry)),
    ),
  ).toEqual([])
})

test("data with the required fields is a success of every operation, without a request id as well", async () => {
  const filled = (entry: Entry) => ({ any_field: 1, ...least(entry.data) })
  expect(
    await wrong(enveloped, (operation, entry) => isSuccess(operation, envelope(operation, filled(entry), ""))),
  ).toEqual([])
})

test("data of another JSON kind is a success of no operation", async () => {
  for (const data of [[], [{}], "text", "", 0, 1, true, false]) {
    expect(
      await wrong(enveloped, async (operation) => !(await isSuccess(operation, envelope(operation, data)))),
    ).toEqual([])
  }
})

/** Data with a value at a dotted path. */
const dataAt = (path: string, value: unknown): unknown =>
  path.split(".").reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)

test("a list that is no list is refused, an absent one, null and an array are not", async () => {
  const listed = enveloped.filter(({ id }) => entries.get(id)!.list !== undefined || onlyLists(entries.get(id)!))
  expect(listed.length).toBeGreaterThan(250)
  expect(
    await wrong(listed, async (operation, entry) => {
      const path = entry.list ?? membersOf(entry)[0]![0]
      const accepts = (value: unknown) => isSuccess(operation, envelope(operation, dataAt(path, value)))
      for (const value of [{}, "text", 0, false]) if (await accepts(value)) return false
      return (await accepts(null)) && (await accepts([])) && (await accepts([{}]))
    }),
  ).toEqual([])
})

test("a required field that is null counts as absent", async () => {
  const strict = enveloped.filter(({ id }) => hasRequired(entries.get(id)!))
  expect(strict.length).toBeGreaterThan(25)
  expect(
    await wrong(strict, async (operation, entry) => {
      const [name] = Object.keys(least(entry.data))
      return !(await isSuccess(operation, envelope(operation, { ...least(entry.data), other: 1, [name!]: null })))
    }),
  ).toEqual([])
})

test("a first page without its list whose total is above 0 is refused, with a total of 0 it is not", async () => {
  const totalled = enveloped.filter(
    ({ id, list }) => list !== undefined && entries.get(id)!.paging?.total !== undefined,
  )
  expect(totalled.length).toBeGreaterThan(80)
  expect(
    await wrong(totalled, async (operation, entry) => {
      const total = (value: number) => isSuccess(operation, envelope(operation, dataAt(entry.paging!.total!, value)))
      return !(await total(200)) && (await total(0))
    }),
  ).toEqual([])
})

test("the two operations without an envelope succeed by a documented status, without an error in the body", async () => {
  const documented: Record<string, ReadonlyArray<number>> = {
    "oauth.v2.revokeAccess": [200],
    "content_posting.v2.uploadVideoChunk": [201, 206],
  }
  for (const operation of all.filter(({ id }) => noEnvelope.includes(id))) {
    for (const status of [200, 201, 202, 204, 206, 304]) {
      const isDocumented = documented[operation.id]!.includes(status)
      expect([operation.id, status, await isSuccess(operation, "", status)]).toEqual([
        operation.id,
        status,
        isDocumented,
      ])
      if (isDocumented) expect(await isSuccess(operation, '{"error":"invalid_request"}', status)).toBe(false)
    }
  }
})

test("a flat token answer has its token, its expiry and no error", async () => {
  const operation = table["POST /v2/oauth/token/"]!
  const whole = { access_token: "act.1", expires_in: 86_400, open_id: "o-1" }
  const accepts = (body: object) => isSuccess(operation, JSON.stringify(body))
  expect(await accepts(whole)).toBe(true)
  expect(await accepts({ ...whole, error: "invalid_grant" })).toBe(false)
  for (const name of ["access_token", "expires_in"]) {
    expect(await accepts({ ...whole, [name]: undefined })).toBe(false)
    expect(await accepts({ ...whole, [name]: null })).toBe(false)
  }
})

test("a refusal in the second envelope of the showcase counts", async () => {
  for (const path of [
    "DELETE /affiliate_creator/202409/showcases/products",
    "POST /affiliate_creator/202409/showcases/products/top",
  ]) {
    const operation = table[path]!
    const inner = { code: 16015001, message: "The product is not in the showcase", request_id: "r-2" }
    expect(await outcomeOf(operation, 200, envelope(operation, inner))).toMatchObject({
      _tag: "Failure",
      failure: {
        code: 16015001,
        requestId: "r-2",
        outcome: "refused",
        message: expect.stringContaining("not in the showcase"),
      },
    })
    for (const data of [{ code: 0, message: "Success", request_id: "r-2" }, {}, null, undefined]) {
      expect(await isSuccess(operation, envelope(operation, data))).toBe(true)
    }
  }
})

test("any JSON with any status: what succeeds says so, and all else is a typed error", async () => {
  const anyCode = fc.constantFrom<unknown>(
    0,
    "0",
    null,
    "",
    "toString",
    "constructor",
    "__proto__",
    36009004,
    -1,
    {},
    [],
    true,
  )
  const body = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc
      .record(
        {
          code: anyCode,
          data: fc.oneof(fc.constantFrom<unknown>(null, {}, [], "text"), fc.object({ maxDepth: 2 })),
          request_id: fc.constantFrom<unknown>("r-1", "", null, 5),
          error: fc.oneof(
            anyCode,
            fc.record({ code: anyCode, log_id: fc.constantFrom("l-1", "") }, { requiredKeys: [] }),
          ),
          message: fc.string(),
        },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...enveloped),
      fc.constantFrom(200, 201, 299, 400, 404, 500),
      body,
      async (operation, status, text) => {
        const outcome = await outcomeOf(operation, status, text)
        if (outcome._tag === "Failure") return TikTokShopError.is(outcome.failure)
        const { code, error } = JSON.parse(text) as {
          readonly code?: unknown
          readonly error?: { readonly code?: unknown }
        }
        return operation.platform === "content" ? error?.code === "ok" : code === 0 || code === "0"
      },
    ),
    { numRuns: 1000 },
  )
})
