// Generated from spec/paths/affiliate_seller/202508/target_collaborations_target_collaboration_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FreeSampleRuleInput } from "../../schemas/FreeSampleRuleInput.schema.ts"
import type { UpdateTargetCollaboration } from "./updateTargetCollaboration.ts"

/** Checks what `updateTargetCollaboration` takes. */
export const Input: Schema.Codec<UpdateTargetCollaboration.Input> = typed(
  object({
    target_collaboration_id: Schema.String,
    creator_user_open_ids: list(Schema.String),
    end_time: Schema.String,
    free_sample_rule: FreeSampleRuleInput,
    name: Schema.String,
    products: list(
      object({
        commission_rate: Schema.Finite,
        id: Schema.String,
        target_ad_commission_rate: optionalInput(Schema.Finite),
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

/** Checks the `data` that `updateTargetCollaboration` answers. */
export const Data: Schema.Codec<UpdateTargetCollaboration.Data> = typed(
  object({
    target_collaboration_conflicts: optional(
      list(object({ creator_user_open_id: optional(Schema.String), product_id: optional(Schema.String) })),
    ),
    update_failed: optional(
      object({
        add_creator_open_ids: optional(list(Schema.String)),
        add_products: optional(object({ commission_rate: optional(Schema.Finite), id: Schema.String })),
        change_commissions: optional(
          object({ commission_rate: optional(Schema.Finite), product_id: optional(Schema.String) }),
        ),
        end_time: optional(Schema.Finite),
        invalid_open_id_list: optional(list(Schema.String)),
        invalid_product_id_list: optional(list(Schema.String)),
        name: optional(Schema.String),
        remove_creator_open_ids: optional(list(Schema.String)),
        remove_product_ids: optional(list(Schema.String)),
        seller_contact_info: optional(
          object({
            email: optional(Schema.String),
            line: optional(Schema.String),
            phone_number: optional(Schema.String),
            telegram: optional(Schema.String),
            whatsapp: optional(Schema.String),
          }),
        ),
      }),
    ),
  }),
)
