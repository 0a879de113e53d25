/**
 * What creators sell: a product in a showcase brings orders, which the seller and the creator read with their commission.
 * Rules for samples and conversations belong to the same work.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { creatorCaller } from "./recipes-creators.ts"
import { invitation } from "./recipes.ts"
import { caller, png, type Loose } from "./wire.ts"

const day = 24 * 3_600_000

const start = (clock = Date.UTC(2026, 10, 1)) =>
  sandbox({
    clock,
    tokens: { accessTtlSeconds: 90 * 86_400 },
    accounts: [{}, { open_id: "creator", user_type: 1, name: "Ada Makes" }],
  })

const refused = (field: string) => ({ code: 36009004, message: expect.stringContaining(`'${field}'`) })

const eventsOf = (tts: Sandbox, name: string): ReadonlyArray<Loose> =>
  tts.events.filter((event) => event.name === name).map(({ data }) => data)

/** A product of one SKU that no creator was offered, with a lasting stock. */
const freshProduct = (tts: Sandbox) =>
  tts.products().find(({ skus, status }) => status === "ACTIVATE" && skus.length === 1)!

const openOffer = async (tts: Sandbox, product_id: string, commission_rate: number): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202412.createOpenCollaboration", { product_id, commission_rate }))
    .open_collaboration.id

const add = async (tts: Sandbox, product_ids: ReadonlyArray<string>) =>
  (await creatorCaller(tts)).data("affiliate_creator.202405.addShowcaseProducts", {
    add_type: "PRODUCT_ID",
    product_ids,
  })

/** Brings an order to its buyer, and lets it be completed. */
const complete = async (tts: Sandbox, orderId: string) => {
  if (tts.orders().find(({ id }) => id === orderId)!.status === "UNPAID") tts.buyer.pay(orderId)
  tts.clock.advance(2 * 3_600_000)
  const [parcel] = tts.orders().find(({ id }) => id === orderId)!.packages
  await caller(tts).data("fulfillment.202309.shipPackage", { package_id: parcel!.id })
  tts.clock.advance(11 * day)
}

test("a showcase: offered products go in, the rest is refused by name", async () => {
  await using tts = await start()
  const creator = await creatorCaller(tts)
  const product = freshProduct(tts)
  const other = tts.products().findLast(({ status }) => status === "ACTIVATE")!
  const shown = async () =>
    (await creator.data("affiliate_creator.202405.getShowcaseProducts", { page_size: 20, origin: "SHOWCASE" })).products
  const { errors } = await add(tts, [product.id, "404"])
  expect(errors).toMatchObject([{ detail: { product_id: product.id } }, { detail: { product_id: "404" } }])
  expect(await shown()).toEqual([])

  const id = await openOffer(tts, product.id, 1_200)
  expect((await add(tts, [product.id, other.id])).errors).toEqual([])
  // Once more changes nothing.
  await add(tts, [product.id])
  expect((await shown()).map((one: Loose) => one.id)).toEqual([other.id, product.id])
  await creator.data("affiliate_creator.202409.topShowcaseProducts", { product_ids: [product.id] })
  expect(await shown()).toMatchObject([
    {
      id: product.id,
      title: product.title,
      commission: { rate: 1_200 },
      collaboration: { id },
      status: { added_status: "ADDED", review_status: "APPROVED" },
    },
    { id: other.id },
  ])
  const older = await creator.data("affiliate.202309.getShowcaseProducts", { page_size: 1 })
  expect(older).toMatchObject({
    total_count: 2,
    products: [
      { id: product.id, commission: { commission_rate: 1_200 }, price: { original_price: { currency: "USD" } } },
    ],
  })
  await creator.data("affiliate_creator.202409.removeShowcaseProducts", { product_ids: [product.id] })
  expect(await shown()).toMatchObject([{ id: other.id }])
  const gone = await creator.ask("affiliate_creator.202409.topShowcaseProducts", { product_ids: [product.id] })
  expect(gone.body).toMatchObject({ code: 16015001 })
  const link = `https://shop.tiktok.com/view/product/${product.id}`
  await creator.data("affiliate_creator.202405.addShowcaseProducts", { add_type: "PRODUCT_LINK", product_link: link })
  expect(await shown()).toMatchObject([{ id: product.id }, { id: other.id }])
})

