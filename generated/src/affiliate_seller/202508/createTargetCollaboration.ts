// Generated from spec/paths/affiliate_seller/202508/target_collaborations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FreeSampleRuleInput } from "../../schemas.ts"

/**
 * Invites chosen creators to promote products at an agreed rate, by open id.
 *
 * `POST /affiliate_seller/202508/target_collaborations` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 16024004, 16024006, 16024016, 16024020, 16024021, 16024022; `NotFoundError`
 * 16024008; `QuotaError` 16024019 (repeat minutes to a day later).
 */
export const createTargetCollaboration: Operation<
  CreateTargetCollaboration.Input,
  CreateTargetCollaboration.Data,
  "shop",
  CreateTargetCollaboration.Code
> = {
  id: "affiliate_seller.202508.createTargetCollaboration",
  method: "POST",
  path: "/affiliate_seller/202508/target_collaborations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_user_open_ids", "end_time", "free_sample_rule", "message", "name", "products", "seller_contact_info"],
  maxItems: { creator_user_open_ids: 50, products: 100 },
  nonEmpty: ["creator_user_open_ids", "products"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace CreateTargetCollaboration {
  interface Input {
    /** At most 50 of them. */
    creator_user_open_ids: ReadonlyArray<string>
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
    /** Hundredths of a percent, on sales through ads: 1000 is 10 %. */
    shop_ads_commission_rate?: number | undefined
    /** Hundredths of a percent: 1000 is 10 %. */
    target_commission_rate: number
  }

  interface SellerContactInfo {
    email: string
    line?: string | undefined
    phone_number?: string | undefined
    telegram?: string | undefined
    whatsapp?: string | undefined
  }

  /** The collaboration, the ids that were not valid, and the invitations that collide. */
  interface Data {
    invalid_open_id_list?: Array<string>
    invalid_product_id_list?: Array<string>
    target_collaboration?: TargetCollaboration
    target_collaboration_conflicts?: Array<TargetCollaborationConflict>
  }

  interface TargetCollaboration {
    id: string
  }

  interface TargetCollaborationConflict {
    creator_user_open_id?: string
    product_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 16024004
    | 16024006
    | 16024008
    | 16024016
    | 16024019
    | 16024020
    | 16024021
    | 16024022
    | 36009003
    | 50001702
    | 50001703
    | 98001004
}
