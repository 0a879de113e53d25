/**
 * Presents a user's single OpenAPI file as a folder in the form of the spec, so that the generator's readers can read
 * it: each path item and each shape under `components` becomes a file, with missing extensions filled in. Every object
 * keeps its place, so problems name lines of the user's file.
 */
import { basename, dirname } from "node:path"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { Source, type Json, type JsonObject } from "../generate/source.ts"
import { pascalCase } from "../generate/names.ts"
import { withDefaults } from "./defaults.ts"

const envelope: JsonObject = { type: "object", properties: {} }

export class OwnSource extends Source {
  readonly #file: string
  readonly #files = new Map<string, Json>()

  constructor(path: string) {
    super(dirname(path))
    this.#file = basename(path)
    const document = super.read(this.#file)
    if (!isRecord(document)) return
    this.#files.set("schemas/Envelope.yaml", envelope)
    const components = isRecord(document["components"]) ? document["components"] : {}
    const schemas = isRecord(components["schemas"]) ? components["schemas"] : {}
    for (const [name, schema] of Object.entries(schemas)) {
      this.#files.set(`schemas/${pascalCase(name)}.yaml`, this.#rewritten(schema))
    }
    const index: JsonObject = {}
    const paths = isRecord(document["paths"]) ? document["paths"] : {}
    for (const [at, [path, item]] of Object.entries(paths).entries()) {
      if (!isRecord(item)) {
        this.report(paths, `${path} is not a path item`, "write its methods under it", path)
        continue
      }
      const own = this.#rewritten(item) as JsonObject
      const file = this.#place(own, path, at)
      this.#files.set(file, withDefaults(this, own, file, components))
      index[path] = { $ref: file }
    }
    this.#files.set("openapi.yaml", { paths: index })
  }

  override list(folder: string): string[] {
    return [...this.#files.keys()].filter((file) => folder === "." || file.startsWith(`${folder}/`)).sort()
  }

  override exists(file: string): boolean {
    return this.#files.has(file)
  }

  override read(file: string): Json | undefined {
    return this.#files.get(file)
  }

  /** The folder names category and version. They come from the id if there is one, otherwise from the path. */
  #place(item: JsonObject, path: string, at: number): string {
    const ids = Object.values(item).map((one) => (isRecord(one) ? one["operationId"] : undefined))
    const id = ids.find((one) => typeof one === "string" && one.split(".").length === 3) as string | undefined
    const [category = "own", version = "v1"] = id?.split(".") ?? path.split("/").filter((step) => /^\w+$/.test(step))
    return `paths/${category}/${version}/${at}.yaml`
  }

  /** References inside the file become references to the files that its parts become. */
  #rewritten(value: Json): Json {
    if (Array.isArray(value))
      return this.sameOrigin(
        value.map((one) => this.#rewritten(one)),
        value,
      )
    if (!isRecord(value)) return value
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const name =
          key === "$ref" && typeof child === "string" ? /#\/components\/schemas\/(.+)$/.exec(child)?.[1] : undefined
        return [key, name === undefined ? this.#rewritten(child) : `schemas/${pascalCase(name)}.yaml`]
      }),
    )
    return this.sameOrigin(this.#openEnum(copy), value)
  }

  /** A closed enum becomes an open one: the platform adds values without notice, also to your own operations. */
  #openEnum(schema: JsonObject): JsonObject {
    if (!Array.isArray(schema["enum"])) return schema
    const { enum: values, ...rest } = schema
    return { ...rest, "x-tts-values": values }
  }
}
