// Generated from spec/paths/promotion/202309/activities_activity_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { ActivityDiscountInput } from "../../schemas.ts"

/**
 * Replaces title, period and terms of an activity.
 *
 * `PUT /promotion/202309/activities/{activity_id}` · seller · for one shop · scope `seller.promotion.write` · may be
 * repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 17003203, 17029004, 17029010, 17029011, 17029012, 17029022, 17029076, 17029083,
 * 17029084, 17029085, 17029102, 17029103, 17029104, 17029105, 17029106, 17029107; `LimitError` 17029113;
 * `NotFoundError` 17029009, 17029028.
 */
export const updateActivity: Operation<UpdateActivity.Input, UpdateActivity.Data, "shop", UpdateActivity.Code> = {
  id: "promotion.202309.updateActivity",
  method: "PUT",
  path: "/promotion/202309/activities/{activity_id}",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
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
  safety: "idempotent",
  scopes: ["seller.promotion.write"],
}

export declare namespace UpdateActivity {
  interface Input {
    activity_id: string
    /** When the activity starts, Unix seconds. */
    begin_time: number
    discount?: ActivityDiscountInput | undefined
    /** INDEFINITE runs until it is ended by hand. */
    duration_type?: "NORMAL" | "INDEFINITE" | (string & {}) | undefined
    /** When the activity ends, Unix seconds. */
    end_time: number
    participation_limit?: ReadonlyArray<ParticipationLimit> | undefined
    /** Whether the terms hold for products, single SKUs or the whole shop. */
    product_level?: "PRODUCT" | "VARIATION" | "SHOP" | (string & {}) | undefined
    target_user_info?: TargetUserInfo | undefined
    /** The title. The seller may use it once only. At most 50 characters. */
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

  /** The activity. */
  interface Data {
    activity_id?: string
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 17003203
    | 17029001
    | 17029002
    | 17029003
    | 17029004
    | 17029005
    | 17029006
    | 17029007
    | 17029008
    | 17029009
    | 17029010
    | 17029011
    | 17029012
    | 17029022
    | 17029026
    | 17029028
    | 17029052
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
    | 17029083
    | 17029084
    | 17029085
    | 17029102
    | 17029103
    | 17029104
    | 17029105
    | 17029106
    | 17029107
    | 17029109
    | 17029110
    | 17029111
    | 17029112
    | 17029113
    | 17029114
    | 36009003
}
