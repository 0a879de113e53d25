// Generated from spec/webhooks. Do not edit: `pnpm generate`.
import type { FbtConsignOrder } from "./schemas.ts"

/** The data of every event by its name. */
export interface WebhookEvents {
  ORDER_STATUS_CHANGE: OrderStatusChange
  REVERSE_STATUS_UPDATE: ReverseStatusUpdate
  RECIPIENT_ADDRESS_UPDATE: RecipientAddressUpdate
  PACKAGE_UPDATE: PackageUpdate
  PRODUCT_STATUS_CHANGE: ProductStatusChange
  SELLER_DEAUTHORIZATION: SellerDeauthorization
  UPCOMING_AUTHORIZATION_EXPIRATION: UpcomingAuthorizationExpiration
  CANCELLATION_STATUS_CHANGE: CancellationStatusChange
  RETURN_STATUS_CHANGE: ReturnStatusChange
  NEW_CONVERSATION: NewConversation
  NEW_MESSAGE: NewMessage
  PRODUCT_INFORMATION_CHANGE: ProductInformationChange
  PRODUCT_CREATION: ProductCreation
  SHOPPABLE_CONTENT_POSTING: ShoppableContentPosting
  PRODUCT_CATEGORY_CHANGE: ProductCategoryChange
  SIZE_CHART_CHANGE: SizeChartChange
  CREATOR_DEAUTHORIZATION: CreatorDeauthorization
  INBOUND_FBT_ORDER_STATUS_CHANGE: InboundFbtOrderStatusChange
  FBT_MERCHANT_ONBOARDING: FbtMerchantOnboarding
  GOODS_MATCH: GoodsMatch
  FBT_INVENTORY_UPDATE: FbtInventoryUpdate
  OPPORTUNITY_MATCHING_STATUS_CHANGE: OpportunityMatchingStatusChange
  INVENTORY_STATUS_CHANGE: InventoryStatusChange
  NEW_MESSAGE_LISTENER: NewMessageListener
  TOKOPEDIA_MIRROR_STATUS_CHANGE: TokopediaMirrorStatusChange
  INVOICE_STATUS_CHANGE: InvoiceStatusChange
  PRODUCT_AUDIT_STATUS_CHANGE: ProductAuditStatusChange
  STRIKETHROUGH_PRICE_EXPIRED: StrikethroughPriceExpired
  ACTIVITY_STATUS_CHANGE: ActivityStatusChange
  COMBINED_LISTING_CHANGE: CombinedListingChange
  IMAGE_TRANSLATION_COMPLETED: ImageTranslationCompleted
  SKU_STATUS_CHANGE: SkuStatusChange
  GLOBAL_REPLICATION_STATUS_CHANGE: GlobalReplicationStatusChange
  GLOBAL_LISTING_METHOD_CHANGE: GlobalListingMethodChange
  VIDEO_PRECHECK_RESULT: VideoPrecheckResult
  SAMPLE_APPLICATION_STATUS_CHANGE: SampleApplicationStatusChange
  FBT_MCF_ORDER_STATUS_CHANGE: FbtMcfOrderStatusChange
  SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT: ShoppableVideoPrecheckTasksResult
  PRODUCT_PACKAGE_RECOMMENDED: ProductPackageRecommended
  ACTIVITY_CHANGE: ActivityChange
  AFTERSALES_REQUEST_STATUS_UPDATE: AftersalesRequestStatusUpdate
  RMA_STATUS_UPDATE: RmaStatusUpdate
  APPEAL_COMPLETED: AppealCompleted
  REFUND_SUCCESS: RefundSuccess
  INVENTORY_CHANGED: InventoryChanged
  INVENTORY_CHANGED_BY_SHOP: InventoryChangedByShop
}

export interface WebhookType {
  readonly name: keyof WebhookEvents
  /** The field beside the data that names the owner of the event. */
  readonly owner: "shop_id" | "seller_open_id" | "creator_open_id"
  /** Dotted paths of integers beyond 2^53 in the data. */
  readonly wide?: ReadonlyArray<string>
}

