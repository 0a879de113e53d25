// Generated from spec/schemas. Do not edit: `pnpm generate`.

/** One category on the way from the top level to a leaf. */
export interface CategoryNode {
  id: string
  /** True at the bottom of the tree, where products may be listed. */
  is_leaf?: boolean
  /** Name in the language of the market. */
  local_name?: string
  /** The category above; 0 at the top. */
  parent_id?: string
}

/** A SKU that a combined listing contains. */
export interface CombinedListingSku {
  product_id?: string
  seller_sku?: string
  /** How many units of that SKU one combined unit holds. */
  sku_count?: number
  sku_id?: string
}

/** What every operation of TikTok Shop answers around its `data`. */
export interface Envelope {
  /** 0 on success; otherwise a business code of errors.yaml. */
  code: number
  /** For people: what went wrong, often with a short link. "Success" when all is well. */
  message?: string
  /** The platform's id of this request; support asks for it. */
  request_id?: string
}

/** The list price of a SKU in another sales channel. */
export interface ExternalListPrice {
  /** Decimal number as text, in the unit of the currency. */
  amount: string
  /** ISO 4217 code. */
  currency: "USD" | (string & {})
  /** Which channel the price comes from. */
  source?: "SHOPIFY_COMPARE_AT_PRICE" | (string & {})
}

/** The global product that a local one was made from. */
export interface GlobalProductAssociation {
  global_product_id?: string
  sku_mappings?: Array<GlobalProductAssociation.SkuMapping>
}

export declare namespace GlobalProductAssociation {
  interface SkuMapping {
    global_sku_id?: string
    local_sku_id?: string
    sales_attribute_mappings?: Array<GlobalProductAssociation.SalesAttributeMapping>
  }

  interface SalesAttributeMapping {
    global_attribute_id?: string
    global_value_id?: string
    local_attribute_id?: string
    local_value_id?: string
  }
}

/** An image uploaded before. */
export interface ImageRef {
  /** Names the image in later calls; not a link. */
  uri: string
}

/** The state of a listing on a platform beside TikTok Shop. */
export interface IntegratedPlatformStatus {
  /** The other storefront. */
  platform?: "TOKOPEDIA" | (string & {})
  /** State of the listing there. */
  status?:
    | "DRAFT"
    | "PENDING"
    | "FAILED"
    | "ACTIVATE"
    | "SELLER_DEACTIVATED"
    | "PLATFORM_DEACTIVATED"
    | "FREEZE"
    | "DELETED"
    | (string & {})
}

/** One tax on a line item. */
export interface ItemTax {
  /** Decimal number as text, in the currency of the item. */
  tax_amount?: string
  /** Rate as text, as a share of one. */
  tax_rate?: string
  /** Kind of tax. */
  tax_type?: "SALES_TAX" | (string & {})
}

/** An amount in one currency. */
export interface Money {
  /** Decimal number as text, in the unit of the currency, such as "12.99". */
  amount: string
  /** ISO 4217 code. */
  currency: "USD" | (string & {})
}

