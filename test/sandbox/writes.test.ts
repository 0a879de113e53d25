/**
 * What every write refuses before its operation looks at it: a value that the list of its field lacks, and an empty list where
 * the field is required. The refusal names the field at any depth of the body.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { definitions, operations, type KnownOperation } from "../../packages/sandbox/src/operations.ts"
import { resolve, type Schema } from "../../packages/sandbox/src/schema.ts"
import { inputFor, valueFor } from "./input.ts"
import { activity, listing, orderIn } from "./recipes.ts"
import { tokensOf } from "./tokens.ts"
import { caller, operationOf, sellerOf, type Loose, type Values } from "./wire.ts"

const writes = operations.filter(
  ({ access, deprecated, media, platform, safety }) =>
    platform === "shop" && media === "json" && safety !== "read" && access === "seller" && deprecated === undefined,
)

/** A field, by the names and indexes that lead to it. */
interface Field {
  readonly operation: KnownOperation
  readonly steps: ReadonlyArray<string | number>
  readonly schema: Schema
}

/** The fields of a body, at any depth, with the schema of each. Required ones have required parents. */
const fieldsOf = (operation: KnownOperation, isRequiredOnly: boolean): ReadonlyArray<Field> => {
  const found: Array<Field> = []
  const walk = (reference: Schema, steps: Field["steps"]): void => {
    const schema = resolve(reference, definitions)
    if (steps.length > 0) found.push({ operation, steps, schema })
    if (schema.items !== undefined) walk(schema.items, [...steps, 0])
    for (const [name, field] of Object.entries(schema.properties ?? {}))
      if (!isRequiredOnly || schema.required?.includes(name) === true) walk(field, [...steps, name])
  }
  walk(operation.input ?? {}, [])
  return found.filter(({ steps }) => operation.body?.includes(String(steps[0])) === true)
}

