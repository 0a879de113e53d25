// Generated from spec/schemas/SampleApplication202409.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { Money } from "../schemas/Money.schema.ts"
import { SampleApplicationProduct } from "../schemas/SampleApplicationProduct.schema.ts"
import type * as Types from "../schemas.ts"

export const SampleApplication202409: Schema.Codec<Types.SampleApplication202409> = typed(
  object({
    approve_expiration_time: optional(Schema.Finite),
    available_quantity: optional(Schema.Finite),
    commission_rate: optional(Schema.String),
    creator: optional(
      object({
        avatar_url: optional(Schema.String),
        content_count: optional(Schema.Finite),
        ec_video_view: optional(Schema.Finite),
        follower_count: optional(Schema.Finite),
        fulfillment_percentage: optional(Schema.String),
        gmv: optional(Money),
        nickname: optional(Schema.String),
        user_id: optional(Schema.String),
        username: optional(Schema.String),
      }),
    ),
    disapprovable_reasons: optional(list(Schema.String)),
    fulfillment_status: optional(Schema.String),
    id: Schema.String,
    is_approvable: optional(Schema.Boolean),
    order_id: optional(Schema.String),
    partner_name: optional(Schema.String),
    product: optional(SampleApplicationProduct),
    shipment_expiration_time: optional(Schema.Finite),
    status: optional(Schema.String),
    tracking_number: optional(Schema.String),
  }),
)
