/**
 * What the sandbox keeps in memory. Products and orders are stored in the wire's own form (what Get Product and Get
 * Order Detail answer), so that an answer is a copy and a test reads the names it knows from the API.
 */

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
  /** Uploaded images by uri. An upload takes no shop cipher, so they belong to the account. */
  readonly images: Map<string, ProductImage>
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
  readonly warehouses: ReadonlyArray<string>
  readonly products: Map<string, Product>
  readonly orders: Map<string, Order>
  /** Answers by idempotency key. */
  readonly replays: Map<string, unknown>
}

export interface ProductImage {
  uri: string
  urls: Array<string>
  thumb_urls: Array<string>
  width: number
  height: number
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

export interface Product {
  id: string
  title: string
  description: string
  status: string
  create_time: number
  update_time: number
  external_product_id?: string
  category_chains: Array<{ id: string; parent_id: string; local_name: string; is_leaf: boolean }>
  brand?: { id: string; name: string }
  main_images: Array<ProductImage>
  package_weight: { unit: string; value: string }
  package_dimensions?: { height: string; length: string; unit: string; width: string }
  skus: Array<Sku>
  audit: { status: string }
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
  package_id?: string
  package_status?: string
  tracking_number?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  cancel_reason?: string
  cancel_user?: string
  rts_time?: number
}

export interface Order {
  id: string
  status: string
  create_time: number
  update_time: number
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
  is_on_hold_order: boolean
  is_sample_order: boolean
  line_items: Array<LineItem>
  packages: Array<{ id: string }>
  payment: Record<string, string>
  payment_method_name: string
  recipient_address: Record<string, unknown>
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

/** Units that orders hold back: sold, and not yet with the carrier. */
export const committed = (shop: Shop, skuId: string): number => {
  const held = new Set(["UNPAID", "ON_HOLD", "AWAITING_SHIPMENT", "PARTIALLY_SHIPPING", "AWAITING_COLLECTION"])
  let units = 0
  for (const order of shop.orders.values()) {
    if (!held.has(order.status)) continue
    for (const item of order.line_items) if (item.sku_id === skuId) units++
  }
  return units
}
