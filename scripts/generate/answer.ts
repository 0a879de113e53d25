/**
 * Reads an operation's data from its successful response. TikTok Shop and TikTok for Developers wrap the data in an
 * envelope, which the client opens. A token endpoint may answer without an envelope: then the whole object is the data.
 * A few operations answer with a status alone, and two have a second envelope in place of the data.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { checkSchema, isEmptySchema, type Schema } from "./schema.ts"
import type { JsonObject, Source } from "./source.ts"

export interface Answer {
  readonly form: "json" | "flat" | "empty" | "none" | "binary"
  /** The documented statuses of success, where the status alone says it (`none`). */
  readonly statuses?: ReadonlyArray<number>
  /** The data is a second envelope. */
  readonly innerEnvelope?: true
  readonly data: Schema
  readonly description: string
}

const isEnvelope = (schema: Schema): boolean => /^schemas\/\w*Envelope\.yaml$/.test(schema.$ref ?? "")

export const readAnswer = (source: Source, operation: JsonObject): Answer | undefined => {
  const responses = operation["responses"]
  const successes = Object.entries(isRecord(responses) ? responses : {}).filter(([status]) => /^2\d\d$/.test(status))
  const response = source.resolve(successes[0]?.[1])
  if (!isRecord(response)) {
    source.report(
      operation,
      "no successful response",
      "add 200 under responses",
      isRecord(responses) ? "responses" : undefined,
    )
    return undefined
  }
  const description = typeof response["description"] === "string" ? response["description"].trim() : ""
  if (!isRecord(response["content"])) {
    const statuses = successes.map(([status]) => Number(status))
    return { form: "none", statuses, data: { type: "object" }, description }
  }

  const json = response["content"]["application/json"]
  if (!isRecord(json)) return { form: "binary", data: { type: "string", format: "binary" }, description }
  const schema = checkSchema(source, json["schema"], json)
  if (schema === undefined) return undefined

  const data = dataOf(schema)
  if (data === undefined) {
    source.report(
      json,
      "an envelope with more than one other part",
      "write allOf: the envelope, then an object with data",
      "schema",
    )
    return undefined
  }
  if (isEnvelope(data)) return { form: "empty", innerEnvelope: true, data: { type: "object" }, description }
  if (data === schema) return { form: "flat", data, description }
  return { form: isEmptySchema(data) ? "empty" : "json", data, description }
}

const dataOf = (schema: Schema): Schema | undefined => {
  if (isEnvelope(schema)) return { type: "object" }
  if (!schema.allOf?.some(isEnvelope)) return schema
  const companions = schema.allOf.filter((branch) => !isEnvelope(branch))
  if (companions.length === 0) return { type: "object" }
  return companions.length === 1 ? (companions[0]!.properties?.["data"] ?? { type: "object" }) : undefined
}
