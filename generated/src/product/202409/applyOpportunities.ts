// Generated from spec/paths/product/202409/products_product_id_opportunities.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Applies with a product for opportunities.
 *
 * `PUT /product/202409/products/{product_id}/opportunities` · seller (follows from its category) · for one shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const applyOpportunities: Operation<ApplyOpportunities.Input, ApplyOpportunities.Data, "shop"> = {
  id: "product.202409.applyOpportunities",
  method: "PUT",
  path: "/product/202409/products/{product_id}/opportunities",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["opportunity_ids"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["opportunity_applications"],
  scopes: [],
}

export declare namespace ApplyOpportunities {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    opportunity_ids?: ReadonlyArray<string> | undefined
  }

  /** The applications. */
  interface Data {
    opportunity_applications?: Array<OpportunityApplication>
  }

  interface OpportunityApplication {
    id: string
    opportunity_id?: string
    product_id?: string
    /** The status of the application. */
    status?: "REVIEWING" | "APPROVED" | "REJECTED" | (string & {})
  }
}
