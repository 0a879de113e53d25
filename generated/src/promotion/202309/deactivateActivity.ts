// Generated from spec/paths/promotion/202309/activities_activity_id_deactivate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ends an activity before its time; a second call fails with 17029010.
 *
 * `POST /promotion/202309/activities/{activity_id}/deactivate` · seller · for one shop · scope
 * `seller.promotion.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 17029010, 17029011, 17029012; `NotFoundError` 17029009, 17029028.
 */
export const deactivateActivity: Operation<
  DeactivateActivity.Input,
  DeactivateActivity.Data,
  "shop",
  DeactivateActivity.Code
> = {
  id: "promotion.202309.deactivateActivity",
  method: "POST",
  path: "/promotion/202309/activities/{activity_id}/deactivate",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.promotion.write"],
}

export declare namespace DeactivateActivity {
  interface Input {
    activity_id: string
  }

  /** The activity. */
  interface Data {
    activity_id?: string
    /** The status of the activity. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {})
    title?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 17029001
    | 17029009
    | 17029010
    | 17029011
    | 17029012
    | 17029028
    | 17029036
    | 17029052
    | 17029055
    | 36009003
}
