/** The rows of spec/errors.yaml by code. */
import { groupBy } from "./group.ts"
import type { ErrorRow } from "./model.ts"

export type CodeRows = ReadonlyMap<string, ReadonlyArray<ErrorRow>>

export const codeRows = (errors: ReadonlyArray<ErrorRow>): CodeRows => groupBy(errors, ({ code }) => String(code))

/** What a code means for an operation if the message has no keyword. The classifier decides in the same way. */
export const codeRow = (rows: CodeRows, code: number | string, operation: string): ErrorRow | undefined => {
  const listed = rows.get(String(code)) ?? []
  return (
    listed.findLast(({ operations }) => operations?.includes(operation)) ??
    listed.findLast(({ operations }) => operations === undefined)
  )
}
