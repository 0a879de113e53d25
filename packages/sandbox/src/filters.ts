/**
 * The filters of a read: a value that the list of the spec lacks is refused. A search that took it would find nothing, and a
 * misspelt status would look like a shop without orders. Some lists lack a value that TikTok takes: `rules: "lenient"` lets all
 * values pass. What a write sends is not compared: those lists are open.
 */
import { definitions, type KnownOperation } from "./operations.ts"
import { isRecord } from "./record.ts"
import { invalid } from "./refusal.ts"
import { resolve, type Schema } from "./schema.ts"

/** Where a value lies that its list lacks, and the list. */
interface Unknown {
  readonly at: string
  readonly values: ReadonlyArray<string | number>
}

const unknownIn = (value: unknown, reference: Schema, at: string): Unknown | undefined => {
  const schema = resolve(reference, definitions)
  if (Array.isArray(value)) {
    const { items } = schema
    if (items === undefined) return undefined
    for (const [i, item] of value.entries()) {
      const problem = unknownIn(item, items, `${at}[${i}]`)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  if (isRecord(value)) {
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const problem =
        value[name] === undefined ? undefined : unknownIn(value[name], field, at === "" ? name : `${at}.${name}`)
      if (problem !== undefined) return problem
    }
    return undefined
  }
  const { "x-tts-values": values } = schema
  if (values === undefined || value === "" || (typeof value !== "string" && typeof value !== "number")) return undefined
  return values.some((known) => String(known) === String(value)) ? undefined : { at, values }
}

/** What a read asks for. An empty text counts as a filter that was left out. */
export const withoutEmpty = <A extends Readonly<Record<string, unknown>>>(
  { input, safety }: KnownOperation,
  given: A,
): A => {
  const isEmpty = ([name, value]: readonly [string, unknown]) =>
    value === "" && input?.required?.includes(name) !== true
  const entries = Object.entries(given)
  if (safety !== "read" || !entries.some(isEmpty)) return given
  return Object.fromEntries(entries.filter((entry) => !isEmpty(entry))) as A
}

export const checkFilters = ({ input, safety }: KnownOperation, given: Readonly<Record<string, unknown>>): void => {
  if (safety !== "read" || input === undefined) return
  const problem = unknownIn(given, input, "")
  if (problem !== undefined) throw invalid(problem.at, `it must be one of ${problem.values.join(", ")}`)
}
