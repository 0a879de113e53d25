import { afterAll, beforeAll, expect, test } from "vitest"
import { sandbox, type Buyer, type Sandbox } from "../src/index.ts"

let tts: Sandbox

beforeAll(async () => {
  tts = await sandbox({
    products: [{ skus: [{ seller_sku: "MUG", quantity: 5 }] }],
    orders: [
      { status: "UNPAID", age: "1 minute" },
      { status: "AWAITING_SHIPMENT", age: "2 hours" },
      { status: "IN_TRANSIT", age: "2 days" },
      { status: "DELIVERED", age: "4 days" },
    ],
  })
})
afterAll(() => tts.close())

const orderIn = (status: string): string => tts.orders().find((order) => order.status === status)!.id

const request = async (method: string, path: string, body: unknown): Promise<unknown> => {
  const headers = { "content-type": "application/json" }
  const init = { method, headers, body: JSON.stringify(body) }
  const response = await fetch(`${tts.url}/_sandbox/api${path}`, init)
  return [response.status, ((await response.json()) as { readonly error: string }).error]
}

type Row = readonly [
  what: string,
  inCode: (buyer: Buyer) => unknown,
  path: () => string,
  body: unknown,
  message: string | (() => string),
]

const orders = () => "/orders"
const of = (status: string, step: string) => () => `/orders/${orderIn(status)}${step}`
const junk = <T>(value: unknown) => value as T

const rows: ReadonlyArray<Row> = [
  ["nothing", (buyer) => buyer.order(junk({})), orders, {}, "'seller_skus' is missing."],
  [
    "an empty list",
    (buyer) => buyer.order({ seller_skus: [] }),
    orders,
    { seller_skus: [] },
    "'seller_skus' is empty. Name at least 1.",
  ],
  [
    "a text for the list",
    (buyer) => buyer.order({ seller_skus: junk("MUG") }),
    orders,
    { seller_skus: "MUG" },
    "'seller_skus' must be a list.",
  ],
  [
    "a misspelt field",
    (buyer) => buyer.order(junk({ seller_skus: ["MUG"], shop: "1" })),
    orders,
    { seller_skus: ["MUG"], shop: "1" },
    "There is no 'shop'. There are: seller_skus, shopId, kind, buyer, combines.",
  ],
  [
    "an unknown kind",
    (buyer) => buyer.order({ seller_skus: ["MUG"], kind: junk("gift") }),
    orders,
    { seller_skus: ["MUG"], kind: "gift" },
    "'kind' must be one of tiktok-shipped,",
  ],
  [
    "a sample",
    (buyer) => buyer.order({ seller_skus: ["MUG"], kind: junk("sample") }),
    orders,
    { seller_skus: ["MUG"], kind: "sample" },
    "'kind' must be one of tiktok-shipped,",
  ],
  [
    "cash in a market where nobody pays it",
    (buyer) => buyer.order({ seller_skus: ["MUG"], kind: "cod" }),
    orders,
    { seller_skus: ["MUG"], kind: "cod" },
    "'kind' is \"cod\", but nobody pays cash on delivery in US. Buyers do in ID, MY, PH, TH, VN.",
  ],
  [
    "an empty name",
    (buyer) => buyer.order({ seller_skus: ["MUG"], buyer: " " }),
    orders,
    { seller_skus: ["MUG"], buyer: " " },
    "'buyer' must not be empty.",
  ],
  [
    "parts of a listing that is not combined",
    (buyer) => buyer.order({ seller_skus: ["MUG"], combines: ["MUG"] }),
    orders,
    { seller_skus: ["MUG"], combines: ["MUG"] },
    "'combines' needs the kind 'combined-listing'.",
  ],
  [
    "a payment of a paid order",
    (buyer) => buyer.pay(orderIn("IN_TRANSIT")),
    of("IN_TRANSIT", "/pay"),
    {},
    () => `order '${orderIn("IN_TRANSIT")}' is IN_TRANSIT: only an unpaid order can be paid.`,
  ],
  [
    "a reason for a cancellation that TikTok does not list",
    (buyer) => buyer.requestCancellation(orderIn("AWAITING_SHIPMENT"), "changed my mind"),
    of("AWAITING_SHIPMENT", "/cancellations"),
    { reason: "changed my mind" },
    () =>
      `'reason' of order '${orderIn("AWAITING_SHIPMENT")}', which is AWAITING_SHIPMENT, must be one of ecom_order_to_ship_`,
  ],
  [
    "a reason of another status",
    (buyer) => buyer.requestReturn(orderIn("IN_TRANSIT"), { reason: "ecom_order_delivered_refund_reason_damaged" }),
    of("IN_TRANSIT", "/returns"),
    { reason: "ecom_order_delivered_refund_reason_damaged" },
    "must be one of ecom_order_shipped_refund_reason_not_arrive_on_time.",
  ],
  [
    "a reason of another kind",
    (buyer) =>
      buyer.requestReturn(orderIn("DELIVERED"), {
        type: "RETURN_AND_REFUND",
        reason: "ecom_order_delivered_refund_reason_damaged",
      }),
    of("DELIVERED", "/returns"),
    { type: "RETURN_AND_REFUND", reason: "ecom_order_delivered_refund_reason_damaged" },
    "must be one of ecom_order_delivered_refund_and_return_reason_damaged,",
  ],
  [
    "an unknown kind of return",
    (buyer) => buyer.requestReturn(orderIn("DELIVERED"), { type: junk("EXCHANGE") }),
    of("DELIVERED", "/returns"),
    { type: "EXCHANGE" },
    "'type' must be one of REFUND, RETURN_AND_REFUND, REPLACEMENT.",
  ],
  [
    "no lines",
    (buyer) => buyer.requestReturn(orderIn("DELIVERED"), { lineItemIds: [] }),
    of("DELIVERED", "/returns"),
    { lineItemIds: [] },
    "'lineItemIds' is empty. Name at least 1.",
  ],
  [
    "an answer that is not true or false",
    (buyer) => buyer.answerOffer("1", junk("yes")),
    () => "/returns/1/answer",
    { isAccepted: "yes" },
    "'isAccepted' must be true or false.",
  ],
  [
    "an address without a street",
    (buyer) => buyer.changeAddress(orderIn("UNPAID"), { address_line1: "" }),
    of("UNPAID", "/address"),
    { address_line1: "" },
    "'address_line1' must not be empty.",
  ],
  [
    "an address without anything",
    (buyer) => buyer.changeAddress(orderIn("UNPAID"), {}),
    of("UNPAID", "/address"),
    {},
    "the address is empty.",
  ],
  [
    "an address with another field",
    (buyer) => buyer.changeAddress(orderIn("UNPAID"), junk({ street: "1" })),
    of("UNPAID", "/address"),
    { street: "1" },
    "There is no 'street'. There are: name, phone_number,",
  ],
  [
    "half a star",
    (buyer) => buyer.review(orderIn("DELIVERED"), { rating: 4.5 }),
    of("DELIVERED", "/reviews"),
    { rating: 4.5 },
    "'rating' must be a whole number.",
  ],
  [
    "a title that is not text",
    (buyer) => buyer.review(orderIn("DELIVERED"), { rating: 4, title: junk(7) }),
    of("DELIVERED", "/reviews"),
    { rating: 4, title: 7 },
    "'title' must be a text.",
  ],
  [
    "an empty message",
    (buyer) => buyer.message(orderIn("UNPAID"), " "),
    of("UNPAID", "/messages"),
    { text: " " },
    "'text' must not be empty.",
  ],
  [
    "a message that is too long",
    (buyer) => buyer.message(orderIn("UNPAID"), "x".repeat(2_001)),
    of("UNPAID", "/messages"),
    { text: "x".repeat(2_001) },
    "the message is refused, as TikTok would (45101001): Invalid parameter 'content': a text has at most 2000 characters",
  ],
]

