/**
 * Reads the operations that openapi.yaml and content.yaml list. A path item is one file; each method in it becomes one
 * operation of the model, or one or more problems. Checks across operations (unique ids, successors, clashing exports)
 * run at the end.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { checkExtensions } from "./extensions.ts"
import type { Metadata, OperationModel, PagingModel, State } from "./model.ts"
import { isExportName, pascalCase } from "./names.ts"
import { readInput } from "./input.ts"
import { readAnswer } from "./answer.ts"
import { checkPointers } from "./pointers.ts"
import { proofsOf } from "./proofs.ts"
import { secondsPaths, widePaths, type Schema, type SharedSchemas } from "./schema.ts"
import { listOf, methods, type Json, type JsonObject, type Source } from "./source.ts"

/** Keys of a path item that are not operations. */
const besides = ["summary", "description", "servers", "parameters"]

export const readOperations = (source: Source, shared: SharedSchemas): OperationModel[] => {
  const operations: OperationModel[] = []
  const listed = new Set<string>()
  if (!source.exists("openapi.yaml")) {
    source.reportLine("openapi.yaml", 1, "the file is missing", "write the index of the paths")
  }
  for (const index of source.indices()) {
    const root = source.read(index)
    if (!isRecord(root)) continue
    const paths = root["paths"]
    for (const [path, entry] of Object.entries(isRecord(paths) ? paths : {})) {
      if (!isRecord(entry) || typeof entry["$ref"] !== "string") {
        source.report(
          paths as JsonObject,
          `${path} is written out in the index`,
          "move it to a file and write a $ref",
          path,
        )
        continue
      }
      listed.add(entry["$ref"])
      const item = source.resolve(entry)
      if (!isRecord(item)) continue
      for (const [method, operation] of Object.entries(item)) {
        if (besides.includes(method)) continue
        if (!methods.includes(method) || !isRecord(operation)) {
          source.report(item, `${method} is not a method of the API`, `use one of ${methods.join(", ")}`, method)
          continue
        }
        const model = readOperation(source, shared, { file: entry["$ref"], path, method, operation, index })
        if (model !== undefined) operations.push(model)
      }
    }
  }
  for (const file of source.list("paths")) {
    if (listed.has(file)) continue
    source.read(file)
    source.reportLine(file, 1, "no index lists this file", "add its path to spec/openapi.yaml or spec/content.yaml")
  }
  return operations
}

interface Place {
  readonly file: string
  readonly path: string
  readonly method: string
  readonly operation: JsonObject
  readonly index: string
}

const readOperation = (source: Source, shared: SharedSchemas, place: Place): OperationModel | undefined => {
  const { operation, path, file } = place
  const before = source.problems.length
  checkExtensions(source, operation, "operation")
  const id = readId(source, operation, file)
  if (typeof operation["summary"] !== "string") {
    source.report(operation, "summary is missing", "say in one sentence what the operation does")
  }
  if (operation["x-tts-scopes-inferred"] === true && listOf(operation["x-tts-scopes"]).length === 0) {
    source.report(
      operation,
      "x-tts-scopes-inferred without scopes",
      "name the scopes, or remove it",
      "x-tts-scopes-inferred",
    )
  }
  const input = readInput(source, operation, path)
  const answer = readAnswer(source, operation)
  if (id === undefined || input === undefined || answer === undefined || source.problems.length > before)
    return undefined

  const state = operation["x-tts-state"] as unknown as State
  const wideInput = widePaths(shared, input.schema)
  const wideData = widePaths(shared, answer.data)
  const list = operation["x-tts-list"] as string | undefined
  const seconds = secondsPaths(shared, input.schema)
  const deprecated = operation["deprecated"] === true || state.sunset !== undefined
  const metadata: Metadata = {
    id: id.id,
    method: place.method.toUpperCase(),
    path,
    platform: textOr(operation["x-tts-platform"], place.index === "content.yaml" ? "content" : "shop"),
    media: input.media,
    answer: answer.form,
    ...optional("statuses", answer.statuses),
    ...optional("innerEnvelope", answer.innerEnvelope),
    ...(input.query.length > 0 && { query: input.query }),
    ...(input.headers.length > 0 && { headers: input.headers }),
    ...(input.body.length > 0 && { body: input.body }),
    ...optional("absoluteUrl", operation["x-tts-absolute-url"] as string | undefined),
    ...optional("uploads", uploadsOf(input.schema)),
    ...optional("maxItems", maxItemsOf(input.schema)),
    ...optional("nonEmpty", nonEmptyOf(input.schema, input.body)),
    ...(seconds.length > 0 && { seconds }),
    access: textOr(operation["x-tts-access"], "any"),
    shopCipher: textOr(operation["x-tts-shop-cipher"], "optional"),
    safety: textOr(operation["x-tts-safety"], "unsafe"),
    ...optional("idempotencyKey", operation["x-tts-idempotency-key"] as Metadata["idempotencyKey"]),
    ...optional("paging", pagingOf(operation, input.schema)),
    ...(list === undefined ? proofsOf(shared, answer.data) : { list }),
    ...optional("unwrap", operation["x-tts-unwrap"] as string | undefined),
    ...(wideInput.length + wideData.length > 0 && {
      wide: { ...(wideInput.length > 0 && { input: wideInput }), ...(wideData.length > 0 && { data: wideData }) },
    }),
    scopes: operation["x-tts-scopes"] as string[],
    ...(operation["x-tts-scopes-inferred"] === true && { scopesInferred: true as const }),
    ...optional("limit", operation["x-tts-limit"] as Metadata["limit"]),
    ...(deprecated && { deprecated: deprecation(state) }),
    ...optional("codes", operation["x-tts-codes"] as Metadata["codes"]),
  }
  checkPointers(source, shared, { operation, metadata, input: input.schema, data: answer.data })
  return {
    ...id,
    file,
    origin: operation,
    typeName: pascalCase(id.name),
    summary: textOr(operation["summary"], "").trim(),
    description: textOr(operation["description"], "").trim(),
    answers: answer.description,
    metadata,
    state,
    accessInferred: operation["x-tts-access-inferred"] === true,
    requiredUnknown: input.requiredUnknown,
    input: withPageSize(source, input.schema, metadata.paging),
    data: answer.data,
  }
}

