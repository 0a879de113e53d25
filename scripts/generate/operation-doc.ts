/** Prints the doc comment of an operation: what a user should know before the call, without what the types say. */
import { codeRow, type CodeRows } from "./code-rows.ts"
import { groupBy } from "./group.ts"
import type { ErrorRow, OperationModel } from "./model.ts"
import { compare } from "./names.ts"
import { sentence } from "./prose.ts"
import { errorClassOf, outcomeOf, repeatOf } from "./reference-errors.ts"

const access: Readonly<Record<string, string>> = {
  seller: "seller",
  creator: "creator",
  partner: "partner",
  none: "no token",
  any: "any token (no source says whose)",
}

const cipher: Readonly<Record<string, string>> = {
  required: "for one shop",
  optional: "with or without a shop",
  forbidden: "takes no shop",
}

const safety: Readonly<Record<string, string>> = {
  read: "reads, so it may be repeated",
  idempotent: "may be repeated: a second call changes nothing more",
  unsafe: "not repeated once it may have run",
}

export const operationDoc = (operation: OperationModel, rows: CodeRows): string => {
  const { summary, description, metadata } = operation
  const paragraphs = [
    sentence(summary),
    ...(description === "" ? [] : [description]),
    operationFacts(operation).join(" · "),
  ]
  const caution = operationCautions(operation)
  if (caution !== "") paragraphs.push(caution)
  const codes = codesToHandle(metadata, rows)
  if (codes !== "") paragraphs.push(codes)
  if (metadata.deprecated !== undefined) paragraphs.push(`@deprecated ${deprecationText(metadata.deprecated)}`.trim())
  return paragraphs.join("\n\n")
}

/**
 * The documented codes that a program may handle: something is missing, used up or in another state. A wrong
 * input, a missing token and trouble of the platform are handled by the class alone.
 */
const codesToHandle = ({ id, codes = [] }: OperationModel["metadata"], rows: CodeRows): string => {
  const handled = ["conflict", "limit", "quota", "not-found", "permission"]
  const known = codes.flatMap((code) => codeRow(rows, code, id) ?? []).filter((row) => handled.includes(row.class))
  const byClass = [...groupBy(known, errorClassOf)].sort(([a], [b]) => compare(a, b))
  const lists = byClass.map(([name, members]) => `\`${name}\` ${members.map(withRepeat).join(", ")}`)
  return lists.length === 0 ? "" : `Codes to handle: ${lists.join("; ")}.`
}

const withRepeat = (row: ErrorRow): string => {
  if (outcomeOf(row) === "unknown") return `${row.code} (may have acted)`
  return repeatOf(row) === "" ? String(row.code) : `${row.code} (repeat ${repeatOf(row)})`
}

export const operationFacts = ({ metadata, accessInferred }: OperationModel): string[] => {
  const { scopes, scopesInferred, idempotencyKey, limit } = metadata
  const facts = [
    `\`${metadata.method} ${metadata.path}\``,
    access[metadata.access]! + (accessInferred ? " (follows from its category)" : ""),
  ]
  if (metadata.platform === "shop") facts.push(cipher[metadata.shopCipher]!)
  if (scopes.length > 0) {
    const names = scopes.map((scope) => `\`${scope}\``).join(", ")
    facts.push(`scope ${names}${scopesInferred === true ? " (named for another version of it only)" : ""}`)
  }
  if (idempotencyKey === undefined) facts.push(safety[metadata.safety]!)
  else facts.push(`repeated under one idempotency key (\`${idempotencyKey.name}\`, made where left out)`)
  if (metadata.paging !== undefined) facts.push(paging(metadata.paging))
  if (limit !== undefined)
    facts.push(`${limit.requests} requests ${per(limit.perMs)} for ${limit.scope === "app" ? "an app" : "a token"}`)
  return facts
}

const paging = ({ style, maxSize }: NonNullable<OperationModel["metadata"]["paging"]>): string =>
  `pages by ${style}${maxSize === undefined ? "" : `, ${maxSize.toLocaleString("en-US")} a page at most`}`

const units: ReadonlyArray<readonly [number, string]> = [
  [86_400_000, "a day"],
  [3_600_000, "an hour"],
  [60_000, "a minute"],
  [1000, "a second"],
]

const per = (ms: number): string => units.find(([unit]) => unit === ms)?.[1] ?? `every ${ms / 1000} s`

export const operationCautions = ({ state, requiredUnknown, metadata }: OperationModel): string => {
  const facts: string[] = []
  const confidence: Readonly<Record<string, string>> = {
    medium: "Not every detail of it is confirmed by a source.",
    low: "Few sources confirm it: it may behave differently.",
  }
  if (confidence[state.confidence] !== undefined) facts.push(confidence[state.confidence]!)
  if (!state.indexed) facts.push("Not in the public index of July 2026.")
  if (requiredUnknown) facts.push("No source says which fields of the body are required.")
  if (state.note !== undefined) facts.push(sentence(state.note))
  if (metadata.deprecated === undefined && state["superseded-by"] !== undefined) {
    facts.push(`A newer form exists: \`${state["superseded-by"]}\`.`)
  }
  return facts.join(" ")
}

export const deprecationText = ({
  since,
  sunset,
  successor,
}: NonNullable<OperationModel["metadata"]["deprecated"]>): string => {
  const facts = [
    ...(since === undefined ? [] : [`Since ${since}.`]),
    ...(sunset === undefined ? [] : [`Sunset ${sunset}.`]),
    ...(successor === undefined ? [] : [`Use \`${successor}\`.`]),
  ]
  return facts.length === 0 ? "The platform names no successor." : facts.join(" ")
}
