// Generated from spec/paths/customer_engagement/202502/permissions.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells which engagement features the shop may use.
 *
 * `GET /customer_engagement/202502/permissions` · seller · for one shop · scope `seller.customer_engagement.read` ·
 * reads, so it may be repeated
 */
export const getFeaturePermissions: Operation<GetFeaturePermissions.Input, GetFeaturePermissions.Data, "shop"> = {
  id: "customer_engagement.202502.getFeaturePermissions",
  method: "GET",
  path: "/customer_engagement/202502/permissions",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "features",
  scopes: ["seller.customer_engagement.read"],
}

export declare namespace GetFeaturePermissions {
  interface Input {}

  /** The features. */
  interface Data {
    features: Array<Feature>
  }

  interface Feature {
    /** True if the shop may use the feature. */
    is_authorized?: boolean
    /** FUNDAMENTAL covers templates, CUSTOM_MSG messages of the shop's own wording. */
    name?: "FUNDAMENTAL" | "CUSTOM_MSG" | (string & {})
  }
}