/** One order: who bought what, what it costs, and where it stands. */
export interface Order {
  auto_combine_group_id?: string
  buyer_avatar?: string
  buyer_email?: string
  buyer_message?: string
  buyer_nickname?: string
  /** Until when an unshipped order is cancelled by the platform, Unix seconds. */
  cancel_order_sla_time?: number
  cancel_reason?: string
  /** When the order was cancelled, Unix seconds. */
  cancel_time?: number
  /** Who cancelled it. */
  cancellation_initiator?: "SELLER" | "BUYER" | "SYSTEM" | (string & {})
  channel_entity_national_registry_id?: string
  /** Until when the carrier has to have the parcel, Unix seconds. */
  collection_due_time?: number
  /** When the carrier took the parcel, Unix seconds. */
  collection_time?: number
  /** The storefront it was bought on. */
  commerce_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
  consultation_id?: string
  /** Brazilian tax number of the buyer. */
  cpf?: string
  cpf_name?: string
  /** When the order was placed, Unix seconds. */
  create_time?: number
  /** Until when it has to be delivered, Unix seconds. */
  delivery_due_time?: number
  delivery_option_id?: string
  delivery_option_name?: string
  /** Until when the chosen way of delivery promises it, Unix seconds. */
  delivery_option_required_delivery_time?: number
  /** Until when the platform's rules want it delivered, Unix seconds. */
  delivery_sla_time?: number
  /** When it was delivered, Unix seconds. */
  delivery_time?: number
  /** To the door, or to a collection point. */
  delivery_type?: "HOME_DELIVERY" | "COLLECTION_POINT" | (string & {})
  exchange_source_order_id?: string
  /** Delivery program that the order falls under. */
  fast_delivery_program?: "3_DAY_DELIVERY" | (string & {})
  /** Until when fast dispatch wants it handed over, Unix seconds. */
  fast_dispatch_sla_time?: number
  /** How urgent it is; higher comes first. */
  fulfillment_priority_level?: number
  /** Who packs and ships: the seller, a TikTok warehouse, or Tokopedia's. */
  fulfillment_type?:
    | "FULFILLMENT_BY_SELLER"
    | "FULFILLMENT_BY_TIKTOK"
    | "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"
    | (string & {})
  handling_duration?: Order.HandlingDuration
  /** True where the buyer changed the address after ordering. */
  has_updated_recipient_address?: boolean
  id: string
  /** True while the buyer's wish to cancel is open. */
  is_buyer_request_cancel?: boolean
  /** True where the buyer pays cash on delivery. */
  is_cod?: boolean
  /** True where it replaces goods that the buyer exchanged. */
  is_exchange_order?: boolean
  /** True during the hour in which the buyer may still cancel freely; do not ship yet. */
  is_on_hold_order?: boolean
  /** True where it makes up for a lost or faulty delivery. */
  is_replacement_order?: boolean
  /** True for a free sample to a creator. */
  is_sample_order?: boolean
  /** True for a delivery of a subscription. */
  is_subscription_order?: boolean
  line_items?: Array<OrderLineItem>
  /** Whether the seller has to hand in an invoice (Brazil). */
  need_upload_invoice?:
    | "UNKNOWN"
    | "NEED_INVOICE"
    | "NO_NEED"
    | "INVOICE_UPLOADED"
    | "INVOICE_PROCESSING"
    | (string & {})
  /** Codes of the buyer's special rights on this order. */
  order_rights?: Array<number>
  /** How it was sold: from stock, as a draw, before stock, made to order, on backorder, or digital. */
  order_type?:
    | "NORMAL"
    | "ZERO_LOTTERY"
    | "PRE_ORDER"
    | "MADE_TO_ORDER"
    | "BACK_ORDER"
    | "VIRTUAL_ORDER"
    | (string & {})
  packages?: Array<Order.Package>
  /** When it was paid, Unix seconds; absent while unpaid. */
  paid_time?: number
  payment?: OrderPayment
  payment_auth_code?: string
  /** Kind of card that paid. */
  payment_card_type?: "Debit" | "Credit" | "Prepaid" | (string & {})
  payment_method_code?: string
  payment_method_name?: string
  /** Until when a parcel must be ready for the carrier's visit, Unix seconds. */
  pick_up_cut_off_time?: number
  recipient_address?: RecipientAddress
  /** By when the platform advises to ship, Unix seconds. */
  recommended_shipping_time?: number
  /** When a pre-order may ship, Unix seconds. */
  release_date?: number
  replaced_order_id?: string
  /** When the buyer asked to cancel, Unix seconds. */
  request_cancel_time?: number
  /** Until when the platform's rules want it ready to ship, Unix seconds. */
  rts_sla_time?: number
  /** When it was marked ready to ship, Unix seconds. */
  rts_time?: number
  seller_note?: string
  /** Until when it has to ship; afterwards it is cancelled, Unix seconds. */
  shipping_due_time?: number
  shipping_provider?: string
  shipping_provider_id?: string
  /** Label and carrier by TikTok, by the seller, or digital delivery. */
  shipping_type?: "TIKTOK" | "SELLER" | "TIKTOK_DIGITAL" | (string & {})
  /** Whether its parcels were split or joined with another order's. */
  split_or_combine_tag?: "COMBINED" | "SPLIT" | (string & {})
  /** Where the order stands. UNPAID and ON_HOLD must not ship yet. */
  status?:
    | "UNPAID"
    | "ON_HOLD"
    | "AWAITING_SHIPMENT"
    | "PARTIALLY_SHIPPING"
    | "AWAITING_COLLECTION"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | "CANCELLED"
    | (string & {})
  tracking_number?: string
  /** Until when the carrier's first scan is expected, Unix seconds. */
  tts_sla_time?: number
  /** When anything in the order last changed, Unix seconds. */
  update_time?: number
  /** Id of the buyer, the same over all orders in this shop. */
  user_id?: string
  warehouse_id?: string
}