/** The events by their number on the wire. */
export const webhookTypes: Readonly<Record<number, WebhookType>> = {
  1: { name: "ORDER_STATUS_CHANGE", owner: "shop_id" },
  2: { name: "REVERSE_STATUS_UPDATE", owner: "shop_id" },
  3: { name: "RECIPIENT_ADDRESS_UPDATE", owner: "shop_id" },
  4: { name: "PACKAGE_UPDATE", owner: "shop_id" },
  5: { name: "PRODUCT_STATUS_CHANGE", owner: "shop_id", wide: ["product_id"] },
  6: { name: "SELLER_DEAUTHORIZATION", owner: "shop_id" },
  7: { name: "UPCOMING_AUTHORIZATION_EXPIRATION", owner: "shop_id" },
  11: { name: "CANCELLATION_STATUS_CHANGE", owner: "shop_id" },
  12: { name: "RETURN_STATUS_CHANGE", owner: "shop_id" },
  13: { name: "NEW_CONVERSATION", owner: "shop_id" },
  14: { name: "NEW_MESSAGE", owner: "shop_id" },
  15: { name: "PRODUCT_INFORMATION_CHANGE", owner: "shop_id" },
  16: { name: "PRODUCT_CREATION", owner: "shop_id", wide: ["product_id"] },
  17: { name: "SHOPPABLE_CONTENT_POSTING", owner: "creator_open_id" },
  18: { name: "PRODUCT_CATEGORY_CHANGE", owner: "shop_id" },
  19: { name: "SIZE_CHART_CHANGE", owner: "seller_open_id" },
  20: { name: "CREATOR_DEAUTHORIZATION", owner: "creator_open_id" },
  21: { name: "INBOUND_FBT_ORDER_STATUS_CHANGE", owner: "seller_open_id" },
  22: { name: "FBT_MERCHANT_ONBOARDING", owner: "seller_open_id" },
  23: { name: "GOODS_MATCH", owner: "seller_open_id" },
  24: { name: "FBT_INVENTORY_UPDATE", owner: "seller_open_id" },
  25: { name: "OPPORTUNITY_MATCHING_STATUS_CHANGE", owner: "shop_id" },
  27: { name: "INVENTORY_STATUS_CHANGE", owner: "shop_id" },
  33: { name: "NEW_MESSAGE_LISTENER", owner: "shop_id" },
  35: { name: "TOKOPEDIA_MIRROR_STATUS_CHANGE", owner: "seller_open_id" },
  36: { name: "INVOICE_STATUS_CHANGE", owner: "shop_id" },
  37: { name: "PRODUCT_AUDIT_STATUS_CHANGE", owner: "shop_id", wide: ["product_id"] },
  38: { name: "STRIKETHROUGH_PRICE_EXPIRED", owner: "shop_id" },
  39: { name: "ACTIVITY_STATUS_CHANGE", owner: "shop_id" },
  42: { name: "COMBINED_LISTING_CHANGE", owner: "shop_id" },
  46: { name: "IMAGE_TRANSLATION_COMPLETED", owner: "shop_id" },
  50: { name: "SKU_STATUS_CHANGE", owner: "shop_id" },
  51: { name: "GLOBAL_REPLICATION_STATUS_CHANGE", owner: "shop_id" },
  52: { name: "GLOBAL_LISTING_METHOD_CHANGE", owner: "seller_open_id" },
  55: { name: "VIDEO_PRECHECK_RESULT", owner: "creator_open_id" },
  56: { name: "SAMPLE_APPLICATION_STATUS_CHANGE", owner: "shop_id" },
  58: { name: "FBT_MCF_ORDER_STATUS_CHANGE", owner: "seller_open_id" },
  59: { name: "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT", owner: "creator_open_id" },
  62: { name: "PRODUCT_PACKAGE_RECOMMENDED", owner: "shop_id" },
  63: { name: "ACTIVITY_CHANGE", owner: "shop_id" },
  64: { name: "AFTERSALES_REQUEST_STATUS_UPDATE", owner: "shop_id" },
  65: { name: "RMA_STATUS_UPDATE", owner: "shop_id" },
  66: { name: "APPEAL_COMPLETED", owner: "shop_id", wide: ["product_id", "appeal_task.size_chart_id"] },
  67: { name: "REFUND_SUCCESS", owner: "shop_id" },
  68: { name: "INVENTORY_CHANGED", owner: "seller_open_id", wide: ["seller_id", "product_id", "sku_id"] },
  71: { name: "INVENTORY_CHANGED_BY_SHOP", owner: "shop_id" },
}

/**
 * An order moved to another state. Type 1, `shop_id`. A cancelled order is CANCEL here, CANCELLED in the order
 * operations.
 */
