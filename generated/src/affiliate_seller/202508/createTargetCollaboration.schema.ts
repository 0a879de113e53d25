// Generated from spec/paths/affiliate_seller/202508/target_collaborations.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FreeSampleRuleInput } from "../../schemas/FreeSampleRuleInput.schema.ts"
import type { CreateTargetCollaboration } from "./createTargetCollaboration.ts"

/** Checks what `createTargetCollaboration` takes. */
export const Input: Schema.Codec<CreateTargetCollaboration.Input> = typed(
  object({
    creator_user_open_ids: list(Schema.String),
    end_time: Schema.String,
    free_sample_rule: FreeSampleRuleInput,
    message: optionalInput(Schema.String),
    name: Schema.String,
    products: list(
      object({
        id: Schema.String,
        shop_ads_commission_rate: optionalInput(Schema.Finite),
        target_commission_rate: Schema.Finite,
      }),
    ),
    seller_contact_info: object({
      email: Schema.String,
      line: optionalInput(Schema.String),
      phone_number: optionalInput(Schema.String),
      telegram: optionalInput(Schema.String),
      whatsapp: optionalInput(Schema.String),
    }),
  }),
)

/** Checks the `data` that `createTargetCollaboration` answers. */
export const Data: Schema.Codec<CreateTargetCollaboration.Data> = typed(
  object({
    invalid_open_id_list: optional(list(Schema.String)),
    invalid_product_id_list: optional(list(Schema.String)),
    target_collaboration: optional(object({ id: Schema.String })),
    target_collaboration_conflicts: optional(
      list(object({ creator_user_open_id: optional(Schema.String), product_id: optional(Schema.String) })),
    ),
  }),
)
