/**
 * Compares two tables of fields and says which changes break. Input and data are opposites: a new required field breaks
 * an input, and a missing field breaks an answer. Enums are open, so a value more or less breaks nothing.
 */
import type { Change, Level } from "./change.ts"
import type { Fields, FieldShape } from "./shape.ts"

export type Direction = "input" | "answer"

/** A change of one field in one operation. */
export interface FieldChange extends Pick<Change, "level" | "kind"> {
  readonly field: string
  readonly home: string
  /** The text after the field's name. */
  readonly said: string
}

export const compareFields = (direction: Direction, before: Fields, after: Fields): FieldChange[] => {
  const changes: FieldChange[] = []
  const settled: string[] = []
  const isSettled = (field: string) =>
    settled.some((parent) => field.startsWith(parent) && /^[.[]/.test(field.slice(parent.length)))
  const add = (field: string, shape: FieldShape, level: Level, kind: string, said: string) =>
    changes.push({ level, kind, field, home: shape.home, said })

  for (const field of new Set([...before.keys(), ...after.keys()])) {
    if (isSettled(field)) continue
    const old = before.get(field)
    const now = after.get(field)
    if (old === undefined) {
      const demanded = direction === "input" && now!.required
      add(
        field,
        now!,
        demanded ? "major" : "minor",
        demanded ? "required field added" : "field added",
        `(${now!.type})`,
      )
      settled.push(field)
    } else if (now === undefined) {
      add(field, old, "major", "field removed", `(${old.type})`)
      settled.push(field)
    } else if (old.type !== now.type) {
      add(field, now, "major", "type changed", `from ${old.type} to ${now.type}`)
      settled.push(field)
    } else compareField(direction, old, now, (level, kind, said) => add(field, now, level, kind, said))
  }
  return changes
}

const compareField = (
  direction: Direction,
  old: FieldShape,
  now: FieldShape,
  add: (level: Level, kind: string, said: string) => void,
): void => {
  if (old.required !== now.required) {
    const breaks = now.required === (direction === "input")
    add(breaks ? "major" : "minor", now.required ? "became required" : "became optional", "")
  }
  if (old.wire !== now.wire)
    add("patch", "travels differently", now.wire === "" ? "as a plain value" : `as ${now.wire}`)
  if (!old.deprecated && now.deprecated) add("minor", "field deprecated", "")
  const added = now.values.filter((value) => !old.values.includes(value))
  const removed = old.values.filter((value) => !now.values.includes(value))
  const list = (values: ReadonlyArray<string>) => values.map((value) => `\`${value}\``).join(", ")
  if (added.length > 0) add("minor", "value added", list(added))
  if (removed.length > 0) add("minor", "value removed", list(removed))
}