export declare namespace Order {
  interface HandlingDuration {
    days?: string
    /** How `days` are counted. */
    type?: "CALENDAR_DAY" | "BUSINESS_DAY" | (string & {})
  }

  interface Package {
    id: string
  }
}

/** One unit of one SKU in an order. */
export interface OrderLineItem {
  buyer_service_fee?: string
  cancel_reason?: string
  /** Who cancelled the item. */
  cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
  combined_listing_skus?: Array<CombinedListingSku>
  /** ISO 4217 code. */
  currency?: string
  /** State of this item as the seller sees it. */
  display_status?:
    | "UNPAID"
    | "AWAITING_SHIPMENT"
    | "AWAITING_COLLECTION"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | "CANCELLED"
    | (string & {})
  distance_fee?: string
  distance_shipping_fee?: string
  gift_retail_price?: string
  handling_duration_days?: string
  id: string
  /** True for goods with transport rules, such as batteries. */
  is_dangerous_good?: boolean
  /** True for a free gift. */
  is_gift?: boolean
  /** True for a blind box, whose content is decided after the order. */
  is_unboxing_item?: boolean
  item_tax?: Array<ItemTax>
  /** True where a prescription has to be approved before it ships. */
  needs_prescription?: boolean
  original_price?: string
  package_id?: string
  /** State of the package that holds the item. */
  package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
  pfand_fee?: string
  platform_discount?: string
  product_id?: string
  product_name?: string
  retail_delivery_fee?: string
  /** The LIVE session in which it was bought (US). Uncertain: the sources do not agree on it. */
  room_id?: string
  /** When the item was marked ready to ship, Unix seconds. */
  rts_time?: number
  sale_price?: string
  seller_discount?: string
  seller_sku?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  sku_id?: string
  sku_image?: string
  sku_name?: string
  /** How the SKU was sold. */
  sku_type?: "NORMAL" | "ZERO_LOTTERY" | "SHOP_PARTNER" | "PRE_ORDER" | "MADE_TO_ORDER" | (string & {})
  small_order_fee?: string
  sub_item_info?: Array<OrderSubItem>
  tracking_number?: string
  unboxing_sku_code?: string
}

