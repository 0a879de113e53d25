// Generated from spec/paths/affiliate/202309/profiles.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Image } from "../../schemas.ts"

/**
 * Reads who the authorized creator is, and what the creator may sell.
 *
 * `GET /affiliate/202309/profiles` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate.info` · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12.
 */
export const getCreatorProfile: Operation<GetCreatorProfile.Input, GetCreatorProfile.Data, "shop"> = {
  id: "affiliate.202309.getCreatorProfile",
  method: "GET",
  path: "/affiliate/202309/profiles",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate.info"],
  deprecated: { since: "2026-07-29", sunset: "2026-10-12" },
}

export declare namespace GetCreatorProfile {
  interface Input {}

  /** The creator. */
  interface Data {
    avatar?: Image
    partner_id?: string
    partner_name?: string
    permissions?: Array<string>
    register_region?: string
    selection_region?: string
    /** Whether the creator sells inside the market or across borders. */
    seller_type?: string
    user_name?: string
    /** Kind of account. */
    user_type?: string
  }
}
