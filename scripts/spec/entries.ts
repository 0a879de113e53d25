/**
 * The operations and events of the spec as written, with their mistakes. The generator's model has only the correct
 * ones; rules and counts need all of them.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { methods, type JsonObject, type Source } from "../generate/source.ts"

export interface Entry {
  readonly kind: "operation" | "event"
  /** The category of the file's folder; the first tag of an event. */
  readonly category: string
  /** From the root of the spec. */
  readonly file: string
  /** The operation's path, or the event's name. */
  readonly name: string
  /** The value under the method. */
  readonly value: JsonObject
}

export const readEntries = (source: Source): Entry[] => [
  ...source.indices().flatMap((index) => readIndex(source, index, "paths", "operation")),
  ...readIndex(source, "openapi.yaml", "webhooks", "event"),
]

const readIndex = (source: Source, index: string, key: string, kind: Entry["kind"]): Entry[] => {
  const root = source.exists(index) ? source.read(index) : undefined
  const listed = isRecord(root) && isRecord(root[key]) ? root[key] : {}
  return Object.entries(listed).flatMap(([name, reference]) => {
    const item = source.resolve(reference)
    if (!isRecord(item)) return []
    const file = source.fileOf(item)
    return methods.flatMap((method) => {
      const value = item[method]
      return isRecord(value) ? [{ kind, category: categoryOf(kind, file, value), file, name, value }] : []
    })
  })
}

const categoryOf = (kind: Entry["kind"], file: string, value: JsonObject): string => {
  const tags = value["tags"]
  return kind === "operation" ? (file.split("/")[1] ?? "") : String(Array.isArray(tags) ? tags[0] : "")
}