/** What an order costs and who pays which part of it. Every amount is in `currency`. */
export interface OrderPayment {
  /** Fee that the platform charges the buyer (some markets). */
  buyer_service_fee?: string
  /** ISO 4217 code of every amount here. */
  currency?: string
  distance_fee?: string
  distance_shipping_fee?: string
  handling_fee?: string
  item_insurance_fee?: string
  item_insurance_tax?: string
  /** Shipping before discounts. */
  original_shipping_fee?: string
  /** Price of the goods before discounts. */
  original_total_product_price?: string
  payment_discount_service_fee?: string
  payment_platform_discount?: string
  /** Discount on goods that the platform bears. */
  platform_discount?: string
  /** Tax on the goods. */
  product_tax?: string
  /** Fee that some US states charge on deliveries. */
  retail_delivery_fee?: string
  /** Discount on goods that the seller bears. */
  seller_discount?: string
  /** What the buyer pays for shipping, discounts taken off. */
  shipping_fee?: string
  /** Discount on shipping that seller and platform share. */
  shipping_fee_cofunded_discount?: string
  /** Discount on shipping that the platform bears. */
  shipping_fee_platform_discount?: string
  /** Discount on shipping that the seller bears. */
  shipping_fee_seller_discount?: string
  /** Tax on shipping. */
  shipping_fee_tax?: string
  shipping_insurance_fee?: string
  /** Fee for an order below a minimum (some markets). */
  small_order_fee?: string
  /** Price of the goods after discounts, before shipping. */
  sub_total?: string
  /** All taxes together. */
  tax?: string
  /** What the buyer pays in all, discounts taken off. */
  total_amount?: string
}

/** One unit of a SKU inside a combined line item. */
export interface OrderSubItem {
  cancel_reason?: string
  /** Who cancelled the item. */
  cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
  /** ISO 4217 code. */
  currency?: string
  /** State of this item as the seller sees it. */
  display_status?:
    | "UNPAID"
    | "AWAITING_SHIPMENT"
    | "AWAITING_COLLECTION"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | "CANCELLED"
    | (string & {})
  id: string
  /** True for goods with transport rules, such as batteries. */
  is_dangerous_good?: boolean
  item_tax?: Array<ItemTax>
  original_price?: string
  package_id?: string
  /** State of the package that holds the item. */
  package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
  platform_discount?: string
  product_id?: string
  product_name?: string
  retail_delivery_fee?: string
  /** When the item was marked ready to ship, Unix seconds. */
  rts_time?: number
  sale_price?: string
  seller_discount?: string
  seller_sku?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  sku_id?: string
  sku_image?: string
  sku_name?: string
  tracking_number?: string
  warehouse_id?: string
}

/** The size of the parcel. */
export interface PackageDimensions {
  /** Whole number as text, in `unit`. */
  height?: string
  /** Whole number as text, in `unit`. */
  length?: string
  /** CENTIMETER or INCH. */
  unit?: string
  /** Whole number as text, in `unit`. */
  width?: string
}

/** The weight of the parcel. */
export interface PackageWeight {
  /** KILOGRAM, or POUND in the US. */
  unit?: "KILOGRAM" | "POUND" | (string & {})
  /** Decimal number as text, in `unit`. */
  value?: string
}

/** How a SKU is sold before it is in stock. */
export interface PreSale {
  fulfillment_type?: PreSale.FulfillmentType
  /** PRE_ORDER ships at a date, MADE_TO_ORDER after it is made, CUSTOM after it is made to the buyer's wish. */
  type?: "PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | (string & {})
}

export declare namespace PreSale {
  interface FulfillmentType {
    /** Days to make or prepare it; for the kinds without a fixed date. */
    handling_duration_days?: number
    /** When a pre-order ships, Unix seconds. */
    release_date?: number
  }
}

/** How a SKU is sold before it is in stock. */
export interface PreSaleInput {
  fulfillment_type?: PreSaleInput.FulfillmentType | undefined
  /** PRE_ORDER ships at a date, MADE_TO_ORDER after it is made, CUSTOM after it is made to the buyer's wish. */
  type?: "PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | (string & {}) | undefined
}

export declare namespace PreSaleInput {
  interface FulfillmentType {
    /** Days to make or prepare it; for the kinds without a fixed date. */
    handling_duration_days?: number | undefined
    /** When a pre-order ships, Unix seconds. */
    release_date?: number | undefined
  }
}

