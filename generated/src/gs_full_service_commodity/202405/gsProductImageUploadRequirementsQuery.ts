// Generated from spec/paths/gs_full_service_commodity/202405/beta_categories_category_id_image_upload_requirements.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads which images a category asks for.
 *
 * `GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements` · any token (no
 * source says whose) · takes no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsProductImageUploadRequirementsQuery: Operation<
  GsProductImageUploadRequirementsQuery.Input,
  GsProductImageUploadRequirementsQuery.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202405.gsProductImageUploadRequirementsQuery",
  method: "GET",
  path: "/gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  lists: ["image_upload_requirements", "pic_upload_way_configs"],
  scopes: [],
}

export declare namespace GsProductImageUploadRequirementsQuery {
  interface Input {
    category_id: string
  }

  /** The requirements. */
  interface Data {
    image_upload_requirements?: Array<ImageUploadRequirement>
    pic_upload_way_configs?: Array<string>
  }

  interface ImageUploadRequirement {
    config_details?: Array<ConfigDetail>
    /** Which set of pictures the product uses. */
    pic_set_type?: Array<string>
  }

  interface ConfigDetail {
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** Most pixels in height. */
    length_max?: number
    /** Fewest pixels in height. */
    length_min?: number
    /** Height in the ratio of the sides. */
    length_rate?: number
    /** Where the picture is shown. */
    material_show_type?: string
    material_use_type?: Array<MaterialUseType>
    /** Largest file allowed. */
    max_size?: number
    /** Most pictures of this kind. */
    quantity_ceiling?: number
    /** Fewest pictures of this kind. */
    quantity_floor?: number
    /** Most pixels in width. */
    width_max?: number
    /** Fewest pixels in width. */
    width_min?: number
    /** Width in the ratio of the sides. */
    width_rate?: number
  }

  interface MaterialUseType {
    code?: string
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** Most pictures of this kind. */
    quantity_ceiling?: number
    /** Fewest pictures of this kind. */
    quantity_floor?: number
  }
}
