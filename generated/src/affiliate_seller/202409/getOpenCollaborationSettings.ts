// Generated from spec/paths/affiliate_seller/202409/open_collaboration_settings.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads whether new products join the open collaboration by themselves.
 *
 * `GET /affiliate_seller/202409/open_collaboration_settings` · seller · for one shop · scope
 * `seller.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const getOpenCollaborationSettings: Operation<
  GetOpenCollaborationSettings.Input,
  GetOpenCollaborationSettings.Data,
  "shop"
> = {
  id: "affiliate_seller.202409.getOpenCollaborationSettings",
  method: "GET",
  path: "/affiliate_seller/202409/open_collaboration_settings",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.affiliate_collaboration.read"],
}

export declare namespace GetOpenCollaborationSettings {
  interface Input {}

  /** The settings. */
  interface Data {
    open_collaboration_settings?: OpenCollaborationSettings
  }

  interface OpenCollaborationSettings {
    auto_add_product?: AutoAddProduct
  }

  interface AutoAddProduct {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    /** True if new products join by themselves. */
    enable?: boolean
  }
}
