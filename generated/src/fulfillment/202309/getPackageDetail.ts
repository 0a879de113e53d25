// Generated from spec/paths/fulfillment/202309/packages_package_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Dimensions, PackageAddress, Weight } from "../../schemas.ts"

/**
 * Reads one package: contents, carrier, tracking and handover.
 *
 * `GET /fulfillment/202309/packages/{package_id}` · seller · with or without a shop · scope
 * `seller.fulfillment.basic` · reads, so it may be repeated
 *
 * warehouse_id is announced for the US and unverified.
 *
 * Codes to handle: `PermissionError` 10006402.
 */
export const getPackageDetail: Operation<GetPackageDetail.Input, GetPackageDetail.Data, "shop", GetPackageDetail.Code> =
  {
    id: "fulfillment.202309.getPackageDetail",
    method: "GET",
    path: "/fulfillment/202309/packages/{package_id}",
    platform: "shop",
    media: "none",
    answer: "json",
    access: "seller",
    shopCipher: "optional",
    safety: "read",
    scopes: ["seller.fulfillment.basic"],
  }

export declare namespace GetPackageDetail {
  interface Input {
    package_id: string
  }

  /** The package. */
  interface Data {
    biz_extension_tags?: Array<string>
    /** When the package was made, Unix seconds. */
    create_time?: number
    delivery_option_id?: string
    delivery_option_name?: string
    dimension?: Dimensions
    /** PICKUP by the carrier, or DROP_OFF by the seller. */
    handover_method?: "PICKUP" | "DROP_OFF" | (string & {})
    /** True if the package holds more than one SKU. */
    has_multi_skus?: boolean
    insurance?: Insurance
    last_mile_tracking_number?: string
    /** Whether the buyer left a note. */
    note_tag?: "BUYER_UNNOTED" | "BUYER_NOTED" | (string & {})
    order_line_item_ids?: Array<string>
    orders?: Array<Order>
    package_id?: string
    /** The stage that the package has reached. Uncertain: the sources do not agree on it. */
    package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
    /** Finer state within `package_status`. */
    package_sub_status?: "ISSUE" | "CREATED" | "STOCKING" | "RTSING" | "HBW" | "HBWING" | "TTS" | (string & {})
    pickup_slot?: PickupSlot
    recipient_address?: PackageAddress
    sender_address?: PackageAddress
    /** What went wrong on the way. */
    ship_exception_reason?:
      | "PACKAGE_DAMAGAED"
      | "PACKAGE_LOST"
      | "RETURNED_TO_SHIPPER"
      | "PACKAGE_SCRAP"
      | (string & {})
    shipping_provider_id?: string
    shipping_provider_name?: string
    /** Label and carrier by TikTok, or by the seller. */
    shipping_type?: "TIKTOK" | "SELLER" | (string & {})
    /** Whether the package was split off or joined. */
    split_and_combine_tag?: "DEFAULT" | "COMBINE" | "SPLIT" | (string & {})
    tracking_number?: string
    /** When the package last changed, Unix seconds. */
    update_time?: number
    weight?: Weight
    /** Uncertain: the sources do not agree on it. */
    warehouse_id?: string
  }

  interface Insurance {
    /** The status of the claim against the insurance. */
    claim_status?: "NOT_STARTED" | "CLAIM_PENDING" | "APPROVED" | "DECLINED" | (string & {})
    /** What the insurance pays at most, in US dollars. Decimal number as text. */
    coverage_amount?: string
    /** True if a claim can be made. */
    is_claim_eligible?: boolean
    /** True if the package is insured. */
    is_purchased?: boolean
  }

  interface Order {
    id: string
    skus?: Array<Sku>
  }

  interface Sku {
    id: string
    image_url?: string
    name?: string
    /** Units of the SKU in the package. */
    quantity?: number
  }

  interface PickupSlot {
    /** End of the pickup window, Unix seconds. */
    end_time?: number
    /** Start of the pickup window, Unix seconds. */
    start_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 10006402 | 36009003
}
