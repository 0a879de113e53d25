/**
 * Compares an upstream surface with ours. It reports every operation, parameter and field of upstream that ours lacks,
 * types differently, or requires differently. It does not report what only ours has: upstream files leave out
 * operations and fields.
 */
import type { FieldSurface, OperationSurface, Surface } from "./surface.ts"

export type Kind = "operation" | "field" | "type" | "required" | "deprecated" | "gone" | "value"

export interface Difference {
  /**
   * `operation`: ours lacks it. `field`: ours lacks it. `type`, `required`: both have it and disagree. `deprecated`, `gone`,
   * `value`: what spec:drift finds beyond a comparison.
   */
  readonly kind: Kind
  /** `POST /order/202309/orders/search`, the path as upstream writes it. */
  readonly operation: string
  /** `query page_size`, `body filter.status`, `answer data.orders[].id`; empty for an operation. */
  readonly field: string
  readonly theirs: string
  readonly ours: string
  /** The sources that say so, if there are several. */
  readonly sources?: ReadonlyArray<string>
}

/** The parameters that the client adds to every call; our spec never lists them. */
const protocol = new Set([
  "header x-tts-access-token",
  "header content-type",
  "query app_key",
  "query sign",
  "query timestamp",
  "query access_token",
])

export const compare = (theirs: Surface, ours: Surface): Difference[] => {
  const differences: Difference[] = []
  for (const [key, operation] of theirs) {
    const mine = ours.get(key)
    const name = `${operation.method} ${operation.path}`
    if (mine === undefined) {
      differences.push({ kind: "operation", operation: name, field: "", theirs: "there", ours: "missing" })
    } else differences.push(...compareFields(name, operation, mine))
  }
  return differences
}

const compareFields = (operation: string, theirs: OperationSurface, ours: OperationSurface): Difference[] => {
  const differences: Difference[] = []
  const settled: string[] = []
  for (const [written, theirField] of theirs.fields) {
    const field = lifted(written, ours.unwrap)
    if (protocol.has(field.toLowerCase()) || settled.some((parent) => isUnder(field, parent))) continue
    if (field === "answer data" && isEmpty(theirs, field) && !ours.fields.has(field)) continue
    const ourField = ours.fields.get(field)
    const add = (kind: Kind, theirs: string, ours: string): void => {
      differences.push({ kind, operation, field, theirs, ours })
    }
    if (ourField === undefined) {
      add("field", theirField.type, "missing")
      settled.push(field)
    } else if (!sameType(field, theirField, ourField)) {
      add("type", theirField.type, ourField.type)
      settled.push(field)
    } else {
      const { required } = theirField
      // An object of ours without a list of required fields has no required fields; upstream just does not say.
      if (required !== undefined && required !== (ourField.required ?? false) && !field.startsWith("path ")) {
        add("required", demand(required), demand(ourField.required ?? false))
      }
    }
  }
  return differences
}

/** The name of a field after the client has lifted it out of the member around the answer. */
const lifted = (field: string, member: string | undefined): string => {
  const at = `answer data.${member}`
  if (member === undefined || (field !== at && !isUnder(field, at))) return field
  return `answer data${field.slice(at.length)}`
}

/** A field inside a field. If the outer one is reported, the inner one says nothing new. */
export const isUnder = (field: string, parent: string): boolean =>
  field.startsWith(parent) && [".", "["].includes(field[parent.length] ?? "")

/** In our spec, an answer with empty `data` is the envelope alone. */
const isEmpty = ({ fields }: OperationSurface, field: string): boolean =>
  fields.get(field)?.type === "object" && ![...fields.keys()].some((other) => isUnder(other, field))

const demand = (required: boolean): string => (required ? "required" : "optional")

/** Integers and numbers are one type for a caller; `any`: the document states no type. */
const sameType = (field: string, theirs: FieldSurface, ours: FieldSurface): boolean => {
  const [a, b] = [numeric(theirs.type), numeric(ours.type)]
  if (a === b || a === "any") return true
  // A list in the query is sent as one text, joined by commas. Documents describe it as a list or as a text.
  return field.startsWith("query ") && a === "string" && b === "array"
}

const numeric = (type: string): string => (type === "integer" ? "number" : type)
