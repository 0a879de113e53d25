/**
 * The buyer's data as the platform gives it: the address, the region of app and tokens, and messages.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const detail = async (tts: Sandbox): Promise<Array<Loose>> =>
  (await caller(tts).data("order.202507.getOrderDetail", { ids: tts.orders().map(({ id }) => id) })).orders

test("the name and the phone number of a buyer are masked where TikTok ships; the state keeps them", async () => {
  await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }] })
  const [order] = await detail(tts)
  const [kept] = tts.orders()
  const { address_line1, name, phone_number } = kept!.recipient_address as Loose
  expect(order.recipient_address.name).toMatch(/^\p{L}\*+ \p{L}\*+$/u)
  expect(order.recipient_address.name).toHaveLength(name.length)
  expect(order.recipient_address.phone_number).toMatch(/^\(\+1\)\d{3}\*{5}\d\d$/)
  expect(order.recipient_address.address_line1).toBe(address_line1)
  const parcel = await caller(tts).data("fulfillment.202309.getPackageDetail", { package_id: order.packages[0].id })
  expect(parcel.recipient_address.name).toBe(order.recipient_address.name)
  expect(JSON.stringify([order, parcel])).not.toContain(phone_number)
  expect(name).toMatch(/^\p{L}+ \p{L}+$/u)
})

test.each([
  [{}, "us", "TTP_", "US"],
  [{ region: "global" as const }, "global", "ROW_", "GB"],
  [{ shops: [{ region: "DE" }] }, "global", "ROW_", "DE"],
  [{ shops: [{ region: "GB" }, { region: "DE" }] }, "global", "ROW_", "GB"],
  [{ accounts: [{ user_type: 1 as const }, { shops: [{ region: "VN" }] }] }, "global", "ROW_", undefined],
])("the region of the app and its tokens fit the shop: %j", async (options, region, prefix, shopRegion) => {
  await using tts = await sandbox(options)
  expect(tts.config.region).toBe(region)
  for (const token of [tts.config.accessToken, tts.config.refreshToken, tts.authorize().code])
    expect(token.startsWith(prefix)).toBe(true)
  if (shopRegion !== undefined) expect(tts.shops()[0]).toMatchObject({ region: shopRegion })
  expect(tts.shops()[0]!.cipher.slice(0, 4)).toBe(prefix)
  tts.seed({ orders: 1 })
  expect(tts.authorize().code.startsWith(prefix)).toBe(true)
})

test.each<[string, unknown, boolean]>([
  ["TEXT", { content: "Hello" }, true],
  ["TEXT", { content: "x".repeat(2_000) }, true],
  ["TEXT", { content: "x".repeat(2_001) }, false],
  ["TEXT", { content: "" }, false],
  ["TEXT", { content: " " }, false],
  ["TEXT", { text: "Hello" }, false],
  ["TEXT", { content: 5 }, false],
  ["TEXT", "Hello", false],
  ["TEXT", ["Hello"], false],
  ["TEXT", null, false],
  ["IMAGE", { url: "https://files.tiktok.sandbox/a", width: 10, height: 20 }, true],
  ["IMAGE", { url: "https://files.tiktok.sandbox/a" }, false],
  ["VIDEO", { vid: "v1" }, true],
  ["VIDEO", {}, false],
  ["PRODUCT_CARD", { order_id: "1729" }, false],
  ["LOGISTICS_CARD", {}, false],
  ["RETURN_REFUND_CARD", { order_id: "5764" }, false],
  ["COUPON_CARD", {}, false],
])("a message of type %s with the content %j: %s", async (type, content, isAccepted) => {
  await using tts = await sandbox({ orders: 1 })
  const { ask, data } = caller(tts)
  const { conversations } = await data("customer_service.202309.getConversations", { page_size: 1 })
  const message = { conversation_id: conversations[0].id, type, content: JSON.stringify(content) }
  for (const version of ["202309", "202606"]) {
    const { body } = await ask(`customer_service.${version}.sendMessage`, {
      ...message,
      ...(version === "202606" ? { sender_role: "CUSTOMER_SERVICE" } : {}),
    })
    expect(body.code).toBe(isAccepted ? 0 : 45101001)
    if (!isAccepted) expect(body.message).toContain("'content'")
  }
})

test("a card shows what this shop has", async () => {
  await using tts = await sandbox({ orders: 1 })
  const { ask, data } = caller(tts)
  const { conversations } = await data("customer_service.202309.getConversations", { page_size: 1 })
  const { coupons } = await data("promotion.202406.searchCoupons", { page_size: 1 })
  const { id: order_id, line_items } = tts.orders()[0]!
  const [{ product_id, sku_id }] = line_items as [Loose]
  const cards: ReadonlyArray<readonly [string, object, number]> = [
    ["PRODUCT_CARD", { product_id }, 0],
    ["PRODUCT_CARD", { product_id: "1729" }, 45101001],
    ["ORDER_CARD", { order_id }, 0],
    ["ORDER_CARD", { order_id: "5764" }, 45101001],
    ["LOGISTICS_CARD", { order_id }, 0],
    ["LOGISTICS_CARD", { order_id: "5764" }, 45101001],
    ["RETURN_REFUND_CARD", { order_id, sku_id }, 0],
    ["RETURN_REFUND_CARD", { order_id, sku_id: "1729" }, 45101002],
    ["RETURN_REFUND_CARD", { order_id: "5764", sku_id }, 45101002],
    ["COUPON_CARD", { coupon_id: coupons[0].id }, 0],
    ["COUPON_CARD", { coupon_id: "7460" }, 45111017],
  ]
  for (const [type, content, code] of cards) {
    const message = { conversation_id: conversations[0].id, type, content: JSON.stringify(content) }
    const { body } = await ask("customer_service.202309.sendMessage", message)
    expect(body, `${type} ${message.content}`).toMatchObject({ code })
  }
})
