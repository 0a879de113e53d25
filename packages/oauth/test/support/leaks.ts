/** Every text that a log may make of an error. */
import { inspect } from "node:util"

export const everyText = (error: unknown): string =>
  [
    String(error),
    JSON.stringify(error),
    inspect(error, { depth: 10, showHidden: true }),
    error instanceof Error ? error.stack : "",
  ].join("\n")
