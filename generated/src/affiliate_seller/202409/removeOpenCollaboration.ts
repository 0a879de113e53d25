// Generated from spec/paths/affiliate_seller/202409/open_collaborations_products_product_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Withdraws a product from the open collaboration at the end of its notice.
 *
 * `DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}` · seller (follows from its category) ·
 * for one shop · may be repeated: a second call changes nothing more
 */
export const removeOpenCollaboration: Operation<RemoveOpenCollaboration.Input, RemoveOpenCollaboration.Data, "shop"> = {
  id: "affiliate_seller.202409.removeOpenCollaboration",
  method: "DELETE",
  path: "/affiliate_seller/202409/open_collaborations/products/{product_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace RemoveOpenCollaboration {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
  }

  /** When the withdrawal takes effect. */
  interface Data {
    /** When the withdrawal takes effect, Unix seconds. */
    terminated_effective_time?: number
  }
}