export interface OrderStatusChange {
  order_id?: string
  /** The current status of the order. */
  order_status?:
    | "UNPAID"
    | "ON_HOLD"
    | "AWAITING_SHIPMENT"
    | "AWAITING_COLLECTION"
    | "CANCEL"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | (string & {})
  /** True if the order is, was or will be ON_HOLD; also sent with UNPAID. */
  is_on_hold_order?: boolean
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/**
 * A return or cancellation of the retired first version changed. Type 2, `shop_id`. Legacy; no source names its fields.
 * Still in the list that event subscriptions accept. No source names all of its fields.
 */
export type ReverseStatusUpdate = { [key: string]: unknown }

/** The buyer changed the address of an order. Type 3, `shop_id`. The published example has no tts_notification_id. */
export interface RecipientAddressUpdate {
  order_id?: string
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** Packages were joined, split or otherwise rearranged. Type 4, `shop_id`. */
export interface PackageUpdate {
  /** What was done to the packages. */
  sc_type?:
    | "COMBINE"
    | "CANCEL_COMBINE"
    | "SPLIT"
    | "CANCEL_SPLIT"
    | "ADDRESS_UPDATE_SPLIT"
    | "CANCEL_FULFILL_SPLIT"
    | "FULFILL_UNCOMBINE"
    | "PARTLY_CANCEL_SPLIT"
    | "SPLIT_BY_SKU_CANCEL"
    | (string & {})
  /** Who rearranged the packages. */
  role_type?: "ROLE_USER" | "ROLE_SELLER" | "ROLE_OPERATOR" | "ROLE_SYSTEM" | (string & {})
  package_list?: Array<PackageUpdate.PackageList>
  /** When the change happened, Unix seconds. */
  update_time?: number
}

export declare namespace PackageUpdate {
  interface PackageList {
    package_id?: string
    order_id_list?: Array<string>
  }
}

/** A product moved to another state. Type 5, `shop_id`. product_id is a bare number beyond 2^53. */
export interface ProductStatusChange {
  /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
  product_id?: string
  /** The status now. */
  status?: "PRODUCT_FIRST_PASS_REVIEW" | "PRODUCT_STATUS_CHANGED" | "PRODUCT_AUDIT_FAILURE" | (string & {})
  suspended_reason?: string
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** A seller took the authorization of the app back. Type 6, `shop_id`. */
export interface SellerDeauthorization {
  message?: string
}

/** The authorization of a seller ends within thirty days; sent daily from then on. Type 7, `shop_id`. */
export interface UpcomingAuthorizationExpiration {
  message?: string
  /** When the authorization ends, as text. */
  expiration_time?: string
}

/** A cancellation was asked for, or moved to another state. Type 11, `shop_id`. */
export interface CancellationStatusChange {
  order_id?: string
  /** Who asked for the cancellation. */
  cancellations_role?: "BUYER" | "SELLER" | "SYSTEM" | (string & {})
  /** The current status of the cancellation. */
  cancel_status?:
    | "CANCELLATION_REQUEST_PENDING"
    | "CANCELLATION_REQUEST_SUCCESS"
    | "CANCELLATION_REQUEST_CANCELLED"
    | "CANCELLATION_REQUEST_COMPLETE"
    | (string & {})
  cancel_id?: string
  /** When it was made or sent, Unix seconds. */
  create_time?: number
}

/**
 * A return was asked for, or moved to another state. Type 12, `shop_id`. One guide spells a status
 * RETURN_OR_REFUND__REQUEST_CANCELLED.
 */
export interface ReturnStatusChange {
  order_id?: string
  /** Who opened the request. */
  return_role?: "BUYER" | "SELLER" | "SYSTEM" | (string & {})
  /** Money alone, money against goods, or a replacement. */
  return_type?: "REFUND" | "REPLACEMENT" | "RETURN_AND_REFUND" | (string & {})
  /** The current status of the return. */
  return_status?:
    | "AWAITING_BUYER_SHIP"
    | "BUYER_SHIPPED_ITEM"
    | "REFUND_OR_RETURN_REQUEST_REJECT"
    | "REJECT_RECEIVE_PACKAGE"
    | "REPLACEMENT_REQUEST_CANCEL"
    | "REPLACEMENT_REQUEST_COMPLETE"
    | "REPLACEMENT_REQUEST_PENDING"
    | "REPLACEMENT_REQUEST_REFUND_SUCCESS"
    | "REPLACEMENT_REQUEST_REJECT"
    | "RETURN_OR_REFUND_REQUEST_CANCEL"
    | "RETURN_OR_REFUND_REQUEST_COMPLETE"
    | "RETURN_OR_REFUND_REQUEST_PENDING"
    | "RETURN_OR_REFUND_REQUEST_SUCCESS"
    | (string & {})
  return_id?: string
  /** When it was made or sent, Unix seconds. */
  create_time?: number
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** A buyer opened a conversation. Type 13, `shop_id`. */
export interface NewConversation {
  conversation_id?: string
  /** When it was made or sent, Unix seconds. */
  create_time?: number
}

/** A message arrived in, or left, a conversation with a buyer. Type 14, `shop_id`. */
export interface NewMessage {
  message_id?: string
  index?: string
  conversation_id?: string
  content?: string
  /** When it was made or sent, Unix seconds. */
  create_time?: number
  /** True if the message is shown to people. */
  is_visible?: boolean
  sender?: NewMessage.Sender
  /** Kind of message; it decides the form of `content`. */
  type?:
    | "TEXT"
    | "IMAGE"
    | "ALLOCATED_SERVICE"
    | "NOTIFICATION"
    | "BUYER_ENTER_FROM_TRANSFER"
    | "BUYER_ENTER_FROM_PRODUCT"
    | "BUYER_ENTER_FROM_ORDER"
    | "PRODUCT_CARD"
    | "ORDER_CARD"
    | "EMOTICONS"
    | "VIDEO"
    | "COUPON_CARD"
    | "OTHER"
    | (string & {})
}

export declare namespace NewMessage {
  interface Sender {
    im_user_id?: string
    /** Who wrote the message. */
    role?: "BUYER" | "SHOP" | "CUSTOMER_SERVICE" | "SYSTEM" | "ROBOT" | (string & {})
  }
}

/** The texts, images or attributes of a product changed. Type 15, `shop_id`. */
export interface ProductInformationChange {
  product_id?: string
  /** Whether it was changed by hand or by an app. */
  change_source?: "SELLER_CENTER" | "OPEN_API" | (string & {})
  /** Parts of the listing that changed. */
  changed_fields?: Array<
    | "title"
    | "description"
    | "main_images"
    | "product_attributes"
    | "size_chart_image"
    | "size_chart_template"
    | "others"
    | (string & {})
  >
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** A product was created. Type 16, `shop_id`. product_id is a bare number beyond 2^53. */
export interface ProductCreation {
  /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
  product_id?: string
  /** What is special about the product. */
  product_types?: Array<"COMBINED_PRODUCT" | "GPR_PRODUCT" | (string & {})>
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** A creator added a product to a post, or took it out. Type 17, `creator_open_id`. */
export interface ShoppableContentPosting {
  product_id?: string
  event?: ShoppableContentPosting.Event
}

export declare namespace ShoppableContentPosting {
  interface Event {
    /** Whether the product was added, changed or taken out. */
    type?: "ADD" | "UPDATE" | "REMOVE" | (string & {})
    /** Kind of content. */
    scene?: "VIDEO" | (string & {})
    content_id?: string
  }
}

/** A product was moved to another category. Type 18, `shop_id`. */
export interface ProductCategoryChange {
  product_id?: string
  previous_category_id?: string
  current_category_id?: string
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** A size chart template was created, changed or deleted. Type 19, `seller_open_id`. */
export interface SizeChartChange {
  size_chart_template_id?: string
  size_chart_template_name?: string
  /** What was done to the template. */
  event_type?: "CREATE" | "EDIT" | "DELETE" | (string & {})
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/**
 * A creator took the authorization of the app back. Type 20, `creator_open_id`. cancel_time is text by the
 * documentation and a number in its example.
 */
export interface CreatorDeauthorization {
  /** When the creator withdrew it, Unix seconds; text by the documentation, a number in its example. */
  cancel_time?: string
}

/** An inbound order to a TikTok warehouse moved to another state. Type 21, `seller_open_id`. */
export interface InboundFbtOrderStatusChange {
  inbound_order_id?: string
  /** The current status of the order. */
  order_status?:
    | "TO_BE_RECEIVED"
    | "ARRIVE_HUB"
    | "RECEIVING"
    | "PARTIALLY_RECEIVED"
    | "RECEIVED"
    | "CANCELLED"
    | (string & {})
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** A merchant joined fulfilled-by-TikTok in further regions. Type 22, `seller_open_id`. */
export interface FbtMerchantOnboarding {
  onboarded_regions?: Array<FbtMerchantOnboarding.OnboardedRegion>
  /** When the change happened, Unix seconds. */
  update_time?: number
}

export declare namespace FbtMerchantOnboarding {
  interface OnboardedRegion {
    region_code?: string
  }
}

/** Goods in a TikTok warehouse were tied to a SKU. Type 23, `seller_open_id`. */
export interface GoodsMatch {
  /** How goods and SKU were tied. */
  match_type?: string
  /** Kind of product that the goods were tied to. */
  product_type?: string
  goods_id?: string
  product_id?: string
  sku_id?: string
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** Stock in TikTok warehouses changed. Type 24, `seller_open_id`. */
export interface FbtInventoryUpdate {
  goods_id?: string
  sku_id?: string
  fbt_warehouse_inventory?: Array<FbtInventoryUpdate.FbtWarehouseInventory>
  /** When the change happened, Unix seconds. */
  update_time?: number
}

export declare namespace FbtInventoryUpdate {
  interface FbtWarehouseInventory {
    fbt_warehouse_id?: string
    on_hand_detail?: FbtInventoryUpdate.OnHandDetail
  }

