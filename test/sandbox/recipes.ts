/**
 * Prepares a sandbox for an operation: an order in a state, a waiting return, a draft.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, png, type Values } from "./wire.ts"

export const orderIn = (tts: Sandbox, status: string) => tts.orders().find((order) => order.status === status)!

export const date = (tts: Sandbox, days: number) =>
  new Date(tts.clock.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Reasons that TikTok takes of a seller in the US. */
export const reasons = {
  cancelUnpaid: "seller_cancel_unpaid_reason_out_of_stock",
  cancel: "seller_cancel_reason_out_of_stock",
  /** From the shipment on. */
  refund: "seller_shipped_refund_package_lost",
  rejectCancel: "ecom_reverse_reject_cancel_reason_product_packed",
  rejectReturn: "reverse_reject_request_reason_4",
} as const

/** A return of the buyer that waits for an answer. */
export const openReturn = (tts: Sandbox) => tts.buyer.requestReturn(orderIn(tts, "DELIVERED").id)
export const openCancellation = (tts: Sandbox) => tts.buyer.requestCancellation(orderIn(tts, "AWAITING_SHIPMENT").id)

export const image = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("product.202309.uploadProductImage", { data: png(600, 600) })).uri

/** What the category of the listings requires beside the spec's required fields. */
export const categoryFields = {
  category_id: "602476",
  category_version: "v2",
  package_weight: { value: "1", unit: "POUND" },
  package_dimensions: { height: "6", length: "8", width: "8", unit: "INCH" },
  product_attributes: [{ id: "100107", values: [{ id: "1001070" }] }],
}

export const listing = async (tts: Sandbox) => ({
  ...categoryFields,
  main_images: [{ uri: await image(tts) }],
  skus: [
    {
      price: { amount: "10.00", currency: "USD" },
      inventory: [{ warehouse_id: tts.shops()[0]!.warehouses[0], quantity: 3 }],
    },
  ],
})

/** The same of global products, in the units that every market knows. */
export const globalFields = {
  ...categoryFields,
  package_weight: { value: "1", unit: "KILOGRAM" },
  package_dimensions: { height: "10", length: "20", width: "15", unit: "CENTIMETER" },
}

export const globalProduct = async (tts: Sandbox) => {
  const made = await caller(tts).data("product.202309.createGlobalProduct", {
    ...globalFields,
    title: "Global mug",
    description: "D",
    main_images: [{ uri: await image(tts) }],
    skus: [{ price: { amount: "10.00", currency: "USD" }, seller_sku: "G-1" }],
  })
  return { id: made.global_product_id as string, sku: made.global_skus[0].id as string }
}

export const activity = async (tts: Sandbox): Promise<string> => {
  const now = Math.floor(tts.clock.now() / 1000)
  const plan = { title: `Sale ${tts.requests.length}`, activity_type: "FIXED_PRICE", product_level: "PRODUCT" }
  const input = { ...plan, begin_time: now + 60, end_time: now + 3600 }
  return (await caller(tts).data("promotion.202309.createActivity", input)).activity_id
}

export const statement = async (tts: Sandbox): Promise<Values> => {
  tts.clock.advance(3 * 86_400_000)
  const { statements } = await caller(tts).data("finance.202309.getStatements", { sort_field: "statement_time" })
  return { statement_id: statements[0].id }
}

export const conversation = async (tts: Sandbox) =>
  (await caller(tts).data("customer_service.202309.getConversations", { page_size: 1 })).conversations[0]

export const videoId = async (tts: Sandbox): Promise<Values> => {
  const input = { start_date_ge: date(tts, -30), end_date_lt: date(tts, 1), page_size: 1 }
  const { videos } = await caller(tts).data("analytics.202605.getShopVideoPerformanceList", input)
  return { video_id: videos[0].id }
}

export const shipped = (tts: Sandbox): Values => ({ package_id: orderIn(tts, "AWAITING_COLLECTION").packages[0]!.id })

