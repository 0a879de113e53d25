/** The admin API answers any request with a sentence and never with a crash; a refused request changes nothing. */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { makeSandbox, type SandboxCore } from "../../packages/sandbox/src/fetch.ts"
import type { Loose } from "./wire.ts"

interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  /** Of the body and the query. */
  readonly fields: Readonly<Record<string, Loose>>
  readonly hasBody: boolean
}

const operationsOf = (document: Loose): ReadonlyArray<Operation> =>
  Object.entries<Record<string, Loose>>(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters, requestBody }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      hasBody: requestBody !== undefined,
      fields: {
        ...requestBody?.content["application/json"].schema.properties,
        ...Object.fromEntries(
          parameters.filter((one: Loose) => one.in === "query").map((one: Loose) => [one.name, one.schema]),
        ),
      },
    })),
  )

/** Ids of things that exist, so that some requests get beyond the first look-up. */
const knownIds = (tts: SandboxCore): ReadonlyArray<string> => {
  const [order] = tts.orders()
  const [shop] = tts.shops()
  return [
    order!.id,
    shop!.id,
    shop!.openId,
    tts.products()[0]!.id,
    tts.products()[0]!.skus[0]!.seller_sku,
    "1",
    "__proto__",
    "constructor",
    "%",
    "a/b",
    " ",
  ]
}

const valueFor = (schema: Loose, ids: ReadonlyArray<string>): fc.Arbitrary<unknown> => {
  const fitting: Array<fc.Arbitrary<unknown>> = [fc.constantFrom(...ids), fc.integer(), fc.boolean(), fc.string()]
  if (schema.enum !== undefined) fitting.push(fc.constantFrom(...(schema.enum as ReadonlyArray<unknown>)))
  if (schema.type === "array")
    fitting.push(fc.array(fc.oneof(fc.constantFrom(...ids), fc.jsonValue()), { maxLength: 4 }))
  return fc.oneof(...fitting, fc.jsonValue())
}

/** As a query parameter. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

const requestTo = (operation: Operation, ids: ReadonlyArray<string>) =>
  fc.record({
    operation: fc.constant(operation),
    id: fc.constantFrom(...ids),
    fields: fc.record(
      Object.fromEntries(Object.entries(operation.fields).map(([name, schema]) => [name, valueFor(schema, ids)])),
      { requiredKeys: [] },
    ),
    extra: fc.option(fc.tuple(fc.constantFrom("__proto__", "constructor", "x"), fc.jsonValue()), { freq: 8 }),
  })

test("no request is answered with a bug", async () => {
  const options = { orders: 6, products: 3, clock: Date.UTC(2026, 8, 1) }
  const first = makeSandbox(options)
  const document = await (await first.fetch(`${first.url}/_sandbox/openapi.json`)).json()
  const operations = operationsOf(document)
  const ids = knownIds(first)
  let tts = first
  const ask = (path: string, init?: RequestInit) => tts.fetch(`${tts.url}/_sandbox/api${path}`, init)
  const requests = fc.constantFrom(...operations).chain((operation) => requestTo(operation, ids))
  await fc.assert(
    fc.asyncProperty(fc.array(requests, { minLength: 1, maxLength: 6 }), async (sequence) => {
      tts = makeSandbox(options)
      for (const { extra, fields, id, operation } of sequence) {
        const path = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(id))
        const all = Object.entries(fields).concat(extra === null ? [] : [extra])
        const search = new URLSearchParams(all.map(([name, value]) => [name, textOf(value)])).toString()
        const response = await ask(
          operation.hasBody ? path : `${path}?${search}`,
          operation.hasBody
            ? {
                method: operation.method,
                headers: { "content-type": "application/json" },
                body: `{${all.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",")}}`,
              }
            : { method: operation.method },
        )
        const answer = (await response.json()) as Loose
        expect(response.status, `${operation.id} ${JSON.stringify(answer)}`).toBeLessThan(500)
        if (response.status >= 400) expect(answer).toEqual({ error: expect.stringMatching(/\S/) })
        expect((await ask("/state")).status).toBe(200)
      }
    }),
    { numRuns: 100 },
  )
})