  interface OnHandDetail {
    /** Units in all. */
    total_quantity?: number
    /** Units set aside. */
    reserved_quantity?: number
    /** Units that can be sold now. */
    available_quantity?: number
  }
}

/** The platform matched an offered product with opportunities, or did not. Type 25, `shop_id`. */
export interface OpportunityMatchingStatusChange {
  external_product_id?: string
  /** Outcome of the matching. */
  opportunity_matching_status?: "PENDING" | "MATCHED" | "NOT_MATCHED" | (string & {})
  opportunity_ids?: Array<string>
  /** Until when matching may take place, Unix seconds. */
  opportunity_matching_end_time?: number
  /** When the change happened, Unix seconds. */
  update_time?: number
}

/** The stock of a SKU ran low, ran out or recovered. Type 27, `shop_id`. */
export interface InventoryStatusChange {
  product_id?: string
  sku_id?: string
  trigger_reason?: InventoryStatusChange.TriggerReason
  /** The stock as it is now. */
  current_inventory_status?: "SUFFICIENT_STOCK" | "LOW_STOCK" | "OUT_OF_STOCK" | (string & {})
  inventory_distribution?: InventoryStatusChange.InventoryDistribution
  /** When the change happened, Unix seconds. */
  update_time?: number
}

export declare namespace InventoryStatusChange {
  interface TriggerReason {
    /** Stock runs out by a forecast, or now. */
    alert_type?: "PREDICTION" | "REALTIME" | (string & {})
    /** Days until the stock is forecast to run out. */
    lead_days?: number
    /** Units below which stock counts as low. */
    low_stock_threshold?: number
  }

