/**
 * The visible surface of an OpenAPI document, as flat tables: operations by method and path, and for each the fields of
 * its path, query, headers, body and answer by a dotted name. Two documents that describe one API in different styles
 * (inline or with references, OpenAPI 3.0 or 3.1, one file or many) give tables that can be compared. The width of an
 * integer does not count: the wire has one kind of number.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { listOf, methods, type Json, type JsonObject, type Source } from "../generate/source.ts"
import { bundle } from "../generate/bundle.ts"
import { branchesOf, visitSchema } from "../generate/fold.ts"

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
  /** The member that may be around the answer's data: `x-tts-unwrap` of our spec. */
  readonly unwrap?: string
  /** By place and name: `query page_size`, `body skus[].price.amount`, `answer data.products[].id`. */
  readonly fields: ReadonlyMap<string, FieldSurface>
}

/** Operations by method and path, the names of path parameters left out: `GET /order/202309/orders/{}`. */
export type Surface = ReadonlyMap<string, OperationSurface>

export const keyOf = (method: string, path: string): string =>
  `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`

export const isOpenApi = (value: Json): value is JsonObject =>
  isRecord(value) && typeof value["openapi"] === "string" && isRecord(value["paths"])

export const surfaceOf = (document: JsonObject): Surface => {
  const surface = new Map<string, OperationSurface>()
  const follow = follower(document)
  for (const [path, item] of entriesOf(document["paths"])) {
    for (const [method, operation] of entriesOf(item)) {
      if (!methods.includes(method) || !isRecord(operation)) continue
      const fields = new Fields(follow)
      const shared = isRecord(item) ? listOf(item["parameters"]) : []
      for (const parameter of [...shared, ...listOf(operation["parameters"])]) fields.addParameter(parameter)
      fields.addContent("body", follow(operation["requestBody"]))
      const responses = operation["responses"]
      fields.addContent("answer", follow(isRecord(responses) ? responses["200"] : undefined))
      // In our spec the shop cipher is a rule of the operation and not a parameter.
      const cipher = operation["x-tts-shop-cipher"]
      if (cipher === "required" || cipher === "optional") {
        fields.add("query shop_cipher", "string", cipher === "required", false)
      }
      surface.set(keyOf(method, path), {
        method: method.toUpperCase(),
        path,
        deprecated: operation["deprecated"] === true,
        fields: fields.found,
        ...(typeof operation["x-tts-unwrap"] === "string" && { unwrap: operation["x-tts-unwrap"] }),
      })
    }
  }
  return surface
}

/** The operations and fields of our spec. */
export const surfaceOfSpec = (source: Source): Surface =>
  mergeSurfaces(source.indices().map((index) => surfaceOf(bundle(source, index))))

/** The operations of several documents. */
export const mergeSurfaces = (surfaces: ReadonlyArray<Surface>): Surface =>
  new Map(surfaces.flatMap((surface) => [...surface]))

type Follow = (value: Json | undefined) => Json | undefined

/** Follows references inside the document, `#/components/schemas/Money`; undefined for a reference that leads nowhere. */
const follower = (document: JsonObject): Follow => {
  const follow: Follow = (value) => {
    if (!isRecord(value) || typeof value["$ref"] !== "string") return value
    let target: Json | undefined = document
    for (const step of value["$ref"].replace(/^#\//, "").split("/")) {
      const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~")
      target = isRecord(target) ? target[key] : undefined
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
    if (!isRecord(parameter)) return
    const name = `${String(parameter["in"])} ${String(parameter["name"])}`
    const schema = this.#follow(parameter["schema"])
    this.add(name, typeOf(schema), parameter["required"] === true, parameter["deprecated"] === true)
    this.#addSchema(schema, name)
  }

  /** The fields of a body or an answer, whatever its media type. */
  addContent(place: "body" | "answer", carrier: Json | undefined): void {
    if (!isRecord(carrier)) return
    for (const [, entry] of entriesOf(carrier["content"])) {
      if (isRecord(entry)) this.#addSchema(entry["schema"], place)
    }
  }

  /** Adds what is inside a schema. An answer does not say what is required: many documents are wrong about it. */
  #addSchema(root: Json | undefined, within: string): void {
    const saysRequired = within !== "answer"
    visitSchema<Json>(
      root ?? null,
      ({ schema, path, edge, parent }) => {
        const name = nameIn(within, path)
        if (edge?.keyword === "properties") {
          const required = isRecord(parent?.schema) ? parent.schema["required"] : undefined
          const isRequired = saysRequired && Array.isArray(required) ? required.includes(edge.name) : undefined
          this.add(name, typeOf(schema), isRequired, isRecord(schema) && schema["deprecated"] === true)
        } else if (edge?.keyword === "items") this.add(name, typeOf(schema), undefined, false)
      },
      (reference) => this.#follow(reference) ?? null,
    )
  }
}

/** `body` and `skus[].id` make `body skus[].id`; `query filter` and `id` make `query filter.id`. */
const nameIn = (within: string, path: string): string => {
  if (path === "" || path.startsWith("[")) return within + path
  return within.includes(" ") ? `${within}.${path}` : `${within} ${path}`
}

const typeOf = (schema: Json | undefined): string => {
  if (!isRecord(schema)) return "any"
  if (schema["format"] === "binary") return "file"
  const type = Array.isArray(schema["type"]) ? schema["type"].find((one) => one !== "null") : schema["type"]
  if (typeof type === "string") return type
  return isRecord(schema["properties"]) || branchesOf(schema).length > 0 ? "object" : "any"
}

const entriesOf = (value: Json | undefined): Array<[string, Json]> => (isRecord(value) ? Object.entries(value) : [])
