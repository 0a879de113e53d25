// Generated from spec/schemas/ImageRef.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ImageRef: Schema.Codec<Types.ImageRef> = typed(object({ uri: Schema.String }))
