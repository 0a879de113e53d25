// Generated from spec/paths/product/202604/products_gpa_upgrade_task.yaml. Do not edit: `pnpm generate`.
import type * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { CreateGpaUpgradeTask } from "./createGpaUpgradeTask.ts"

/** Checks what `createGpaUpgradeTask` takes. */
export const Input: Schema.Codec<CreateGpaUpgradeTask.Input> = typed(object({}))

/** Checks the `data` that `createGpaUpgradeTask` answers. */
export const Data: Schema.Codec<CreateGpaUpgradeTask.Data> = typed(object({}))
