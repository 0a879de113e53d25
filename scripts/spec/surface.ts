/**
 * What an OpenAPI document lets a caller see, as flat tables: operations by method and path, and for each the fields
 * of its path, query, headers, body and answer by a dotted name. Two documents that describe one API in different
 * styles (inline or with references, OpenAPI 3.0 or 3.1, one file or many) give tables that can be compared. The width
 * of an integer is no part of them: on the wire there is one kind of number.
 */
import { isObject, listOf, methods, type Json, type JsonObject, type Source } from "../generate/source.ts"
import { bundle } from "../generate/bundle.ts"

export interface FieldSurface {
  /** `string`, `integer`, `number`, `boolean`, `file`, `object`, `array`, or `any` where the document does not say. */
  readonly type: string
  /** Undefined where the document does not say: an object without a `required` list, or an answer. */
  readonly required: boolean | undefined
  readonly deprecated: boolean
}

export interface OperationSurface {
  readonly method: string
  readonly path: string
  readonly deprecated: boolean
  /** By place and name: `query page_size`, `body skus[].price.amount`, `answer data.products[].id`. */
  readonly fields: ReadonlyMap<string, FieldSurface>
}

/** Operations by method and path, the names of path parameters left out: `GET /order/202309/orders/{}`. */
export type Surface = ReadonlyMap<string, OperationSurface>

export const keyOf = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`

export const isOpenApi = (value: Json): value is JsonObject =>
  isObject(value) && typeof value["openapi"] === "string" && isObject(value["paths"])

export const surfaceOf = (document: JsonObject): Surface => {
  const surface = new Map<string, OperationSurface>()
  const follow = follower(document)
  for (const [path, item] of entriesOf(document["paths"])) {
    for (const [method, operation] of entriesOf(item)) {
      if (!methods.includes(method) || !isObject(operation)) continue
      const fields = new Fields(follow)
      const shared = isObject(item) ? listOf(item["parameters"]) : []
      for (const parameter of [...shared, ...listOf(operation["parameters"])]) fields.addParameter(parameter)
      fields.addContent("body", follow(operation["requestBody"]))
      const responses = operation["responses"]
      fields.addContent("answer", follow(isObject(responses) ? responses["200"] : undefined))
      // In this project's spec the shop cipher is a rule of the operation and not one of its parameters.
      const cipher = operation["x-tts-shop-cipher"]
      if (cipher === "required" || cipher === "optional") {
        fields.add("query shop_cipher", "string", cipher === "required", false)
      }
      surface.set(keyOf(method, path), {
        method: method.toUpperCase(),
        path,
        deprecated: operation["deprecated"] === true,
        fields: fields.found,
      })
    }
  }
  return surface
}

/** What our spec lets a caller see. */
export const surfaceOfSpec = (source: Source): Surface =>
  mergeSurfaces(source.indices().map((index) => surfaceOf(bundle(source, index))))

/** The operations of several documents. */
export const mergeSurfaces = (surfaces: ReadonlyArray<Surface>): Surface =>
  new Map(surfaces.flatMap((surface) => [...surface]))

type Follow = (value: Json | undefined) => Json | undefined

/** Follows references inside the document, `#/components/schemas/Money`; one that leads nowhere is undefined. */
const follower = (document: JsonObject): Follow => {
  const follow: Follow = (value) => {
    if (!isObject(value) || typeof value["$ref"] !== "string") return value
    let target: Json | undefined = document
    for (const step of value["$ref"].replace(/^#\//, "").split("/")) {
      const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
      target = isObject(target) ? target[key] : undefined
    }
    return follow(target)
  }
  return follow
}

class Fields {
  readonly found = new Map<string, FieldSurface>()
  readonly #follow: Follow

  constructor(follow: Follow) {
    this.#follow = follow
  }

  add(name: string, type: string, required: boolean | undefined, deprecated: boolean): void {
    if (!this.found.has(name)) this.found.set(name, { type, required, deprecated })
  }

  addParameter(value: Json): void {
    const parameter = this.#follow(value)
    if (!isObject(parameter)) return
    const name = `${String(parameter["in"])} ${String(parameter["name"])}`
    const schema = this.#follow(parameter["schema"])
    this.add(name, typeOf(schema), parameter["required"] === true, parameter["deprecated"] === true)
    if (isObject(schema)) this.#addMembers(schema, name, [])
  }

  /** The fields of a body or an answer, whatever its media type. */
  addContent(place: "body" | "answer", carrier: Json | undefined): void {
    if (!isObject(carrier)) return
    for (const [, entry] of entriesOf(carrier["content"])) {
      if (isObject(entry)) this.#addSchema(entry["schema"], place, [])
    }
  }

  #addSchema(value: Json | undefined, path: string, inside: ReadonlyArray<Json>): void {
    const schema = this.#follow(value)
    // A shape inside itself is not entered again.
    if (isObject(schema) && !inside.includes(schema)) this.#addMembers(schema, path, [...inside, schema])
  }

  #addMembers(schema: JsonObject, path: string, inside: ReadonlyArray<Json>): void {
    const required = schema["required"]
    for (const [key, property] of entriesOf(schema["properties"])) {
      const name = path.includes(" ") ? `${path}.${key}` : `${path} ${key}`
      const says = Array.isArray(required) && path !== "answer" && !path.startsWith("answer ")
      const target = this.#follow(property)
      const deprecated = isObject(target) && target["deprecated"] === true
      this.add(name, typeOf(target), says ? required.includes(key) : undefined, deprecated)
      this.#addSchema(property, name, inside)
    }
    const items = this.#follow(schema["items"])
    if (items !== undefined) {
      this.add(`${path}[]`, typeOf(items), undefined, false)
      this.#addSchema(items, `${path}[]`, inside)
    }
    if (isObject(schema["additionalProperties"])) this.#addSchema(schema["additionalProperties"], `${path}.*`, inside)
    for (const branches of [schema["allOf"], schema["anyOf"], schema["oneOf"]]) {
      for (const branch of listOf(branches)) this.#addSchema(branch, path, inside)
    }
  }
}

const typeOf = (schema: Json | undefined): string => {
  if (!isObject(schema)) return "any"
  if (schema["format"] === "binary") return "file"
  const type = Array.isArray(schema["type"]) ? schema["type"].find((one) => one !== "null") : schema["type"]
  if (typeof type === "string") return type
  const branches = [...listOf(schema["allOf"]), ...listOf(schema["anyOf"]), ...listOf(schema["oneOf"])]
  return isObject(schema["properties"]) || branches.length > 0 ? "object" : "any"
}

const entriesOf = (value: Json | undefined): Array<[string, Json]> => (isObject(value) ? Object.entries(value) : [])
