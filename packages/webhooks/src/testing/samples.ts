/** One plausible `data` for each event, for tests that need some of its fields only. The types check them. */
import type { WebhookEvents } from "../events.ts"

/** The `data` of all events. `at`: when the events happened, in Unix seconds. */
export const samplesAt = (at: number): { readonly [Name in keyof WebhookEvents]: WebhookEvents[Name] } => ({
  ORDER_STATUS_CHANGE: {
    order_id: orderId,
    order_status: "AWAITING_SHIPMENT",
    is_on_hold_order: false,
    update_time: at,
  },
  REVERSE_STATUS_UPDATE: { order_id: orderId, update_time: at },
  RECIPIENT_ADDRESS_UPDATE: { order_id: orderId, update_time: at },
  PACKAGE_UPDATE: {
    sc_type: "COMBINE",
    role_type: "ROLE_SELLER",
    package_list: [{ package_id: packageId, order_id_list: [orderId] }],
    update_time: at,
  },
  PRODUCT_STATUS_CHANGE: {
    product_id: productId,
    status: "PRODUCT_STATUS_CHANGED",
    suspended_reason: "",
    update_time: at,
  },
  SELLER_DEAUTHORIZATION: { message: "The shop is deauthorized from your app by the merchant." },
  UPCOMING_AUTHORIZATION_EXPIRATION: {
    message: "The authorization of the shop is expiring in 30 days. Please direct the merchant to re-authorize.",
    expiration_time: String(at + 30 * 86_400),
  },
  CANCELLATION_STATUS_CHANGE: {
    order_id: orderId,
    cancellations_role: "BUYER",
    cancel_status: "CANCELLATION_REQUEST_PENDING",
    cancel_id: "4035318504086604611",
    create_time: at,
  },
  RETURN_STATUS_CHANGE: {
    order_id: orderId,
    return_role: "BUYER",
    return_type: "RETURN_AND_REFUND",
    return_status: "RETURN_OR_REFUND_REQUEST_PENDING",
    return_id: returnId,
    create_time: at,
    update_time: at,
  },
  NEW_CONVERSATION: { conversation_id: conversationId, create_time: at },
  NEW_MESSAGE: {
    message_id: "7494560109732334261",
    index: "1",
    conversation_id: conversationId,
    type: "TEXT",
    content: JSON.stringify({ content: "Is it in stock?" }),
    create_time: at,
    is_visible: true,
    sender: { im_user_id: "7494560109732334111", role: "BUYER" },
  },
  PRODUCT_INFORMATION_CHANGE: {
    product_id: productId,
    change_source: "SELLER_CENTER",
    changed_fields: ["title"],
    update_time: at,
  },
  PRODUCT_CREATION: { product_id: productId, product_types: [], update_time: at },
  SHOPPABLE_CONTENT_POSTING: {
    product_id: productId,
    event: { type: "ADD", scene: "VIDEO", content_id: "7494560109732339999" },
  },
  PRODUCT_CATEGORY_CHANGE: {
    product_id: productId,
    previous_category_id: "600001",
    current_category_id: "600002",
    update_time: at,
  },
  SIZE_CHART_CHANGE: {
    size_chart_template_id: "7267563252536723205",
    size_chart_template_name: "Shirts",
    event_type: "EDIT",
    update_time: at,
  },
  CREATOR_DEAUTHORIZATION: { cancel_time: String(at) },
  INBOUND_FBT_ORDER_STATUS_CHANGE: { inbound_order_id: "IBR2024001", order_status: "RECEIVED", update_time: at },
  FBT_MERCHANT_ONBOARDING: { onboarded_regions: [{ region_code: "US" }], update_time: at },
  GOODS_MATCH: {
    match_type: "MATCH",
    product_type: "SINGLE",
    goods_id: goodsId,
    product_id: productId,
    sku_id: skuId,
    update_time: at,
  },
  FBT_INVENTORY_UPDATE: {
    goods_id: goodsId,
    sku_id: skuId,
    fbt_warehouse_inventory: [
      {
        fbt_warehouse_id: "7000714532876273420",
        on_hand_detail: { total_quantity: 10, reserved_quantity: 2, available_quantity: 8 },
      },
    ],
    update_time: at,
  },
  OPPORTUNITY_MATCHING_STATUS_CHANGE: {
    external_product_id: "offer-1",
    opportunity_matching_status: "MATCHED",
    opportunity_ids: ["7310000000000000001"],
    opportunity_matching_end_time: at + 7 * 86_400,
    update_time: at,
  },
  INVENTORY_STATUS_CHANGE: {
    product_id: productId,
    sku_id: skuId,
    trigger_reason: { alert_type: "REALTIME", low_stock_threshold: 5 },
    current_inventory_status: "LOW_STOCK",
    inventory_distribution: {
      total_quantity: 5,
      available_quantity: 4,
      creator_reserved_quantity: 0,
      campaign_reserved_quantity: 0,
      committed_quantity: 1,
    },
    update_time: at,
  },
  NEW_MESSAGE_LISTENER: {
    index: "1",
    message_id: "7494560109732334262",
    conversation_id: conversationId,
    msg_type: "TEXT",
    content: JSON.stringify({ content: "May I have a sample?" }),
    create_time: String(at),
    sender: { sender_im_user_id: "7494560109732334112" },
  },
  TOKOPEDIA_MIRROR_STATUS_CHANGE: { tts_shop_id: shopId, mirror_status: "MIRRORED", update_time: at },
  INVOICE_STATUS_CHANGE: { package_id: packageId, order_ids: [orderId], invoice_status: "SUCCESS" },
  PRODUCT_AUDIT_STATUS_CHANGE: { product_id: productId, audit: { status: "APPROVED" }, update_time: at },
  STRIKETHROUGH_PRICE_EXPIRED: { product_id: productId, sku_id: skuId },
  ACTIVITY_STATUS_CHANGE: {
    activity_id: activityId,
    activity_type: "FLASHSALE",
    product_level: "VARIATION",
    status: "ONGOING",
    update_time: at,
  },
  COMBINED_LISTING_CHANGE: {
    combined_listing_id: "1729592969712300001",
    products: [{ id: productId }],
    status: "LIVE",
    change_type: "UPDATE",
    added_product_ids: [productId],
    removed_product_ids: [],
  },
  IMAGE_TRANSLATION_COMPLETED: {
    translation_task: {
      id: "7310000000000000002",
      status: "COMPLETED",
      target_language: "de-DE",
      original_image: { uri: "tos-useast5/original", url: "https://example.com/original.jpg" },
      translated_image: { uri: "tos-useast5/translated", url: "https://example.com/translated.jpg" },
    },
  },
  SKU_STATUS_CHANGE: {
    product_id: productId,
    skus: [{ sku_id: skuId, status: "DEACTIVATED", deactivation_source: "SELLER" }],
    update_time: at,
  },
  GLOBAL_REPLICATION_STATUS_CHANGE: {
    source_product_id: productId,
    replicated_product: { product_id: "1729592969712207009", region: "GB", result: "SUCCESS", fail_reasons: [] },
  },
  GLOBAL_LISTING_METHOD_CHANGE: {
    global_product_id: "1729592969712207010",
    local_product_id: [productId],
    listing_method: "GLOBAL_PUBLISHING",
  },
  VIDEO_PRECHECK_RESULT: { precheck_task_id: "7310000000000000003", result: "PASS", issues: [] },
  SAMPLE_APPLICATION_STATUS_CHANGE: {
    application_id: "7310000000000000004",
    new_status: "AWAITING_SHIPMENT",
    creator: { creator_open_id: creatorOpenId },
    product: { id: productId, sku_id: skuId },
  },
  FBT_MCF_ORDER_STATUS_CHANGE: {
    mcf_order: {
      external_order_id: "1001",
      mcf_order_id: "7310000000000000009",
      create_time: at,
      consign_orders: [{ id: "7310000000000000010", status: "SHIPPED", goods: [{ id: goodsId, quantity: 1 }] }],
    },
  },
  SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT: {
    task_id: "7310000000000000003",
    violation_check_result: { status: "SUCCESS", issues: [] },
    good_quality_check_result: { status: "SUCCESS", issues: [] },
  },
  PRODUCT_PACKAGE_RECOMMENDED: {
    product_id: productId,
    abnormality_types: ["Weight"],
    weight_recommendation: { unit: "GRAM", weight: { min_value: "200", max_value: "400" } },
  },
  ACTIVITY_CHANGE: {
    activity_id: activityId,
    update_time: at,
    change_type: "UPDATE",
    product_update_list: { product_ids: [productId] },
  },
  AFTERSALES_REQUEST_STATUS_UPDATE: {
    aftersales_request_id: returnId,
    return_role: "BUYER",
    aftersales_request_status: "PENDING_REQUEST_REVIEW",
    aftersales_request_create_time: at,
    aftersales_request_update_time: at,
  },
  RMA_STATUS_UPDATE: {
    rma_id: rmaId,
    aftersales_request_id: returnId,
    return_role: "BUYER",
    rma_status: "RMA_CREATED",
    rma_create_time: at,
    rma_update_time: at,
  },
  APPEAL_COMPLETED: {
    product_id: productId,
    appeal_task: { appeal_audit_result: [{ indicator_type: "size_chart", status: "APPROVED" }] },
  },
  REFUND_SUCCESS: {
    aftersales_request_id: returnId,
    rma_id: rmaId,
    refund_status: "REFUND_SUCCESS",
    refund_total: "12.90",
    refund_currency: "USD",
    refund_timestamp: at,
    line_items: [{ main_order_id: orderId, return_line_item_id: "4035227007793992196", sku_id: skuId }],
  },
  INVENTORY_CHANGED: {
    event_id: "7310000000000000005",
    occurred_at: new Date(at * 1000).toISOString(),
    seller_id: "7494049642642441622",
    product_id: productId,
    sku_id: skuId,
    change_detail: [
      {
        committed_quantity_delta: 1,
        total_quantity_delta: 0,
        idempotency_key: "7310000000000000006",
        occurred_at: new Date(at * 1000).toISOString(),
        trigger_source: "order_created",
      },
    ],
    quantity_snapshot_after_change: {
      in_shop_quantity: 4,
      total_available_quantity: 4,
      total_committed_quantity: 1,
    },
  },
  INVENTORY_CHANGED_BY_SHOP: {},
  "authorization.removed": { reason: 1 },
  "video.upload.failed": { share_id: shareId },
  "video.publish.completed": { share_id: shareId },
  "post.publish.failed": { publish_id: publishId, publish_type: "INBOX_SHARE", reason: "picture_size_check_failed" },
  "post.publish.complete": { publish_id: publishId, publish_type: "INBOX_SHARE" },
  "post.publish.inbox_delivered": { publish_id: publishId, publish_type: "INBOX_SHARE" },
  "post.publish.publicly_available": { publish_id: publishId, post_id: postId, publish_type: "INBOX_SHARE" },
  "post.publish.no_longer_publicaly_available": { publish_id: publishId, post_id: postId, publish_type: "INBOX_SHARE" },
})

export const shopId = "7494049642642441621"
export const sellerOpenId = "7010736057180325637"
export const creatorOpenId = "zR4nVgAAAAB8kWqbLmMh6fPTmg6bVJo1"
export const userOpenId = "act.example12345Example12345Example"
const orderId = "576486316948490001"
const packageId = "1152921504606846976"
const productId = "1729592969712207008"
const skuId = "1729592969712207012"
const goodsId = "7136104329798256386"
const returnId = "4035227007793992195"
const rmaId = "4035227007793992197"
const conversationId = "7494560109732334000"
const activityId = "7136104329798256387"
const shareId = "video.6974245311675353080.VDCxrcMJ"
const publishId = "v_inbox_file~v2.7310000000000000007"
const postId = "7310000000000000008"
