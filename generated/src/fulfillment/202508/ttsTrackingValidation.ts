// Generated from spec/paths/fulfillment/202508/tts_tracking_validation.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells whether a tracking number belongs to shipping or collection by TikTok.
 *
 * `GET /fulfillment/202508/tts_tracking_validation` · seller · for one shop · scope `seller.logistics` · reads, so it
 * may be repeated
 */
export const ttsTrackingValidation: Operation<TtsTrackingValidation.Input, TtsTrackingValidation.Data, "shop"> = {
  id: "fulfillment.202508.ttsTrackingValidation",
  method: "GET",
  path: "/fulfillment/202508/tts_tracking_validation",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["tracking_number"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.logistics"],
}

export declare namespace TtsTrackingValidation {
  interface Input {
    tracking_number: string
  }

  /** What the number is. */
  interface Data {
    /** True if TikTok's own fleet collects the parcel. */
    is_tiktok_collection?: boolean
    /** True if the parcel travels with a label of TikTok. */
    is_tiktok_shipping?: boolean
  }
}
