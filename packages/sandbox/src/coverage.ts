/**
 * Which operations the sandbox carries out on its state, and which it answers only from their schema.
 */
import { handlers } from "./handlers/index.ts"
import { operations } from "./operations.ts"

export type Coverage = "stateful" | "generated"

/**
 * Says of each operation id of the spec whether the sandbox keeps state for it.
 *
 * @example
 * ```ts
 * import { coverage } from "@tiktok-shop-kit/sandbox"
 *
 * coverage()["order.202309.getOrderList"] // "stateful"
 * coverage()["product.202409.searchOpportunities"] // "generated"
 * ```
 */
export const coverage = (): Readonly<Record<string, Coverage>> =>
  Object.fromEntries(
    operations.map(({ id, method, path }) => [
      id,
      handlers[`${method} ${path}`] === undefined ? "generated" : "stateful",
    ]),
  )
