/**
 * Checks that the fields that paging, lists and idempotency keys name exist. A pager with a misspelt token field would
 * stop after the first page without an error. A page size has to be an integer, because the client checks it and fills
 * it in as one.
 */
import type { Metadata } from "./model.ts"
import { walk, type Schema, type SharedSchemas } from "./schema.ts"
import type { JsonObject, Source } from "./source.ts"

interface Subject {
  readonly operation: JsonObject
  readonly metadata: Metadata
  readonly input: Schema
  readonly data: Schema
}

export const checkPointers = (source: Source, shared: SharedSchemas, subject: Subject): void => {
  const { operation, metadata } = subject
  const inData = pathsOf(shared, subject.data)
  const inInput = pathsOf(shared, subject.input)
  const places: Readonly<Record<string, ReadonlyArray<string>>> = {
    query: metadata.query ?? [],
    body: metadata.body ?? [],
  }
  const wants = (key: string, where: string, name: string | undefined, known: boolean): void => {
    if (name !== undefined && !known)
      source.report(operation, `${key} names ${name}, which is not in the ${where}`, "correct the name", key)
  }

  const { paging, list, idempotencyKey } = metadata
  if (paging !== undefined) {
    const key = "x-tts-paging"
    for (const name of [paging.token, paging.size]) {
      wants(key, paging.in, name, name !== undefined && topLevel(places[paging.in]!, inInput, name))
    }
    for (const name of [paging.next, paging.more, paging.total]) wants(key, "data", name, inData.has(name ?? ""))
    const size = paging.size === undefined ? undefined : inInput.get(paging.size)
    if (size !== undefined && size.type !== "integer") {
      source.report(size, `${paging.size} is the size of a page and not an integer`, "write type: integer", "type")
    }
  }
  if (idempotencyKey !== undefined) {
    const { in: place, name } = idempotencyKey
    wants("x-tts-idempotency-key", place, name, topLevel(places[place]!, inInput, name))
  }
  if (list !== undefined && !inData.has(`${list}[]`)) {
    source.report(operation, `x-tts-list names ${list}, which is not a list of the data`, "name a list", "x-tts-list")
  }
}

/** Whether a dotted name starts at a field of that place and exists. */
const topLevel = (place: ReadonlyArray<string>, known: ReadonlyMap<string, Schema>, name: string): boolean =>
  place.includes(name.split(".")[0]!) && known.has(name)

const pathsOf = (shared: SharedSchemas, schema: Schema): Map<string, Schema> => {
  const paths = new Map<string, Schema>()
  walk(shared, schema, (current, path) => paths.set(path, current))
  return paths
}
