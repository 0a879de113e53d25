// Generated from spec/paths/epharmacy/202507/consultations_consultation_id_providers.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetConsultationProvider } from "./getConsultationProvider.ts"

/** Checks what `getConsultationProvider` takes. */
export const Input: Schema.Codec<GetConsultationProvider.Input> = typed(object({ consultation_id: Schema.String }))

/** Checks the `data` that `getConsultationProvider` answers. */
export const Data: Schema.Codec<GetConsultationProvider.Data> = typed(
  object({ consultation_provider: optional(object({ id: Schema.String })) }),
)
