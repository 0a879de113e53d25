/**
 * Ids of things that exist in a sandbox, by the names under which operations ask for them, and the input of the
 * operations that a schema alone does not describe.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import type { KnownOperation } from "../../packages/sandbox/src/operations.ts"
import {
  orderIn,
  date,
  openReturn,
  openCancellation,
  image,
  listing,
  globalFields,
  globalProduct,
  activity,
  statement,
  conversation,
  videoId,
  shipped,
  sellerShipped,
  shippedBySeller,
  reasons,
  upload,
  combined,
  times,
  globalPath,
  creatorId,
  invitation,
  offeredId,
  sample,
  targetId,
} from "./recipes.ts"
import { creatorCaller, creatorInput } from "./recipes-creators.ts"
import { engagementInput } from "./recipes-engagement.ts"
import { fbtInput } from "./recipes-fbt.ts"
import { caller, png, type Loose, type Values } from "./wire.ts"

export const knownOf = async (tts: Sandbox, _operation: KnownOperation): Promise<Values> => {
  const [shop] = tts.shops()
  const products = tts.products()
  const product = products.find(({ status }) => status === "ACTIVATE")!
  const order = tts.orders().find(({ status }) => status === "AWAITING_SHIPMENT")!
  const known: Loose = {
    page_size: 5,
    product_id: product.id,
    product_ids: [product.id],
    sku_id: product.skus[0]!.id,
    warehouse_id: shop!.warehouses[0],
    order_id: order.id,
    order_ids: [order.id],
    main_order_id: order.id,
    package_id: order.packages[0]?.id,
    currency: "USD",
    auth_code: tts.authorize().code,
    data: png(600, 600),
    category_id: "602476",
    manufacturer_id: "1",
    start_date_ge: date(tts, -30),
    end_date_lt: date(tts, 1),
    support_date_ge: date(tts, -30),
    support_date_lt: date(tts, 1),
    date: date(tts, 0),
    email: "a@example.com",
    app_key: tts.config.appKey,
    app_secret: tts.config.appSecret,
    client_key: tts.config.clientKey,
    client_secret: tts.config.clientSecret,
    refresh_token: tts.config.refreshToken,
  }
  return known
}

type Special = (tts: Sandbox, known: Loose) => Values | Promise<Values>

/** The version of the category tree in the US. */
const tree: Special = () => ({ category_version: "v2" })

