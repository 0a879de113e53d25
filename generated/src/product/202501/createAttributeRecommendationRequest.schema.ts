// Generated from spec/paths/product/202501/attribute_recommendation_request.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { CreateAttributeRecommendationRequest } from "./createAttributeRecommendationRequest.ts"

/** Checks what `createAttributeRecommendationRequest` takes. */
export const Input: Schema.Codec<CreateAttributeRecommendationRequest.Input> = typed(
  object({
    external_product: optionalInput(
      object({
        description: optionalInput(Schema.String),
        external_product_id: optionalInput(Schema.String),
        images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
        is_existing_product: optionalInput(Schema.Boolean),
        other_product_data: optionalInput(Schema.String),
        skus: optionalInput(
          list(
            object({
              sales_attributes: optionalInput(
                list(
                  object({
                    name: optionalInput(Schema.String),
                    sku_images: optionalInput(list(object({ uri: optionalInput(Schema.String) }))),
                    value: optionalInput(Schema.String),
                  }),
                ),
              ),
            }),
          ),
        ),
        title: optionalInput(Schema.String),
        tts_category_id: optionalInput(Schema.String),
        vendor_name: optionalInput(Schema.String),
        version: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `createAttributeRecommendationRequest` answers. */
export const Data: Schema.Codec<CreateAttributeRecommendationRequest.Data> = typed(object({}))
