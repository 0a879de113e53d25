// Generated from spec/paths/gs_full_service_commodity/202408/size_groups.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the size groups that clothing of a category can be listed in.
 *
 * `GET /gs_full_service_commodity/202408/size_groups` · any token (no source says whose) · takes no shop · reads, so it
 * may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getSizeGroups: Operation<GetSizeGroups.Input, GetSizeGroups.Data, "shop"> = {
  id: "gs_full_service_commodity.202408.getSizeGroups",
  method: "GET",
  path: "/gs_full_service_commodity/202408/size_groups",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_id"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace GetSizeGroups {
  interface Input {
    category_id: string
  }

  /** The size groups. */
  interface Data {
    size_grading_data?: SizeGradingData
  }

  interface SizeGradingData {
    /** True if a grading of sizes has to be given. */
    size_grading_required?: boolean
    size_groups?: Array<SizeGroup>
  }

  interface SizeGroup {
    id: string
    name?: string
    size_segements?: Array<SizeSegement>
  }

  interface SizeSegement {
    size_code?: string
    size_id?: string
  }
}
