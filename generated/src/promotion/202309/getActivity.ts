// Generated from spec/paths/promotion/202309/activities_activity_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ActivityDiscount, Money } from "../../schemas.ts"

/**
 * Reads one discount activity with its products.
 *
 * `GET /promotion/202309/activities/{activity_id}` · seller · for one shop · scope `seller.promotion.info` · reads, so
 * it may be repeated
 *
 * Codes to handle: `NotFoundError` 17029009, 17029028.
 */
export const getActivity: Operation<GetActivity.Input, GetActivity.Data, "shop", GetActivity.Code> = {
  id: "promotion.202309.getActivity",
  method: "GET",
  path: "/promotion/202309/activities/{activity_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.promotion.info"],
}

export declare namespace GetActivity {
  interface Input {
    activity_id: string
  }

  /** The activity. */
  interface Data {
    activity_commands?: Array<string>
    activity_id?: string
    /** Kind of discount; it decides which part of `discount` is filled. */
    activity_type?:
      | "FIXED_PRICE"
      | "DIRECT_DISCOUNT"
      | "FLASHSALE"
      | "SHIPPING_DISCOUNT"
      | "BUY_MORE_SAVE_MORE"
      | (string & {})
    /** When the activity starts, Unix seconds. */
    begin_time?: number
    benefit_products?: Array<BenefitProduct>
    /** When it was made, Unix seconds. */
    create_time?: number
    discount?: ActivityDiscount
    /** INDEFINITE runs until it is ended by hand. */
    duration_type?: "NORMAL" | "INDEFINITE" | (string & {})
    /** When the activity ends, Unix seconds. */
    end_time?: number
    participation_limit?: Array<ParticipationLimit>
    /** Whether the terms hold for products, single SKUs or the whole shop. */
    product_level?: "PRODUCT" | "VARIATION" | "SHOP" | (string & {})
    products?: Array<Product>
    /** The status of the activity. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {})
    target_user_info?: TargetUserInfo
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  interface BenefitProduct {
    id: string
  }

  interface ParticipationLimit {
    /** How often one buyer may take part. */
    type?: "BUYER_NO_LIMIT" | "BUYER_LIMIT_ONLY_ONE" | (string & {})
  }

  interface Product {
    activity_price?: Money
    /** Percent off, as text: "10" is 10 % off. */
    discount?: string
    id: string
    /** Units on offer in all; -1 for no limit. */
    quantity_limit?: number
    /** Units that one buyer may take; -1 for no limit. */
    quantity_per_user?: number
    skus?: Array<Sku>
  }

  interface Sku {
    activity_price?: Money
    /** Percent off, as text: "10" is 10 % off. */
    discount?: string
    id: string
    /** Units on offer in all; -1 for no limit. */
    quantity_limit?: number
    /** Units that one buyer may take; -1 for no limit. */
    quantity_per_user?: number
  }

  interface TargetUserInfo {
    /** Which customers the activity is for. */
    user_type?: "ALL_USER" | "SHOP_NEW_CUSTOMER" | "SHOP_EXISTING_CUSTOMER" | "SHOP_REPEAT_CUSTOMER" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 17029001 | 17029009 | 17029028 | 17029036 | 17029052 | 17029055 | 36009003
}
