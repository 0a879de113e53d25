/** Every limit that the spec states for an input is checked, with the platform's own code if the operation has one. */
import { describe, expect, test } from "vitest"
import { sandbox } from "../src/index.ts"
import type { Incoming } from "../src/incoming.ts"
import { checkInput } from "../src/input.ts"
import { definitions, operations, type KnownOperation } from "../src/operations.ts"
import { Refusal } from "../src/refusal.ts"
import { resolve, type Schema } from "../src/schema.ts"
import { call, type Call } from "./wire.ts"

/** The smallest value that a schema accepts. */
const sample = (reference: Schema): unknown => {
  const schema = resolve(reference, definitions)
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})] as const),
      )
    case "array":
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}))
    case "integer":
    case "number":
      return Math.max(schema.minimum ?? 1, 1)
    case "boolean":
      return true
    default:
      return schema["x-tts-maximum"] ?? schema["x-tts-minimum"] ?? "x".repeat(schema.minLength ?? 1)
  }
}

/** Values that break one limit each, with the field that a refusal names. */
function* broken(reference: Schema, at: string, depth = 0): Generator<readonly [at: string, value: unknown]> {
  const schema = resolve(reference, definitions)
  if (depth > 8) return
  const { minimum, maximum, minLength, maxLength, maxItems } = schema
  if (minimum !== undefined) yield [at, minimum - 1]
  if (maximum !== undefined) yield [at, maximum + 1]
  if (minLength !== undefined) yield [at, "x".repeat(minLength - 1)]
  if (maxLength !== undefined) yield [at, "x".repeat(maxLength + 1)]
  if (maxItems !== undefined) yield [at, Array.from({ length: maxItems + 1 }, () => sample(schema.items ?? {}))]
  if (schema["x-tts-minimum"] !== undefined) yield [at, String(Number(schema["x-tts-minimum"]) - 0.001)]
  if (schema["x-tts-maximum"] !== undefined) yield [at, String(Number(schema["x-tts-maximum"]) + 1)]
  if (schema.items !== undefined) {
    for (const [place, item] of broken(schema.items, `${at}[0]`, depth + 1)) yield [place, [item]]
  }
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    for (const [place, value] of broken(field, `${at}.${name}`, depth + 1))
      yield [place, { ...(sample(schema) as object), [name]: value }]
  }
}

const bytes = new TextEncoder()

const incoming = ({ method, path }: KnownOperation, query: Incoming["query"], body: object): Incoming => ({
  method,
  path,
  query,
  headers: new Headers(),
  mediaType: "application/json",
  body: bytes.encode(JSON.stringify(body)),
})

const inQuery = (value: unknown): string => (Array.isArray(value) ? value.join(",") : String(value))

/** What the check says of an input with this one field, beside those that are required. */
const refusalOf = (operation: KnownOperation, name: string, value: unknown): unknown => {
  const { body = [], input = {}, query = [] } = operation
  const filled = { ...(sample({ type: "object", ...input }) as Record<string, unknown>), [name]: value }
  const pick = (names: ReadonlyArray<string>) =>
    names.flatMap((key) => (key in filled ? [[key, filled[key]] as const] : []))
  try {
    const texts = pick(query).map(([key, given]) => [key, inQuery(given)] as const)
    return checkInput(operation, incoming(operation, texts, Object.fromEntries(pick(body))), "strict")
  } catch (error) {
    return error
  }
}

test("every limit of every input is refused, and the refusal names the field", () => {
  let count = 0
  for (const operation of operations) {
    if (operation.platform !== "shop" || operation.media === "multipart") continue
    const travelling = [...(operation.query ?? []), ...(operation.media === "json" ? (operation.body ?? []) : [])]
    for (const name of travelling) {
      for (const [at, value] of broken(operation.input?.properties?.[name] ?? {}, name)) {
        const refusal = refusalOf(operation, name, value)
        expect(refusal, `${operation.id}: ${at}`).toBeInstanceOf(Refusal)
        expect((refusal as Refusal).message, operation.id).toContain(`'${at}'`)
        count++
      }
    }
  }
  expect(count).toBeGreaterThan(300)
})

