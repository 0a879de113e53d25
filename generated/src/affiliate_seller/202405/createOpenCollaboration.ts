// Generated from spec/paths/affiliate_seller/202405/open_collaborations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Offers a product to every creator, with creator approval as an option.
 *
 * `POST /affiliate_seller/202405/open_collaborations` · seller (follows from its category) · for one shop · scope
 * `seller.affiliate_collaboration.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202412.createOpenCollaboration`.
 */
export const createOpenCollaboration: Operation<CreateOpenCollaboration.Input, CreateOpenCollaboration.Data, "shop"> = {
  id: "affiliate_seller.202405.createOpenCollaboration",
  method: "POST",
  path: "/affiliate_seller/202405/open_collaborations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["commission_rate", "product_id", "require_seller_approve_creator"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["open_collaboration.id"],
  scopes: ["seller.affiliate_collaboration.write"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202412.createOpenCollaboration",
  },
}

export declare namespace CreateOpenCollaboration {
  interface Input {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate: number
    product_id: string
    /** True if each creator needs the seller's approval. */
    require_seller_approve_creator?: boolean | undefined
  }

  /** The new collaboration. */
  interface Data {
    open_collaboration: OpenCollaboration
  }

  interface OpenCollaboration {
    /** When it comes into force. */
    effective_time?: number
    id: string
    product_id?: string
  }
}
