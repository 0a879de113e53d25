// Generated from spec/paths/logistics/202510/seller_templates.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the shipping templates that fit a product; sends its attributes in a body.
 *
 * A GET with a JSON body, which browsers and fetch cannot send.
 *
 * `GET /logistics/202510/seller_templates` · seller · for one shop · scope `seller.logistics` · reads, so it may be
 * repeated
 */
export const getAvailableShippingTemplate: Operation<
  GetAvailableShippingTemplate.Input,
  GetAvailableShippingTemplate.Data,
  "shop"
> = {
  id: "logistics.202510.getAvailableShippingTemplate",
  method: "GET",
  path: "/logistics/202510/seller_templates",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_attribute"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "templates",
  scopes: ["seller.logistics"],
}

export declare namespace GetAvailableShippingTemplate {
  interface Input {
    product_attribute?: ProductAttribute | undefined
  }

  interface ProductAttribute {
    dimension?: Dimension | undefined
    weight?: Weight | undefined
  }

  interface Dimension {
    /** Length of this side, in the unit beside it. */
    height?: string | undefined
    /** Length of this side, in the unit beside it. */
    length?: string | undefined
    /** Unit of the numbers beside it. */
    unit?: number | undefined
    /** Length of this side, in the unit beside it. */
    width?: string | undefined
  }

  interface Weight {
    /** What `weight` counts, as a number; no source says which number is which unit. */
    unit?: number | undefined
    weight?: string | undefined
  }

  /** The templates, and why some do not fit. */
  interface Data {
    templates: Array<DataTemplate>
  }

  interface DataTemplate {
    service_unreachable_reason?: Array<ServiceUnreachableReason>
    template?: Template
    /** True if the template fits the product. */
    template_is_available?: boolean
  }

  interface ServiceUnreachableReason {
    filter_reason?: Array<FilterReason>
    service_id?: string
  }

  interface FilterReason {
    /** Which rule keeps the template from fitting. */
    filter_type?: string
    reason?: string
  }

  interface Template {
    /** True for the one that applies unless another is chosen. */
    is_default?: boolean
    template_id?: string
    template_name?: string
    /** Number of the party that made the template. */
    template_party?: number
  }
}