const textOf = (steps: Field["steps"]): string =>
  steps.map((step, i) => (typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`)).join("")

/** A valid input, except for the value of one field. */
const inputWith = ({ operation, steps }: Field, value: unknown): Values => {
  const input: Loose = inputFor(operation, {})
  let [parent, schema]: [Loose, Schema] = [input, operation.input!]
  for (const [i, step] of steps.entries()) {
    const below = resolve(typeof step === "number" ? schema.items! : schema.properties![step]!, definitions)
    if (i === steps.length - 1) parent[step] = value
    else parent[step] ??= valueFor(String(step), below, {})
    parent = parent[step]
    schema = below
  }
  return input
}

const openShop = () => sandbox({ orders: 2, products: 2 })

const lists = writes
  .flatMap((operation) => fieldsOf(operation, false))
  .filter(({ schema }) => schema["x-tts-values"] !== undefined)

test("every write refuses a value that the list of a field lacks, and names the field", async () => {
  await using tts = await openShop()
  const { ask } = caller(tts)
  expect(new Set(lists.map(({ operation }) => operation.id)).size).toBeGreaterThan(50)
  for (const field of lists) {
    const wrong = field.schema.type === "integer" ? 987_654 : "NO_SUCH_VALUE"
    const { body } = await ask(field.operation.id, inputWith(field, wrong))
    const at = `${field.operation.id} ${textOf(field.steps)}`
    expect(body.code, at).toBeGreaterThan(0)
    expect(body.message, at).toContain(`'${textOf(field.steps)}': it must be one of`)
  }
})

const required = writes
  .flatMap((operation) => fieldsOf(operation, true))
  .filter(({ schema }) => schema.type === "array")

test("every write refuses an empty list that it requires, and names the field", async () => {
  await using tts = await openShop()
  const { ask } = caller(tts)
  expect(required.length).toBeGreaterThan(40)
  for (const field of required) {
    const { body } = await ask(field.operation.id, inputWith(field, []))
    const at = `${field.operation.id} ${textOf(field.steps)}`
    expect(body.code, at).toBeGreaterThan(0)
    expect(body.message, at).toContain(`'${textOf(field.steps)}': it must not be empty`)
  }
})

test.each([
  ["product.202309.createProduct", "save_mode", "DRAFT", 36009004],
  ["product.202309.createProduct", "package_weight.unit", "STONE", 12019011],
  ["product.202309.createProduct", "skus[0].price.currency", "XXX", 12052084],
  ["product.202309.activateProduct", "listing_platforms[0]", "AMAZON", 36009004],
  ["promotion.202309.createActivity", "activity_type", "SALE", 17029036],
  ["promotion.202309.createActivity", "product_level", "SKU", 17029001],
  ["return_refund.202309.createReturn", "return_type", "SWAP", 25001001],
  ["product.202505.createImageTranslationTasks", "images[0].target_languages[0]", "xx-XX", 12038009],
] as const)("%s: a wrong '%s' (%s) is %i", async (id, at, value, code) => {
  await using tts = await openShop()
  const field = lists.find(({ operation, steps }) => operation.id === id && textOf(steps) === at)!
  const { body } = await caller(tts).ask(id, inputWith(field, value))
  expect(body).toMatchObject({ code, message: expect.stringContaining(`'${at}'`) as string })
})

test.each([
  ["product.202309.deleteProducts", "product_ids", 36009004],
  ["product.202309.activateProduct", "product_ids", 12052030],
  ["product.202309.updatePrice", "skus", 12052902],
  ["product.202309.updateInventory", "skus", 12052902],
  ["product.202309.updateInventory", "skus[0].inventory", 12052486],
  ["product.202309.createProduct", "main_images", 12052028],
  ["promotion.202309.updateActivityProduct", "products", 17029033],
  ["fulfillment.202309.batchShipPackages", "packages", 36009004],
] as const)("%s: an empty '%s' is %i", async (id, at, code) => {
  await using tts = await openShop()
  const field = required.find(({ operation, steps }) => operation.id === id && textOf(steps) === at)!
  const { body } = await caller(tts).ask(id, inputWith(field, []))
  expect(body).toMatchObject({
    code,
    message: expect.stringContaining(`'${at}': it must not be empty`) as string,
  })
})

test.each([
  ["product.202507.replicateProduct", "replicate_target"],
  ["fbt.202603.createFbtGoods", "create_goods_dto_list"],
  ["fulfillment.202502.uploadInvoice", "invoices"],
  ["promotion.202309.removeActivityProduct", "product_ids"],
  ["affiliate.202309.removeShowcaseProducts", "product_ids"],
  ["affiliate.202309.topShowcaseProducts", "product_ids"],
] as const)("%s changes nothing without '%s', so it refuses", async (id, name) => {
  const accounts = [{}, { open_id: "creator", user_type: 1 as const }]
  await using tts = await sandbox({ accounts, orders: 0, products: 2 })
  const operation = operationOf(id)
  const isCreators = operation.access === "creator"
  const who = isCreators ? { ...(await tokensOf(tts, "creator")), contentToken: "", cipher: undefined } : sellerOf(tts)
  const known = { product_id: tts.products()[0]!.id, activity_id: isCreators ? undefined : await activity(tts) }
  for (const list of [undefined, []]) {
    const { body } = await caller(tts, who).ask(
      id,
      inputFor(operation, known, list === undefined ? {} : { [name]: list }),
    )
    expect(body.code).toBeGreaterThan(0)
    expect(body.message).toContain(`'${name}'`)
  }
})

test("with lenient rules a write takes a value that its list lacks", async () => {
  const seed = { orders: [{ status: "AWAITING_SHIPMENT" }], products: 2 } as const
  await using lenient = await sandbox({ ...seed, rules: "lenient" })
  const { data } = caller(lenient)
  const product = { ...(await listing(lenient)), title: "Mug", description: "D", save_mode: "DRAFT" }
  const { product_id } = await data("product.202309.createProduct", product)
  expect(product_id).toMatch(/^1729/)
  const [{ id: package_id }] = orderIn(lenient, "AWAITING_SHIPMENT").packages as [Loose]
  await data("fulfillment.202309.shipPackage", { package_id, handover_method: "BY_DRONE" })
})
