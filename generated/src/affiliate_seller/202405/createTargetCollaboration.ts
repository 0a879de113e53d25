// Generated from spec/paths/affiliate_seller/202405/target_collaborations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FreeSampleRuleInput } from "../../schemas.ts"

/**
 * Invites chosen creators to promote products at an agreed rate, by user id.
 *
 * `POST /affiliate_seller/202405/target_collaborations` · seller (follows from its category) · for one shop · scope
 * `seller.affiliate_collaboration.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.createTargetCollaboration`.
 */
export const createTargetCollaboration: Operation<
  CreateTargetCollaboration.Input,
  CreateTargetCollaboration.Data,
  "shop"
> = {
  id: "affiliate_seller.202405.createTargetCollaboration",
  method: "POST",
  path: "/affiliate_seller/202405/target_collaborations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_user_ids", "end_time", "free_sample_rule", "message", "name", "products", "seller_contact_info"],
  maxItems: { creator_user_ids: 50, products: 100 },
  nonEmpty: ["products"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.affiliate_collaboration.write"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.createTargetCollaboration",
  },
}

export declare namespace CreateTargetCollaboration {
  interface Input {
    /** At most 50 of them. */
    creator_user_ids?: ReadonlyArray<string> | undefined
    /** When it ends, Unix seconds as text. */
    end_time: string
    free_sample_rule: FreeSampleRuleInput
    message?: string | undefined
    name: string
    /** At most 100 of them. */
    products: ReadonlyArray<Product>
    seller_contact_info: SellerContactInfo
  }

  interface Product {
    id: string
    /** Hundredths of a percent: 1000 is 10 %. */
    target_commission_rate: number
  }

  interface SellerContactInfo {
    email: string
  }

  /** The collaboration, and the invitations that collide with others. */
  interface Data {
    target_collaboration?: TargetCollaboration
    target_collaboration_conflicts?: Array<TargetCollaborationConflict>
  }

  interface TargetCollaboration {
    id: string
  }

  interface TargetCollaborationConflict {
    creator_user_id?: string
    product_id?: string
  }
}
