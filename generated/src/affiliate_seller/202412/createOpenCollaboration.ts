// Generated from spec/paths/affiliate_seller/202412/open_collaborations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Offers a product to every creator at a commission.
 *
 * `POST /affiliate_seller/202412/open_collaborations` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 16003012, 16003035; `PermissionError` 16003025, 16603010.
 */
export const createOpenCollaboration: Operation<
  CreateOpenCollaboration.Input,
  CreateOpenCollaboration.Data,
  "shop",
  CreateOpenCollaboration.Code
> = {
  id: "affiliate_seller.202412.createOpenCollaboration",
  method: "POST",
  path: "/affiliate_seller/202412/open_collaborations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["commission_rate", "product_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["open_collaboration.id"],
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace CreateOpenCollaboration {
  interface Input {
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate: number
    product_id: string
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

  /** The codes that the platform documents for it. */
  type Code = 16003012 | 16003025 | 16003033 | 16003035 | 16603010
}
