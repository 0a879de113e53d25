// Generated from spec/paths/gs_full_service_commodity/202406/beta_grading_templates.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsGetGradingTemplatesConfig } from "./gsGetGradingTemplatesConfig.ts"

/** Checks what `gsGetGradingTemplatesConfig` takes. */
export const Input: Schema.Codec<GsGetGradingTemplatesConfig.Input> = typed(object({}))

/** Checks the `data` that `gsGetGradingTemplatesConfig` answers. */
export const Data: Schema.Codec<GsGetGradingTemplatesConfig.Data> = typed(
  object({ grading_templates: list(object({ id: Schema.String, name: optional(Schema.String) })) }),
)
