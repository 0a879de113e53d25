// Generated from spec/paths/seller/202508/status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads whether the seller may sell, and what is missing.
 *
 * `GET /seller/202508/status` · any token (no source says whose) · takes no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getSellerStatus: Operation<GetSellerStatus.Input, GetSellerStatus.Data, "shop"> = {
  id: "seller.202508.getSellerStatus",
  method: "GET",
  path: "/seller/202508/status",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GetSellerStatus {
  interface Input {}

  /** The status. */
  interface Data {
    seller_status_data?: SellerStatusData
  }

  interface SellerStatusData {
    partner_channel?: string
    /** Whether the seller may sell. */
    seller_status?: string
    shop_statuses?: Array<ShopStatus>
    /** The status of the review of the tax form. */
    tax_form_status?: string
  }

  interface ShopStatus {
    shop_id?: string
    /** Whether the shop is open. */
    shop_status?: string
  }
}
