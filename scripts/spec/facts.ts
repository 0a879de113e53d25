/**
 * Reads a file of facts, for operations that no OpenAPI file describes: JSON objects, one a line, that become an OpenAPI
 * document. A line is an operation, or a field of an operation that the spec has.
 *
 *     {"method":"GET","path":"/shelf/202612/things","query":[{"name":"page_size","type":"integer"}],"data":<type>}
 *     {"operation":"shelf.202309.readThing","where":"data.things[].colour","type":"string"}
 *
 * A type is `{"t":"string"}`, `{"t":"array","i":<type>}` or `{"t":"object","f":{"id":<type>}}`; `fmt`, `req` and `enum` say
 * its format, that a request has to have it, and its values. An operation may also say `path_params`, `body`, `name`,
 * `access`, `needs_shop_cipher`, `shop_cipher_optional`, `scopes`, `error_codes` and `deprecated`. Other members are ignored.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { InputError } from "../command.ts"
import { listOf, type Json, type JsonObject } from "../generate/source.ts"

/** The method and path of an operation in the spec, by its id. */
export type Locate = (id: string) => { readonly method: string; readonly path: string } | undefined

const isOperation = (line: JsonObject): boolean =>
  typeof line["method"] === "string" && typeof line["path"] === "string"
const isField = (line: JsonObject): boolean =>
  typeof line["operation"] === "string" && typeof line["where"] === "string" && typeof line["type"] === "string"

/** Whether the text is a file of facts: its first line is one. */
export const isFacts = (text: string): boolean => {
  try {
    const [first = ""] = text.trimStart().split("\n")
    const line: unknown = JSON.parse(first)
    return isRecord(line) && (isOperation(line as JsonObject) || isField(line as JsonObject))
  } catch {
    return false
  }
}

/** The document of a file of facts. `file` is named in errors. */
export const factsDocument = (text: string, file: string, locate: Locate): JsonObject => {
  const paths: Record<string, Record<string, JsonObject>> = {}
  for (const [at, line] of linesOf(text, file)) {
    if (isOperation(line)) {
      const { method, path } = line as { method: string; path: string }
      ;(paths[path] ??= {})[method.toLowerCase()] = operationOf(line)
      continue
    }
    if (!isField(line))
      throw new InputError(`${at}: neither an operation (method, path) nor a field (operation, where, type)`)
    const { operation, where, type } = line as { operation: string; where: string; type: string }
    const place = locate(operation)
    if (place === undefined) throw new InputError(`${at}: the spec has no operation ${operation}`)
    const known = ((paths[place.path] ??= {})[place.method.toLowerCase()] ??= operationOf({}))
    addField(known, where, type, at)
  }
  return { openapi: "3.1.0", paths }
}

const linesOf = (text: string, file: string): ReadonlyArray<readonly [at: string, line: JsonObject]> =>
  text.split("\n").flatMap((line, index) => {
    const at = `${file}:${index + 1}`
    if (line.trim() === "") return []
    try {
      const value: unknown = JSON.parse(line)
      if (isRecord(value)) return [[at, value as JsonObject] as const]
    } catch {
      // Reported below, as JSON that is not an object is.
    }
    throw new InputError(`${at}: not a JSON object. Write one fact a line`)
  })

const operationOf = (line: JsonObject): JsonObject => {
  const { name, deprecated, access, needs_shop_cipher: cipher, scopes, error_codes: codes, body, data } = line
  const isOptional = line["shop_cipher_optional"] === true
  const parameters = [
    ...listOf(line["path_params"]).map((one) => parameterOf(one, "path")),
    ...listOf(line["query"]).map((one) => parameterOf(one, "query")),
  ]
  const given = access === undefined || access === null ? {} : { "x-tts-access": access }
  return {
    ...(typeof name === "string" && { summary: name }),
    ...(deprecated === true && { deprecated }),
    ...given,
    ...(typeof cipher === "boolean" && {
      "x-tts-shop-cipher": isOptional ? "optional" : cipher ? "required" : "forbidden",
    }),
    ...(Array.isArray(scopes) && { "x-tts-scopes": scopes }),
    ...(Array.isArray(codes) && { "x-tts-codes": codes.map((code) => Number(code)) }),
    ...(parameters.length > 0 && { parameters }),
    ...(isRecord(body) && {
      requestBody: { content: { "application/json": { schema: schemaOf(body as JsonObject) } } },
    }),
    responses: answering(isRecord(data) ? schemaOf(data as JsonObject) : { type: "object", properties: {} }),
  }
}

const answering = (data: JsonObject): JsonObject => ({
  "200": { content: { "application/json": { schema: { type: "object", properties: { data } } } } },
})

const parameterOf = (value: Json, place: string): JsonObject => {
  const { name = "", required, type = "string", fmt, enum: values } = isRecord(value) ? (value as JsonObject) : {}
  return {
    name,
    in: place,
    required: place === "path" || required === true,
    schema: { type, ...(fmt !== undefined && { format: fmt }), ...(values !== undefined && { enum: values }) },
  }
}

const schemaOf = (tree: JsonObject): JsonObject => {
  const { t = "string", f, i, fmt, enum: values } = tree
  const fields = isRecord(f) ? Object.entries(f as JsonObject).filter(([, one]) => isRecord(one)) : []
  const required = fields.filter(([, one]) => (one as JsonObject)["req"] === true).map(([name]) => name)
  return {
    type: t === "file" ? "string" : t,
    ...(t === "file" && { format: "binary" }),
    ...(fmt !== undefined && { format: fmt }),
    ...(values !== undefined && { enum: values }),
    ...(t === "object" && {
      properties: Object.fromEntries(fields.map(([name, one]) => [name, schemaOf(one as JsonObject)])),
    }),
    ...(required.length > 0 && { required }),
    ...(isRecord(i) && { items: schemaOf(i as JsonObject) }),
  }
}

/** Adds a field of the answer at a dotted place, with the objects and lists on the way to it. */
const addField = (operation: JsonObject, where: string, type: string, at: string): void => {
  const [root, ...steps] = where.split(".")
  if (root !== "data" || steps.length === 0)
    throw new InputError(`${at}: "where" is ${where}. Name a field of the answer, such as data.id`)
  const data = dataOf(operation)
  const schema = steps.reduce<JsonObject>((parent, step) => {
    const [name = "", ...lists] = step.split("[]")
    const properties = (parent["properties"] ??= {}) as JsonObject
    parent["type"] ??= "object"
    let child = (properties[name] ??= {}) as JsonObject
    for (const _ of lists) {
      child["type"] = "array"
      child = (child["items"] ??= {}) as JsonObject
    }
    return child
  }, data)
  schema["type"] ??= type
  if (schema["type"] === "array") schema["items"] ??= {}
}

const dataOf = (operation: JsonObject): JsonObject =>
  ["responses", "200", "content", "application/json", "schema", "properties", "data"].reduce(
    (value, key) => value[key] as JsonObject,
    operation,
  )
