// Generated from spec/schemas/ProductCertificationInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import { ImageRef } from "../schemas/ImageRef.schema.ts"
import type * as Types from "../schemas.ts"

export const ProductCertificationInput: Schema.Codec<Types.ProductCertificationInput> = typed(
  object({
    expiration_date: optionalInput(Schema.Finite),
    files: optionalInput(list(object({ format: Schema.String, id: Schema.String, name: Schema.String }))),
    id: Schema.String,
    images: optionalInput(list(ImageRef)),
  }),
)
