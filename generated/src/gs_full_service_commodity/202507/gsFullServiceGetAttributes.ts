// Generated from spec/paths/gs_full_service_commodity/202507/beta_categories_category_id_attributes.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the attributes of a category, with regions and conditions.
 *
 * `GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes` · any token (no source says whose) ·
 * takes no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsFullServiceGetAttributes: Operation<
  GsFullServiceGetAttributes.Input,
  GsFullServiceGetAttributes.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202507.gsFullServiceGetAttributes",
  method: "GET",
  path: "/gs_full_service_commodity/202507/beta/categories/{category_id}/attributes",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  lists: ["attributes", "region_attributes"],
  scopes: [],
}

export declare namespace GsFullServiceGetAttributes {
  interface Input {
    category_id: string
  }

  /** The attributes, in common and by region. */
  interface Data {
    attributes?: Array<Attribute>
    region_attributes?: Array<RegionAttribute>
  }

  interface Attribute {
    id: string
    /** True if several values may be chosen; spelt so on the wire. */
    is_mutiple_selection?: boolean
    /** True if a listing is refused without it. */
    is_required?: boolean
    name_en?: string
    name_zh?: string
    required_regions?: Array<string>
    requirement_conditions?: Array<RequirementCondition>
    /** Kind of attribute. */
    type?: string
    /** Free text, or values to choose from. */
    value_type?: "SINGLETEXT" | "ENUM_TEXT" | (string & {})
    values?: Array<Value>
  }

  interface RequirementCondition {
    attribute_id?: string
    attribute_value_ids?: Array<string>
  }

  interface Value {
    id: string
    name_en?: string
    name_zh?: string
  }

  interface RegionAttribute {
    attributes?: Array<RegionAttributeAttribute>
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
  }

  interface RegionAttributeAttribute {
    id: string
    /** True if several values may be chosen; spelt so on the wire. */
    is_mutiple_selection?: boolean
    /** True if a listing is refused without it. */
    is_required?: boolean
    name_en?: string
    name_zh?: string
    requirement_conditions?: Array<RequirementCondition>
    /** Kind of attribute. */
    type?: string
    /** Free text, or values to choose from. */
    value_type?: "SINGLETEXT" | "ENUM_TEXT" | (string & {})
    values?: Array<Value>
  }
}
