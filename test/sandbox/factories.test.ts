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

/** Create Product takes no more. */
const most = (name: string): number => (name === "quantity" ? 99_999 : 2_000_000_000)

/** The amounts of an order add up, so that no single one can be any. */
const isAmount = (name: string): boolean =>
  /^(?:payment|currency|original_price|sale_price|(?:seller|platform)_discount)$/.test(name)

/** Any value that fits a schema. An object has any of its fields. */
const valueOf = (reference: Schema, depth = 0, name = ""): fc.Arbitrary<unknown> => {
  const schema = resolve(reference, definitions)
  const values = schema["x-tts-values"]
  if (values !== undefined) return fc.constantFrom(...values)
  if (schema.properties !== undefined) {
    const fields = depth > 3 ? [] : Object.entries(schema.properties).filter(([field]) => !isAmount(field))
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
        max: Math.min(schema.maximum ?? most(name), most(name)),
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

/** Create Product refuses some products that fit the spec, such as one without a picture. */
const isRefused = (make: () => unknown): boolean => {
  try {
    make()
    return false
  } catch (error) {
    if (/is refused, as TikTok would/.test(String(error))) return true
    throw error
  }
}

test.each(factories)("%s is valid by the spec with any valid fields, and has them", (_, make, schema) => {
  expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(10)
  expectValid(make(), schema)
  fc.assert(
    fc.property(valueOf({ ...schema, required: [] }), (fields) => {
      fc.pre(!isRefused(() => make(fields as never)))
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

test("a list replaces the template's; its items are completed and have their own ids", () => {
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
  [
    "a product without a picture",
    () => aProduct({ main_images: [] }),
    "aProduct() is refused, as TikTok would (36009004): Invalid param 'main_images': it must not be empty.",
  ],
  [
    "a product with ten pictures",
    () => aProduct({ main_images: Array.from({ length: 10 }, () => ({})) }),
    "Invalid 'main_images': its number of items must be at most 9.",
  ],
  ["a product without a SKU", () => aProduct({ skus: [] }), "Invalid param 'skus': it must not be empty."],
  ["a title that is too long", () => aProduct({ title: "x".repeat(256) }), "'title': US takes at most 255 characters."],
  ["a seller SKU with a blank", () => aProduct({ skus: [{ seller_sku: "MUG 1" }] }), "it must not have spaces."],
  [
    "a price with three digits",
    () => aProduct({ skus: [{ price: { sale_price: "10.001" } }] }),
    "USD has at most 2 decimal places.",
  ],
  [
    "a price in another unit",
    () => aProduct({ skus: [{ price: { currency: "IDR", sale_price: "9.5" } }] }),
    "IDR has at most 0",
  ],
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
  ["null for an order", () => anOrder(null as never), "sandbox: anOrder(): the fields must be an object."],
  ["null for a product", () => aProduct(null as never), "sandbox: aProduct(): the fields must be an object."],
  ["null for a return", () => aReturn(null as never), "sandbox: aReturn(): the fields must be an object."],
  ["null for an event", () => anOrderEvent(null as never), "sandbox: anOrderEvent(): the fields must be an object."],
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

const minor = (text: string | undefined): number => Math.round(Number(text) * 100)

/** The sums of an order, as the platform's fields define them. Each pair is equal. */
const sums = ({ line_items: lines = [], payment = {} }: ReturnType<typeof anOrder>) => {
  const of = (name: "original_price" | "sale_price" | "seller_discount" | "platform_discount") =>
    lines.reduce((sum, line) => sum + minor(line[name]), 0)
  const tax = lines.reduce((sum, line) => sum + minor(line.item_tax?.[0]?.tax_amount), 0)
  return [
    [of("sale_price"), minor(payment.sub_total)],
    [of("original_price"), minor(payment.original_total_product_price)],
    [of("seller_discount"), minor(payment.seller_discount)],
    [of("platform_discount"), minor(payment.platform_discount)],
    [of("original_price") - of("seller_discount") - of("platform_discount"), minor(payment.sub_total)],
    [tax, minor(payment.product_tax)],
    [minor(payment.product_tax) + minor(payment.shipping_fee_tax), minor(payment.tax)],
    [
      minor(payment.original_shipping_fee) -
        minor(payment.shipping_fee_platform_discount) -
        minor(payment.shipping_fee_seller_discount),
      minor(payment.shipping_fee),
    ],
    [minor(payment.sub_total) + minor(payment.shipping_fee) + minor(payment.tax), minor(payment.total_amount)],
  ]
}

const price = fc.integer({ min: 1, max: 100_000 }).map((cents) => (cents / 100).toFixed(2))
const line = fc.record(
  { sale_price: price, seller_discount: price, platform_discount: price, seller_sku: fc.constant("MUG-1") },
  { requiredKeys: [] },
)

test("the amounts of an order add up, whatever lines and shipping it is given", () => {
  const payment = fc.record({ original_shipping_fee: price, shipping_fee_tax: price }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), payment, (line_items, shipping) => {
      const named = line_items.filter(({ sale_price }) => sale_price !== undefined)
      const order = anOrder({ line_items: named, payment: shipping })
      expect(order.line_items).toMatchObject(named)
      expect(order.payment).toMatchObject(shipping)
      for (const [one, other] of sums(order)) expect(one).toBe(other)
    }),
    { numRuns: 50 },
  )
})

test("a line's other prices follow from those that are given", () => {
  const order = anOrder({
    line_items: [{ sale_price: "10.00" }, { original_price: "10.00", sale_price: "7.50" }, { seller_discount: "1.00" }],
  })
  expect(order.line_items).toMatchObject([
    { original_price: "10.00", sale_price: "10.00", seller_discount: "0.00" },
    { original_price: "10.00", sale_price: "7.50", seller_discount: "2.50" },
    { seller_discount: "1.00", platform_discount: "0.00" },
  ])
  for (const [one, other] of sums(order)) expect(one).toBe(other)
  const yen = anOrder({ payment: { currency: "JPY" }, line_items: [{ sale_price: "1000" }] })
  expect(yen).toMatchObject({ payment: { currency: "JPY", sub_total: "1000" }, line_items: [{ currency: "JPY" }] })
})

test.each<[string, Fields<ReturnType<typeof anOrder>>, string]>([
  [
    "a total that is not the sum",
    { line_items: [{ sale_price: "10.00" }], payment: { total_amount: "99.00" } },
    "sandbox: anOrder(): the field 'payment.total_amount' is 99.00, but the other amounts come to 14.80.",
  ],
  ["another sub total", { payment: { sub_total: "0.01" } }, "the field 'payment.sub_total' is 0.01, but"],
  [
    "prices that do not fit",
    { line_items: [{ original_price: "9.00", sale_price: "8.00", seller_discount: "2.00" }] },
    "the field 'line_items[0].sale_price' is 8.00, but the other amounts come to 7.00.",
  ],
  [
    "a discount of more than the price",
    { line_items: [{ original_price: "1.00", seller_discount: "2.00" }] },
    "the amounts of 'line_items[0].sale_price' come to less than 0.",
  ],
  [
    "a price above the original one",
    { line_items: [{ original_price: "1.00", sale_price: "2.00" }] },
    "the field 'line_items[0].sale_price' is more than 'original_price' less the discounts.",
  ],
  [
    "a word for a price",
    { line_items: [{ sale_price: "free" }] },
    "'line_items[0].sale_price' must be a decimal of USD",
  ],
  ["three digits", { payment: { total_amount: "1.001" } }, "'payment.total_amount' must be a decimal of USD"],
  [
    "two currencies",
    { payment: { currency: "USD" }, line_items: [{ currency: "EUR" }] },
    "the amounts are in USD and in EUR. An order has one currency.",
  ],
])("amounts that contradict each other are refused by name: %s", (_, fields, message) => {
  expect(() => anOrder(fields)).toThrow(message)
})
