// Generated from spec/paths/affiliate_seller/202409/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FreeSampleRuleInput } from "../../schemas.ts"

/**
 * Replaces the terms, creators and products of a target collaboration, by user id.
 *
 * `PUT /affiliate_seller/202409/target_collaborations/{target_collaboration_id}` · seller (follows from its category) ·
 * for one shop · scope `seller.affiliate_collaboration.write` (named for another version of it only) · may be repeated:
 * a second call changes nothing more
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202508.updateTargetCollaboration`.
 */
export const updateTargetCollaboration: Operation<
  UpdateTargetCollaboration.Input,
  UpdateTargetCollaboration.Data,
  "shop"
> = {
  id: "affiliate_seller.202409.updateTargetCollaboration",
  method: "PUT",
  path: "/affiliate_seller/202409/target_collaborations/{target_collaboration_id}",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_user_ids", "end_time", "free_sample_rule", "name", "products", "seller_contact_info"],
  maxItems: { creator_user_ids: 50, products: 100 },
  nonEmpty: ["products"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202508.updateTargetCollaboration",
  },
}

export declare namespace UpdateTargetCollaboration {
  interface Input {
    target_collaboration_id: string
    /** At most 50 of them. */
    creator_user_ids?: ReadonlyArray<string> | undefined
    /** When it ends, Unix seconds as text. */
    end_time: string
    free_sample_rule: FreeSampleRuleInput
    name: string
    /** At most 100 of them. */
    products: ReadonlyArray<Product>
    seller_contact_info: InputSellerContactInfo
  }

  interface Product {
    /** Hundredths of a percent: 1000 is 10 %. 100 to 8,000. */
    commission_rate: number
    id: string
  }

  interface InputSellerContactInfo {
    email: string
  }

  /** What could not be updated, and what collides. */
  interface Data {
    target_collaboration_conflicts?: Array<TargetCollaborationConflict>
    update_failed?: UpdateFailed
  }

  interface TargetCollaborationConflict {
    creator_user_id?: string
    product_id?: string
  }

  interface UpdateFailed {
    add_creator_ids?: Array<string>
    add_products?: AddProducts
    change_commissions?: ChangeCommissions
    /** End, Unix seconds. */
    end_time?: number
    name?: string
    remove_creator_ids?: Array<string>
    remove_product_ids?: Array<string>
    seller_contact_info?: SellerContactInfo
  }

  interface AddProducts {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    id: string
  }

  interface ChangeCommissions {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    product_id?: string
  }

  interface SellerContactInfo {
    email?: string
  }
}
