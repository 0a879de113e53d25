// Generated from spec/paths/promotion/202309/activities.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ActivityDiscountInput } from "../../schemas.ts"

/**
 * Creates a discount activity, without products yet.
 *
 * `POST /promotion/202309/activities` · seller · for one shop · scope `seller.promotion.write` · not repeated once it
 * may have run
 *
 * Codes to handle: `ConflictError` 17003203, 17029004, 17029076; `PermissionError` 17029035.
 */
export const createActivity: Operation<CreateActivity.Input, CreateActivity.Data, "shop", CreateActivity.Code> = {
  id: "promotion.202309.createActivity",
  method: "POST",
  path: "/promotion/202309/activities",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "activity_type",
    "begin_time",
    "discount",
    "duration_type",
    "end_time",
    "participation_limit",
    "product_level",
    "target_user_info",
    "title",
  ],
  seconds: ["begin_time", "end_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["activity_id"],
  scopes: ["seller.promotion.write"],
}

export declare namespace CreateActivity {
  interface Input {
    /** Kind of discount; it decides which part of `discount` to fill. */
    activity_type:
      | "FIXED_PRICE"
      | "DIRECT_DISCOUNT"
      | "FLASHSALE"
      | "SHIPPING_DISCOUNT"
      | "BUY_MORE_SAVE_MORE"
      | "BUY_X_GET_Y"
      | (string & {})
    /** When the activity starts, Unix seconds. */
    begin_time: number
    discount?: ActivityDiscountInput | undefined
    /** INDEFINITE runs until it is ended by hand. */
    duration_type?: "NORMAL" | "INDEFINITE" | (string & {}) | undefined
    /** When the activity ends, Unix seconds. */
    end_time: number
    participation_limit?: ReadonlyArray<ParticipationLimit> | undefined
    /** Whether the terms hold for products, single SKUs or the whole shop. */
    product_level: "PRODUCT" | "VARIATION" | "SHOP" | (string & {})
    target_user_info?: TargetUserInfo | undefined
    /** At most 50 characters. */
    title: string
  }

  interface ParticipationLimit {
    /** How often one buyer may take part. */
    type: "BUYER_NO_LIMIT" | "BUYER_LIMIT_ONLY_ONE" | (string & {})
  }

  interface TargetUserInfo {
    /** Which customers the activity is for. */
    user_type?:
      | "ALL_USER"
      | "SHOP_NEW_CUSTOMER"
      | "SHOP_EXISTING_CUSTOMER"
      | "SHOP_REPEAT_CUSTOMER"
      | (string & {})
      | undefined
  }

  /** The new activity. */
  interface Data {
    activity_id: string
    /** When it was made, Unix seconds. */
    create_time?: number
    /** The status of the activity. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {})
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 17003203
    | 17029001
    | 17029002
    | 17029004
    | 17029005
    | 17029006
    | 17029007
    | 17029008
    | 17029026
    | 17029027
    | 17029035
    | 17029036
    | 17029049
    | 17029052
    | 17029068
    | 17029070
    | 17029071
    | 17029072
    | 17029073
    | 17029074
    | 17029075
    | 17029076
    | 17029077
    | 17029078
    | 17029082
    | 36009003
}
