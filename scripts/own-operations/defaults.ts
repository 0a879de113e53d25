/**
 * Adds to a plain OpenAPI file what it does not say about an operation. The defaults are cautious: for a seller, with
 * the shop's cipher if it is declared, retried only if it is a GET. An extension of spec/README.md in the user's file
 * wins.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { isExportName } from "../generate/names.ts"
import { protocol } from "../generate/input.ts"
import { listOf, methods, type Json, type JsonObject, type Source } from "../generate/source.ts"

export const withDefaults = (source: Source, item: JsonObject, file: string, components: JsonObject): JsonObject => {
  const shared = listOf(item["parameters"])
  const operations = Object.entries(item).flatMap(([method, operation]): Array<[string, Json]> => {
    if (method === "parameters") return []
    if (!methods.includes(method) || !isRecord(operation)) return [[method, operation]]
    return [[method, operationOf(source, method, operation, shared, file, components)]]
  })
  return source.sameOrigin(Object.fromEntries(operations), item)
}

const operationOf = (
  source: Source,
  method: string,
  operation: JsonObject,
  shared: ReadonlyArray<Json>,
  file: string,
  components: JsonObject,
): JsonObject => {
  const [, category = "", version = ""] = file.split("/")
  const follow = (value: Json): Json => {
    const name = isRecord(value) ? /#\/components\/(\w+)\/(.+)$/.exec(String(value["$ref"] ?? "")) : null
    const group = name === null ? undefined : components[name[1]!]
    return (isRecord(group) ? group[name![2]!] : undefined) ?? value
  }
  const given = [...shared, ...listOf(operation["parameters"])].map(follow)
  const named = (value: Json) => (isRecord(value) ? String(value["name"]).toLowerCase() : "")
  const cipher = given.find((one) => named(one) === "shop_cipher")
  const demanded = isRecord(cipher) && cipher["required"] === true
  const copy: JsonObject = {
    "x-tts-access": "seller",
    "x-tts-shop-cipher": cipher === undefined ? "forbidden" : demanded ? "required" : "optional",
    "x-tts-safety": method === "get" ? "read" : "unsafe",
    "x-tts-scopes": [],
    "x-tts-state": { confidence: "high", indexed: true },
    ...operation,
    operationId: idOf(operation["operationId"], category, version),
    summary: operation["summary"] ?? operation["description"] ?? "",
    parameters: given.filter((one) => !protocol.includes(named(one))),
    responses: responsesOf(source, operation["responses"], follow),
  }
  if (operation["requestBody"] !== undefined) copy["requestBody"] = follow(operation["requestBody"])
  return source.sameOrigin(copy, operation)
}

const idOf = (given: Json | undefined, category: string, version: string): Json => {
  if (typeof given !== "string" || given.split(".").length === 3) return given ?? ""
  const words = given.split(/[^A-Za-z0-9]+/).filter((word) => word !== "")
  const joined = words
    .map((word, at) => (at === 0 ? word[0]!.toLowerCase() : word[0]!.toUpperCase()) + word.slice(1))
    .join("")
  return isExportName(joined) ? `${category}.${version}.${joined}` : given
}

/** An answer that spells the envelope out (code, message, data) is the envelope and its data. */
const responsesOf = (source: Source, responses: Json | undefined, follow: (value: Json) => Json): Json => {
  const answers = isRecord(responses) ? responses : {}
  return Object.fromEntries(
    Object.entries(answers).map(([status, response]): [string, Json] => {
      const target = follow(response)
      const content = isRecord(target) ? target["content"] : undefined
      const json = isRecord(content) ? content["application/json"] : undefined
      const schema = isRecord(json) ? json["schema"] : undefined
      const properties = isRecord(schema) ? schema["properties"] : undefined
      if (!isRecord(target) || !isRecord(json) || !isRecord(properties) || properties["code"] === undefined)
        return [status, target]
      const data: JsonObject = properties["data"] === undefined ? {} : { data: properties["data"] }
      const wrapped = { allOf: [{ $ref: "schemas/Envelope.yaml" }, { type: "object", properties: data }] }
      const body = source.sameOrigin({ ...json, schema: source.sameOrigin(wrapped, schema as JsonObject) }, json)
      return [status, source.sameOrigin({ ...target, content: { "application/json": body } }, target)]
    }),
  )
}