test("the seller and the creator read the same sale: estimated at first, settled once the order is completed", async () => {
  await using tts = await start()
  const seller = caller(tts)
  const creator = await creatorCaller(tts)
  const product = freshProduct(tts)
  const open_collaboration_id = await openOffer(tts, product.id, 1_000)
  const [{ price, seller_sku }] = product.skus as [Loose]
  // Before the creator shows the product, nobody's showcase brought the order.
  const before = tts.buyer.order({ seller_skus: [seller_sku] })
  tts.clock.advance(1_000)
  await add(tts, [product.id])
  const since = Math.floor(tts.clock.now() / 1000)
  const order = tts.buyer.order({ seller_skus: [seller_sku, seller_sku] })

  const sellers = async () =>
    (
      await seller.data("affiliate_seller.202410.searchSellerAffiliateOrders", {
        page_size: 20,
        create_time_ge: since,
      })
    ).orders
  const creators = async () =>
    (await creator.data("affiliate_creator.202410.searchCreatorAffiliateOrders", { page_size: 20 })).orders
  // An order that is not paid is no sale.
  expect(await sellers()).toEqual([])
  expect(await creators()).toEqual([])
  tts.buyer.pay(order.id)
  const commission = (0.2 * Number(price.sale_price)).toFixed(2)
  const sale = { product_id: product.id, quantity: 2, open_collaboration_id }
  expect(await sellers()).toMatchObject([
    {
      id: order.id,
      status: "PROCESSING",
      skus: [
        {
          ...sale,
          creator_username: "ada_makes",
          commission_rate: "1000",
          estimated_paid_commission: { amount: commission, currency: "USD" },
          actual_paid_commission: { amount: "0.00" },
          settlement_status: "To-SETTLE",
        },
      ],
    },
  ])
  expect(await creators()).toMatchObject([
    { id: order.id, status: "ORDERED", skus: [{ ...sale, estimated_commission: { amount: commission } }] },
  ])
  expect((await creators()).map(({ id }: Loose) => id)).not.toContain(before.id)

  await complete(tts, order.id)
  expect(await sellers()).toMatchObject([
    {
      status: "COMPLETED",
      skus: [{ actual_paid_commission: { amount: commission }, settlement_status: "SETTLED" }],
    },
  ])
  // The buyer gets the money back: nothing is left to earn.
  tts.buyer.requestReturn(order.id)
  const { return_orders } = await seller.data("return_refund.202602.searchReturns", { order_ids: [order.id] })
  const approval = { return_id: return_orders[0].return_id, decision: "APPROVE_REFUND" }
  await seller.data("return_refund.202309.approveReturn", approval)
  tts.clock.advance(day)
  expect(await creators()).toMatchObject([
    { status: "REFUNDED", skus: [{ refunded_quantity: 2, actual_commission: { amount: "0.00" } }] },
  ])
  const { orders } = await creator.data("affiliate_creator.202405.searchCreatorAffiliateOrders", { page_size: 20 })
  expect(orders).toMatchObject([{ id: order.id, line_items: [{ product_id: product.id }, { product_id: product.id }] }])
  const statuses = eventsOf(tts, "ORDER_STATUS_CHANGE").filter(({ order_id }) => order_id === order.id)
  expect(statuses.map(({ order_status }) => order_status)).toContain("COMPLETED")
})

test("an invitation's commission counts before the open offer's", async () => {
  await using tts = await start()
  const wish = (await invitation(tts)) as Loose
  const product_id = wish.products[0].id
  const products = [{ id: product_id, target_commission_rate: 2_500 }]
  const { target_collaboration } = await caller(tts).data("affiliate_seller.202508.createTargetCollaboration", {
    ...wish,
    creator_user_open_ids: ["creator"],
    products,
  })
  await add(tts, [product_id])
  const product = tts.products().find(({ id }) => id === product_id)!
  const { id } = tts.buyer.order({ seller_skus: [product.skus[0]!.seller_sku] })
  tts.buyer.pay(id)
  const { orders } = await (
    await creatorCaller(tts)
  ).data("affiliate_creator.202410.searchCreatorAffiliateOrders", { page_size: 20 })
  expect(orders).toMatchObject([
    { id, skus: [{ commission_rate: 2_500, target_collaboration_id: target_collaboration.id }] },
  ])
})

test("a sample rule counts the samples that the seller approves, and ends with its time", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const list = async () =>
    (await data("affiliate_seller.202508.sellerSearchSampleApplications", { page_size: 20, status: "PENDING" }))
      .sample_applications
  const [{ id: application_id, product }] = await list()
  const edit = "affiliate_seller.202410.editOpenCollaborationSampleRule"
  const now = Math.floor(tts.clock.now() / 1000)
  const sample_rule = {
    activate_status: "ACTIVE",
    sample_quota: 1,
    start_time: now + 60,
    end_time: now + 86_400,
    thresholds: { minimum_follower_count: 1_000, predicted_fulfillment_rank: "HIGH" },
  }
  expect((await ask(edit, { product_id: "404", sample_rule })).body).toMatchObject(refused("product_id"))
  expect(
    (await ask(edit, { product_id: product.id, sample_rule: { ...sample_rule, end_time: now } })).body,
  ).toMatchObject(refused("sample_rule.end_time"))
  const past = { ...sample_rule, start_time: now - 120, end_time: now - 60 }
  expect((await ask(edit, { product_id: product.id, sample_rule: past })).body).toMatchObject(
    refused("sample_rule.end_time"),
  )
  await data(edit, { product_id: product.id, sample_rule })
  const rule = async () =>
    (await data("affiliate_seller.202410.getOpenCollaborationSampleRules", { product_ids: [product.id] })).sample_rules
  expect(await rule()).toMatchObject([
    { status: "NOT_STARTED", available_quantity: 1, thresholds: { minimum_follower_count: 1_000 } },
  ])
  tts.clock.advance(60_000)
  expect(await rule()).toMatchObject([{ status: "ONGOING", product_id: product.id }])
  await data("affiliate_seller.202507.sellerReviewSampleApplications", { application_id, review_result: "APPROVE" })
  expect(await rule()).toMatchObject([{ status: "NO_LEFT_COUNT", available_quantity: 0, sample_quota: 1 }])
  expect(eventsOf(tts, "SAMPLE_APPLICATION_STATUS_CHANGE")).toMatchObject([
    { application_id, new_status: "AWAITING_SHIPMENT" },
  ])
  tts.clock.advance(day)
  expect(await rule()).toMatchObject([{ status: "EXPIRED" }])
  await data(edit, { product_id: product.id, sample_rule: { activate_status: "INACTIVE" } })
  expect(await rule()).toEqual([])
})

