// Generated from spec/paths/affiliate_seller/202405/open_collaboration_settings.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets whether new products join the open collaboration by themselves, and at which rate.
 *
 * `POST /affiliate_seller/202405/open_collaboration_settings` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · may be repeated: a second call changes nothing more
 */
export const editOpenCollaborationSettings: Operation<
  EditOpenCollaborationSettings.Input,
  EditOpenCollaborationSettings.Data,
  "shop"
> = {
  id: "affiliate_seller.202405.editOpenCollaborationSettings",
  method: "POST",
  path: "/affiliate_seller/202405/open_collaboration_settings",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["auto_add_product"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace EditOpenCollaborationSettings {
  interface Input {
    auto_add_product?: AutoAddProduct | undefined
  }

  interface AutoAddProduct {
    /** Hundredths of a percent: 1000 is 10 %. 100 to 8,000. */
    commission_rate: number
    /** True if new products join by themselves. */
    enable: boolean
  }

  /** Success without data. */
  interface Data {}
}
