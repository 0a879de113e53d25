// Generated from spec/paths/affiliate_seller/202508/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FreeSampleRuleInput } from "../../schemas.ts"

/**
 * Replaces the terms, creators and products of a target collaboration, by open id.
 *
 * `PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 16024004, 16024006, 16024016, 16024018, 16024020, 16024021, 50001701;
 * `NotFoundError` 16024008; `QuotaError` 16024019 (repeat minutes to a day later).
 */
export const updateTargetCollaboration: Operation<
  UpdateTargetCollaboration.Input,
  UpdateTargetCollaboration.Data,
  "shop",
  UpdateTargetCollaboration.Code
> = {
  id: "affiliate_seller.202508.updateTargetCollaboration",
  method: "PUT",
  path: "/affiliate_seller/202508/target_collaborations/{target_collaboration_id}",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_user_open_ids", "end_time", "free_sample_rule", "name", "products", "seller_contact_info"],
  maxItems: { creator_user_open_ids: 50, products: 100 },
  nonEmpty: ["creator_user_open_ids", "products"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace UpdateTargetCollaboration {
  interface Input {
    target_collaboration_id: string
    /** At most 50 of them. */
    creator_user_open_ids: ReadonlyArray<string>
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
    /** Hundredths of a percent, on sales through ads: 1000 is 10 %. */
    target_ad_commission_rate?: number | undefined
  }

  interface InputSellerContactInfo {
    email: string
    line?: string | undefined
    phone_number?: string | undefined
    telegram?: string | undefined
    whatsapp?: string | undefined
  }

  /** What could not be updated, and what collides. */
  interface Data {
    target_collaboration_conflicts?: Array<TargetCollaborationConflict>
    update_failed?: UpdateFailed
  }

  interface TargetCollaborationConflict {
    creator_user_open_id?: string
    product_id?: string
  }

  interface UpdateFailed {
    add_creator_open_ids?: Array<string>
    add_products?: AddProducts
    change_commissions?: ChangeCommissions
    /** End, Unix seconds. */
    end_time?: number
    invalid_open_id_list?: Array<string>
    invalid_product_id_list?: Array<string>
    name?: string
    remove_creator_open_ids?: Array<string>
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
    line?: string
    phone_number?: string
    telegram?: string
    whatsapp?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 16024004
    | 16024006
    | 16024008
    | 16024016
    | 16024018
    | 16024019
    | 16024020
    | 16024021
    | 36009003
    | 36009007
    | 50001701
    | 50001702
    | 50001703
    | 98001004
}