test.each([
  ["product.202309.inventorySearch", "sku_ids", 12019015],
  ["product.202502.searchProducts", "sku_ids", 12019087],
  ["product.202404.optimizedImages", "images", 12038007],
  ["product.202506.getImageTranslationTasks", "translation_task_ids", 12038010],
  ["product.202309.createProduct", "description", 12052013],
  ["product.202309.createProduct", "skus", 12052050],
  ["product.202509.editProduct", "skus", 12052558],
  ["product.202309.createProduct", "skus[0].seller_sku", 12052054],
  ["product.202309.createProduct", "skus[0].sales_attributes", 12052525],
  ["product.202309.createProduct", "skus[0].sales_attributes[0].name", 12052242],
  ["product.202309.createProduct", "skus[0].sales_attributes[0].value_name", 12052249],
  ["product.202309.createProduct", "skus[0].sales_attributes[0].supplementary_sku_images", 12052356],
  ["product.202309.createProduct", "main_images", 12052306],
  ["product.202409.createManufacturer", "address", 38023043],
  ["product.202409.createManufacturer", "name", 38023044],
  ["product.202409.createManufacturer", "registered_trade_name", 38023045],
] as const)("%s: '%s' beyond its limit is %i", (id, at, code) => {
  const operation = operations.find((one) => one.id === id)!
  const [name] = /^\w+/.exec(at)!
  const all = [...broken(operation.input!.properties![name]!, name)]
  const [, value] = all.findLast(([place]) => place === at)!
  expect(refusalOf(operation, name, value)).toMatchObject({
    code,
    message: expect.stringContaining(`'${at}'`) as string,
  })
})

describe("over the wire", () => {
  const listed = Array.from({ length: 21 }, (_, at) => String(at))
  const stock = (quantity: number) => ({ skus: [{ id: "1", inventory: [{ quantity }] }] })
  const cases: ReadonlyArray<readonly [what: string, call: Call, code: number, field: string]> = [
    [
      "too many products",
      { path: "/product/202309/products/deactivate", method: "POST", body: { product_ids: listed } },
      12019120,
      "'product_ids'",
    ],
    [
      "a stock of less than nothing",
      { path: "/product/202309/products/1/inventory/update", method: "POST", body: stock(-1) },
      12052055,
      "'skus[0].inventory[0].quantity'",
    ],
    [
      "a stock of 100,000",
      { path: "/product/202309/products/1/inventory/update", method: "POST", body: stock(100_000) },
      12052055,
      "'skus[0].inventory[0].quantity'",
    ],
    [
      "a list price that is too high",
      {
        path: "/product/202309/products/1/prices/update",
        method: "POST",
        body: {
          skus: [{ id: "1", price: { currency: "USD", amount: "1" }, list_price: { currency: "USD", amount: "7601" } }],
        },
      },
      12052383,
      "'skus[0].list_price.amount'",
    ],
    [
      "too many orders, where no code of the operation says so",
      { path: "/order/202507/orders", query: { ids: Array.from({ length: 51 }, (_, at) => at).join(",") } },
      36009004,
      "'ids'",
    ],
  ]
  test.each(cases)("%s", async (_, wrong, code, field) => {
    await using tts = await sandbox()
    expect(await call(tts, wrong)).toMatchObject({ code, message: expect.stringContaining(field) as string })
  })

  test("a stock of 0 is not refused", async () => {
    await using tts = await sandbox()
    const { id, skus } = tts.products()[0]!
    const body = { skus: [{ id: skus[0]!.id, inventory: [{ quantity: 0 }] }] }
    expect(
      await call(tts, { path: `/product/202309/products/${id}/inventory/update`, method: "POST", body }),
    ).toMatchObject({ code: 0 })
  })
})
