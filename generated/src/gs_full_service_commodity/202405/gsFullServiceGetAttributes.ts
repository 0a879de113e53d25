// Generated from spec/paths/gs_full_service_commodity/202405/beta_categories_category_id_attributes.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the attributes of a category, first form.
 *
 * `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes` · any token (no source says whose) ·
 * takes no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `gs_full_service_commodity.202507.gsFullServiceGetAttributes`.
 */
export const gsFullServiceGetAttributes: Operation<
  GsFullServiceGetAttributes.Input,
  GsFullServiceGetAttributes.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202405.gsFullServiceGetAttributes",
  method: "GET",
  path: "/gs_full_service_commodity/202405/beta/categories/{category_id}/attributes",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "attributes",
  scopes: [],
}

export declare namespace GsFullServiceGetAttributes {
  interface Input {
    category_id: string
  }

  /** The attributes. */
  interface Data {
    attributes: Array<Attribute>
  }

  interface Attribute {
    id: string
    /** True if several values may be chosen; spelt so on the wire. */
    is_mutiple_selection?: boolean
    /** True if a listing is refused without it. */
    is_required?: boolean
    name_en?: string
    name_zh?: string
    /** Kind of attribute. */
    type?: string
    /** Free text, or values to choose from. */
    value_type?: "SINGLETEXT" | "ENUM_TEXT" | (string & {})
    values?: Array<Value>
  }

  interface Value {
    id: string
    name_en?: string
    name_zh?: string
  }
}
