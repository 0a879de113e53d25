// Generated from spec/paths/promotion/202309/activities_activity_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { ActivityDiscount } from "../../schemas/ActivityDiscount.schema.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { GetActivity } from "./getActivity.ts"

/** Checks what `getActivity` takes. */
export const Input: Schema.Codec<GetActivity.Input> = typed(object({ activity_id: Schema.String }))

/** Checks the `data` that `getActivity` answers. */
export const Data: Schema.Codec<GetActivity.Data> = typed(
  object({
    activity_commands: optional(list(Schema.String)),
    activity_id: optional(Schema.String),
    activity_type: optional(Schema.String),
    begin_time: optional(Schema.Finite),
    benefit_products: optional(list(object({ id: Schema.String }))),
    create_time: optional(Schema.Finite),
    discount: optional(ActivityDiscount),
    duration_type: optional(Schema.String),
    end_time: optional(Schema.Finite),
    participation_limit: optional(list(object({ type: optional(Schema.String) }))),
    product_level: optional(Schema.String),
    products: optional(
      list(
        object({
          activity_price: optional(Money),
          discount: optional(Schema.String),
          id: Schema.String,
          quantity_limit: optional(Schema.Finite),
          quantity_per_user: optional(Schema.Finite),
          skus: optional(
            list(
              object({
                activity_price: optional(Money),
                discount: optional(Schema.String),
                id: Schema.String,
                quantity_limit: optional(Schema.Finite),
                quantity_per_user: optional(Schema.Finite),
              }),
            ),
          ),
        }),
      ),
    ),
    status: optional(Schema.String),
    target_user_info: optional(object({ user_type: optional(Schema.String) })),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
