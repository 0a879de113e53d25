// Generated from spec/schemas/ReviewRecordInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ReviewRecordInput: Schema.Codec<Types.ReviewRecordInput> = typed(
  object({
    content: optionalInput(Schema.String),
    create_time_millis: optionalInput(Schema.Finite),
    external_review_id: optionalInput(Schema.String),
    image_uris: optionalInput(list(Schema.String)),
    rating: optionalInput(Schema.Finite),
    reviewer_display_name: optionalInput(Schema.String),
    source: optionalInput(Schema.String),
    title: optionalInput(Schema.String),
    video_uris: optionalInput(list(Schema.String)),
  }),
)
