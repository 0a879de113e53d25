// Generated from spec/paths/affiliate_seller/202405/open_collaborations_open_collaboration_id_remove_creator.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ends what a creator promotes under an open collaboration, by user id.
 *
 * `POST /affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator` · seller (follows from its
 * category) · for one shop · scope `seller.affiliate_collaboration.write` (named for another version of it only) · may
 * be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.removeCreatorFromOpenCollaboration`.
 */
export const removeCreatorFromOpenCollaboration: Operation<
  RemoveCreatorFromOpenCollaboration.Input,
  RemoveCreatorFromOpenCollaboration.Data,
  "shop"
> = {
  id: "affiliate_seller.202405.removeCreatorFromOpenCollaboration",
  method: "POST",
  path: "/affiliate_seller/202405/open_collaborations/{open_collaboration_id}/remove_creator",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["creator_user_id", "product_id"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.removeCreatorFromOpenCollaboration",
  },
}

export declare namespace RemoveCreatorFromOpenCollaboration {
  interface Input {
    open_collaboration_id: string
    creator_user_id?: string | undefined
    product_id: string
  }

  /** Success without data. */
  interface Data {}
}
