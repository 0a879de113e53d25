/**
 * Flattens the input of an operation: path parameters, query parameters and body fields side by side, under the wire's
 * names, because that is how users write a call. A field that is sent in two places is one field.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { checkSchema, isEmptySchema, type Schema } from "./schema.ts"
import type { Json, JsonObject, Source } from "./source.ts"

type Media = "none" | "json" | "multipart" | "form" | "binary"

export interface Input {
  readonly schema: Schema
  readonly query: ReadonlyArray<string>
  readonly headers: ReadonlyArray<string>
  readonly body: ReadonlyArray<string>
  readonly media: Media
  readonly requiredUnknown: boolean
}

/** What the client adds by itself to the query and the headers; in the spec they would become fields that users have to fill in. */
export const protocol: ReadonlyArray<string> = [
  "app_key",
  "sign",
  "timestamp",
  "shop_cipher",
  "access_token",
  "x-tts-access-token",
  "content-type",
]

const mediaOf: Readonly<Record<string, Media>> = {
  "application/json": "json",
  "multipart/form-data": "multipart",
  "application/x-www-form-urlencoded": "form",
}

export const readInput = (source: Source, operation: JsonObject, path: string): Input | undefined => {
  const before = source.problems.length
  const properties: Record<string, Schema> = {}
  const required = new Set<string>()
  const add = (name: string, schema: Schema, isRequired: boolean): void => {
    properties[name] ??= schema
    if (isRequired) required.add(name)
  }

  const inPath: string[] = []
  const query: string[] = []
  const headers: string[] = []
  const parameters = operation["parameters"]
  for (const entry of Array.isArray(parameters) ? parameters : []) {
    const parameter = source.resolve(entry)
    if (!isRecord(parameter)) continue
    const name = String(parameter["name"])
    const schema = checkSchema(source, parameter["schema"], parameter)
    if (parameter["in"] === "path") inPath.push(name)
    else if (parameter["in"] === "query") query.push(name)
    else if (parameter["in"] === "header" && operation["x-tts-absolute-url"] !== undefined) headers.push(name)
    else {
      source.report(parameter, `${name} travels in ${parameter["in"]}`, "write in: path or in: query", "in")
    }
    if (protocol.includes(name) && operation["x-tts-platform"] !== "auth") {
      source.report(parameter, `${name} belongs to the protocol`, "remove it: the client adds it", "name")
    }
    if (parameter["in"] === "query" && schema?.type === "array" && parameter["explode"] !== false) {
      source.report(parameter, `the list ${name} is not joined by commas`, "write style: form, explode: false", "name")
    }
    if (schema !== undefined) {
      const isRequired = parameter["required"] === true || parameter["in"] === "path"
      add(name, describe(source, schema, parameter["description"]), isRequired)
    }
  }
  comparePath(source, operation, path, inPath)

  const body = readBody(source, operation)
  if (body === undefined) return undefined
  for (const [name, schema] of Object.entries(body.schema.properties ?? {})) {
    add(name, schema, body.schema.required?.includes(name) ?? false)
  }
  if (source.problems.length > before) return undefined
  return {
    schema: { type: "object", ...(required.size > 0 && { required: [...required] }), properties },
    query,
    headers,
    body: Object.keys(body.schema.properties ?? {}),
    media: body.media,
    requiredUnknown: body.requiredUnknown,
  }
}

/** The description of a parameter is beside its schema; that of a field is in it. */
const describe = (source: Source, schema: Schema, description: Json | undefined): Schema =>
  typeof description === "string" ? source.sameOrigin({ ...schema, description }, schema) : schema

const comparePath = (source: Source, operation: JsonObject, path: string, parameters: ReadonlyArray<string>): void => {
  const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!)
  for (const name of parameters.filter((name) => !inPath.includes(name))) {
    source.report(operation, `path parameter ${name} is not in ${path}`, "correct its name or the path", "parameters")
  }
  for (const name of inPath.filter((name) => !parameters.includes(name))) {
    const at = operation["parameters"] === undefined ? undefined : "parameters"
    source.report(
      operation,
      `${path} has no path parameter ${name}`,
      `add { name: ${name}, in: path, required: true }`,
      at,
    )
  }
}

interface Body {
  readonly media: Media
  readonly schema: Schema
  readonly requiredUnknown: boolean
}

const noBody: Body = { media: "none", schema: {}, requiredUnknown: false }

/** The whole body is one file, of one of several types. */
const bytes: Body = {
  media: "binary",
  schema: { properties: { file: { type: "string", format: "binary" } }, required: ["file"] },
  requiredUnknown: false,
}

const readBody = (source: Source, operation: JsonObject): Body | undefined => {
  if (operation["requestBody"] === undefined) return noBody
  const body = source.resolve(operation["requestBody"])
  if (!isRecord(body)) return undefined
  const content = isRecord(body["content"]) ? Object.entries(body["content"]) : []
  const [type, entry] = content[0] ?? []
  const isBytes = content.length > 0 && content.every(([name]) => mediaOf[name] === undefined)
  if (isBytes) return bytes
  if (content.length !== 1 || type === undefined || !isRecord(entry)) {
    source.report(body, `the body has ${content.length} media types`, "write exactly one", "content")
    return undefined
  }
  const schema = checkSchema(source, entry["schema"], entry)
  if (schema === undefined) return undefined
  const fields = fieldsOf(source, schema)
  if (fields === undefined) {
    source.report(entry, "the body is no object with properties", "write type: object and its properties", "schema")
    return undefined
  }
  return { media: mediaOf[type]!, schema: fields, requiredUnknown: body["x-tts-required-unknown"] === true }
}

/** The object of a body, also if it is a shared shape. */
const fieldsOf = (source: Source, schema: Schema): Schema | undefined => {
  const target = source.resolve(schema as Json)
  if (!isRecord(target)) return undefined
  return isRecord(target["properties"]) || isEmptySchema(target as Schema) ? (target as Schema) : undefined
}
