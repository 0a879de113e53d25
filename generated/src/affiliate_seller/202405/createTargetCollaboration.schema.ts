// Generated from spec/paths/affiliate_seller/202405/target_collaborations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FreeSampleRuleInput } from "../../schemas/FreeSampleRuleInput.schema.ts"
import type { CreateTargetCollaboration } from "./createTargetCollaboration.ts"

/** Checks what `createTargetCollaboration` takes. */
export const Input: Schema.Codec<CreateTargetCollaboration.Input> = typed(
  object({
    creator_user_ids: optionalInput(list(Schema.String)),
    end_time: Schema.String,
    free_sample_rule: FreeSampleRuleInput,
    message: optionalInput(Schema.String),
    name: Schema.String,
    products: list(object({ id: Schema.String, target_commission_rate: Schema.Finite })),
    seller_contact_info: object({ email: Schema.String }),
  }),
)

/** Checks the `data` that `createTargetCollaboration` answers. */
export const Data: Schema.Codec<CreateTargetCollaboration.Data> = typed(
  object({
    target_collaboration: optional(object({ id: Schema.String })),
    target_collaboration_conflicts: optional(
      list(object({ creator_user_id: optional(Schema.String), product_id: optional(Schema.String) })),
    ),
  }),
)
