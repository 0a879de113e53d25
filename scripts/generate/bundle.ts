/**
 * Joins the spec's files to one OpenAPI document in memory, with the shared schemas under `components`.
 * openapi-typescript reads it much faster than it would find the files itself.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { nameOfRef } from "./schema.ts"
import type { Json, JsonObject, Source } from "./source.ts"

export const bundle = (source: Source, index: string): JsonObject => {
  const root = source.read(index) as JsonObject
  const used = new Set<string>()
  const inlined = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(inlined)
    if (!isRecord(value)) return value
    const ref = value["$ref"]
    if (typeof ref !== "string") {
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inlined(child)]))
    }
    const name = nameOfRef(ref)
    if (name === undefined) return inlined(source.read(ref)!)
    used.add(name)
    return { ...value, $ref: `#/components/schemas/${name}` }
  }
  const paths = inlined(root["paths"] ?? {})
  const schemas: JsonObject = {}
  // The loop also visits what it adds: the schemas that a schema refers to.
  for (const name of used) schemas[name] = inlined(source.read(`schemas/${name}.yaml`)!)
  const sorted = Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
  return { openapi: "3.1.0", info: root["info"]!, paths, components: { schemas: sorted } }
}
