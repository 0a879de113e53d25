// Generated from spec/paths/gs_full_service_commodity/202405/preview_grading_templates.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the templates for grading sizes, preview form.
 *
 * `GET /gs_full_service_commodity/202405/preview/grading_templates` · any token (no source says whose) · takes no
 * shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const getGradingTemplatesConfig: Operation<
  GetGradingTemplatesConfig.Input,
  GetGradingTemplatesConfig.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202405.getGradingTemplatesConfig",
  method: "GET",
  path: "/gs_full_service_commodity/202405/preview/grading_templates",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["supplier_id"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "grading_templates",
  scopes: [],
}

export declare namespace GetGradingTemplatesConfig {
  interface Input {
    supplier_id: string
  }

  /** The templates. */
  interface Data {
    grading_templates: Array<GradingTemplate>
  }

  interface GradingTemplate {
    id: string
    name?: string
  }
}
