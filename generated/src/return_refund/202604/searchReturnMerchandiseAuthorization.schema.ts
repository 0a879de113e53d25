// Generated from spec/paths/return_refund/202604/rma_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { SearchReturnMerchandiseAuthorization } from "./searchReturnMerchandiseAuthorization.ts"

/** Checks what `searchReturnMerchandiseAuthorization` takes. */
export const Input: Schema.Codec<SearchReturnMerchandiseAuthorization.Input> = typed(
  object({
    locale: optionalInput(Schema.String),
    whitelisted_data_fields: optionalInput(list(Schema.String)),
    filters: optionalInput(
      object({
        rma_ids: optionalInput(list(Schema.String)),
        package_ids: optionalInput(list(Schema.String)),
        statuses: optionalInput(list(Schema.String)),
        aftersales_request_ids: optionalInput(list(Schema.String)),
        main_order_ids: optionalInput(list(Schema.String)),
        time: optionalInput(object({})),
      }),
    ),
    sort: optionalInput(object({ sort_field: optionalInput(Schema.String), sort_order: optionalInput(Schema.String) })),
    pagination: optionalInput(
      object({ page_size: optionalInput(Schema.Finite), page_token: optionalInput(Schema.String) }),
    ),
  }),
)

/** Checks the `data` that `searchReturnMerchandiseAuthorization` answers. */
export const Data: Schema.Codec<SearchReturnMerchandiseAuthorization.Data> = typed(object({}))
