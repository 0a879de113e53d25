/**
 * Money and empty values as the platform writes them: discounts, taxes by region, gifts, samples, refunds, and what is unsettled.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox, type SandboxOptions } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const day = 86_400_000

const start = (options: SandboxOptions) =>
  sandbox({ clock: Date.UTC(2026, 6, 1, 12), tokens: { accessTtlSeconds: 365 * 86_400 }, ...options })

const ordersOf = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("order.202507.getOrderDetail", { ids: tts.orders().map(({ id }) => id) })).orders

const returnsOf = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("return_refund.202309.searchReturns", {})).return_orders

const goods = (...prices: ReadonlyArray<string>) => [
  { skus: prices.map((price, i) => ({ seller_sku: `SKU${i}`, price, quantity: 20 })) },
]

test("an order of Vietnam with discounts has its tax inside of the price", async () => {
  await using tts = await start({
    shops: [
      {
        region: "VN",
        products: goods("857610"),
        orders: [
          {
            status: "AWAITING_SHIPMENT",
            seller_skus: ["SKU0"],
            seller_discount: "343044",
            platform_discount: "80000",
          },
        ],
      },
    ],
  })
  const [order] = await ordersOf(tts)
  expect(order.payment).toMatchObject({
    currency: "VND",
    original_total_product_price: "857610",
    sub_total: "434566",
    seller_discount: "343044",
    platform_discount: "80000",
    product_tax: "39506",
    shipping_fee: "400",
    shipping_fee_tax: "36",
    tax: "39542",
    total_amount: "434966",
  })
  expect(order.line_items[0]).toMatchObject({
    original_price: "857610",
    sale_price: "434566",
    seller_discount: "343044",
    platform_discount: "80000",
    item_tax: [{ tax_amount: "39506", tax_rate: "0.10" }],
  })
})

test("the tax of the US is on top of the price", async () => {
  await using tts = await start({
    products: goods("20.00"),
    orders: [{ status: "DELIVERED", seller_skus: ["SKU0"], platform_discount: "5.00" }],
  })
  const [order] = await ordersOf(tts)
  expect(order.payment).toMatchObject({
    sub_total: "15.00",
    platform_discount: "5.00",
    tax: "1.20",
    total_amount: "20.20",
  })
  tts.buyer.requestReturn(order.id)
  const [one] = await returnsOf(tts)
  expect(one.refund_amount).toMatchObject({ refund_subtotal: "15.00", refund_tax: "1.20", refund_total: "20.20" })
})

test("the tax of a refund is inside of its total where that of the order is", async () => {
  await using tts = await start({
    shops: [
      { region: "GB", products: goods("24.00"), orders: [{ status: "DELIVERED", seller_skus: ["SKU0", "SKU0"] }] },
    ],
  })
  const [order] = await ordersOf(tts)
  expect(order.payment).toMatchObject({ sub_total: "48.00", product_tax: "8.00", total_amount: "52.00" })
  const wanted = { order_id: order.id, request_type: "REFUND", reason_name: "damaged" }
  const one = await caller(tts).data("return_refund.202309.calculateRefund", {
    ...wanted,
    order_line_item_ids: [order.line_items[0].id],
  })
  expect(one.order_refund_amount).toMatchObject({ refund_subtotal: "24.00", refund_tax: "4.00", refund_total: "24.00" })
})

test.each([
  ["DE", { shipping_tax_amount: "0.64", shipping_tax_rate: "0.19" }],
  ["FR", { shipping_tax_amount: "0.67", shipping_tax_rate: "0.20" }],
] as const)("a line in %s shows the tax of its shipping", async (region, fields) => {
  const orders = [{ status: "AWAITING_SHIPMENT", seller_skus: ["SKU0"] }] as const
  await using tts = await start({ shops: [{ region, products: goods("11.90"), orders }] })
  expect((await ordersOf(tts))[0].line_items[0]).toMatchObject(fields)
})

test.each(["US", "GB", "VN"])("a line in %s shows no tax of its shipping", async (region) => {
  const orders = [{ status: "AWAITING_SHIPMENT", seller_skus: ["SKU0"] }] as const
  await using tts = await start({ shops: [{ region, products: goods("1000"), orders }] })
  const [order] = await ordersOf(tts)
  expect(Object.keys(order.line_items[0]).filter((name) => name.startsWith("shipping_tax"))).toEqual([])
})

test.each([
  ["seller_discount", { seller_discount: "10.01" }],
  ["both together", { seller_discount: "6.00", platform_discount: "4.01" }],
])("a discount above the price is refused: %s", async (_, discounts) => {
  await expect(start({ products: goods("10.00"), orders: [{ seller_skus: ["SKU0"], ...discounts }] })).rejects.toThrow(
    "option 'orders[0]' has discounts of more than its goods cost",
  )
})

test.each([["US"], ["GB", "DE", "VN", "TH", "ID"]])(
  "made-up orders have discounts, gifts, samples and cash on delivery, in every region that has it: %s",
  async (...regions) => {
    await using tts = await start({ shops: regions.map((region) => ({ region, orders: 400, products: 25 })) })
    for (const { id, region } of tts.shops()) {
      const orders = tts.orders(id)
      const lines = orders.flatMap((order) => order.line_items)
      const some = (label: string, count: number) => expect(count, `${region}: ${label}`).toBeGreaterThan(10)
      some("seller", orders.filter(({ payment }) => Number(payment["seller_discount"]) > 0).length)
      some("platform", orders.filter(({ payment }) => Number(payment["platform_discount"]) > 0).length)
      some("shipping", orders.filter(({ payment }) => Number(payment["shipping_fee_platform_discount"]) > 0).length)
      some("gifts", lines.filter((item) => item.is_gift && Number(item.gift_retail_price) > 0).length)
      some("samples", orders.filter((order) => order.is_sample_order).length)
      const cash = orders.filter((order) => order.is_cod).length
      expect(cash > 0, region).toBe(["VN", "TH", "ID"].includes(region))
    }
  },
)

test("a missing value is an empty text or a zero", async () => {
  await using tts = await start({
    products: goods("10.00", "5.00"),
    orders: [
      { status: "AWAITING_SHIPMENT", seller_skus: ["SKU0"] },
      { status: "DELIVERED", seller_skus: ["SKU0"] },
    ],
  })
  const [waiting, delivered] = await ordersOf(tts)
  expect(waiting.line_items[0]).toMatchObject({ tracking_number: "", gift_retail_price: "0" })
  expect(delivered.line_items[0].tracking_number).toMatch(/^SBX/)
  expect(waiting).toMatchObject({
    rts_sla_time: waiting.paid_time + 2 * 86_400,
    tts_sla_time: waiting.paid_time + 3 * 86_400,
  })
  tts.buyer.requestReturn(delivered.id)
  expect((await returnsOf(tts))[0]).toMatchObject({
    combined_return_id: "0",
    pre_return_id: "0",
    next_return_id: "0",
    return_tracking_number: "",
    return_provider_id: "",
    return_provider_name: "",
    shipping_fee_amount: [],
  })
  const { data } = caller(tts)
  const { transactions } = await data("finance.202507.getUnsettledTransactions", { sort_field: "order_create_time" })
  expect(transactions[0]).toMatchObject({
    adjustment_id: "",
    fee_tax_breakdown: { fee: { referral_fee_amount: "-0.60" } },
  })
  expect(transactions[0].fee_tax_breakdown.fee.affiliate_commission_amount).toBe("0 ")
})

test.each(["AWAITING_SHIPMENT", "DELIVERED"] as const)(
  "the deadlines of a cash order that is %s count from the order",
  async (status) => {
    await using tts = await start({
      products: goods("10.00"),
      shops: [{ region: "MY" }],
      orders: [{ status, kind: "cod", seller_skus: ["SKU0"] }],
    })
    const [order] = await ordersOf(tts)
    expect(order).toMatchObject({
      is_cod: true,
      rts_sla_time: order.create_time + 2 * 86_400,
      tts_sla_time: order.create_time + 3 * 86_400,
    })
  },
)

test("an unpaid order has no deadlines", async () => {
  await using tts = await start({ orders: [{ status: "UNPAID" }] })
  const [order] = await ordersOf(tts)
  expect(order).not.toHaveProperty("rts_sla_time")
  expect(order).not.toHaveProperty("tts_sla_time")
})

test("a sample says what it costs in the shop", async () => {
  await using tts = await start({ orders: 100 })
  const samples = (await ordersOfPage(tts)).filter((order) => order.is_sample_order)
  expect(samples.length).toBeGreaterThan(0)
  for (const order of samples) {
    expect(order.payment).toMatchObject({ total_amount: "0.00", sub_total: "0.00", tax: "0.00" })
    for (const item of order.line_items) {
      expect(item.sale_price).toBe("0.00")
      expect(Number(item.gift_retail_price)).toBeGreaterThan(0)
    }
  }
})

const ordersOfPage = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("order.202309.getOrderList", { page_size: 100 })).orders

test("the platform pays its discounts to the seller; the seller pays fees and its own discounts", async () => {
  await using tts = await start({
    products: goods("20.00", "10.00"),
    orders: [
      {
        status: "DELIVERED",
        age: "6 days",
        seller_skus: ["SKU0", "SKU1"],
        seller_discount: "3.00",
        platform_discount: "6.00",
      },
    ],
  })
  const { data } = caller(tts)
  const expected = {
    revenue_breakdown: { subtotal_before_discount_amount: "30.00", seller_discount_amount: "-3.00" },
    fee_tax_breakdown: { fee: { referral_fee_amount: "-1.62" } },
    shipping_cost_breakdown: { actual_shipping_fee_amount: "-4.00", customer_paid_shipping_fee_amount: "4.00" },
  }
  const [row] = (await data("finance.202507.getUnsettledTransactions", { sort_field: "order_create_time" }))
    .transactions
  expect(row).toMatchObject({
    ...expected,
    est_revenue_amount: "27.00",
    est_fee_tax_amount: "-1.62",
    est_settlement_amount: "25.38",
  })
  tts.clock.advance(10 * day)
  const [statement] = (await data("finance.202309.getStatements", { sort_field: "statement_time" })).statements
  expect(statement).toMatchObject({ revenue_amount: "27.00", fee_amount: "-1.62", settlement_amount: "25.38" })
  const asked = { statement_id: statement.id, sort_field: "order_create_time" }
  const [transaction] = (await data("finance.202501.getTransactionsByStatement", asked)).transactions
  expect(transaction).toMatchObject({
    ...expected,
    supplementary_component: {
      // The goods at 21.00, the shipping at 4.00, and the tax.
      customer_payment_amount: "26.68",
      platform_discount_amount: "-6.00",
      sales_tax_payment_amount: "1.68",
    },
  })
})

test("a return that the seller has to answer for costs the way back; the buyer's change of mind does not", async () => {
  await using tts = await start({
    products: goods("10.00"),
    orders: [
      { status: "DELIVERED", age: "4 days", seller_skus: ["SKU0"] },
      { status: "DELIVERED", age: "3 days", seller_skus: ["SKU0"] },
    ],
  })
  const { data } = caller(tts)
  const settled = async (order_id: string, reason: string) => {
    const return_id = tts.buyer.requestReturn(order_id, { type: "RETURN_AND_REFUND", reason })
    await data("return_refund.202309.approveReturn", { return_id, decision: "APPROVE_RETURN" })
    tts.clock.advance(day)
    await data("return_refund.202309.approveReturn", { return_id, decision: "APPROVE_RECEIVED_PACKAGE" })
    tts.clock.advance(day / 24)
    const one = (await returnsOf(tts)).find((found) => found.return_id === return_id)
    const { shipping_cost_amount } = await data("finance.202501.getTransactionsByOrder", { order_id })
    return { shares: one.shipping_fee_amount, shipping_cost_amount }
  }
  const [first, second] = tts.orders()
  const shares = { currency: "USD", platform_paid_return_shipping_fee: "0.00" }
  expect(await settled(first!.id, "ecom_order_delivered_refund_and_return_reason_damaged")).toMatchObject({
    shares: [{ ...shares, seller_paid_return_shipping_fee: "4.00", buyer_paid_return_shipping_fee: "0.00" }],
    // The buyer's 4.00 goes back as well.
    shipping_cost_amount: "-8.00",
  })
  expect(await settled(second!.id, "ecom_order_delivered_refund_and_return_reason_no_need")).toMatchObject({
    shares: [{ ...shares, seller_paid_return_shipping_fee: "0.00", buyer_paid_return_shipping_fee: "4.00" }],
    shipping_cost_amount: "-4.00",
  })
})
