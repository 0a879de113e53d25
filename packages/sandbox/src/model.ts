/**
 * The state that the sandbox keeps in memory. Products and orders have the wire's own form (that of Get Product and Get
 * Order Detail), so that an answer is a copy and a test reads the API's names.
 */

import type { OpenCollaboration, SampleApplication, TargetCollaboration } from "./state/affiliate.ts"
import type { Cancellation, Return } from "./state/aftersales.ts"
import type { ComplianceContact, GlobalProduct } from "./state/catalog.ts"
import type { Conversation } from "./state/chat.ts"
import type { CreatorConversation } from "./state/creator-chat.ts"
import type { Post } from "./state/content.ts"
import type { EngagementTask } from "./state/engagement.ts"
import type { FulfilledByTikTok } from "./state/fbt.ts"
import type { Package, Warehouse } from "./state/fulfillment.ts"
import type { LedgerEntry } from "./state/money.ts"
import type { SampleRule } from "./state/sample-rules.ts"
import type { Precheck, VideoFile } from "./state/shoppable-videos.ts"
import type { ShowcaseEntry } from "./state/showcase.ts"
import type { ProductDetails, ProductImage } from "./state/product-details.ts"
import type { ImageTranslation } from "./state/translations.ts"
import type { Activity, Coupon } from "./state/promotion.ts"
import type { Review } from "./state/reviews.ts"

export type { ProductAttribute, ProductCertification, ProductImage } from "./state/product-details.ts"

/** 0, 4 and 5 are sellers (4 and 5: global selling), 1 a creator, 3 a partner. */
export type UserType = 0 | 1 | 3 | 4 | 5

/** One authorisation: who granted what to the app. */
export interface Account {
  readonly openId: string
  readonly name: string
  readonly region: string
  readonly userType: UserType
  readonly scopes: ReadonlyArray<string>
  readonly shops: ReadonlyArray<Shop>
  readonly activity: { isActive: boolean }
  /** Uploaded images by uri. An upload takes no shop cipher, so they belong to the account. */
  readonly images: Map<string, ProductImage>
  /** Formats of uploaded videos and documents by id. */
  readonly files: Map<string, string>
  /** Brands that the seller made. */
  readonly brands: Map<string, string>
  readonly globalProducts: Map<string, GlobalProduct>
  readonly manufacturers: Map<string, ComplianceContact>
  readonly responsiblePersons: Map<string, ComplianceContact>
  /** The showcase of a creator. The first entry is on top. */
  readonly showcase: Array<ShowcaseEntry>
  /** The video files of a creator, for posts that link products. */
  readonly videoFiles: Map<string, VideoFile>
  readonly prechecks: Map<string, Precheck>
  /** By publish id. */
  readonly posts: Map<string, Post>
}

export interface Shop {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly cipher: string
  readonly code: string
  readonly seller_type: string
  readonly currency: string
  /** The first one takes the stock of an update that names none. */
  readonly warehouses: Array<string>
  readonly places: Map<string, Warehouse>
  readonly products: Map<string, Product>
  readonly orders: Map<string, Order>
  /** Units in the seller's warehouses that orders hold back, by SKU: sold, but not yet with the carrier. */
  readonly committed: Map<string, number>
  readonly packages: Map<string, Package>
  readonly cancellations: Map<string, Cancellation>
  readonly returns: Map<string, Return>
  /** Oldest first. */
  readonly ledger: Array<LedgerEntry>
  /** The times at which a statement was closed before the end of its day: Unix seconds, rising. */
  readonly closings: Array<number>
  readonly activities: Map<string, Activity>
  readonly coupons: Map<string, Coupon>
  /** By product id. */
  readonly openCollaborations: Map<string, OpenCollaboration>
  /** Open collaborations that a later one of the same product replaced. */
  readonly endedCollaborations: Array<OpenCollaboration>
  readonly targetCollaborations: Map<string, TargetCollaboration>
  /** By product id. */
  readonly sampleRules: Map<string, SampleRule>
  readonly samples: Map<string, SampleApplication>
  readonly conversations: Map<string, Conversation>
  readonly creatorConversations: Map<string, CreatorConversation>
  /** Copies in other markets, by the id of the source. */
  readonly replicas: Map<string, ReadonlyArray<{ product_id: string; shop_id: string; region: string }>>
  readonly engagementTasks: Map<string, EngagementTask>
  readonly imageTranslations: Map<string, ImageTranslation>
  /** The goods in TikTok's warehouses. */
  readonly fbt: FulfilledByTikTok
  readonly reviews: Map<string, Review>
  /** Subscriptions by event name. */
  readonly webhooks: Map<string, { address: string; create_time: number; update_time: number }>
  /** References to orders of other systems, by order id. */
  readonly externalOrders: Map<string, Array<ExternalOrder>>
  /** Ids and titles of the videos that sell the shop's products. */
  readonly videos: ReadonlyArray<{ readonly id: string; readonly title: string; readonly create_time: number }>
  readonly settings: { can_accept_chat: boolean }
  readonly activity: { isActive: boolean }
}

