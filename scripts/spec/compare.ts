/**
 * Compares an upstream surface with ours. It reports every operation, parameter and field of upstream that ours lacks,
 * types differently, or requires differently. What only ours has is no difference: upstream files leave out operations
 * and fields.
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
  /** Which of several sources say so. */
  readonly sources?: ReadonlyArray<string>
}

/** What the client adds to every call by itself; no spec of ours lists it. */
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
      // An object of ours without a list of required fields requires none; theirs just does not say.
      if (required !== undefined && required !== (ourField.required ?? false) && !field.startsWith("path ")) {
        add("required", demand(required), demand(ourField.required ?? false))
      }
    }
  }
  return differences
}

/** The name that a field has once the client has lifted it out of the member that may hold the answer. */
const lifted = (field: string, member: string | undefined): string => {
  const at = `answer data.${member}`
  if (member === undefined || (field !== at && !isUnder(field, at))) return field
  return `answer data${field.slice(at.length)}`
}

/** A field of a field: where that one is reported already, it says nothing new. */
export const isUnder = (field: string, parent: string): boolean =>
  field.startsWith(parent) && [".", "["].includes(field[parent.length] ?? "")

/** An answer whose `data` holds nothing is in our spec the envelope alone. */
const isEmpty = ({ fields }: OperationSurface, field: string): boolean =>
  fields.get(field)?.type === "object" && ![...fields.keys()].some((other) => isUnder(other, field))

const demand = (required: boolean): string => (required ? "required" : "optional")

/** Integers and numbers are one type for a caller; `any` is what a document says that does not say. */
const sameType = (field: string, theirs: FieldSurface, ours: FieldSurface): boolean => {
  const [a, b] = [numeric(theirs.type), numeric(ours.type)]
  if (a === b || a === "any") return true
  // A list in the query travels as one text, joined by commas, and is described as either.
  return field.startsWith("query ") && a === "string" && b === "array"
}

const numeric = (type: string): string => (type === "integer" ? "number" : type)
