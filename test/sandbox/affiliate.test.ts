/**
 * Creators and samples: what is written through one operation is read through another, and a sample is an order.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { tokensOf } from "./tokens.ts"
import { creatorId, invitation } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000
const day = 24 * hour

const start = () => sandbox({ clock: Date.UTC(2026, 10, 1), tokens: { accessTtlSeconds: 90 * 86_400 } })

const refused = (field: string) => ({ code: 36009004, message: expect.stringContaining(field) })

const samples = async (tts: Sandbox, filter = {}): Promise<ReadonlyArray<Loose>> =>
  (await caller(tts).data("affiliate_seller.202508.sellerSearchSampleApplications", { page_size: 20, ...filter }))
    .sample_applications

const told = (tts: Sandbox): ReadonlyArray<unknown> =>
  tts.events.flatMap(({ data, name }) =>
    name === "SAMPLE_APPLICATION_STATUS_CHANGE" ? [(data as Loose).new_status as unknown] : [],
  )

test("an approved sample is an order that costs nothing, and follows it until the video is there", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [{ id: application_id, product }] = (await samples(tts, { status: "PENDING" })) as [Loose]
  const stock = () =>
    tts
      .products()
      .find(({ id }) => id === product.id)!
      .skus[0]!.inventory.reduce((sum, { quantity }) => sum + quantity, 0)
  const before = stock()
  await data("affiliate_seller.202507.sellerReviewSampleApplications", { application_id, review_result: "APPROVE" })
  expect(stock()).toBe(before - 1)
  const now = async () => (await samples(tts)).find(({ id }) => id === application_id)
  const { order_id, status } = await now()
  expect(status).toBe("AWAITING_SHIPMENT")
  const { orders } = await data("order.202507.getOrderDetail", { ids: [order_id] })
  expect(orders[0]).toMatchObject({
    status: "AWAITING_SHIPMENT",
    is_sample_order: true,
    payment: { total_amount: "0.00", sub_total: "0.00" },
    line_items: [{ product_id: product.id, sale_price: "0.00" }],
  })
  // Decided is decided.
  const again = { application_id, review_result: "REJECT", reject_reason: "OTHER" }
  const second = await ask("affiliate_seller.202507.sellerReviewSampleApplications", again)
  expect(second.body).toMatchObject(refused("AWAITING_SHIPMENT"))

  await data("fulfillment.202309.shipPackage", { package_id: orders[0].packages[0].id })
  expect((await now()).status).toBe("SHIPPED")
  tts.clock.advance(3 * day)
  expect(await now()).toMatchObject({ status: "CONTENT_PENDING", fulfillment_status: "ONGOING" })
  const fulfilments = async () =>
    (await data("affiliate_seller.202409.sellerSearchSampleApplicationsFulfillments", { application_id })).fulfillments
  expect(await fulfilments()).toEqual([])
  tts.clock.advance(8 * day)
  expect(await now()).toMatchObject({ status: "COMPLETED", fulfillment_status: "SUCCEED" })
  expect(await fulfilments()).toMatchObject([
    { content: { format: "VIDEO" }, product: { id: product.id, main_image_url: product.sku_image_url } },
  ])
  expect(told(tts).filter((one) => one !== "OVERDUE_CANCELLED")).toEqual([
    "AWAITING_SHIPMENT",
    "SHIPPED",
    "CONTENT_PENDING",
    "COMPLETED",
  ])
})

test("the sample is of the product that was asked for, also where another has its seller SKU", async () => {
  const products = Array.from({ length: 5 }, (_, i) => ({ id: `P${i}`, skus: [{ seller_sku: "SAME", quantity: 9 }] }))
  await using tts = await sandbox({ products: products.map((one) => ({ ...one, status: "ACTIVATE" as const })) })
  const { data } = caller(tts)
  for (const { id: application_id, product } of await samples(tts)) {
    await data("affiliate_seller.202507.sellerReviewSampleApplications", { application_id, review_result: "APPROVE" })
    const { order_id } = (await samples(tts)).find(({ id }) => id === application_id)
    expect(tts.orders().find(({ id }) => id === order_id)!.line_items).toMatchObject([{ product_id: product.id }])
  }
})

test("a rejection needs a reason; an application that nobody answers lapses after a week", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [{ id: application_id }] = (await samples(tts)) as [Loose]
  const review = "affiliate_seller.202507.sellerReviewSampleApplications"
  expect((await ask(review, { application_id, review_result: "REJECT" })).body).toMatchObject(
    refused("'reject_reason'"),
  )
  expect((await ask(review, { application_id, review_result: "YES" })).body).toMatchObject(refused("'review_result'"))
  expect((await ask(review, { application_id: "1", review_result: "APPROVE" })).body).toMatchObject({ code: 16032005 })
  await data(review, { application_id, review_result: "REJECT", reject_reason: "NOT_MATCH" })
  expect(await samples(tts, { status: "REJECT_CANCELLED" })).toMatchObject([{ id: application_id }])
  const waiting = (await samples(tts, { status: "PENDING" })).length
  tts.clock.advance(7 * day)
  expect(await samples(tts, { status: "OVERDUE_CANCELLED" })).toHaveLength(waiting)
  expect(told(tts)).toEqual(["REJECT_CANCELLED", ...Array<string>(waiting).fill("OVERDUE_CANCELLED")])
})

test("what is out of stock cannot be approved", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [{ id: application_id, product }] = (await samples(tts)) as [Loose]
  const sku = tts.products().find(({ id }) => id === product.id)!.skus[0]!
  const inventory = sku.inventory.map(({ warehouse_id }) => ({ warehouse_id, quantity: 0 }))
  await data("product.202309.updateInventory", { product_id: product.id, skus: [{ id: sku.id, inventory }] })
  expect((await samples(tts)).find(({ id }) => id === application_id)).toMatchObject({ is_approvable: false })
  const review = { application_id, review_result: "APPROVE" }
  const answer = await ask("affiliate_seller.202507.sellerReviewSampleApplications", review)
  expect(answer.body).toMatchObject(refused("out of stock"))
})

test("an open collaboration: offered, found, taken back until the end of the day", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [product] = tts.products()
  const create = "affiliate_seller.202412.createOpenCollaboration"
  const offer = { product_id: product!.id, commission_rate: 1000 }
  const { open_collaboration } = await data(create, offer)
  expect((await ask(create, offer)).body).toMatchObject(refused("already"))
  expect((await ask(create, { ...offer, product_id: "1" })).body).toMatchObject(refused("'product_id'"))
  expect((await ask(create, { ...offer, commission_rate: 8001 })).body).toMatchObject(refused("'commission_rate'"))
  const search = async (input = {}) =>
    (await data("affiliate_seller.202412.searchOpenCollaboration", { page_size: 20, ...input })).open_collaborations
  const byId = { keyword: product!.id, keyword_type: "PRODUCT_ID" }
  expect(await search(byId)).toMatchObject([
    {
      id: open_collaboration.id,
      current_commission: { rate: 1000 },
      status: "NORMAL",
      product: { title: product!.title },
    },
  ])
  const everything = await search()
  await data("affiliate_seller.202409.removeOpenCollaboration", { product_id: product!.id })
  expect(await search(byId)).toMatchObject([{ status: "TERMINATING" }])
  tts.clock.advance(day)
  expect(await search()).toHaveLength(everything.length - 1)
  await data(create, offer)
  expect(await search()).toHaveLength(everything.length)
})

test("a target collaboration: wrong ids are named, nobody is invited twice, the creator sees it", async () => {
  await using tts = await sandbox({
    clock: Date.UTC(2026, 10, 1),
    accounts: [{}, { open_id: "creator", user_type: 1, name: "Ada Makes" }],
  })
  const { ask, data } = caller(tts)
  const create = "affiliate_seller.202508.createTargetCollaboration"
  const wish = (await invitation(tts)) as Loose
  // An account of the sandbox is a creator of the marketplace.
  expect(wish.creator_user_open_ids).toEqual(["creator"])
  const made = await data(create, {
    ...wish,
    creator_user_open_ids: ["creator", "nobody"],
    products: [...wish.products, { id: "404", target_commission_rate: 100 }],
  })
  expect(made).toMatchObject({ invalid_open_id_list: ["nobody"], invalid_product_id_list: ["404"] })
  const target_collaboration_id = made.target_collaboration.id
  expect((await data(create, wish)).target_collaboration_conflicts).toEqual([
    { creator_user_open_id: "creator", product_id: wish.products[0].id },
  ])
  expect((await ask(create, { ...wish, end_time: "1" })).body).toMatchObject(refused("'end_time'"))
  expect((await ask(create, { ...wish, creator_user_open_ids: ["x"] })).body).toMatchObject(
    refused("'creator_user_open_ids'"),
  )

  const get = async () =>
    (await data("affiliate_seller.202508.queryTargetCollaborationDetail", { target_collaboration_id }))
      .target_collaboration
  expect(await get()).toMatchObject({ name: "Autumn", creators: [{ creator_open_id: "creator" }], product_count: 1 })
  const products = [{ id: wish.products[0].id, commission_rate: 2000 }]
  await data("affiliate_seller.202508.updateTargetCollaboration", { ...wish, target_collaboration_id, products })
  expect((await get()).products).toMatchObject([{ commission: { rate: 2000 } }])

  const { token } = await tokensOf(tts, "creator")
  const creator = caller(tts, { token, contentToken: "", cipher: undefined })
  const invited = async () =>
    (
      await creator.data("affiliate_creator.202405.searchCreatorTargetCollaborations", {
        page_size: 20,
        shop_id: tts.shops()[0]!.id,
      })
    ).target_collaborations
  const price = Number(tts.products()[0]!.skus[0]!.price.sale_price)
  expect(await invited()).toMatchObject([
    {
      id: target_collaboration_id,
      status: "LIVE",
      products: [{ commission: { amount: (price * 0.2).toFixed(2), rate: 2000 } }],
    },
  ])
  await data("affiliate_seller.202409.removeTargetCollaboration", { target_collaboration_id })
  expect(await invited()).toMatchObject([{ status: "ENDED" }])
  const searched = async (collaboration_status: string) =>
    (await data("affiliate_seller.202508.searchTargetCollaborations", { page_size: 20, collaboration_status }))
      .target_collaborations
  expect(await searched("ONGOING")).toEqual([])
  expect(await searched("COMPLETED")).toMatchObject([{ id: target_collaboration_id, creator_inivited_count: 1 }])
  // A collaboration that ended does not conflict with a new one.
  expect((await data(create, wish)).target_collaboration_conflicts).toEqual([])
})

test("a target collaboration names each creator and product once, and how to reach the seller; over, it stays", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const create = "affiliate_seller.202508.createTargetCollaboration"
  const wish = (await invitation(tts)) as Loose
  const [creator] = wish.creator_user_open_ids
  const [product] = wish.products
  const wrong: ReadonlyArray<readonly [object, string]> = [
    [{ creator_user_open_ids: [creator, creator] }, "'creator_user_open_ids[1]'"],
    [{ products: [product, product] }, "'products[1]'"],
    [{ products: [{ ...product, target_commission_rate: 99 }] }, "'products[0].commission_rate'"],
    [{ seller_contact_info: { email: "none" } }, "'seller_contact_info.email'"],
  ]
  for (const [more, field] of wrong)
    expect((await ask(create, { ...wish, ...more })).body).toMatchObject(refused(field))
  const { id: target_collaboration_id } = (await data(create, wish)).target_collaboration
  await data("affiliate_seller.202409.removeTargetCollaboration", { target_collaboration_id })
  const products = [{ id: product.id, commission_rate: 2_000 }]
  const change = { ...wish, target_collaboration_id, products }
  expect((await ask("affiliate_seller.202508.updateTargetCollaboration", change)).body).toMatchObject({
    code: 50001701,
  })
})

test("the marketplace: 12 or 20 a page, by keyword and followers, the same one again by its id", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const search = "affiliate_seller.202508.sellerSearchCreatorOnMarketplace"
  expect((await ask(search, { page_size: 10 })).body).toMatchObject(refused("'page_size'"))
  const found = new Set<string>()
  let page_token = ""
  do {
    const page: Loose = await data(search, { page_size: 12, page_token })
    for (const { creator_open_id } of page.creators) found.add(creator_open_id)
    page_token = page.next_page_token
  } while (page_token !== "")
  expect(found.size).toBe(40)
  const { creators } = await data(search, { page_size: 20, keyword: "ceramics" })
  expect(creators).toHaveLength(8)
  const many = { count_range: { count_ge: 200_000 } }
  const followed = (await data(search, { page_size: 20, follower_demographics: many })).creators
  expect(followed.every((one: Loose) => one.follower_count >= 200_000)).toBe(true)
  const creator_user_id = await creatorId(tts)
  const { creator } = await data("affiliate_seller.202608.getMarketplaceCreatorPerformance", { creator_user_id })
  expect(creator).toMatchObject({ nickname: expect.any(String) })
})
