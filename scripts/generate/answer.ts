/**
 * Reads an operation's data from its successful response. TikTok Shop and TikTok for Developers wrap the data in an
 * envelope, which the client opens. A token endpoint may answer without an envelope: then the whole object is the data.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { checkSchema, isEmptySchema, type Schema } from "./schema.ts"
import type { JsonObject, Source } from "./source.ts"

export interface Answer {
  readonly form: "json" | "empty" | "binary"
  readonly data: Schema
  readonly description: string
}

const isEnvelope = (schema: Schema): boolean => /^schemas\/\w*Envelope\.yaml$/.test(schema.$ref ?? "")

export const readAnswer = (source: Source, operation: JsonObject): Answer | undefined => {
  const responses = operation["responses"]
  const success = Object.entries(isRecord(responses) ? responses : {}).find(([status]) => /^2\d\d$/.test(status))
  const response = source.resolve(success?.[1])
  if (!isRecord(response)) {
    source.report(
      operation,
      "no answer of success",
      "add 200 under responses",
      isRecord(responses) ? "responses" : undefined,
    )
    return undefined
  }
  const description = typeof response["description"] === "string" ? response["description"].trim() : ""
  if (!isRecord(response["content"])) return { form: "empty", data: { type: "object" }, description }

  const json = response["content"]["application/json"]
  if (!isRecord(json)) return { form: "binary", data: { type: "string", format: "binary" }, description }
  const schema = checkSchema(source, json["schema"], json)
  if (schema === undefined) return undefined

  const data = dataOf(schema)
  if (data === undefined) {
    source.report(
      json,
      "an envelope with more than one companion",
      "write allOf: the envelope, then an object with data",
      "schema",
    )
    return undefined
  }
  return { form: isEmptySchema(data) ? "empty" : "json", data, description }
}

const dataOf = (schema: Schema): Schema | undefined => {
  if (isEnvelope(schema)) return { type: "object" }
  if (!schema.allOf?.some(isEnvelope)) return schema
  const companions = schema.allOf.filter((branch) => !isEnvelope(branch))
  if (companions.length === 0) return { type: "object" }
  return companions.length === 1 ? (companions[0]!.properties?.["data"] ?? { type: "object" }) : undefined
}
