/**
 * Reads the drift that production saw: the reports of the client's `validate` middleware, one JSON object a line. A
 * line that the spec explains by now is dropped, so the same file can be read again after the spec was corrected.
 *
 *     validate({ spec, onDifference: (difference) => appendFileSync("drift.jsonl", `${JSON.stringify(difference)}\n`) })
 *
 * A line has `operation`, `path` (dotted, from `data`), `kind` and `expected`. Your own program may add the `value`
 * that was unknown, the `type` of an unknown field and a `count`; the middleware reports no values.
 */
import { existsSync, readFileSync } from "node:fs"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { InputError } from "../command.ts"
import type { JsonObject } from "../generate/source.ts"
import type { OperationModel } from "../generate/model.ts"
import { walk, type Schema } from "../generate/schema.ts"
import type { Difference } from "../spec/compare.ts"
import type { Ours } from "./findings.ts"

const kinds: Readonly<Record<string, Difference["kind"]>> = {
  "unknown-field": "field",
  "unknown-value": "value",
  "missing-field": "required",
  "wrong-type": "type",
}

interface Observation {
  readonly operation: string
  readonly kind: string
  readonly path: string
  readonly type: string
  readonly value: string
  readonly expected: string
  readonly count: number
}

/** One difference for equal lines, with the sum of their counts. */
export const readObserved = (file: string, ours: Ours): Difference[] => {
  const operations = new Map(ours.model.operations.map((operation) => [operation.metadata.id, operation]))
  const counted = new Map<string, Observation>()
  for (const seen of readLines(file)) {
    const key = [seen.operation, seen.kind, seen.path, seen.value, seen.expected].join(" ")
    counted.set(key, { ...seen, count: (counted.get(key)?.count ?? 0) + seen.count })
  }
  return [...counted.values()].flatMap((seen) => {
    const operation = operations.get(seen.operation)
    if (operation === undefined) {
      return [
        { kind: "operation", operation: seen.operation, field: "", theirs: times(seen, "called"), ours: "missing" },
      ]
    }
    const schemas = schemasAt(ours, operation, seen.path)
    return isExplained(seen, ours, operation, schemas) ? [] : [difference(seen, operation, schemas)]
  })
}

const words: Readonly<Record<string, string>> = {
  "unknown-field": "there",
  "unknown-value": "a value that is not listed",
  "missing-field": "missing",
  "wrong-type": "another type",
}

const difference = (seen: Observation, operation: OperationModel, schemas: ReadonlyArray<Schema>): Difference => {
  const { method, path } = operation.metadata
  const known = schemas.flatMap((schema) => schema["x-tts-values"] ?? [])
  const types = schemas.length === 0 ? "missing" : String(schemas[0]?.type ?? "any")
  const said = seen.kind === "missing-field" ? "required" : known.length > 0 ? known.join(", ") : types
  return {
    kind: kinds[seen.kind]!,
    operation: `${method} ${path}`,
    field: `answer data.${seen.path}`,
    theirs: times(seen, seen.value || seen.type || words[seen.kind]!),
    ours: said,
  }
}

/** Whether the spec was corrected since: it no longer says what the observation contradicts. */
const isExplained = (
  seen: Observation,
  ours: Ours,
  operation: OperationModel,
  schemas: ReadonlyArray<Schema>,
): boolean => {
  switch (seen.kind) {
    case "unknown-field":
      return schemas.length > 0
    case "unknown-value":
      return schemas.some((schema) => schema["x-tts-values"]?.map(String).includes(seen.value) === true)
    case "wrong-type":
      return seen.expected !== "" && !schemas.some((schema) => (schema.type ?? "object") === seen.expected)
    default: {
      const at = seen.path.lastIndexOf(".")
      const parents = schemasAt(ours, operation, at === -1 ? "" : seen.path.slice(0, at))
      return !parents.some((schema) => schema.required?.includes(seen.path.slice(at + 1)) === true)
    }
  }
}

const schemasAt = (ours: Ours, operation: OperationModel, wanted: string): Schema[] => {
  const found: Schema[] = []
  walk(ours.model.schemas, operation.data, (schema, path) => {
    if (path === wanted) found.push(schema)
  })
  return found
}

const times = ({ count }: Observation, what: string): string => `${what} (seen ${count}x)`

const readLines = (file: string): Observation[] => {
  if (!existsSync(file)) throw new InputError(`${file} does not exist: --observed takes a file of JSON lines`)
  const lines = readFileSync(file, "utf8").split("\n")
  return lines.flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, `${file}:${index + 1}`)]))
}

const readLine = (line: string, at: string): Observation => {
  let value: JsonObject
  try {
    const parsed: unknown = JSON.parse(line)
    if (!isRecord(parsed as JsonObject)) throw new Error("not an object")
    value = parsed as JsonObject
  } catch (error) {
    throw new InputError(`${at}: not a JSON object (${(error as Error).message}). Write one observation a line`)
  }
  const { operation, kind, path, type = "", expected = "", count = 1 } = value
  const seen = value["value"] ?? ""
  if (typeof operation !== "string") throw new InputError(`${at}: "operation" is missing. Write the id of an operation`)
  if (typeof kind !== "string" || kinds[kind] === undefined) {
    throw new InputError(`${at}: "kind" is ${JSON.stringify(kind)}. Use one of ${Object.keys(kinds).join(", ")}`)
  }
  if (typeof path !== "string")
    throw new InputError(`${at}: "path" is missing. Write it dotted, from data, such as orders[].status`)
  return {
    operation,
    kind,
    path,
    type: String(type),
    value: String(seen),
    expected: String(expected),
    count: Number(count) || 1,
  }
}