test.each(rows)(
  "in code and over HTTP a buyer's mistake is refused alike: %s",
  async (_, inCode, path, body, expected) => {
    const message = typeof expected === "string" ? expected : expected()
    const before = [tts.orders(), tts.events.length]
    expect(() => inCode(tts.buyer)).toThrow(message)
    const method = path().endsWith("/address") ? "PUT" : "POST"
    expect(await request(method, path(), body)).toEqual([400, expect.stringContaining(message)])
    expect([tts.orders(), tts.events.length]).toEqual(before)
  },
)

test("a buyer cannot ask to cancel again before the seller answers", async () => {
  await using shop = await sandbox({
    products: [{ skus: [{ seller_sku: "MUG" }] }],
    orders: [{ status: "AWAITING_SHIPMENT", seller_skus: ["MUG", "MUG"] }],
  })
  const { id, line_items: lines } = shop.orders()[0]!
  shop.buyer.requestCancellation(id, undefined, [lines[0]!.id])
  const before = shop.events.length
  expect(() => shop.buyer.requestCancellation(id)).toThrow("asked to cancel")
  expect(() => shop.buyer.requestCancellation(id, undefined, [lines[1]!.id])).toThrow("asked to cancel")
  expect(shop.events).toHaveLength(before)
  shop.clock.advance(2 * 86_400_000)
  shop.buyer.requestCancellation(id)
  shop.clock.advance(3 * 86_400_000)
  expect(shop.orders()[0]!.status).toBe("CANCELLED")
})

test("nobody buys from a shop that is inactive, or whose seller is", async () => {
  await using shop = await sandbox({ products: [{ skus: [{ seller_sku: "MUG" }] }], orders: 0 })
  const buy = () => shop.buyer.order({ seller_skus: ["MUG"] })
  shop.deactivateShop()
  expect(buy).toThrow("is inactive")
  shop.activateShop()
  shop.deactivateSeller()
  expect(buy).toThrow("is inactive")
  shop.activateSeller()
  expect(buy().status).toBe("UNPAID")
})

test("a buyer's default reasons are TikTok's for the status", async () => {
  await using shop = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }, { status: "DELIVERED" }] })
  const [waiting, delivered] = shop.orders()
  shop.buyer.requestCancellation(waiting!.id)
  shop.buyer.requestReturn(delivered!.id, { type: "RETURN_AND_REFUND" })
  const reasons = async (list: string) =>
    ((await (await fetch(`${shop.url}/_sandbox/api/${list}`)).json()) as Record<string, Array<Record<string, string>>>)[
      list
    ]!.map((one) => one["cancel_reason"] ?? one["return_reason"])
  expect(await reasons("cancellations")).toEqual(["ecom_order_to_ship_canceled_reason_no_longer_needed"])
  expect(await reasons("returns")).toEqual(["ecom_order_delivered_refund_and_return_reason_damaged"])
})