/** The lists of the input with a maximum number of items. */
const maxItemsOf = ({ properties = {} }: Schema): Metadata["maxItems"] => {
  const limited = Object.entries(properties).flatMap(([name, { maxItems }]) =>
    maxItems === undefined ? [] : [[name, maxItems] as const],
  )
  return limited.length === 0 ? undefined : Object.fromEntries(limited)
}

/** The lists of the body that the platform requires. It refuses an empty one. */
const nonEmptyOf = ({ properties = {}, required = [] }: Schema, body: ReadonlyArray<string>): Metadata["nonEmpty"] => {
  const lists = body.filter((name) => required.includes(name) && properties[name]?.type === "array")
  return lists.length === 0 ? undefined : lists
}

/** With a mark if the platform requires a size: the client fills it in. */
const pagingOf = (operation: JsonObject, { required }: Schema): PagingModel | undefined => {
  const paging = operation["x-tts-paging"] as unknown as PagingModel | undefined
  return paging?.size !== undefined && required?.includes(paging.size) === true ? { ...paging, required: true } : paging
}

/** Writes the bounds of a page size, which the paging states, at its field, where people look for them. */
const withPageSize = (source: Source, input: Schema, paging: PagingModel | undefined): Schema => {
  const { size = "", maxSize } = paging ?? {}
  const field = input.properties?.[size]
  if (field === undefined || maxSize === undefined) return input
  const bounded = source.sameOrigin({ ...field, minimum: 1, maximum: maxSize }, field)
  return { ...input, properties: { ...input.properties, [size]: bounded } }
}

/** The fields that take a file: whether the file is required, and its maximum size if the platform states one. */
const uploadsOf = ({ properties = {}, required = [] }: Schema): Metadata["uploads"] => {
  const files = Object.entries(properties).filter(([, schema]) => schema.format === "binary")
  if (files.length === 0) return undefined
  return Object.fromEntries(
    files.map(([name, schema]) => [
      name,
      {
        ...(required.includes(name) && { required: true as const }),
        ...optional("maxBytes", schema["x-tts-max-bytes"]),
      },
    ]),
  )
}

/** `<category>.<version>.<name>`, the first two as in the file's folder. */
const readId = (source: Source, operation: JsonObject, file: string) => {
  const id = operation["operationId"]
  if (typeof id !== "string") {
    source.report(operation, "operationId is missing", "write <category>.<version>.<name>")
    return undefined
  }
  const [category = "", version = "", name = "", ...rest] = id.split(".")
  if (rest.length > 0 || !isExportName(name)) {
    source.report(
      operation,
      `operationId ${id}`,
      "write <category>.<version>.<name>, the name in camelCase",
      "operationId",
    )
    return undefined
  }
  if (!file.startsWith(`paths/${category}/${version}/`)) {
    const folder = file.split("/").slice(0, -1).join("/")
    source.report(
      operation,
      `operationId ${id} is in spec/${folder}`,
      `move the file to spec/paths/${category}/${version} or correct the id`,
      "operationId",
    )
    return undefined
  }
  return { category, version, name, id }
}

const deprecation = (state: State): NonNullable<Metadata["deprecated"]> => ({
  ...optional("since", state.since),
  ...optional("sunset", state.sunset),
  ...optional("successor", state["superseded-by"]),
})

const textOr = (value: Json | undefined, otherwise: string): string => (typeof value === "string" ? value : otherwise)

const optional = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T })