/** Where the review of a listing stands. */
export interface ProductAudit {
  /** What a pre-approved listing still waits for. */
  pre_approved_reasons?: Array<"KYC_PENDING" | "RESTRICTED_CATEGORY_PENDING" | (string & {})>
  /** PRE_APPROVED goes live once what `pre_approved_reasons` names is done. */
  status?: "NONE" | "AUDITING" | "FAILED" | "PRE_APPROVED" | "APPROVED" | (string & {})
}

/** A certificate or other proof that a category asks for. */
export interface ProductCertification {
  /** When the certificate ends, Unix seconds. */
  expiration_date?: number
  files?: Array<ProductCertification.File>
  id: string
  images?: Array<ProductImage>
  title?: string
}

export declare namespace ProductCertification {
  interface File {
    format?: string
    id: string
    name?: string
    urls?: Array<string>
  }
}

/** Products that are shown as variants of one another. */
export interface ProductFamily {
  id: string
  products?: Array<ProductFamily.Product>
}

export declare namespace ProductFamily {
  interface Product {
    id: string
  }
}

/** An image of the catalog: its URI for later calls, and URLs to show it. */
export interface ProductImage {
  /** Pixels. */
  height?: number
  /** Links to smaller renditions. */
  thumb_urls?: Array<string>
  /** Names the image in later calls; not a link. */
  uri?: string
  /** Links to the full image. */
  urls?: Array<string>
  /** Pixels. */
  width?: number
}

/** A SKU of a product: its price, stock and attributes. */
export interface ProductSku {
  combined_skus?: Array<ProductSku.CombinedSku>
  external_list_prices?: Array<ExternalListPrice>
  external_sku_id?: string
  external_urls?: Array<string>
  extra_identifier_codes?: Array<string>
  fees?: Array<SkuFee>
  global_listing_policy?: ProductSku.GlobalListingPolicy
  id: string
  identifier_code?: SkuIdentifierCode
  inventory?: Array<SkuInventory>
  list_price?: Money
  pre_sale?: PreSale
  price?: SkuPrice
  sales_attributes?: Array<SkuSalesAttribute>
  seller_sku?: string
  sku_unit_count?: string
  status_info?: SkuStatusInfo
}

export declare namespace ProductSku {
  interface CombinedSku {
    brand?: ProductSku.Brand
    categories?: Array<CategoryNode>
    /** What keeps the combined listing off sale. */
    combined_listing_not_live_reasons?: Array<
      | "SUB_PRODUCT_DEACTIVATE"
      | "SUB_PRODUCT_DELETE"
      | "SUB_PRODUCT_FROZEN"
      | "SUB_SKU_DELETE"
      | "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
      | "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"
      | (string & {})
    >
    inventory?: Array<ProductSku.Inventory>
    price?: SkuPrice
    product_id?: string
    product_main_image?: ProductImage
    sales_attributes?: Array<SkuSalesAttribute>
    seller_sku?: string
    /** How many units of that SKU one combined unit holds. */
    sku_count?: number
    sku_id?: string
    title?: string
  }

  interface Brand {
    id: string
    name?: string
  }

  interface Inventory {
    /** Units on hand in this warehouse. */
    quantity?: number
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string
  }

  interface GlobalListingPolicy {
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_type?: "SHARED" | "EXCLUSIVE" | (string & {})
    /** True where the price follows the source listing. */
    price_sync?: boolean
    replicate_source?: ProductSku.ReplicateSource
  }

  interface ReplicateSource {
    product_id?: string
    shop_id?: string
    sku_id?: string
  }
}

/** A SKU as the listing search shows it. */
export interface ProductSkuSummary {
  external_list_prices?: Array<ExternalListPrice>
  fees?: Array<SkuFee>
  id: string
  inventory?: Array<SkuInventory>
  list_price?: Money
  pre_sale?: PreSale
  price?: SkuPrice
  seller_sku?: string
  status_info?: SkuStatusInfo
}

