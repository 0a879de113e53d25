/**
 * Lists every field that a user of the SDK reads or writes: parameters, and the properties of bodies, answers and
 * events, through references. A field of a shared shape is one field, with the categories of all operations that use
 * it.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { listOf, type Json, type JsonObject, type Source } from "../generate/source.ts"
import { foldSchema } from "../generate/fold.ts"
import type { Entry } from "./entries.ts"

export interface Field {
  readonly name: string
  /** The schema, references followed. */
  readonly schema: JsonObject
  /** The description at the field, or at the shape that it refers to. */
  readonly description: string | undefined
  /** The description at the field itself. */
  readonly ownDescription: string | undefined
  /** Where to report: an object, and the key in it. */
  readonly at: JsonObject
  readonly key: string
  readonly categories: ReadonlySet<string>
  /** Part of an operation; otherwise only of events. */
  readonly ofOperation: boolean
}

export const readFields = (source: Source, entries: ReadonlyArray<Entry>): Field[] => {
  const collector = new Collector(source)
  for (const entry of entries) collector.addEntry(entry)
  return [...collector.fields.values()]
}

/** A field whose uses are still being collected. */
interface Found extends Field {
  readonly categories: Set<string>
  ofOperation: boolean
}

class Collector {
  /** By the field's object in the spec. */
  readonly fields = new Map<object, Found>()
  readonly #source: Source
  /** The kinds and categories in which each schema was visited. */
  readonly #walked = new Map<object, Set<string>>()

  constructor(source: Source) {
    this.#source = source
  }

  addEntry(entry: Entry): void {
    for (const reference of listOf(entry.value["parameters"])) {
      const parameter = this.#source.resolve(reference)
      if (!isRecord(parameter) || !isRecord(parameter["schema"])) continue
      this.#add(entry, String(parameter["name"]), parameter, { at: parameter, key: "name" })
      this.#walk(entry, parameter["schema"])
    }
    const responses = entry.value["responses"]
    const success = isRecord(responses) ? responses["200"] : undefined
    for (const carrier of [entry.value["requestBody"], success]) {
      const target = this.#source.resolve(carrier)
      const content = isRecord(target) && isRecord(target["content"]) ? Object.values(target["content"]) : []
      for (const media of content) if (isRecord(media)) this.#walk(entry, media["schema"])
    }
  }

  #add(entry: Entry, name: string, value: JsonObject, { at, key }: { at: JsonObject; key: string }): void {
    const parameterSchema = isRecord(value["schema"]) && typeof value["in"] === "string" ? value["schema"] : value
    const schema = this.#source.resolve(parameterSchema)
    if (!isRecord(schema)) return
    const found = this.fields.get(value) ?? {
      name,
      schema,
      description: textOf(value) ?? textOf(parameterSchema) ?? textOf(schema) ?? textOf(schema["items"]),
      ownDescription: textOf(value),
      at,
      key,
      categories: new Set<string>(),
      ofOperation: false,
    }
    found.categories.add(entry.category)
    if (entry.kind === "operation") found.ofOperation = true
    this.fields.set(value, found)
  }

  #walk(entry: Entry, value: Json | undefined): void {
    const use = `${entry.kind} ${entry.category}`
    foldSchema<Json, void>(
      value ?? null,
      ({ schema, written, edge, parent }, foldInner) => {
        if (edge?.keyword === "properties" && isRecord(written)) {
          const properties = isRecord(parent?.schema) ? parent.schema["properties"] : undefined
          if (isRecord(properties)) this.#add(entry, edge.name, written, { at: properties, key: edge.name })
        }
        if (!isRecord(schema)) return
        const walked = this.#walked.get(schema) ?? new Set()
        if (walked.has(use)) return
        this.#walked.set(schema, walked.add(use))
        foldInner()
      },
      (reference) => this.#source.resolve(reference) ?? null,
    )
  }
}

const textOf = (value: Json | undefined): string | undefined => {
  const text = isRecord(value) ? value["description"] : undefined
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined
}
