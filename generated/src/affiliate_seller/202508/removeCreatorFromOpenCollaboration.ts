// Generated from spec/paths/affiliate_seller/202508/open_collaborations_open_collaboration_id_remove_creator.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ends what a creator promotes under an open collaboration, by open id.
 *
 * `POST /affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator` · seller · for one shop ·
 * scope `seller.affiliate_collaboration.write` · may be repeated: a second call changes nothing more
 */
export const removeCreatorFromOpenCollaboration: Operation<
  RemoveCreatorFromOpenCollaboration.Input,
  RemoveCreatorFromOpenCollaboration.Data,
  "shop"
> = {
  id: "affiliate_seller.202508.removeCreatorFromOpenCollaboration",
  method: "POST",
  path: "/affiliate_seller/202508/open_collaborations/{open_collaboration_id}/remove_creator",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["creator_user_open_id", "product_id"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace RemoveCreatorFromOpenCollaboration {
  interface Input {
    open_collaboration_id: string
    creator_user_open_id: string
    product_id: string
  }

  /** Success without data. */
  interface Data {}
}