/** Whether and how a product is sold by subscription. */
export interface ProductSubscription {
  subscribe_discount_details?: Array<ProductSubscription.SubscribeDiscountDetail>
  subscribe_promotion_config?: Array<ProductSubscription.SubscribePromotionConfig>
  /** Whether buyers can subscribe now. */
  subscribe_status?: "ENABLED" | "NOT_ENABLED" | (string & {})
  /** True where the platform allows subscriptions for this product. */
  support_subscribe?: boolean
}

export declare namespace ProductSubscription {
  interface SubscribeDiscountDetail {
    /** Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
    discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {})
    /** Percent off. */
    discount_value?: number
  }

  interface SubscribePromotionConfig {
    /** Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
    discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {})
    /** Percentages that may be chosen. */
    discount_options?: Array<number>
    /** Highest percentage allowed. */
    max_discount?: number
    /** Lowest percentage allowed. */
    min_discount?: number
  }
}

/** A product as the listing search shows it. */
export interface ProductSummary {
  audit?: ProductAudit
  /** When the product was created, Unix seconds. */
  create_time?: number
  /** True while edits wait in a draft beside the live version. */
  has_draft?: boolean
  id: string
  integrated_platform_statuses?: Array<IntegratedPlatformStatus>
  /** True for goods that are only given away, such as gifts with a purchase. */
  is_not_for_sale?: boolean
  /** How the platform rates the completeness of the listing. */
  listing_quality_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
  product_families?: Array<ProductFamily>
  /** Why the listing did not reach another storefront. */
  product_sync_fail_reasons?: Array<string>
  recommended_categories?: Array<RecommendedCategory>
  /** Markets where it is sold, ISO 3166-1 alpha-2. */
  sales_regions?: Array<
    | "BR"
    | "DE"
    | "ES"
    | "FR"
    | "GB"
    | "ID"
    | "IE"
    | "IT"
    | "JP"
    | "MX"
    | "MY"
    | "PH"
    | "SG"
    | "TH"
    | "US"
    | "VN"
    | (string & {})
  >
  scheduled_sale?: ScheduledSale
  skus?: Array<ProductSkuSummary>
  /** Where the listing stands; only ACTIVATE is on sale. */
  status?:
    | "DRAFT"
    | "PENDING"
    | "FAILED"
    | "ACTIVATE"
    | "SELLER_DEACTIVATED"
    | "PLATFORM_DEACTIVATED"
    | "FREEZE"
    | "DELETED"
    | (string & {})
  title?: string
  /** When the product was last edited, Unix seconds. */
  update_time?: number
}

/** The video of a listing. */
export interface ProductVideo {
  cover_url?: string
  format?: string
  /** Pixels. */
  height?: number
  id: string
  /** Bytes. */
  size?: number
  url?: string
  /** Pixels. */
  width?: number
}

/** Where an order goes. Parts are masked before the platform allows shipping, and after delivery. */
export interface RecipientAddress {
  address_detail?: string
  address_line1?: string
  address_line2?: string
  address_line3?: string
  address_line4?: string
  delivery_preferences?: RecipientAddress.DeliveryPreferences
  district_info?: Array<RecipientAddress.DistrictInfo>
  first_name?: string
  first_name_local_script?: string
  /** All parts of the address in one line. */
  full_address?: string
  last_name?: string
  last_name_local_script?: string
  name?: string
  /** Masked in part until the order may ship. */
  phone_number?: string
  /** Post town (UK). */
  post_town?: string
  /** ZIP or postal code. */
  postal_code?: string
  /** ISO 3166-1 alpha-2 code. */
  region_code?: string
}

export declare namespace RecipientAddress {
  interface DeliveryPreferences {
    /** Where the carrier may leave the parcel. */
    drop_off_location?: string
  }

