// Generated from spec/paths/affiliate_seller/202405/open_collaborations_open_collaboration_id_remove_creator.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { RemoveCreatorFromOpenCollaboration } from "./removeCreatorFromOpenCollaboration.ts"

/** Checks what `removeCreatorFromOpenCollaboration` takes. */
export const Input: Schema.Codec<RemoveCreatorFromOpenCollaboration.Input> = typed(
  object({
    open_collaboration_id: Schema.String,
    creator_user_id: optionalInput(Schema.String),
    product_id: Schema.String,
  }),
)

/** Checks the `data` that `removeCreatorFromOpenCollaboration` answers. */
export const Data: Schema.Codec<RemoveCreatorFromOpenCollaboration.Data> = typed(object({}))
