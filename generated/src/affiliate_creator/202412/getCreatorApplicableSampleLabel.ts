// Generated from spec/paths/affiliate_creator/202412/samples_labels.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads whether the creator can ask for a sample of a product, and on which terms.
 *
 * `GET /affiliate_creator/202412/samples/labels` · creator · takes no shop · scope
 * `creator.affiliate_collaboration.read` · reads, so it may be repeated
 */
export const getCreatorApplicableSampleLabel: Operation<
  GetCreatorApplicableSampleLabel.Input,
  GetCreatorApplicableSampleLabel.Data,
  "shop",
  GetCreatorApplicableSampleLabel.Code
> = {
  id: "affiliate_creator.202412.getCreatorApplicableSampleLabel",
  method: "GET",
  path: "/affiliate_creator/202412/samples/labels",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_id"],
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate_collaboration.read"],
}

export declare namespace GetCreatorApplicableSampleLabel {
  interface Input {
    product_id: string
  }

  /** The label of the product. */
  interface Data {
    label?: Label
  }

  interface Label {
    application_id?: string
    /** True if the creator may ask for a sample. */
    can_apply?: boolean
    /** True if the creator used up their samples. */
    reach_limit?: boolean
    sample_product?: SampleProduct
    /** The status of an application for it. */
    status?: "TO_APPLY" | "ONGOING" | "COMPLETE" | (string & {})
  }

  interface SampleProduct {
    sample_sku_list?: Array<SampleSkuList>
  }

  interface SampleSkuList {
    id: string
    /** True if the SKU can be had as a sample. */
    is_available?: boolean
    price?: Money
    sale_properties?: Array<SaleProperty>
    sale_property_value_ids?: string
    /** Why the SKU cannot be had as a sample. */
    unavailable_reason?:
      | "IS_PREORDER"
      | "IS_GIFT"
      | "OUT_OF_STOCK"
      | "EXCEED_CB_PRICE_THRESHOLD"
      | "ALREADY_APPLYED"
      | (string & {})
  }

  interface SaleProperty {
    id: string
    name?: string
    value_id?: string
    value_name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
