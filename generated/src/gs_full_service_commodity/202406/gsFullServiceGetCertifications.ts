// Generated from spec/paths/gs_full_service_commodity/202406/beta_categories_category_id_certifications.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the certificates that a category asks for, as of 2024-06.
 *
 * `GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications` · any token (no source says
 * whose) · takes no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `gs_full_service_commodity.202507.gsFullServiceGetCertifications`.
 */
export const gsFullServiceGetCertifications: Operation<
  GsFullServiceGetCertifications.Input,
  GsFullServiceGetCertifications.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202406.gsFullServiceGetCertifications",
  method: "GET",
  path: "/gs_full_service_commodity/202406/beta/categories/{category_id}/certifications",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "certifications",
  scopes: [],
}

export declare namespace GsFullServiceGetCertifications {
  interface Input {
    category_id: string
  }

  /** The certificates. */
  interface Data {
    certifications: Array<Certification>
  }

  interface Certification {
    description?: string
    /** True if a listing is refused without it. */
    is_required?: boolean
    qualifications?: Array<Qualification>
    region_code?: string
    type?: string
  }

  interface Qualification {
    description?: string
    example_url?: string
    file_types?: Array<string>
    /** Maximum number of files. */
    max_file_count?: number
    type?: string
  }
}