test("a conversation with a creator: written, answered, counted as unread, read, starred and archived", async () => {
  // The list by group was retired in October.
  await using tts = await start(Date.UTC(2026, 8, 1))
  const { ask, data } = caller(tts)
  const open = "affiliate_seller.202508.createConversationWithCreator"
  expect((await ask(open, { creator_open_id: "nobody" })).body).toMatchObject({ code: 16030001 })
  const { conversation_id, is_new, username } = await data(open, { creator_open_id: "creator" })
  expect({ is_new, username }).toEqual({ is_new: true, username: "ada_makes" })
  expect(await data(open, { creator_open_id: "creator" })).toMatchObject({ conversation_id, is_new: false })

  const send = "affiliate_seller.202412.sendImMessage"
  expect((await ask(send, { conversation_id, msg_type: "SMOKE", content: "x" })).body).toMatchObject(
    refused("msg_type"),
  )
  const { message_id } = await data(send, { conversation_id, msg_type: "TEXT", content: "Would you show our mug?" })
  expect(tts.creator.message("creator", "Gladly!")).toBe(conversation_id)
  expect(() => tts.creator.message("nobody", "Hello")).toThrow("'nobody'")
  expect(eventsOf(tts, "NEW_MESSAGE_LISTENER")).toMatchObject([
    { message_id, conversation_id, content: "Would you show our mug?" },
    { conversation_id, content: "Gladly!", sender: { sender_im_user_id: "creator" } },
  ])

  const { has_more, messages, next_page_token } = await data("affiliate_seller.202412.getMessageInTheConversation", {
    conversation_id,
    page_size: 1,
  })
  expect(messages).toMatchObject([{ message_body: { content: "Gladly!", sender_id: "creator" } }])
  expect(has_more).toBe(true)
  const rest = await data("affiliate_seller.202412.getMessageInTheConversation", {
    conversation_id,
    page_size: 1,
    page_token: next_page_token,
  })
  expect(rest).toMatchObject({ has_more: false, messages: [{ message_body: { id: message_id } }] })

  const inGroup = async (conversation_status: string) =>
    (
      await data("affiliate_seller.202412.getConversationList", { page_size: 20, conversation_status })
    ).conversations.map(({ id }: Loose) => id)
  const counts = async () =>
    Object.fromEntries(
      (await data("affiliate_seller.202608.getInboxCategoryCounts")).data.group_counts.map((one: Loose) => [
        one.group_type,
        one.count,
      ]),
    )
  // The shop begins with the question of one creator of the marketplace.
  expect(await counts()).toEqual({ ALL: 2, UNREAD: 2, UNREPLIED: 2, STARRED: 0, ARCHIVED: 0 })
  expect((await inGroup("UNREAD"))[0]).toBe(conversation_id)
  const { newest_message_list } = await data("affiliate_seller.202412.getLatestUnreadMessages")
  expect(newest_message_list[0]).toMatchObject({ conversation_id, content: "Gladly!", unread_message_count: 1 })
  const read = await data("affiliate_seller.202412.markConversationRead", { conversation_ids: [conversation_id, "1"] })
  expect(read).toEqual({ failed_conversation_ids: ["1"] })
  expect(await inGroup("UNREAD")).not.toContain(conversation_id)
  const change = (action: string) =>
    data("affiliate_seller.202608.updateConversationStatus", { conversation_id, action })
  await change("STARRED")
  expect(await inGroup("STARRED")).toEqual([conversation_id])
  await change("ARCHIVED")
  expect(await counts()).toEqual({ ALL: 1, UNREAD: 1, UNREPLIED: 1, STARRED: 0, ARCHIVED: 1 })
  const image = await data("affiliate_seller.202608.uploadMessageImage", { data: png(640, 480) })
  expect(image).toMatchObject({ width: 640, height: 480, url: expect.stringMatching(/^https:/) })
})
