/**
 * The published and computed vectors of the request signature: each through the function, and each that the client can
 * express through a request caught on a socket, with the clock pinned to the vector's time.
 */
import * as Client from "@tiktok-shop-kit/client"
import { sign, signature, signatureAsync } from "@tiktok-shop-kit/signing"
import { explain } from "@tiktok-shop-kit/signing/explain"
import { expect, it } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import file from "../vectors/sign.json" with { type: "json" }
import { catching, type Caught } from "./catching.ts"

interface Vector {
  readonly id: string
  readonly app_secret: string
  readonly method: "GET" | "POST" | "PUT" | "DELETE"
  readonly path: string
  readonly wire_path: string
  readonly wire_query: string
  readonly query: ReadonlyArray<readonly [string, string | number | ReadonlyArray<string>]>
  readonly content_type: string
  readonly body: string | null
  readonly sign: string
}

const vectors = file.vectors as unknown as ReadonlyArray<Vector>

describe("through the function", () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))("%s", async (_, vector) => {
    const request = {
      path: vector.path,
      query: vector.query,
      body: vector.body ?? undefined,
      contentType: vector.content_type,
      appSecret: vector.app_secret,
    }
    expect(signature(request)).toBe(vector.sign)
    expect(signature({ ...request, query: Object.fromEntries(vector.query) })).toBe(vector.sign)
    expect(signature({ ...request, body: vector.body === null ? undefined : Buffer.from(vector.body) })).toBe(
      vector.sign,
    )
    expect(await signatureAsync(request)).toBe(vector.sign)
  })
})

/** What no client of this SDK sends, and what it says when asked to. */
const refused: Readonly<Record<string, { readonly request: Client.AdHoc; readonly field: string }>> = {
  "repeated-key": { request: { method: "GET", path: "/order/202507/orders?ids=1&ids=2" }, field: "path" },
  "bracket-keys": {
    request: { method: "GET", path: "/order/202507/orders", query: { "ids[0]": "1", "ids[1]": "2" } },
    field: "ids[0]",
  },
  "non-ascii-keys": {
    request: { method: "GET", path: "/authorization/202309/shops", query: { "～": "1", "😀": "2" } },
    field: "～",
  },
  "path-percent-encoded": { request: { method: "GET", path: "/product/202309/products/a b" }, field: "path" },
}

/** The client always sends its app key and the time. */
const functionOnly = ["ecomphp-unit-test"]

/** What the client adds by itself. */
const added = ["app_key", "timestamp", "sign"]

const requestOf = (vector: Vector): Client.AdHoc => ({
  method: vector.method,
  path: vector.path,
  query: Object.fromEntries(vector.query.filter(([name]) => !added.includes(name))),
  ...(vector.body === null ? {} : { text: vector.body }),
})

const clientAt = (baseUrl: string, vector: Vector) =>
  Client.make({ baseUrl }).pipe(
    Client.layers(Client.envelope(), sign()),
    Client.provide(
      Context.make(Client.Credentials, {
        appKey: String(vector.query.find(([name]) => name === "app_key")![1]),
        appSecret: Redacted.make(vector.app_secret),
      }),
    ),
  )

/** Sends one request at the vector's time and answers what the socket saw. */
const sent = (vector: Vector, request: Client.AdHoc, headers: Readonly<Record<string, string>> = {}) =>
  Effect.gen(function* () {
    const { baseUrl, caught } = yield* catching
    yield* TestClock.setTime(Number(vector.query.find(([name]) => name === "timestamp")![1]) * 1000)
    yield* clientAt(baseUrl, vector).request(request, { headers })
    expect(caught).toHaveLength(1)
    return caught[0]!
  })

const expectVector = (vector: Vector, { method, path, query }: Caught): void => {
  const expected = vector.query
    .filter(([name]) => name !== "sign")
    .map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : String(value)])
  expect(method).toBe(vector.method)
  expect(path).toBe(vector.wire_path)
  expect(query.toSorted()).toEqual([...expected, ["sign", vector.sign]].toSorted())
}

describe("through a socket", () => {
  const expressible = vectors.filter(({ id }) => !(id in refused) && !functionOnly.includes(id))

  it("every vector is sent, refused, or listed with a reason", () => {
    expect(expressible.length + Object.keys(refused).length + functionOnly.length).toBe(vectors.length)
    expect(expressible.length).toBe(33)
  })

  for (const vector of expressible) {
    it.effect(vector.id, () =>
      Effect.gen(function* () {
        const caught = yield* sent(vector, requestOf(vector), { "content-type": vector.content_type })
        expectVector(vector, caught)
        expect(caught.body.toString("utf8")).toBe(vector.body ?? "")
        expect(caught.headers["content-type"]).toBe(vector.content_type)
      }),
    )
  }

  const structured = expressible.filter(({ id, body }) => body?.startsWith("{") && isOurs(body) && id !== "long-body")
  for (const vector of structured) {
    it.effect(`${vector.id}, its body given as an object`, () =>
      Effect.gen(function* () {
        const { text, ...request } = requestOf(vector)
        const caught = yield* sent(vector, { ...request, body: JSON.parse(text!) as Record<string, unknown> })
        expectVector(vector, caught)
        expect(caught.body.toString("utf8")).toBe(vector.body)
      }),
    )
  }

  for (const vector of expressible.filter(({ id }) => id.startsWith("multipart"))) {
    it.effect(`${vector.id}, as a form`, () =>
      Effect.gen(function* () {
        const { text: _, ...request } = requestOf(vector)
        const caught = yield* sent(vector, { ...request, form: { data: new Blob(["JPEG"]) } })
        expectVector(vector, caught)
        expect(caught.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/)
        expect(caught.body.toString("utf8")).toContain("\r\n\r\nJPEG\r\n")
      }),
    )
  }
})

/** Is this how JSON.stringify writes it? */
const isOurs = (body: string): boolean => JSON.stringify(JSON.parse(body)) === body

describe("refused before the network", () => {
  for (const [id, { request, field }] of Object.entries(refused)) {
    it.effect(id, () =>
      Effect.gen(function* () {
        const { baseUrl, caught } = yield* catching
        const vector = vectors.find((one) => one.id === id)!
        const error = yield* Effect.flip(clientAt(baseUrl, vector).request(request))
        expect(error).toMatchObject({ _tag: "ValidationError", field, outcome: "not-sent" })
        expect(caught).toHaveLength(0)
      }),
    )
  }
})

describe("explained", () => {
  it.each(vectors.map((vector) => [vector.id, vector] as const))("%s", async (_, vector) => {
    const query = vector.wire_query.replace(/&sign=[^&]*/, "")
    const explanation = await explain({
      url: `https://open-api.tiktokglobalshop.com${vector.wire_path}?${query}&sign=${vector.sign}`,
      headers: { "content-type": vector.content_type },
      body: vector.body ?? undefined,
      appSecret: vector.app_secret,
    })
    expect(explanation.signatureMatches).toBe(true)
    expect(JSON.stringify(explanation)).not.toContain(vector.app_secret)
  })
})
