/**
 * Which operations the sandbox carries out on its state, and which it answers from the spec alone.
 */
import { handlers } from "./handlers/index.ts"
import { operations } from "./operations.ts"

export type Coverage = "stateful" | "generated"

/** By operation id, all operations of the spec. */
export const coverage = (): Readonly<Record<string, Coverage>> =>
  Object.fromEntries(
    operations.map(({ id, method, path }) => [
      id,
      handlers[`${method} ${path}`] === undefined ? "generated" : "stateful",
    ]),
  )
