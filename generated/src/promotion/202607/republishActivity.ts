// Generated from spec/paths/promotion/202607/activities_activity_id_republish.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts an ended activity anew, as a new one with the same terms.
 *
 * The new activity has its own id.
 *
 * `POST /promotion/202607/activities/{activity_id}/republish` · seller · for one shop · not repeated once it may have
 * run
 *
 * Not every detail of it is confirmed by a source. Other fields of the answer are unverified.
 */
export const republishActivity: Operation<
  RepublishActivity.Input,
  RepublishActivity.Data,
  "shop",
  RepublishActivity.Code
> = {
  id: "promotion.202607.republishActivity",
  method: "POST",
  path: "/promotion/202607/activities/{activity_id}/republish",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["begin_time", "end_time"],
  seconds: ["begin_time", "end_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace RepublishActivity {
  interface Input {
    activity_id: string
    /** When the activity starts, Unix seconds. */
    begin_time?: number | undefined
    /** When the activity ends, Unix seconds. */
    end_time?: number | undefined
  }

  /** The id of the new activity. */
  interface Data {
    activity_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 17003243
}
