/**
 * Refuses an answer about another thing than the call asked for. A cache in between that ignores the query may send the answer
 * of another call: its stock would then pass for that of this product.
 */
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** The rows, once each. A row without an id is taken for the one that the call asked for. */
export const requireAsked = <Row>(
  operation: AnyOperation,
  asked: ReadonlyArray<string>,
  rows: ReadonlyArray<Row>,
  idOf: (row: Row) => string | undefined,
): Effect.Effect<ReadonlyArray<Row>, DecodeError> => {
  const seen = new Set<string>()
  const unique: Array<Row> = []
  for (const row of rows) {
    const answered: unknown = idOf(row)
    if (answered === undefined || answered === null) {
      unique.push(row)
      continue
    }
    const id = String(answered)
    if (!asked.includes(id)) return Effect.fail(anotherThing(operation, id))
    if (!seen.has(id)) unique.push(row)
    seen.add(id)
  }
  return Effect.succeed(unique)
}

const anotherThing = (operation: AnyOperation, id: string): DecodeError =>
  new DecodeError({
    message: `${operation.id} answered '${id}', which the call did not ask for. Something in between may have sent the answer of another call: check the base URL and any cache or proxy.`,
    operation: operation.id,
    outcome: "unknown",
  })
