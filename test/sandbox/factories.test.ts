/**
 * The factories for users' tests: each object is valid by the spec with any valid fields, and a misspelt field is refused.
 */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import {
  anOrder,
  anOrderEvent,
  aProduct,
  aProductEvent,
  aReturn,
  aReturnEvent,
  type Fields,
} from "../../packages/sandbox/src/factories.ts"
import { answerSchema } from "../../packages/sandbox/src/factories/fields.ts"
import { orderStatuses, productStatuses } from "../../packages/sandbox/src/model.ts"
import { definitions } from "../../packages/sandbox/src/operations.ts"
import { mismatch, resolve, type Schema } from "../../packages/sandbox/src/schema.ts"

/** Dotted paths of the fields that the schema does not have. */
const unknownFields = (value: unknown, reference: Schema | undefined, at = ""): ReadonlyArray<string> => {
  if (reference === undefined) return [at]
  const schema = resolve(reference, definitions)
  if (Array.isArray(value)) return value.flatMap((item) => unknownFields(item, schema.items, `${at}[]`))
  if (typeof value !== "object" || value === null || schema.properties === undefined) return []
  return Object.entries(value).flatMap(([name, field]) =>
    unknownFields(field, schema.properties?.[name], `${at}.${name}`),
  )
}

const expectValid = (value: unknown, schema: Schema): void => {
  expect(mismatch(value, schema, definitions)).toBeUndefined()
  expect(unknownFields(value, schema)).toEqual([])
}

/** Any value that fits a schema. An object has any of its fields. */
const valueOf = (reference: Schema, depth = 0, name = ""): fc.Arbitrary<unknown> => {
  const schema = resolve(reference, definitions)
  const values = schema["x-tts-values"]
  if (values !== undefined) return fc.constantFrom(...values)
  if (schema.properties !== undefined) {
    const fields = depth > 3 ? [] : Object.entries(schema.properties)
    const required = new Set(schema.required)
    const arbitraries = fields.map(([name, field]) => [name, valueOf(field, depth + 1, name)] as const)
    return fc.record(Object.fromEntries(arbitraries), {
      requiredKeys: fields.map(([name]) => name).filter((name) => required.has(name)),
    })
  }
  switch (schema.type) {
    case "array":
      return fc.array(valueOf(schema.items ?? {}, depth + 1), { maxLength: 3 })
    case "integer":
      return fc.integer({
        min: name.endsWith("_time") ? 1_430_000_000 : (schema.minimum ?? 0),
        max: Math.min(schema.maximum ?? 2_000_000_000, 2_000_000_000),
      })
    case "number":
      return fc.integer({ min: 0, max: 1_000 })
    case "boolean":
      return fc.boolean()
    case "object":
      return fc.constant({})
    default:
      return fc.integer({ min: 0, max: 1_000 }).map(String)
  }
}

const factories = [
  ["anOrder", anOrder, answerSchema("order.202507.getOrderDetail", ["orders", "[]"])],
  ["aProduct", aProduct, answerSchema("product.202309.getProduct", [])],
  ["aReturn", aReturn, answerSchema("return_refund.202602.searchReturns", ["return_orders", "[]"])],
] as const

test.each(factories)("%s is valid by the spec with any valid fields, and has them", (_, make, schema) => {
  expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(10)
  expectValid(make(), schema)
  fc.assert(
    fc.property(valueOf({ ...schema, required: [] }), (fields) => {
      const made = make(fields as never)
      expectValid(made, schema)
      expect(made).toMatchObject(fields as object)
      // The same fields give the same object.
      expect(make(fields as never)).toEqual(made)
    }),
    { numRuns: 30 },
  )
})

test.each(orderStatuses)("an order that is %s has the times of its status, and amounts that add up", (status) => {
  const order = anOrder({ status, create_time: 1_790_000_000 })
  expect(order).toMatchObject({ status, create_time: 1_790_000_000 })
  const isPaid = status !== "UNPAID" && status !== "CANCELLED"
  const isDelivered = status === "DELIVERED" || status === "COMPLETED"
  expect([order.paid_time !== undefined, order.delivery_time !== undefined]).toEqual([isPaid, isDelivered])
  expect(order.cancel_time !== undefined).toBe(status === "CANCELLED")
  const sum = order.line_items!.reduce((total, { sale_price }) => total + Number(sale_price), 0)
  expect(Number(order.payment!.sub_total)).toBeCloseTo(sum, 2)
})

test.each(productStatuses)("a product that is %s", (status) => {
  expect(aProduct({ status })).toMatchObject({ status, skus: [{ inventory: [{}] }] })
})