  interface InventoryDistribution {
    /** Units in all. */
    total_quantity?: number
    /** Units that can be sold now. */
    available_quantity?: number
    /** Units set aside for creators. */
    creator_reserved_quantity?: number
    /** Units set aside for campaigns. */
    campaign_reserved_quantity?: number
    /** Units held for orders that have not shipped. */
    committed_quantity?: number
  }
}

/** A message arrived in a conversation with a creator. Type 33, `shop_id`. */
export interface NewMessageListener {
  index?: string
  message_id?: string
  conversation_id?: string
  /** Kind of message; it decides the form of `content`. */
  msg_type?: "TEXT" | "PRODUCT_CARD" | "TARGET_COLLABORATION_CARD" | "FREE_SAMPLE_CARD" | (string & {})
  content?: string
  /** When it was made or sent, as text. */
  create_time?: string
  sender?: NewMessageListener.Sender
}

export declare namespace NewMessageListener {
  interface Sender {
    sender_im_user_id?: string
  }
}

/** A Tokopedia mirror shop was set up or rolled back. Type 35, `seller_open_id`. */
export interface TokopediaMirrorStatusChange {
  tts_shop_id?: string
  /** When the change happened, Unix seconds. */
  update_time?: number
  /** The current status of the mirroring. */
  mirror_status?: "MIRRORED" | "ROLLED_BACK" | "CANCELED" | (string & {})
}

/** The check of an invoice moved on (Brazil). Type 36, `shop_id`. */
export interface InvoiceStatusChange {
  package_id?: string
  order_ids?: Array<string>
  /** The current status of the check. */
  invoice_status?: "SUCCESS" | "PROCESSING" | "FAILED" | "INVALID" | (string & {})
  /** Why the invoice was not accepted. */
  invalid_reason?: "UNKNOWN" | "FAILED" | "NOT_FOUND" | "NOT_AUTHORIZED" | "ACCESS_KEY_DUPLICATE" | (string & {})
}

/** The review of a listing moved on. Type 37, `shop_id`. product_id is a bare number beyond 2^53. */
export interface ProductAuditStatusChange {
  /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
  product_id?: string
  audit?: ProductAuditStatusChange.Audit
  integrated_platform_statuses?: ProductAuditStatusChange.IntegratedPlatformStatuses
  /** When the change happened, Unix seconds. */
  update_time?: number
}

export declare namespace ProductAuditStatusChange {
  interface Audit {
    /** The current status of the review. */
    status?: "NONE" | "AUDITING" | "FAILED" | "PRE_APPROVED" | "APPROVED" | (string & {})
    /** What a pre-approved listing still waits for. */
    pre_approved_reasons?: Array<"KYC_PENDING" | "RESTRICTED_CATEGORY_PENDING" | (string & {})>
    pre_approved_reason?: string
  }

  interface IntegratedPlatformStatuses {
    platform?: string
    /** State of the listing on the other storefront. */
    status?: "NONE" | "AUDITING" | "FAILED" | "APPROVED" | (string & {})
  }
}

/** The struck-through list price of a SKU lapsed. Type 38, `shop_id`. */
export interface StrikethroughPriceExpired {
  product_id?: string
  sku_id?: string
}

/** A discount activity began or ended. Type 39, `shop_id`. */
export interface ActivityStatusChange {
  activity_id?: string
  /** When the change happened, Unix seconds. */
  update_time?: number
  /** Kind of discount. */
  activity_type?:
    | "FIXED_PRICE"
    | "DIRECT_DISCOUNT"
    | "SHIPPING_DISCOUNT"
    | "BUY_MORE_SAVE_MORE"
    | "FLASHSALE"
    | (string & {})
  /** Whether the terms hold for products, single SKUs or the whole shop. */
  product_level?: "PRODUCT" | "VARIATION" | "SHOP" | (string & {})
  /** The status now. */
  status?: "ONGOING" | "EXPIRED" | "DEACTIVATED" | (string & {})
}

/** A combined listing was created, changed or deleted. Type 42, `shop_id`. */
export interface CombinedListingChange {
  combined_listing_id?: string
  products?: Array<CombinedListingChange.Product>
  /** The status now. */
  status?: "LIVE" | "SYSTEM_DEACTIVATED" | "SELLER_DEACTIVATED" | "DELETED" | (string & {})
  /** What was done to the listing. */
  change_type?: "CREATE" | "UPDATE" | "DELETE" | (string & {})
  added_product_ids?: Array<string>
  removed_product_ids?: Array<string>
}

export declare namespace CombinedListingChange {
  interface Product {
    id?: string
  }
}

/**
 * The translation of an image finished. Type 46, `shop_id`. The example says target_lang for target_language, and has
 * an object for original_image where the table has text.
 */
export interface ImageTranslationCompleted {
  translation_task?: ImageTranslationCompleted.TranslationTask
}

export declare namespace ImageTranslationCompleted {
  interface TranslationTask {
    id?: string
    /** How the translation ended. */
    status?: "PROCESSING" | "COMPLETED" | "FAILED" | (string & {})
    fail_reason?: string
    /** Language of the translation. */
    target_language?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})
    original_image?: ImageTranslationCompleted.OriginalImage
    translated_image?: ImageTranslationCompleted.TranslatedImage
    /** Uncertain: the sources do not agree on it. */
    target_lang?: string
  }

