/**
 * Times in Unix seconds, over every operation that takes one: the client refuses milliseconds before the network, and so does
 * the sandbox for clients that do not.
 */
import * as Client from "@tiktok-shop-kit/client"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { operations, type KnownOperation } from "../../packages/sandbox/src/operations.ts"
import { inputFor } from "./input.ts"
import { knownOf, special } from "./known.ts"
import { callOperation, sellerOf, type Values } from "./wire.ts"

type Timed = KnownOperation & { readonly seconds: ReadonlyArray<string> }

const timed = operations.filter((operation): operation is Timed => "seconds" in operation)
const fields = timed.flatMap((operation) => operation.seconds.map((path) => ({ operation, path })))

/** An input that holds the value at a dotted path, and one item in each list. */
const inputWith = ([head = "", ...rest]: ReadonlyArray<string>, value: unknown): Values => {
  const inner = rest.length === 0 ? value : inputWith(rest, value)
  return head.endsWith("[]") ? { [head.slice(0, -2)]: [inner] } : { [head]: inner }
}

/** A client that counts its requests instead of sending them. */
const counting = () => {
  let sent = 0
  const fetch = async () => {
    sent++
    return Response.json({ code: 0, message: "Success", request_id: "r", data: {} })
  }
  return { client: Client.promises(Client.make({ fetch })), sent: () => sent }
}

const call = (
  client: ReturnType<typeof counting>["client"],
  operation: KnownOperation,
  path: string,
  value: number,
) => {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "1"])
  const input = { ...Object.fromEntries(inPath), ...inputWith(path.split("."), value) }
  return client.result(operation as unknown as Client.Operation<Values, unknown, "shop">, input)
}

test("the spec marks the times of orders, returns, statements and products, and many more", () => {
  const marked = fields.map(({ operation, path }) => `${operation.id} ${path}`)
  for (const known of [
    "order.202309.getOrderList update_time_ge",
    "return_refund.202309.searchReturns create_time_lt",
    "finance.202309.getStatements statement_time_ge",
    "product.202502.searchProducts create_time_le",
  ]) {
    expect(marked).toContain(known)
  }
  expect(fields.length).toBeGreaterThan(150)
})

describe("the client", () => {
  test("refuses milliseconds by the field's name, suggests the seconds, and sends nothing", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...fields),
        fc.integer({ min: 1e11, max: Number.MAX_SAFE_INTEGER }),
        async ({ operation, path }, value) => {
          const { client, sent } = counting()
          const outcome = await call(client, operation, path, value)
          const error = outcome.ok ? undefined : (outcome.error as Error & { readonly field?: string })
          expect(error).toMatchObject({ _tag: "ValidationError", field: path, outcome: "not-sent" })
          const suggested = Number(/Pass (\d+)\.$/.exec(error!.message)?.[1])
          expect(suggested).toBeLessThan(1e11)
          expect([1e3, 1e6].map((unit) => Math.floor(value / unit))).toContain(suggested)
          expect(sent()).toBe(0)
        },
      ),
    ))

  test("sends seconds as they are", () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...fields), fc.integer({ min: 0, max: 1e11 - 1 }), async (field, value) => {
        const { client, sent } = counting()
        await call(client, field.operation, field.path, value)
        expect(sent()).toBe(1)
      }),
    ))
})

test("the sandbox refuses milliseconds from every client", async () => {
  const now = Date.UTC(2026, 6, 1)
  await using tts = await sandbox({ clock: () => now })
  const isLive = ({ deprecated }: KnownOperation) => !(Date.parse(deprecated?.sunset ?? "") <= now)
  const wrong: Array<string> = []
  let tried = 0
  for (const { operation, path } of fields) {
    if (path.includes(".") || operation.access !== "seller" || operation.media === "multipart" || !isLive(operation))
      continue
    tried++
    const known = await knownOf(tts, operation)
    const input = inputFor(operation, known, { ...(await special(tts, operation, known)), [path]: now })
    const { status, body } = await callOperation(tts, sellerOf(tts), operation, input)
    const said = String(body?.message)
    const isRefused = body?.code !== 0 && said.includes(path) && said.includes("Unix seconds")
    if (!isRefused) wrong.push(`${operation.id} ${path}: ${status} ${said}`)
  }
  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(60)
})
