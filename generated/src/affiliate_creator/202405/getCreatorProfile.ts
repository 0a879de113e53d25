// Generated from spec/paths/affiliate_creator/202405/profiles.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Reads the authorized creator's profile and selling rights, with the platform-wide user id.
 *
 * `GET /affiliate_creator/202405/profiles` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate.info`, `creator.video.write` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `affiliate_creator.202508.getCreatorProfile`.
 */
export const getCreatorProfile: Operation<GetCreatorProfile.Input, GetCreatorProfile.Data, "shop"> = {
  id: "affiliate_creator.202405.getCreatorProfile",
  method: "GET",
  path: "/affiliate_creator/202405/profiles",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate.info", "creator.video.write"],
  scopesInferred: true,
}

export declare namespace GetCreatorProfile {
  interface Input {}

  /** The creator. */
  interface Data {
    avatar?: Image
    creator_user_id?: string
    /** What the creator may do. */
    permissions?: Array<"LIVE_STREAM_PERMISSION" | "SELF_SALE_PERMISSION" | "ADD_AFFILIATE_PERMISSION" | (string & {})>
    register_region?: string
    selection_region?: string
    /** Whether the creator sells inside the market or across borders. */
    seller_type?: "CROSS_BORDER" | "LOCAL" | (string & {})
    /** Kind of account. */
    user_type?: "TIKTOK_SHOP_OFFICIAL_ACCOUNT" | "TIKTOK_MARKETING_ACCOUNT" | "TIKTOK_SHOP_CREATOR" | (string & {})
    username?: string
  }
}
