// Generated from spec/paths/product/202407/products_category_upgrade_task.yaml. Do not edit: `pnpm generate`.
import type * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { CreateCategoryUpgradeTask } from "./createCategoryUpgradeTask.ts"

/** Checks what `createCategoryUpgradeTask` takes. */
export const Input: Schema.Codec<CreateCategoryUpgradeTask.Input> = typed(object({}))

/** Checks the `data` that `createCategoryUpgradeTask` answers. */
export const Data: Schema.Codec<CreateCategoryUpgradeTask.Data> = typed(object({}))