  interface DistrictInfo {
    /** L0 is the country; deeper levels are smaller. */
    address_level?: string
    /** What this level is called in the market, such as State. */
    address_level_name?: string
    address_name?: string
    /** ISO 3166 code, where the level has one. */
    iso_code?: string
  }
}

/** A category that the platform finds more fitting. */
export interface RecommendedCategory {
  id: string
  local_name?: string
}

/** When a listing goes live by itself. */
export interface ScheduledSale {
  /** True where the listing goes live by itself at `schedule_sale_time`. */
  is_enabled_scheduled_sale?: boolean
  /** When the listing goes live, Unix seconds. */
  schedule_sale_time?: number
}

/** A fee that a SKU carries beside its price, such as a bottle deposit. */
export interface SkuFee {
  /** Kind of packaging that the deposit is for. */
  additional_attribute?: "SINGLE_USE" | "REUSABLE" | "NOT_APPLICABLE" | (string & {})
  /** Decimal number as text, in the currency of the SKU. */
  amount?: string
  /** PFAND is the German bottle deposit. */
  type?: "PFAND" | (string & {})
}

/** A fee that a SKU carries beside its price, such as a bottle deposit. */
export interface SkuFeeInput {
  /** Kind of packaging that the deposit is for. */
  additional_attribute?: "SINGLE_USE" | "REUSABLE" | "NOT_APPLICABLE" | (string & {}) | undefined
  /** Decimal number as text, in the currency of the SKU. */
  amount?: string | undefined
  /** PFAND is the German bottle deposit. */
  type?: "PFAND" | (string & {}) | undefined
}

/** The trade number of a SKU. */
export interface SkuIdentifierCode {
  /** The digits printed under the barcode. */
  code?: string
  /** Numbering scheme of the code. */
  type?: "GTIN" | "EAN" | "UPC" | "ISBN" | "JAN" | (string & {})
}

/** The trade number of a SKU. */
export interface SkuIdentifierCodeInput {
  /** The digits printed under the barcode. */
  code?: string | undefined
  /** Numbering scheme of the code. */
  type?: "GTIN" | "EAN" | "UPC" | "ISBN" | "JAN" | (string & {}) | undefined
}

/** The stock of a SKU in one warehouse. */
export interface SkuInventory {
  /** Units that may be sold beyond the stock, to be delivered later. */
  backorder_quantity?: number
  /** Days between an order and its handover to the carrier. */
  handling_time?: number
  /** Units on hand in this warehouse. */
  quantity?: number
  /** The warehouse; left out by shops with one only. */
  warehouse_id?: string
}

/** What a SKU costs. */
export interface SkuPrice {
  /** ISO 4217 code. */
  currency?:
    | "BRL"
    | "EUR"
    | "GBP"
    | "IDR"
    | "JPY"
    | "MXN"
    | "MYR"
    | "PHP"
    | "SGD"
    | "THB"
    | "USD"
    | "VND"
    | (string & {})
  /** What the buyer pays, tax included where the market shows prices so. */
  sale_price?: string
  /** The price before tax. */
  tax_exclusive_price?: string
  /** Price per base unit, for markets that require it on the listing. */
  unit_price?: string
}

/** One attribute that tells the SKUs of a product apart, such as its color, with its images. */
export interface SkuSalesAttribute {
  id: string
  name?: string
  sku_img?: ProductImage
  supplementary_sku_images?: Array<ProductImage>
  value_id?: string
  value_name?: string
}

/** Whether a SKU is on sale, and who took it off. */
export interface SkuStatusInfo {
  /** Who took the SKU off sale. */
  deactivation_source?: "SELLER" | "PLATFORM" | "COMBO_RELATION" | (string & {})
  /** DEACTIVATED SKUs stay in the listing and cannot be bought. */
  status?: "NORMAL" | "DEACTIVATED" | (string & {})
}