/** By operation id; a name without a version stands for all versions. */
const specials: Readonly<Record<string, Special>> = {
  ...fbtInput,
  ...creatorInput,
  ...engagementInput,
  "event.updateShopWebhook": () => ({ address: "http://127.0.0.1:1/hooks" }),
  "fulfillment.getPackageShippingDocument": shipped,
  "fulfillment.updatePackageShippingInfo": shippedBySeller,
  "fulfillment.updateShippingInfo": shippedBySeller,
  "fulfillment.markPackageAsShipped": sellerShipped,
  "fulfillment.schedulePackageHandover": (_, { order_id }) => ({ order_id }),
  "fulfillment.splitOrders": (tts) => {
    const { id, line_items } = tts
      .orders()
      .find((order) => order.line_items.length > 1 && order.status === "AWAITING_SHIPMENT")!
    return { order_id: id, splittable_groups: [{ id: "1", order_line_item_ids: [line_items[0]!.id] }] }
  },
  "fulfillment.uncombinePackages": combined,
  "fulfillment.uploadInvoice": (_, { package_id, order_id }) => ({
    invoices: [{ package_id, order_ids: [order_id], file: "<x/>", file_type: "XML" }],
  }),
  "logistics.getShippingProviders": () => ({ delivery_option_id: "7091146663229654787" }),
  "logistics.createWarehouse": () => ({ warehouse: { name: "North" } }),
  "product.createCustomBrands": () => ({ name: "Kiln" }),
  // The seller has no other shop: the answer lists the market that failed.
  "product.replicateProduct": () => ({ replicate_target: [{ region: "FR" }] }),
  "product.getAttributes": tree,
  "product.getBrands": tree,
  "product.getCategories": tree,
  "product.getCategoryRules": tree,
  "product.recommendCategory": tree,
  "product.createProduct": listing,
  "product.checkProductListing": listing,
  "product.editProduct": listing,
  "product.inventorySearch": (_, { product_ids }) => ({ product_ids }),
  "product.updatePrice": (_, { sku_id }) => ({ skus: [{ id: sku_id, price: { amount: "9.00", currency: "USD" } }] }),
  "product.updateInventory": (_, { sku_id }) => ({ skus: [{ id: sku_id, inventory: [{ quantity: 2 }] }] }),
  "product.uploadProductFile": () => ({ data: new TextEncoder().encode("%PDF-1.4"), name: "a.pdf" }),
  "product.createGlobalProduct": async (tts) => ({ ...globalFields, main_images: [{ uri: await image(tts) }] }),
  "product.editGlobalProduct": async (tts) => ({
    ...(await globalPath(tts)),
    main_images: [{ uri: await image(tts) }],
  }),
  "product.getGlobalProduct": globalPath,
  "product.partialEditGlobalProduct": globalPath,
  "product.updateGlobalInventory": async (tts) => {
    const { id, sku } = await globalProduct(tts)
    const inventory = [{ global_warehouse_id: tts.shops()[0]!.warehouses[0], quantity: 2 }]
    return { global_product_id: id, global_skus: [{ id: sku, inventory }] }
  },
  "product.publishGlobalProduct": async (tts) => {
    const { id, sku } = await globalProduct(tts)
    const price = { amount: "10.00", currency: "USD" }
    return {
      global_product_id: id,
      publish_target: [{ region: "US", skus: [{ related_global_sku_id: sku, price, inventory: { quantity: 2 } }] }],
    }
  },
  "product.createManufacturer": () => ({ email: "a@example.com" }),
  "product.createResponsiblePerson": () => ({ email: "a@example.com" }),
  "product.partialEditManufacturer": async (tts) => ({
    ...(await caller(tts).data("product.202409.createManufacturer", {
      name: "M",
      address: "A",
      email: "a@example.com",
      phone_number: {},
    })),
  }),
  "product.partialEditResponsiblePerson": async (tts) => ({
    ...(await caller(tts).data("product.202409.createResponsiblePerson", {
      name: "P",
      address: { country: "DE", postal_code: "1", street_address_line1: "S" },
      email: "a@example.com",
      phone_number: { country_code: "49", local_number: "1" },
    })),
  }),
  "return_refund.cancelOrder": () => ({ cancel_reason: reasons.cancel }),
  "return_refund.createReturn": (tts) => ({
    order_id: orderIn(tts, "DELIVERED").id,
    return_reason: reasons.refund,
  }),
  "return_refund.approveCancellation": (tts) => ({ cancel_id: openCancellation(tts) }),
  "return_refund.rejectCancellation": (tts) => ({
    cancel_id: openCancellation(tts),
    reject_reason: reasons.rejectCancel,
  }),
  "return_refund.approveReturn": (tts) => ({ return_id: openReturn(tts) }),
  "return_refund.rejectReturn": (tts) => ({
    return_id: openReturn(tts),
    decision: "REJECT_REFUND",
    reject_reason: reasons.rejectReturn,
  }),
  "return_refund.getReturnRecords": (tts) => ({ return_id: openReturn(tts) }),
  "return_refund.uploadShippingDocumentAndTrackingInfo": (tts) => ({ return_ids: [openReturn(tts)] }),
  "return_refund.getDecisionEligibility": (tts) => ({ return_or_cancel_id: openReturn(tts) }),
  "return_refund.getReviewDecision": (tts) => ({ return_or_cancel_id: openReturn(tts) }),
  "promotion.createActivity": times,
  "promotion.updateActivity": async (tts) => ({
    ...times(tts),
    title: "Longer sale",
    activity_id: await activity(tts),
  }),
  "promotion.getActivity": async (tts) => ({ activity_id: await activity(tts) }),
  "promotion.deactivateActivity": async (tts) => ({ activity_id: await activity(tts) }),
  "promotion.removeActivityProduct": async (tts, { product_id: id }) => {
    const activity_id = await activity(tts)
    const products = [{ id, activity_price_amount: "0.50", quantity_limit: -1, quantity_per_user: -1 }]
    await caller(tts).data("promotion.202309.updateActivityProduct", { activity_id, products })
    return { activity_id, product_ids: [id] }
  },
  "promotion.updateActivityProduct": async (tts, { product_id: id }) => ({
    activity_id: await activity(tts),
    products: [{ id, activity_price_amount: "1.00", quantity_limit: -1, quantity_per_user: -1 }],
  }),
  "promotion.republishActivity": async (tts) => ({ activity_id: await activity(tts) }),
  "promotion.getCoupon": async (tts) => ({
    coupon_id: (await caller(tts).data("promotion.202406.searchCoupons", {})).coupons[0].id,
  }),
  "finance.getTransactionsByStatement": statement,
  "customer_service.createConversation": (tts) => ({ buyer_user_id: tts.orders()[0]!.user_id }),
  "customer_service.sendMessage": async (tts) => ({
    conversation_id: (await conversation(tts)).id,
    content: '{"content":"Hi"}',
  }),
  "customer_service.getConversationMessages": async (tts) => ({ conversation_id: (await conversation(tts)).id }),
  "customer_service.getConversation": async (tts) => ({ conversation_id: (await conversation(tts)).id }),
  "customer_service.readMessage": async (tts) => ({ conversation_id: (await conversation(tts)).id }),
  "customer_service.endSession": async (tts) => {
    const { cur_session_id, id } = await conversation(tts)
    return { conversation_id: id, session_id: cur_session_id }
  },
  "analytics.getShopVideoPerformanceDetails": videoId,
  "analytics.getShopVideoProductPerformanceList": videoId,
  "content_posting.getPostStatus": upload,
  "content_posting.cancelPublish": upload,
  "content_posting.directPostVideoInit": () => ({
    source_info: { source: "PULL_FROM_URL", video_url: "https://example.com/v.mp4" },
  }),
  "content_posting.uploadVideoDraftInit": () => ({
    source_info: { source: "PULL_FROM_URL", video_url: "https://example.com/v.mp4" },
  }),
  "content_posting.uploadVideoChunk": async (tts) => {
    const { upload_url } = (await upload(tts)) as Loose
    const last = decodeURIComponent(new URL(upload_url).pathname.split("/").at(-1)!)
    return { upload_url: last, "Content-Range": "bytes 0-3/4", file: new Uint8Array(4) }
  },
  "oauth.manageUserAccessToken": () => ({ grant_type: "client_credentials" }),
  "oauth.revokeAccess": (tts) => ({ token: tts.contentToken() }),
  "affiliate_seller.sellerSearchCreatorOnMarketplace": () => ({ page_size: 12 }),
  "affiliate_seller.getMarketplaceCreatorPerformance": async (tts) => ({ creator_user_id: await creatorId(tts) }),
  "affiliate_seller.202508.createTargetCollaboration": invitation,
  "affiliate_seller.202508.updateTargetCollaboration": async (tts) => {
    const { products, ...terms } = (await invitation(tts)) as Loose
    return {
      ...terms,
      target_collaboration_id: await targetId(tts),
      products: [{ id: products[0].id, commission_rate: 900 }],
    }
  },
  "affiliate_seller.202508.queryTargetCollaborationDetail": async (tts) => ({
    target_collaboration_id: await targetId(tts),
  }),
  "affiliate_seller.createOpenCollaboration": () => ({ commission_rate: 1000 }),
  "affiliate_seller.removeTargetCollaboration": async (tts) => ({ target_collaboration_id: await targetId(tts) }),
  "affiliate_seller.removeOpenCollaboration": async (tts) => ({ product_id: await offeredId(tts) }),
  "affiliate_seller.sellerReviewSampleApplications": sample,
  "affiliate_seller.sellerSearchSampleApplicationsFulfillments": sample,
  "affiliate_creator.getShoppablePhotosStatus": async (tts) => {
    const { data } = await creatorCaller(tts)
    const { photo } = await data("affiliate_creator.202511.postShoppablePhotos", {})
    return { photo_post_id: photo.photo_post_id }
  },
}

export const special = async (tts: Sandbox, operation: KnownOperation, known: Values): Promise<Values> => {
  const [group, , name] = operation.id.split(".")
  const make = specials[operation.id] ?? specials[`${group}.${name}`]
  return (await make?.(tts, known)) ?? {}
}
