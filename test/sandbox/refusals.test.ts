/**
 * Refusals of things that do not exist and of late requests, for operations whose other tests check their effects.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { date, orderIn, reasons } from "./recipes.ts"
import { creatorCaller } from "./recipes-creators.ts"
import { caller, type Loose, type Values } from "./wire.ts"

const nowhere = "404"

const start = () => sandbox({ clock: Date.UTC(2026, 6, 1, 12), tokens: { accessTtlSeconds: 90 * 86_400 } })

const splitOf = (order: Loose): Values => ({
  order_id: order.id,
  splittable_groups: [{ id: "1", order_line_item_ids: [order.line_items[0].id] }],
})

const ranges = (tts: Sandbox): Values => ({ start_date_ge: date(tts, -3), end_date_lt: date(tts, 0) })

const rows: ReadonlyArray<
  readonly [rule: string, operation: string, input: (tts: Sandbox) => Values | Promise<Values>, code: number]
> = [
  [
    "a product is copied that does not exist",
    "product.202507.replicateProduct",
    () => ({ product_id: nowhere, replicate_target: [{ region: "DE" }] }),
    12052048,
  ],
  [
    "a manufacturer is changed who does not exist",
    "product.202409.partialEditManufacturer",
    () => ({ manufacturer_id: nowhere, name: "Kiln" }),
    38023051,
  ],
  [
    "a file is uploaded without a name",
    "product.202309.uploadProductFile",
    () => ({ data: new TextEncoder().encode("%PDF-1.4") }),
    12019104,
  ],
  [
    "a search of products ends before it begins",
    "product.202502.searchProducts",
    () => ({ page_size: 5, update_time_ge: 2, update_time_le: 1 }),
    12019119,
  ],
  [
    "a search of products for 11 seller SKUs",
    "product.202502.searchProducts",
    () => ({ page_size: 5, seller_skus: Array.from({ length: 11 }, (_, i) => `MUG-${i}`) }),
    12019027,
  ],
  [
    "the figures of a product that does not exist",
    "analytics.202405.getShopProductPerformance",
    (tts) => ({ product_id: nowhere, ...ranges(tts) }),
    28001007,
  ],
  [
    "the figures of a SKU that does not exist",
    "analytics.202509.getShopSkuPerformance",
    (tts) => ({ sku_id: nowhere, ...ranges(tts) }),
    36009004,
  ],
  [
    "the figures of a video that does not exist",
    "analytics.202509.getShopVideoPerformanceDetails",
    (tts) => ({ video_id: nowhere, ...ranges(tts) }),
    36009004,
  ],
  ["a page size is no number", "return_refund.202602.searchReturns", () => ({ page_size: "many" }), 36009004],
  [
    "a file that is not a picture for a creator",
    "affiliate_seller.202511.uploadMessageImage",
    () => ({ data: new TextEncoder().encode("text") }),
    45101001,
  ],
  [
    "an empty proof of delivery",
    "fulfillment.202309.fulfillmentUploadDeliveryFile",
    () => ({ data: new Uint8Array(0), name: "a.pdf" }),
    12038002,
  ],
  [
    "the lines of another order are packed",
    "fulfillment.202309.createPackages",
    (tts) => ({ order_id: orderIn(tts, "AWAITING_SHIPMENT").id, order_line_item_ids: [nowhere] }),
    21001001,
  ],
  [
    "an order is split that was shipped",
    "fulfillment.202309.splitOrders",
    (tts) => splitOf(orderIn(tts, "AWAITING_COLLECTION")),
    21011035,
  ],
  [
    "the label of a package that was cancelled",
    "fulfillment.202309.getPackageShippingDocument",
    async (tts) => {
      const { id, packages } = orderIn(tts, "AWAITING_SHIPMENT")
      await caller(tts).data("return_refund.202602.cancelOrder", { order_id: id, cancel_reason: reasons.cancel })
      return { package_id: packages[0]!.id, document_type: "SHIPPING_LABEL" }
    },
    21023059,
  ],
  [
    "a conversation is read that does not exist",
    "customer_service.202601.getConversation",
    () => ({ conversation_id: nowhere }),
    45101003,
  ],
  [
    "a conversation with a buyer who has not bought here",
    "customer_service.202309.createConversation",
    () => ({ buyer_user_id: nowhere }),
    45109003,
  ],
]

test.each(rows)("%s (%s)", async (_, operation, input, code) => {
  await using tts = await start()
  expect((await caller(tts).ask(operation, await input(tts))).body).toMatchObject({ code })
})

test("a split has two lines to part, and puts each into one package", async () => {
  const order = { status: "AWAITING_SHIPMENT" } as const
  await using tts = await sandbox({
    orders: [
      { ...order, seller_skus: ["A"] },
      { ...order, seller_skus: ["A", "A"] },
    ],
    products: [{ skus: [{ seller_sku: "A" }] }],
  })
  const { ask } = caller(tts)
  const [single, double] = tts.orders() as [Loose, Loose]
  expect((await ask("fulfillment.202309.splitOrders", splitOf(single))).body).toMatchObject({ code: 21003002 })
  const twice = splitOf(double) as Loose
  twice.splittable_groups.push({ ...twice.splittable_groups[0], id: "2" })
  expect((await ask("fulfillment.202309.splitOrders", twice)).body).toMatchObject({ code: 21011005 })
  expect(tts.orders()).toEqual([single, double])
})

test("the status of a photo post that does not exist", async () => {
  await using tts = await sandbox({ accounts: [{}, { open_id: "creator", user_type: 1 }] })
  const { ask } = await creatorCaller(tts)
  const { body } = await ask("affiliate_creator.202511.getShoppablePhotosStatus", { photo_post_id: nowhere })
  expect(body).toMatchObject({
    code: 12052722,
    sandbox: { hint: expect.stringContaining("documents no code") as string },
  })
})

test("a failed delivery is reported for a package on its way", async () => {
  await using tts = await start()
  const { id: package_id } = orderIn(tts, "AWAITING_COLLECTION").packages[0]!
  const failed = { id: package_id, delivery_type: "DELIVERY_FAILED", fail_delivery_reason: "BUYER_REFUSED" }
  const { errors } = await caller(tts).data("fulfillment.202309.updatePackageDeliveryStatus", { packages: [failed] })
  expect(errors).toMatchObject([{ code: 21011003, detail: { package_id } }])
})

const fromFile = { source: "FILE_UPLOAD", video_size: 4, chunk_size: 4, total_chunk_count: 1 }
const fromUrl = { source: "PULL_FROM_URL", video_url: "https://example.com/a.mp4" }

test.each([
  ["a video of no bytes", "directPostVideoInit", { source_info: { ...fromFile, video_size: 0 } }, "invalid_param"],
  [
    "a video from no address",
    "uploadVideoDraftInit",
    { source_info: { ...fromUrl, video_url: "here" } },
    "invalid_param",
  ],
  [
    "a privacy level that the creator has not",
    "directPostVideoInit",
    { post_info: { privacy_level: "FOLLOWER_OF_CREATOR" }, source_info: fromFile },
    "privacy_level_option_mismatch",
  ],
] as const)("TikTok for Developers refuses %s", async (_, name, input, word) => {
  await using tts = await start()
  const { body } = await caller(tts).ask(`content_posting.v2.${name}`, {
    post_info: { privacy_level: "SELF_ONLY" },
    ...input,
  })
  expect(body.error).toMatchObject({ code: word })
})

test("a post that is public is not cancelled, and a list of videos has 20 at most", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const post_info = { privacy_level: "SELF_ONLY" }
  const { publish_id } = await data("content_posting.v2.directPostVideoInit", { post_info, source_info: fromUrl })
  tts.clock.advance(3_600_000)
  const cancelled = await ask("content_posting.v2.cancelPublish", { publish_id })
  expect(cancelled.body.error).toMatchObject({ code: "publish_not_cancellable" })
  const listed = await ask("display.v2.listVideos", { fields: ["id"], max_count: 21 })
  expect(listed.body.error).toMatchObject({ code: "invalid_params" })
})
