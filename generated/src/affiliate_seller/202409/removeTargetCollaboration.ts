// Generated from spec/paths/affiliate_seller/202409/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ends a target collaboration of the shop.
 *
 * `DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · may be repeated: a second call changes nothing more
 */
export const removeTargetCollaboration: Operation<
  RemoveTargetCollaboration.Input,
  RemoveTargetCollaboration.Data,
  "shop",
  RemoveTargetCollaboration.Code
> = {
  id: "affiliate_seller.202409.removeTargetCollaboration",
  method: "DELETE",
  path: "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}",
  platform: "shop",
  media: "none",
  answer: "empty",
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace RemoveTargetCollaboration {
  interface Input {
    target_collaboration_id: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 600001001 | 600001002
}