  interface OriginalImage {
    uri?: string
    url?: string
  }

  interface TranslatedImage {
    uri?: string
    url?: string
  }
}

/**
 * SKUs were put on or taken off sale. Type 50, `shop_id`. The platform's example has a placeholder in place of the
 * type.
 */
export interface SkuStatusChange {
  product_id?: string
  skus?: Array<SkuStatusChange.Sku>
  /** When the SKUs changed, Unix seconds. */
  update_time?: number
}

export declare namespace SkuStatusChange {
  interface Sku {
    sku_id?: string
    /** What happened to the SKU. */
    status?: "CREATED" | "DELETED" | "ACTIVATED" | "DEACTIVATED" | (string & {})
    /** Who took it off sale; only with DEACTIVATED. */
    deactivation_source?: "SELLER" | "PLATFORM" | "COMBO_RELATION" | (string & {})
  }
}

/**
 * The copy of a product in another market was made, or failed. Type 51, `shop_id`. fail_reasons is a list by the
 * documentation and an object in its example.
 */
export interface GlobalReplicationStatusChange {
  source_product_id?: string
  replicated_product?: GlobalReplicationStatusChange.ReplicatedProduct
}

export declare namespace GlobalReplicationStatusChange {
  interface ReplicatedProduct {
    product_id?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    /** Whether the copy was made. */
    result?: "SUCCESS" | "DRAFT" | "FAILED" | (string & {})
    fail_reasons?: Array<GlobalReplicationStatusChange.FailReason>
  }

  interface FailReason {
    message?: string
  }
}

/** A global product changed how it is listed in local markets. Type 52, `seller_open_id`. */
export interface GlobalListingMethodChange {
  global_product_id?: string
  local_product_id?: Array<string>
  /** How the product is listed in local markets from now on. */
  listing_method?: "GLOBAL_PUBLISHING" | "LOCAL_REPLICATION" | (string & {})
}

/** The check of a video before its publication finished. Type 55, `creator_open_id`. */
export interface VideoPrecheckResult {
  /** Names the check in later calls. */
  precheck_task_id?: string
  /** Outcome. */
  result?: "PASS" | "FAIL" | (string & {})
  issues?: Array<VideoPrecheckResult.Issue>
}

export declare namespace VideoPrecheckResult {
  interface Issue {
    risk?: string
    suggestion?: string
  }
}

/**
 * A sample application moved to another state. Type 56, `shop_id`. creator and product are lists by the documentation
 * and objects in its example.
 */
export interface SampleApplicationStatusChange {
  application_id?: string
  /** The current status of the application. */
  new_status?:
    | "PENDING"
    | "AWAITING_SHIPMENT"
    | "SHIPPED"
    | "CONTENT_PENDING"
    | "REJECT_CANCELLED"
    | "OVERDUE_CANCELLED"
    | "UNFULFILL_CANCELLED"
    | "DEL_OPEN_COLLAB"
    | "SELLER_NOT_SHIP_CANCELLED"
    | "WITHDRAW_CANCELLED"
    | "UNFULFILLABLE_CANCELLED"
    | "OPS_CANCELLED"
    | "OPS_FAILED"
    | "OPS_COMPLETED"
    | "COMPLETED"
    | (string & {})
  creator?: SampleApplicationStatusChange.Creator
  product?: SampleApplicationStatusChange.Product
}

export declare namespace SampleApplicationStatusChange {
  interface Creator {
    creator_open_id?: string
  }

