/**
 * Rewrites an upstream schema in the form of our spec, for a draft: references inlined, closed enums as `x-tts-values`,
 * 64-bit ids as wide integers, descriptions cut to their first sentence. `required` follows spec/README.md: a request
 * keeps the list of upstream, an answer requires the members that an entity cannot be without.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { foldSchema, withChildren, type Place as SchemaPlace } from "../generate/fold.ts"
import { listOf, type Json, type JsonObject } from "../generate/source.ts"
import { restates } from "../spec/descriptions.ts"

export type Follow = (value: Json | undefined) => Json | undefined
export type Place = "request" | "answer"

/** `name` is the name of the field, if it has one. */
export const draftSchema = (follow: Follow, place: Place, value: Json | undefined, name = ""): JsonObject =>
  foldSchema<Json, JsonObject>(
    value ?? null,
    (at, foldInner) => {
      if (!isRecord(at.schema) || at.isRepeated) return { type: "object" }
      return {
        ...draftOne(place, at.schema, nameAt(at) ?? name),
        ...(withChildren(at.schema, foldInner()) as JsonObject),
      }
    },
    (reference) => follow(reference) ?? null,
  )

/** The name of the field that a schema is of; undefined where only the caller knows it. */
const nameAt = ({ edge, parent }: SchemaPlace<Json>): string | undefined => {
  if (edge?.keyword === "properties") return edge.name
  return parent === undefined ? undefined : nameAt(parent)
}

/** The draft of a schema without the schemas inside it. */
const draftOne = (place: Place, schema: JsonObject, name: string): JsonObject => {
  const result: JsonObject = {}
  const type = Array.isArray(schema["type"]) ? schema["type"].find((one) => one !== "null") : schema["type"]
  const isList = schema["items"] !== undefined
  const properties = schema["properties"]
  result["type"] = typeof type === "string" ? type : isList ? "array" : isRecord(properties) ? "object" : "string"
  Object.assign(result, limitOf(schema["description"], result["type"]))
  const description = firstSentence(schema["description"])
  if (description !== "" && !restates(name, description)) result["description"] = description
  if (typeof schema["format"] === "string" && formats.has(schema["format"])) result["format"] = schema["format"]
  if (result["format"] === "int64" && /(^|_)ids?$/.test(name)) result["x-tts-wide"] = true
  const values = schema["enum"] ?? schema["x-tts-values"]
  if (Array.isArray(values) && values.length > 0) result["x-tts-values"] = values
  if (isRecord(properties)) {
    const names = Object.keys(properties)
    const required = place === "request" ? listOf(schema["required"]) : requiredInAnswer(names)
    const present = required.filter((name) => names.includes(String(name)))
    if (present.length > 0) result["required"] = present
  }
  return result
}

/** The limits that upstream states in prose: "Max count: 50", "Max length: 10,000 characters". */
const limitOf = (description: Json | undefined, type: Json): JsonObject => {
  const most = mostIn(description, /max(?:imum)? (?:count|length|size|number of \w+)[ :is]*`?([\d,]+)/i)
  if (most === undefined || (type !== "array" && type !== "string")) return {}
  return type === "array" ? { maxItems: most } : { maxLength: most }
}

/** The maximum that a description names; undefined if it names no maximum. */
export const mostIn = (description: Json | undefined, pattern: RegExp): number | undefined => {
  const found = typeof description === "string" ? pattern.exec(description)?.[1]?.replaceAll(",", "") : undefined
  return found === undefined || Number(found) < 1 ? undefined : Number(found)
}

const formats = new Set(["int32", "int64", "binary", "float", "double"])

const requiredInAnswer = (names: ReadonlyArray<string>): string[] => {
  if (names.includes("amount") && names.includes("currency")) return ["amount", "currency"]
  return names.includes("id") ? ["id"] : []
}

export const firstSentence = (value: Json | undefined): string => {
  if (typeof value !== "string") return ""
  const line = value.replaceAll(/[*`]/g, "").split("\n")[0]!.trim()
  return /^.*?[.!?](?= |$)/.exec(line)?.[0] ?? line
}
