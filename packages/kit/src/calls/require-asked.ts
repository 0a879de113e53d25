/**
 * Refuses an answer about another object than the call asked for. A cache in between that ignores the query may send the answer
 * of another call, and its stock would count as this product's.
 */
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** The rows, each once. A row without an id counts as the row that the call asked for. */
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