  interface Product {
    id?: string
    sku_id?: string
  }
}

/**
 * A multi-channel fulfillment order moved to another state. Type 58, `seller_open_id`. The table of the platform names
 * seller_open_id as the owner, its example creator_open_id.
 */
export interface FbtMcfOrderStatusChange {
  mcf_order?: FbtMcfOrderStatusChange.McfOrder
}

export declare namespace FbtMcfOrderStatusChange {
  interface McfOrder {
    external_order_id?: string
    mcf_order_id?: string
    /** When the order was made, Unix seconds. */
    create_time?: number
    /** Its parcels. A list by the table of the platform, one object in its example. */
    consign_orders?: Array<FbtConsignOrder> | FbtConsignOrder
  }
}

/** The content and quality checks of a shoppable video finished. Type 59, `creator_open_id`. */
export interface ShoppableVideoPrecheckTasksResult {
  /** Names the check; not always digits. */
  task_id?: string
  violation_check_result?: ShoppableVideoPrecheckTasksResult.ViolationCheckResult
  good_quality_check_result?: ShoppableVideoPrecheckTasksResult.GoodQualityCheckResult
}

export declare namespace ShoppableVideoPrecheckTasksResult {
  interface ViolationCheckResult {
    /** Outcome of the check for violations. */
    status?: "SUCCESS" | "FAIL" | "PROCESSING" | (string & {})
    issues?: Array<ShoppableVideoPrecheckTasksResult.Issue>
  }

  interface Issue {
    risk?: string
    suggestions?: string
  }

  interface GoodQualityCheckResult {
    /** Outcome of the check for quality. */
    status?: string
    issues?: Array<ShoppableVideoPrecheckTasksResult.GoodQualityCheckResultIssue>
  }

  interface GoodQualityCheckResultIssue {
    code?: string
    suggestions?: string
  }
}

/**
 * The platform suggests another package weight or size for a product. Type 62, `shop_id`. Brazil and Mexico. Only the
 * recommendation that applies is sent.
 */
export interface ProductPackageRecommended {
  product_id?: string
  abnormality_types?: Array<"Weight" | "Dimension" | "None" | (string & {})>
  weight_recommendation?: ProductPackageRecommended.WeightRecommendation
  dimension_recommendation?: ProductPackageRecommended.DimensionRecommendation
}

export declare namespace ProductPackageRecommended {
  interface WeightRecommendation {
    /** Unit of the weight. */
    unit?: "GRAM" | (string & {})
    weight?: ProductPackageRecommended.Weight
  }

  interface Weight {
    /** Least weight, decimal number as text. */
    min_value?: string
    /** Largest weight, decimal number as text. */
    max_value?: string
  }

  interface DimensionRecommendation {
    /** Unit of the lengths. */
    unit?: "CENTIMETER" | (string & {})
    length?: ProductPackageRecommended.Length
    width?: ProductPackageRecommended.Width
    height?: ProductPackageRecommended.Height
  }

  interface Length {
    /** Least length, decimal number as text. */
    min_value?: string
    /** Largest length, decimal number as text. */
    max_value?: string
  }

  interface Width {
    /** Least width, decimal number as text. */
    min_value?: string
    /** Largest width, decimal number as text. */
    max_value?: string
  }

  interface Height {
    /** Least height, decimal number as text. */
    min_value?: string
    /** Largest height, decimal number as text. */
    max_value?: string
  }
}

/** Products of a discount activity were added, changed or removed. Type 63, `shop_id`. */
export interface ActivityChange {
  activity_id?: string
  /** When the activity changed, Unix seconds. */
  update_time?: number
  /** What happened. An example of the platform says product_update. Uncertain: the sources do not agree on it. */
  change_type?: "CREATE" | "UPDATE" | "DEACTIVATE" | (string & {})
  product_update_list?: ActivityChange.ProductUpdateList
  product_remove_list?: ActivityChange.ProductRemoveList
}

export declare namespace ActivityChange {
  interface ProductUpdateList {
    product_ids?: Array<string>
    exclude_product_ids?: Array<string>
    benefit_product_ids?: Array<string>
  }

  interface ProductRemoveList {
    product_ids?: Array<string>
    sku_ids?: Array<string>
    benefit_product_ids?: Array<string>
    exclude_product_ids?: Array<string>
  }
}

/** An aftersales request was opened or decided. Type 64, `shop_id`. */
export interface AftersalesRequestStatusUpdate {
  aftersales_request_id?: string
  /** Who opened the request. */
  return_role?: "BUYER" | "SELLER" | (string & {})
  /** The current status of the request. */
  aftersales_request_status?: "PENDING_REQUEST_REVIEW" | "REQUEST_REVIEW_COMPLETED" | (string & {})
  /** When the request was opened, Unix seconds. */
  aftersales_request_create_time?: number
  /** When the request last changed, Unix seconds. */
  aftersales_request_update_time?: number
}

/**
 * A return merchandise authorization moved to another state. Type 65, `shop_id`. Table and example of the platform
 * spell the times differently.
 */
export interface RmaStatusUpdate {
  rma_id?: string
  aftersales_request_id?: string
  /** Who asked for the return. */
  return_role?: "BUYER" | "SELLER" | (string & {})
  /** State that it moved to. */
  rma_status?: "RMA_CREATED" | "PENDING_PACKAGE_REVIEW" | "PACKAGE_REVIEW_COMPLETED" | (string & {})
  /** When the authorization was made, Unix seconds. */
  rma_create_time?: number
  /** When the authorization last changed, Unix seconds. */
  rma_update_time?: number
  /**
   * The same as `rma_create_time`, as the platform's table spells it, Unix seconds. Uncertain: the sources do not
   * agree on it.
   */
  rma_request_create_time?: number
  /**
   * The same as `rma_update_time`, as the platform's table spells it, Unix seconds. Uncertain: the sources do not
   * agree on it.
   */
  rma_request_update_time?: number
}

/**
 * An appeal of the seller was decided. Type 66, `shop_id`. A client reads product_id inside of data; the platform's
 * table leaves its place open.
 */
export interface AppealCompleted {
  /** The product of the appeal. Beyond 2^53: text in TypeScript, bare digits on the wire. */
  product_id?: string
  appeal_task?: AppealCompleted.AppealTask
}

export declare namespace AppealCompleted {
  interface AppealTask {
    /** The size chart, where the appeal is about one. */
    size_chart_id?: string
    size_chart_image_uri?: string
    appeal_audit_result?: Array<AppealCompleted.AppealAuditResult>
  }

