// Generated from spec/paths/product/202309/prerequisites.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells what a shop still lacks before it can list, first form.
 *
 * `GET /product/202309/prerequisites` · seller (follows from its category) · for one shop · scope
 * `seller.product.basic` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `product.202312.checkListingPrerequisites`.
 */
export const checkListingPrerequisites: Operation<
  CheckListingPrerequisites.Input,
  CheckListingPrerequisites.Data,
  "shop"
> = {
  id: "product.202309.checkListingPrerequisites",
  method: "GET",
  path: "/product/202309/prerequisites",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.product.basic"],
  scopesInferred: true,
}

export declare namespace CheckListingPrerequisites {
  interface Input {}

  /** The state of the shop. */
  interface Data {
    shop?: Shop
  }

  interface Shop {
    bank_account?: string
    contact_info?: string
    gne?: Gne
    logistics?: Logistics
    /** Whether the shop may sell. */
    status?: string
    tax_info?: string
  }

  interface Gne {
    epr?: string
    product_quantity_limit?: string
  }

  interface Logistics {
    delivery_option?: string
    pickup_warehouse?: string
    return_warehouse?: string
    shipping_template?: string
  }
}
