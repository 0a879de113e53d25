// Generated from spec/paths/gs_full_service_commodity/202405/preview_grading_templates.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetGradingTemplatesConfig } from "./getGradingTemplatesConfig.ts"

/** Checks what `getGradingTemplatesConfig` takes. */
export const Input: Schema.Codec<GetGradingTemplatesConfig.Input> = typed(object({ supplier_id: Schema.String }))

/** Checks the `data` that `getGradingTemplatesConfig` answers. */
export const Data: Schema.Codec<GetGradingTemplatesConfig.Data> = typed(
  object({ grading_templates: list(object({ id: Schema.String, name: optional(Schema.String) })) }),
)