  interface AppealAuditResult {
    /** What was appealed. */
    indicator_type?: string
    /** How the appeal was decided. */
    status?: string
    reject_reason?: string
  }
}

/** A refund reached the buyer. Type 67, `shop_id`. */
export interface RefundSuccess {
  aftersales_request_id?: string
  rma_id?: string
  /** Always the same value today. */
  refund_status?: "REFUND_SUCCESS" | (string & {})
  /** Decimal number as text, in `refund_currency`. */
  refund_total?: string
  refund_currency?: string
  /** When the refund was made, Unix seconds. */
  refund_timestamp?: number
  /** One entry is one unit: there is no quantity. */
  line_items?: Array<RefundSuccess.LineItem>
}

export declare namespace RefundSuccess {
  interface LineItem {
    main_order_id?: string
    return_line_item_id?: string
    sku_id?: string
    sku_return_request_id?: string
    /** Only for parts of a bundle. */
    sub_return_line_item_id?: string
  }
}

/**
 * The stock of a product changed, with what changed it. Type 68, `seller_open_id`. Carries no shop_id. The platform's
 * sample is flat: the members of data without type, shop and data around them. Whether the wire wraps it is open; a
 * flat delivery is an unknown event with its data.
 */
export interface InventoryChanged {
  /** The same on every delivery: the key to tell duplicates. */
  event_id?: string
  /** When the change happened, RFC 3339. */
  occurred_at?: string
  /** The seller. Beyond 2^53: text in TypeScript, bare digits on the wire. */
  seller_id?: string
  /** The product. Beyond 2^53: text in TypeScript, bare digits on the wire. */
  product_id?: string
  /** The SKU. Beyond 2^53: text in TypeScript, bare digits on the wire. */
  sku_id?: string
  change_detail?: Array<InventoryChanged.ChangeDetail>
  quantity_snapshot_after_change?: InventoryChanged.QuantitySnapshotAfterChange
}

export declare namespace InventoryChanged {
  interface ChangeDetail {
    /** Names the change; the same on every delivery. */
    idempotency_key?: string
    /** What caused the change. */
    trigger_source?:
      | "order_created"
      | "order_canceled"
      | "order_shipped"
      | "manual_adjustment"
      | "api_sync"
      | "campaign_lock"
      | "campaign_unlock"
      | "creator_lock"
      | "creator_unlock"
      | "system_auto_replenish"
      | (string & {})
    /** When the change happened, RFC 3339 with nanoseconds. */
    occurred_at?: string
    /** By how much the units in all changed; may be negative. */
    total_quantity_delta?: number
    /** By how much the units that can be sold changed; may be negative. */
    available_quantity_delta?: number
    /** By how much the units held for unshipped orders changed; may be negative. */
    committed_quantity_delta?: number
    /** By how much the units that anyone may buy changed; may be negative. */
    in_shop_quantity_delta?: number
    /** By how much the units set aside for campaigns changed; may be negative. */
    campaign_locked_quantity_delta?: number
    /** By how much the units set aside for creators changed; may be negative. */
    creator_locked_quantity_delta?: number
  }

  interface QuantitySnapshotAfterChange {
    /** Units in all after the change. */
    total_quantity?: number
    /** Units that can be sold after the change. */
    total_available_quantity?: number
    /** Units held for unshipped orders after the change. */
    total_committed_quantity?: number
    /** Units that anyone may buy. */
    in_shop_quantity?: number
    /** Units set aside for campaigns. */
    campaign_locked_quantity?: number
    /** Units set aside for creators. */
    creator_locked_quantity?: number
  }
}

/**
 * The stock of a product changed in one shop. Type 71, `shop_id`. Known by number and name only; a sibling of
 * INVENTORY_CHANGED that is about one shop is likely. No source names all of its fields.
 */
export type InventoryChangedByShop = { [key: string]: unknown }
