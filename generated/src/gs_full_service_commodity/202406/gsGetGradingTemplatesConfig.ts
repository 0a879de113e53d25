// Generated from spec/paths/gs_full_service_commodity/202406/beta_grading_templates.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the templates for grading sizes.
 *
 * `GET /gs_full_service_commodity/202406/beta/grading_templates` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsGetGradingTemplatesConfig: Operation<
  GsGetGradingTemplatesConfig.Input,
  GsGetGradingTemplatesConfig.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202406.gsGetGradingTemplatesConfig",
  method: "GET",
  path: "/gs_full_service_commodity/202406/beta/grading_templates",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "grading_templates",
  scopes: [],
}

export declare namespace GsGetGradingTemplatesConfig {
  interface Input {}

  /** The templates. */
  interface Data {
    grading_templates: Array<GradingTemplate>
  }

  interface GradingTemplate {
    id: string
    name?: string
  }
}
