// Generated from spec/paths/gs_full_service_commodity/202508/calculate_audit_info.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { GsSpu202508 } from "../../schemas/GsSpu202508.schema.ts"
import type { GsCalculateProductAuditInfo } from "./gsCalculateProductAuditInfo.ts"

/** Checks what `gsCalculateProductAuditInfo` takes. */
export const Input: Schema.Codec<GsCalculateProductAuditInfo.Input> = typed(object({ spu: optionalInput(GsSpu202508) }))

/** Checks the `data` that `gsCalculateProductAuditInfo` answers. */
export const Data: Schema.Codec<GsCalculateProductAuditInfo.Data> = typed(
  object({
    product_publish_detail: list(
      object({
        can_publish: optional(Schema.Boolean),
        region: optional(Schema.String),
        unpublishable_reasons: optional(
          list(object({ reason_information: optional(Schema.String), reason_type: optional(Schema.Finite) })),
        ),
      }),
    ),
  }),
)
