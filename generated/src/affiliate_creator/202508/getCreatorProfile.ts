// Generated from spec/paths/affiliate_creator/202508/profiles.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Reads the authorized creator's profile and selling rights, with the app-bound open id.
 *
 * `GET /affiliate_creator/202508/profiles` · creator · takes no shop · scope `creator.affiliate.info`,
 * `creator.video.write` · reads, so it may be repeated
 *
 * Codes to handle: `ConflictError` 16015007.
 */
export const getCreatorProfile: Operation<
  GetCreatorProfile.Input,
  GetCreatorProfile.Data,
  "shop",
  GetCreatorProfile.Code
> = {
  id: "affiliate_creator.202508.getCreatorProfile",
  method: "GET",
  path: "/affiliate_creator/202508/profiles",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate.info", "creator.video.write"],
}

export declare namespace GetCreatorProfile {
  interface Input {}

  /** The creator. */
  interface Data {
    avatar?: Image
    creator_user_open_id?: string
    /** What the creator may do. */
    permissions?: Array<
      | "LIVE_STREAM_PERMISSION"
      | "SELF_SALE_PERMISSION"
      | "ADD_AFFILIATE_PERMISSION"
      | "PHOTO_SHOPPABLE_PERMISSION_PRODUCT"
      | "PHOTO_SHOPPABLE_PERMISSION_SHOP"
      | (string & {})
    >
    register_region?: string
    selection_region?: string
    /** Whether the creator sells inside the market or across borders. */
    seller_type?: "CROSS_BORDER" | "LOCAL" | (string & {})
    /** Kind of account. */
    user_type?: "TIKTOK_SHOP_OFFICIAL_ACCOUNT" | "TIKTOK_MARKETING_ACCOUNT" | "TIKTOK_SHOP_CREATOR" | (string & {})
    username?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 16015007
}