export interface ExternalOrder {
  id: string
  platform: string
  line_items: Array<{ id: string; origin_id: string }>
}

export interface Stock {
  warehouse_id: string
  quantity: number
  handling_time?: number
  backorder_quantity?: number
}

export interface Sku {
  id: string
  seller_sku: string
  external_sku_id?: string
  price: { currency: string; sale_price: string; tax_exclusive_price: string }
  inventory: Array<Stock>
  sales_attributes: Array<{ id: string; name: string; value_id: string; value_name: string }>
  status_info: { status: string }
}

export interface Product extends ProductDetails {
  readonly id: string
  title: string
  description: string
  status: string
  readonly create_time: number
  update_time: number
  external_product_id?: string
  category_chains: Array<{ id: string; parent_id: string; local_name: string; is_leaf: boolean }>
  brand?: { id: string; name: string }
  main_images: Array<ProductImage>
  package_weight: { unit: string; value: string }
  skus: Array<Sku>
  audit: { status: string }
  /** Why the last review failed. */
  audit_failed_reasons?: Array<{
    listing_platform: string
    position: string
    reasons: Array<string>
    suggestions: Array<string>
  }>
  has_draft: boolean
  is_cod_allowed: boolean
  is_not_for_sale: boolean
  listing_quality_tier: string
}

/** One unit of one SKU: the platform gives every piece its own line. */
export interface LineItem {
  id: string
  product_id: string
  product_name: string
  sku_id: string
  sku_name: string
  seller_sku: string
  sku_image: string
  sku_type: string
  display_status: string
  currency: string
  original_price: string
  sale_price: string
  platform_discount: string
  seller_discount: string
  is_gift: boolean
  /** What a gift costs in the shop. */
  gift_retail_price?: string
  package_id?: string
  package_status?: string
  tracking_number?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  cancel_reason?: string
  cancel_user?: string
  rts_time?: number
  /** The parts of one unit of a combined listing. */
  combined_listing_skus?: Array<{ product_id: string; sku_id: string; seller_sku: string; sku_count: number }>
}

/** The order as it was when it was bought; later changes are in the fields that the wire has for them. */
export interface Order {
  readonly id: string
  status: string
  readonly create_time: number
  /** Changed only by `touch`, which keeps the order of the searches. */
  readonly update_time: number
  paid_time?: number
  rts_time?: number
  collection_time?: number
  delivery_time?: number
  cancel_time?: number
  cancel_reason?: string
  cancellation_initiator?: string
  user_id: string
  buyer_email: string
  buyer_message: string
  commerce_platform: string
  order_type: string
  fulfillment_type: string
  shipping_type: string
  delivery_type: string
  delivery_option_id: string
  delivery_option_name: string
  shipping_provider_id?: string
  shipping_provider?: string
  tracking_number?: string
  warehouse_id: string
  is_cod: boolean
  is_buyer_request_cancel: boolean
  request_cancel_time?: number
  readonly is_on_hold_order: boolean
  is_sample_order: boolean
  /** When a pre-order may ship. */
  release_date?: number
  is_replacement_order?: boolean
  replaced_order_id?: string
  has_updated_recipient_address?: boolean
  line_items: Array<LineItem>
  packages: Array<{ id: string }>
  readonly payment: Readonly<Record<string, string>>
  payment_method_name: string
  recipient_address: Readonly<Record<string, unknown>>
}

/** Order statuses, in the order of an order's life. */
export const orderStatuses = [
  "UNPAID",
  "ON_HOLD",
  "AWAITING_SHIPMENT",
  "PARTIALLY_SHIPPING",
  "AWAITING_COLLECTION",
  "IN_TRANSIT",
  "DELIVERED",
  "COMPLETED",
  "CANCELLED",
] as const

export const productStatuses = [
  "DRAFT",
  "PENDING",
  "FAILED",
  "ACTIVATE",
  "SELLER_DEACTIVATED",
  "PLATFORM_DEACTIVATED",
  "FREEZE",
  "DELETED",
] as const
