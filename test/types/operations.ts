/**
 * The operations as data, from generated/operations.json, and what tests make of their JSON Schemas: the least input
 * that compiles, and a sample that says something about every field.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

const generated = join(import.meta.dirname, "../../generated")

export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly "x-tts-values"?: ReadonlyArray<string | number>
  readonly "x-tts-wide"?: boolean
}

export interface OperationData {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly platform: "shop" | "content" | "auth"
  readonly media: "none" | "json" | "multipart" | "form" | "binary"
  readonly answer: "json" | "empty" | "binary"
  readonly idempotencyKey?: { readonly name: string; readonly required?: boolean }
  readonly paging?: { readonly size?: string }
  readonly list?: string
  readonly codes?: ReadonlyArray<number | string>
  readonly input: JsonSchema
  readonly data: JsonSchema
}

const document = JSON.parse(readFileSync(join(generated, "operations.json"), "utf8")) as {
  readonly $defs: Readonly<Record<string, JsonSchema>>
  readonly operations: ReadonlyArray<OperationData>
}

export const operations: ReadonlyArray<OperationData> = document.operations

/** `product/202502/searchProducts`, the module's path under `@tiktok-shop-kit/api`. */
export const moduleOf = ({ id }: OperationData): string => id.replaceAll(".", "/")

export const nameOf = ({ id }: OperationData): string => id.slice(id.lastIndexOf(".") + 1)

/** Those with a module: all but what only tools can use. */
export const modules: ReadonlyArray<OperationData> = operations.filter((operation) =>
  existsSync(join(generated, "src", `${moduleOf(operation)}.ts`)),
)

export const resolve = (schema: JsonSchema): JsonSchema =>
  schema.$ref === undefined ? schema : resolve(document.$defs[schema.$ref.slice("#/$defs/".length)]!)

/** The input that a caller has to give: without a key that the client makes. */
export const requiredOf = ({ input, idempotencyKey: key }: OperationData): ReadonlyArray<string> =>
  (input.required ?? []).filter((name) => key?.required !== true || key.name !== name)
