// Generated from spec/schemas/GsIngredient.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GsIngredient: Schema.Codec<Types.GsIngredient> = typed(
  object({
    multi_material_composition: optionalInput(
      list(
        object({
          component: optionalInput(object({ property_value_id: optionalInput(Schema.String) })),
          ingredients: optionalInput(
            list(object({ percentage: optionalInput(Schema.String), property_value_id: optionalInput(Schema.String) })),
          ),
        }),
      ),
    ),
    single_material_composition: optionalInput(
      list(object({ percentage: optionalInput(Schema.String), property_value_id: optionalInput(Schema.String) })),
    ),
    type: optionalInput(Schema.String),
  }),
)
