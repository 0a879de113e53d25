// Generated from spec/paths/order/202309/privileged_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ItemTax } from "../../schemas.ts"

/**
 * Reads orders by id with the buyer data in clear, for apps with that privilege.
 *
 * `GET /order/202309/privileged_orders` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026.
 */
export const getPrivilegedOrderDetail: Operation<
  GetPrivilegedOrderDetail.Input,
  GetPrivilegedOrderDetail.Data,
  "shop"
> = {
  id: "order.202309.getPrivilegedOrderDetail",
  method: "GET",
  path: "/order/202309/privileged_orders",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["ids"],
  maxItems: { ids: 50 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "orders",
  scopes: [],
}

export declare namespace GetPrivilegedOrderDetail {
  interface Input {
    /** Orders to read. At most 50 of them. */
    ids: ReadonlyArray<string>
  }

  /** The orders. */
  interface Data {
    orders: Array<Order>
  }

  interface Order {
    /** Masked address of the buyer. Write to the buyer through the messages of the shop, not to it. */
    buyer_email?: string
    /** Note that the buyer left at checkout. */
    buyer_message?: string
    /** When the platform cancels the order automatically, Unix seconds. */
    cancel_order_sla_time?: number
    /** Why the order was cancelled, in words. */
    cancel_reason?: string
    /** When the order became CANCELLED, Unix seconds. */
    cancel_time?: number
    /** Who cancelled it. */
    cancellation_initiator?: string
    /** The platform cancels an order that is not IN_TRANSIT by then. Unix seconds. */
    collection_due_time?: number
    /** When the order became IN_TRANSIT, Unix seconds. */
    collection_time?: number
    /** Brazilian tax number of the buyer. */
    cpf?: string
    /** When the order was placed, Unix seconds. */
    create_time?: number
    /** The platform cancels an order that is not DELIVERED by then. Unix seconds. */
    delivery_due_time?: number
    /** The seller's shipping template that the buyer chose. */
    delivery_option_id?: string
    delivery_option_name?: string
    /** By when the order should be delivered, Unix seconds. */
    delivery_option_required_delivery_time?: number
    /** A delivery after this time counts as late, and may be penalized. Unix seconds. */
    delivery_sla_time?: number
    /** When the order became DELIVERED, Unix seconds. */
    delivery_time?: number
    /** Who packs and ships: the seller, a TikTok warehouse, or Tokopedia's. */
    fulfillment_type?: string
    /** True if the address was changed after the order was placed. */
    has_updated_recipient_address?: boolean
    id: string
    /** True while the buyer's wish to cancel is open. */
    is_buyer_request_cancel?: boolean
    /** True if the buyer pays cash on delivery. */
    is_cod?: boolean
    /**
     * True if the order is, was or will be ON_HOLD. It may be true of an UNPAID order, and stays true afterwards, so it
     * does not say whether to ship: `status` does.
     */
    is_on_hold_order?: boolean
    /** True for an order that replaces another one, which `replaced_order_id` names. */
    is_replacement_order?: boolean
    /** True for a free sample to a creator. */
    is_sample_order?: boolean
    line_items?: Array<LineItem>
    /** Whether the seller has to submit an invoice, or has done so (Brazil). */
    need_upload_invoice?: "UNKNOWN" | "NEED_INVOICE" | "NO_NEED" | (string & {})
    /** The packages the order ships in; empty until there is one. */
    packages?: Array<Package>
    /** When it was paid, Unix seconds; absent while unpaid. */
    paid_time?: number
    payment?: Payment
    payment_method_name?: string
    recipient_address?: RecipientAddress
    /** The order that a replacement order replaces. */
    replaced_order_id?: string
    /** When the buyer asked to cancel, Unix seconds. */
    request_cancel_time?: number
    /** Last time to ship that the platform sets, Unix seconds. */
    rts_sla_time?: number
    /** When the seller arranged the shipping, Unix seconds. */
    rts_time?: number
    /** Who pays for a sample order. */
    sample_order_payer?: "SELLER" | "TIKTOK" | (string & {})
    /** Note of the seller, not shown to the buyer. */
    seller_note?: string
    /** The platform cancels an order that is not AWAITING_COLLECTION by then. Unix seconds. */
    shipping_due_time?: number
    /** Name of the carrier. */
    shipping_provider?: string
    /** The carrier. */
    shipping_provider_id?: string
    /** Label and carrier by TikTok, by the seller, or digital delivery. */
    shipping_type?: "TIKTOK" | "SELLER" | (string & {})
    /** Whether the order is split over packages, or combined with another order. */
    split_or_combine_tag?: "COMBINED" | "SPLIT" | (string & {})
    /**
     * The state of the order. An ON_HOLD order is accepted and must not ship yet: the buyer can still cancel it without
     * the seller. A pre-order stays ON_HOLD until its release.
     */
    status?:
      | "ON_HOLD"
      | "UNPAID"
      | "PARTIALLY_SHIPPING"
      | "AWAITING_SHIPMENT"
      | "AWAITING_COLLECTION"
      | "IN_TRANSIT"
      | "DELIVERED"
      | "COMPLETED"
      | "CALCELLED"
      | (string & {})
    /** Tracking number; there once the order has shipped. */
    tracking_number?: string
    /** Last time for the collection that the platform sets, Unix seconds. */
    tts_sla_time?: number
    /**
     * When the status of the order last changed, Unix seconds. A new address, a note or a split may leave it as it was.
     */
    update_time?: number
    /** Id of the buyer, the same over all orders in this shop. */
    user_id?: string
    /** The warehouse it ships from. */
    warehouse_id?: string
  }

  interface LineItem {
    cancel_reason?: string
    /** Who cancelled the item. */
    cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
    /** What a combined listing is made of. */
    combined_listing_skus?: Array<CombinedListingSku>
    /** ISO 4217 code of every amount of the item. */
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
    /** True for a free gift. */
    is_gift?: boolean
    item_tax?: Array<ItemTax>
    /** Price before discounts. */
    original_price?: string
    /** The package that holds the item. */
    package_id?: string
    /** State of the package that holds the item. */
    package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
    /** Discount that the platform pays for. */
    platform_discount?: string
    product_id?: string
    product_name?: string
    /** Fee that some US states charge on deliveries. */
    retail_delivery_fee?: string
    /** When the seller arranged the shipping of the item, Unix seconds. */
    rts_time?: number
    /** Price after discounts of seller and platform. */
    sale_price?: string
    /** Discount that the seller pays for. */
    seller_discount?: string
    /** The merchant's own SKU code. */
    seller_sku?: string
    shipping_provider_id?: string
    shipping_provider_name?: string
    sku_id?: string
    /** Link to the picture of the SKU. */
    sku_image?: string
    /** The sales attributes in words, such as "Red, L". */
    sku_name?: string
    /** How the SKU was sold. */
    sku_type?: "NORMAL" | "PRE_ORDER" | "ZERO_LOTTERY" | "SHOP_PARTNER" | (string & {})
    /** What the buyer adds to reach the minimum order value (Thailand). */
    small_order_fee?: string
    tracking_number?: string
  }

  interface CombinedListingSku {
    product_id?: string
    /** How many units of that SKU one combined unit holds. */
    sku_count?: number
    sku_id?: string
  }

  interface Package {
    id: string
  }

  interface Payment {
    /** ISO 4217 code of every amount here. */
    currency?: string
    /** Shipping before discounts. */
    original_shipping_fee?: string
    /**
     * Price of the goods before discounts. It includes the tax where prices do, as in cross-border shops, and excludes
     * it in the US.
     */
    original_total_product_price?: string
    /** Discount on goods that the platform pays for. */
    platform_discount?: string
    /** Tax on the goods. */
    product_tax?: string
    /** Fee that some US states charge on deliveries. */
    retail_delivery_fee?: string
    /** Discount on goods that the seller pays for. */
    seller_discount?: string
    /** What the buyer pays for shipping: the original fee less the discounts. In the US without tax. */
    shipping_fee?: string
    /** Discount on shipping that the platform pays for. */
    shipping_fee_platform_discount?: string
    /** Discount on shipping that the seller alone pays for; 0 where `shipping_fee_cofunded_discount` applies. */
    shipping_fee_seller_discount?: string
    /** Tax on shipping. */
    shipping_fee_tax?: string
    /** What the buyer adds to reach the minimum order value (Thailand). */
    small_order_fee?: string
    /**
     * Price of the goods after discounts: `original_total_product_price` less `seller_discount` and
     * `platform_discount`. In the US without tax.
     */
    sub_total?: string
    /** All taxes of the order together. In some markets they are inside of the prices, in the US on top of them. */
    tax?: string
    /** What the buyer pays in all. Taxes that are inside of the prices are not added once more. */
    total_amount?: string
  }

  interface RecipientAddress {
    /** The part below the districts: street, number, building. */
    address_detail?: string
    address_line1?: string
    address_line2?: string
    address_line3?: string
    address_line4?: string
    delivery_preferences?: DeliveryPreferences
    district_info?: Array<DistrictInfo>
    email?: string
    /** All parts of the address in one line. */
    full_address?: string
    name?: string
    /** Masked in part until the order may ship. */
    phone_number?: string
    /** ZIP or postal code. */
    postal_code?: string
    /** ISO 3166-1 alpha-2 code. */
    region_code?: string
    tokenized_email?: string
  }

  interface DeliveryPreferences {
    /** Where the carrier may leave the parcel. */
    drop_off_location?: string
  }

  interface DistrictInfo {
    /** L0 is the country; deeper levels are smaller. */
    address_level?: string
    /** What this level is called in the market, such as State. */
    address_level_name?: string
    /** Name of the district at this level. */
    address_name?: string
  }
}
