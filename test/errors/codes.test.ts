/**
 * Every row of spec/errors.yaml through the public client over a socket: the class of the error, what it says about repeating
 * and about the outcome, and how many requests the client makes.
 */
import { table } from "@tiktok-shop-kit/api/table"
import { type AnyOperation, promises } from "@tiktok-shop-kit/client"
import type { ErrorRow, TikTokShopError } from "@tiktok-shop-kit/errors"
import { classDefault, type ErrorClass } from "@tiktok-shop-kit/errors/error-class"
import { readFileSync } from "node:fs"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { createTikTokShop } from "tiktok-shop-kit"
import { contentClient } from "tiktok-shop-kit/content"
import { afterAll, beforeAll, expect, test } from "vitest"
import { parse } from "yaml"

interface Row extends ErrorRow {
  readonly code: number | string
  readonly status?: number
}

const root = join(import.meta.dirname, "../..")
const { codes: rows } = parse(readFileSync(join(root, "spec/errors.yaml"), "utf8")) as { readonly codes: Row[] }
const { operations: documented } = JSON.parse(readFileSync(join(root, "generated/operations.json"), "utf8")) as {
  readonly operations: ReadonlyArray<{ readonly id: string; readonly codes?: ReadonlyArray<number | string> }>
}

const operations = new Map(Object.values(table).map((operation) => [operation.id, operation]))
const read = operations.get("order.202507.getOrderDetail")!
const contentRead = operations.get("display.v2.getUserInfo")!
const unsafe = operations.get("fulfillment.202309.createPackages")!

/** An operation that the row applies to. Uploads need a file, so a code of uploads alone is tried on a read. */
const operationOf = (row: Row): AnyOperation => {
  const names = row.operations ?? documented.filter(({ codes }) => codes?.includes(row.code)).map(({ id }) => id)
  const known = names.flatMap((id) => operations.get(id) ?? [])
  const usable = known.find(({ platform, uploads, absoluteUrl }) => {
    return platform !== "auth" && uploads === undefined && absoluteUrl === undefined
  })
  return usable ?? (typeof row.code === "string" ? contentRead : read)
}

const messageOf = ({ keyword }: Row): string =>
  keyword === undefined ? "The platform says so." : `The '${keyword}' is refused.`

const tags: Readonly<Record<ErrorClass, TikTokShopError["_tag"]>> = {
  authentication: "AuthenticationError",
  "shop-inactive": "ShopInactiveError",
  permission: "PermissionError",
  signature: "SignatureError",
  clock: "SignatureError",
  "rate-limit": "RateLimitError",
  quota: "QuotaError",
  limit: "LimitError",
  validation: "ValidationError",
  "not-found": "NotFoundError",
  conflict: "ConflictError",
  server: "ServerError",
}

/** These clients have no refresh token: their error says so if a refresh would help. */
const retryOf = (row: Row): string =>
  row.retry === "after-refresh" ? "never" : (row.retry ?? classDefault(row.class).retry)

const expectedOf = (row: Row) => ({
  _tag: tags[row.class],
  retry: retryOf(row),
  outcome: row.outcome ?? classDefault(row.class).outcome,
  ...(row.field !== undefined && row.retry !== "after-refresh" && { field: row.field }),
})

const repetitions: Partial<Readonly<Record<ErrorClass, number>>> = { "rate-limit": 3, server: 2, conflict: 4, clock: 1 }

const requestsOf = (row: Row, { safety, idempotencyKey }: AnyOperation): number => {
  const { retry, outcome } = expectedOf(row)
  if (retry !== "backoff" && retry !== "now") return 1
  const harmless = outcome === "refused" || safety !== "unsafe" || idempotencyKey !== undefined
  return harmless ? 1 + repetitions[row.class]! : 1
}

/** A server that gives one answer, and counts how often. */
class OneAnswer {
  answer: { readonly status: number; readonly body: string } = { status: 500, body: "" }
  requests = 0
  readonly #server = http.createServer((request, response) => {
    request.resume().on("end", () => {
      this.requests += 1
      response.writeHead(this.answer.status, { "content-type": "application/json" }).end(this.answer.body)
    })
  })
  readonly open = () => new Promise<void>((listening) => this.#server.listen(0, "127.0.0.1", listening))
  readonly close = () => {
    this.#server.closeAllConnections()
    this.#server.close()
  }
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }
}

/** While the call of one row waits for its next attempt, others are sent, each to its own server. */
const servers = Array.from({ length: 8 }, () => new OneAnswer())
beforeAll(async () => void (await Promise.all(servers.map(({ open }) => open()))))
afterAll(() => servers.forEach(({ close }) => close()))

const forEach = async (
  rows: ReadonlyArray<Row>,
  run: (row: Row, server: OneAnswer) => Promise<void>,
): Promise<void> => {
  const left = [...rows]
  await Promise.all(
    servers.map(async (server) => {
      for (let row = left.shift(); row !== undefined; row = left.shift()) await run(row, server)
    }),
  )
}

const called = async (row: Row, operation: AnyOperation, server: OneAnswer) => {
  const baseUrl = server.url
  const { code } = row
  const envelope =
    operation.platform === "content"
      ? { error: { code, message: messageOf(row), log_id: "r" }, data: {} }
      : { code, message: messageOf(row), request_id: "r" }
  server.answer = { status: row.status ?? 200, body: JSON.stringify(envelope) }
  server.requests = 0
  // A breaker that never opens: each row is alone with its client.
  const config = {
    baseUrl,
    accessToken: "ROW_of_a_test",
    retry: { baseMs: 1, capMs: 2 },
    breaker: { minimumRequests: 1e6 },
  }
  const client =
    operation.platform === "content"
      ? promises(contentClient({ ...config, clientKey: "key", clientSecret: "secret" }))
      : createTikTokShop({ ...config, appKey: "key", appSecret: "secret", authUrl: baseUrl }).shop({
          id: "1",
          cipher: "cipher",
        })
  const input = Object.fromEntries([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, "1"]))
  const result = await (client as never as ResultDoor).result(operation, input)
  if (result.ok) throw new Error(`${code} became a success`)
  const { _tag, retry, outcome, field } = result.error
  return { error: { _tag, retry, outcome, field }, requests: server.requests }
}

interface ResultDoor {
  readonly result: (
    operation: AnyOperation,
    input: object,
  ) => Promise<
    | { readonly ok: true }
    | { readonly ok: false; readonly error: TikTokShopError & { readonly _tag: string; readonly field?: string } }
  >
}

test(`${rows.length} rows say what errors.yaml says, and are repeated as they say`, { timeout: 60_000 }, async () => {
  const wrong: Array<unknown> = []
  await forEach(rows, async (row, server) => {
    const operation = operationOf(row)
    const got = await called(row, operation, server)
    const wanted = { error: expectedOf(row), requests: requestsOf(row, operation) }
    try {
      expect(got).toMatchObject(wanted)
    } catch {
      wrong.push({ code: row.code, operation: operation.id, got, wanted })
    }
  })
  expect(wrong).toEqual([])
})

test("an unsafe operation is not repeated where the platform may have acted, and is where it did nothing", async () => {
  expect(unsafe.safety).toBe("unsafe")
  const repeated = rows.filter((row) => row.operations === undefined && retryOf(row) === "backoff")
  await forEach(repeated, async (row, server) => {
    const { error, requests } = await called(row, unsafe, server)
    expect({ code: row.code, outcome: error.outcome, repeated: requests > 1 }).toEqual({
      code: row.code,
      outcome: expectedOf(row).outcome,
      repeated: expectedOf(row).outcome === "refused",
    })
  })
})
