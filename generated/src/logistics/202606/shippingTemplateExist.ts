// Generated from spec/paths/logistics/202606/seller_template_template_exist.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells whether a warehouse has a shipping template.
 *
 * `GET /logistics/202606/seller_template/template_exist` · seller · for one shop · reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source.
 */
export const shippingTemplateExist: Operation<ShippingTemplateExist.Input, ShippingTemplateExist.Data, "shop"> = {
  id: "logistics.202606.shippingTemplateExist",
  method: "GET",
  path: "/logistics/202606/seller_template/template_exist",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["biz_warehouse_id", "shop_id"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  wide: { input: ["biz_warehouse_id", "shop_id"] },
  scopes: [],
}

export declare namespace ShippingTemplateExist {
  interface Input {
    /** The warehouse in question; beyond 2^53. */
    biz_warehouse_id: string
    /** The shop in question; beyond 2^53. */
    shop_id?: string | undefined
  }

  /** The answer. */
  interface Data {
    /** True if there is one. */
    template_exist?: boolean
  }
}