test("a list takes the place of the template's; its items are completed and have ids of their own", () => {
  const order = anOrder({ line_items: [{ seller_sku: "A" }, { seller_sku: "B" }, { seller_sku: "C", id: "7" }] })
  expect(order.line_items!.map(({ seller_sku }) => seller_sku)).toEqual(["A", "B", "C"])
  expect(new Set(order.line_items!.map(({ id }) => id)).size).toBe(3)
  for (const item of order.line_items!) expect(item.product_name).toMatch(/\w/)
  expect(order.line_items![2]!.id).toBe("7")
  expect(anOrder({ line_items: [] }).line_items).toEqual([])
})

test("other fields give other ids, and an undefined field is left out", () => {
  const ids = ["1", "2", "3"].map((buyer_message) => anOrder({ buyer_message }).id)
  expect(new Set(ids).size).toBe(3)
  expect(anOrder({ buyer_email: undefined })).not.toHaveProperty("buyer_email")
  expect(anOrder()).toHaveProperty("buyer_email")
})

test.each<[string, () => unknown, string]>([
  [
    "a status that orders do not have",
    () => anOrder({ status: "PAID" }),
    "sandbox: anOrder(): the field 'status' must be one of UNPAID, ON_HOLD, AWAITING_SHIPMENT,",
  ],
  ["a status that is not given", () => anOrder({ status: undefined }), "the field 'status' must be one of UNPAID,"],
  ["an empty status", () => aProduct({ status: "" }), "the field 'status' must be one of DRAFT, PENDING,"],
  ["an order without an id", () => anOrder({ id: undefined }), "the field 'id' must have a value."],
  [
    "a value inside that the spec does not list",
    () => anOrder({ line_items: [{}, { display_status: "ON_HOLD" }] }),
    "the field 'line_items[1].display_status' must be one of UNPAID, AWAITING_SHIPMENT,",
  ],
  ["an unknown audit", () => aProduct({ audit: { status: "OK" } }), "the field 'audit.status' must be one of NONE,"],
  ["an unknown kind of return", () => aReturn({ return_type: "EXCHANGE" }), "'return_type' must be one of REFUND,"],
  ["a time in milliseconds", () => anOrder({ create_time: 1_800_000_000_000 }), "'create_time'"],
  [
    "a time of 1970",
    () => anOrder({ create_time: 7 }),
    "the field 'create_time' must be Unix seconds from 2015 to 2100.",
  ],
  ["another time of 1970", () => anOrder({ paid_time: 7 }), "the field 'paid_time' must be Unix seconds"],
  ["an order event's status", () => anOrderEvent({ order_status: "CANCELLED" }), "must be one of UNPAID, ON_HOLD,"],
  [
    "a return event's status",
    () => aReturnEvent({ return_status: "DONE" }),
    "'return_status' must be one of RETURN_OR_",
  ],
  ["an event's time", () => anOrderEvent({ update_time: 1_800_000_000_000 }), "'update_time' must be Unix seconds"],
  [
    "a misspelt field",
    () => anOrder({ stauts: "UNPAID" } as Fields<object>),
    "sandbox: anOrder(): there is no field 'stauts'.",
  ],
  [
    "a misspelt field inside",
    () => anOrder({ line_items: [{}, { sku: "1" } as object] }),
    "there is no field 'line_items[1].sku'.",
  ],
  [
    "an inherited name",
    () => aProduct({ constructor: "x" } as object),
    "sandbox: aProduct(): there is no field 'constructor'.",
  ],
  [
    "another type",
    () => aReturn({ create_time: "today" as never }),
    "sandbox: aReturn(): the field 'create_time' does not fit: it must be a whole number.",
  ],
  ["no object", () => anOrder("UNPAID" as never), "the fields must be an object."],
  [
    "an event's misspelt field",
    () => anOrderEvent({ id: "1" } as object),
    "sandbox: anOrderEvent(): there is no field 'id'. There are: order_id,",
  ],
  [
    "an event's other type",
    () => aProductEvent({ product_id: 17 as never }),
    "sandbox: aProductEvent(): the field 'product_id' must be a string.",
  ],
])("refused: %s", (_, make, message) => {
  expect(make).toThrow(message)
})

test("events have the platform's envelope, and fields can be given", () => {
  expect(anOrderEvent({ order_id: "57", order_status: "CANCEL", update_time: 1_800_000_001 })).toEqual({
    type: 1,
    tts_notification_id: expect.stringMatching(/^7\d{18}$/),
    shop_id: expect.stringMatching(/^7495\d{15}$/),
    timestamp: 1_800_000_001,
    data: { order_id: "57", order_status: "CANCEL", is_on_hold_order: true, update_time: 1_800_000_001 },
  })
  expect(aProductEvent({ status: "PRODUCT_AUDIT_FAILURE" })).toMatchObject({
    type: 5,
    data: { status: "PRODUCT_AUDIT_FAILURE", product_id: expect.stringMatching(/^1729\d{15}$/) },
  })
  expect(aReturnEvent({ return_status: "BUYER_SHIPPED_ITEM" })).toMatchObject({
    type: 12,
    data: { return_role: "BUYER", return_type: "REFUND", return_status: "BUYER_SHIPPED_ITEM" },
  })
})