const ownCarrier = { shipping_provider_id: "7117858858072016687", tracking_number: "OWN1" }

/** An order that the seller ships, with the carrier to name: it waits. */
export const sellerShipped = (tts: Sandbox) => {
  const inStock = tts
    .products()
    .find(({ skus, status }) => status === "ACTIVATE" && (skus[0]!.inventory[0]?.quantity ?? 0) > 0)!
  const { id } = tts.buyer.order({ seller_skus: [inStock.skus[0]!.seller_sku], kind: "seller-shipped" })
  tts.buyer.pay(id)
  tts.clock.advance(3_600_000)
  return { order_id: id, ...ownCarrier }
}

/** The same, shipped. */
export const shippedBySeller = async (tts: Sandbox): Promise<Values> => {
  const { order_id } = sellerShipped(tts)
  const package_id = tts.orders().find(({ id }) => id === order_id)!.packages[0]!.id
  await caller(tts).data("fulfillment.202309.shipPackage", { package_id, self_shipment: ownCarrier })
  return { order_id, package_id, ...ownCarrier, tracking_number: "OWN2" }
}

/** Of the creator: a post that waits for its bytes. */
export const upload = async (tts: Sandbox): Promise<Values> => {
  const source_info = { source: "FILE_UPLOAD", video_size: 4, chunk_size: 4, total_chunk_count: 1 }
  const post_info = { privacy_level: "SELF_ONLY" }
  const who = { token: "", contentToken: tts.contentToken("creator"), cipher: undefined }
  return await caller(tts, who).data("content_posting.v2.directPostVideoInit", { post_info, source_info })
}

/** Two waiting packages of the same buyer, joined. */
export const combined = async (tts: Sandbox): Promise<Values> => {
  const order = tts
    .orders()
    .find((candidate) => candidate.line_items.length > 1 && candidate.status === "AWAITING_SHIPMENT")!
  const groups = order.line_items.map(({ id }, i) => ({ id: String(i), order_line_item_ids: [id] }))
  const { data } = caller(tts)
  await data("fulfillment.202309.splitOrders", { order_id: order.id, splittable_groups: groups })
  const { combinable_packages } = await data("fulfillment.202309.searchCombinablePackages", { page_size: 1 })
  const made = await data("fulfillment.202309.combinePackage", {
    combinable_packages: [{ id: combinable_packages[0].id }],
  })
  return { package_id: made.packages[0].id }
}

export const times = (tts: Sandbox): Values => ({
  begin_time: Math.floor(tts.clock.now() / 1000) + 60,
  end_time: Math.floor(tts.clock.now() / 1000) + 3660,
})

export const globalPath = async (tts: Sandbox): Promise<Values> => ({
  global_product_id: (await globalProduct(tts)).id,
})

/** Of the marketplace. */
export const creatorId = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202508.sellerSearchCreatorOnMarketplace", { page_size: 12 })).creators[0]
    .creator_open_id

/** Input of a target collaboration. */
export const invitation = async (tts: Sandbox): Promise<Values> => ({
  name: "Autumn",
  end_time: String(Math.floor(tts.clock.now() / 1000) + 30 * 86_400),
  creator_user_open_ids: [await creatorId(tts)],
  products: [{ id: tts.products()[0]!.id, target_commission_rate: 1500 }],
  free_sample_rule: { has_free_sample: true, is_sample_approval_exempt: false },
  seller_contact_info: { email: "creators@example.com" },
})

export const targetId = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202508.createTargetCollaboration", await invitation(tts)))
    .target_collaboration.id

/** A product that every creator may sell. */
export const offeredId = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202412.searchOpenCollaboration", { page_size: 10 })).open_collaborations[0]
    .product.id

/** A creator's wish that waits. */
export const sample = async (tts: Sandbox): Promise<Values> => {
  const search = { page_size: 10, status: "PENDING" }
  const { sample_applications } = await caller(tts).data(
    "affiliate_seller.202507.sellerSearchSampleApplications",
    search,
  )
  return { application_id: sample_applications[0].id }
}
