/**
 * Writes a path item for an operation that upstream has and our spec lacks. A person finishes it.
 * What upstream does not say, the draft takes over from the operation's older version; without one it takes the cautious
 * value (unsafe, no scopes). `x-tts-draft: true` makes lint and the generator refuse the file until somebody has checked every line and removed it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { stringify } from "yaml"
import type { OperationModel } from "../generate/model.ts"
import { isExportName } from "../generate/names.ts"
import { protocol } from "../generate/input.ts"
import { listOf, methods, type Json, type JsonObject } from "../generate/source.ts"
import { keyOf } from "../spec/surface.ts"
import { draftSchema, firstSentence, mostIn, type Follow } from "./draft-schema.ts"
import { insertPath } from "./index-line.ts"
import { type Extensions, extensionsOf, predecessorOf } from "./predecessor.ts"

export interface Drafts {
  /** From the root of the spec. */
  readonly files: ReadonlyArray<string>
  /** Why an operation has no draft. */
  readonly skipped: ReadonlyArray<string>
}

interface Found {
  readonly method: string
  readonly path: string
  readonly operation: JsonObject
  /** Those of the path item, too. */
  readonly parameters: ReadonlyArray<Json>
  readonly follow: Follow
}

/** `wanted`: the keys of operations (`keyOf`) that upstream has and our spec lacks. */
export const writeDrafts = (
  spec: string,
  documents: ReadonlyArray<JsonObject>,
  wanted: ReadonlySet<string>,
  known: ReadonlyArray<OperationModel>,
): Drafts => {
  const files: string[] = []
  const skipped: string[] = []
  const left = new Set(wanted)
  for (const found of documents.flatMap(operationsOf)) {
    // The first document that describes an operation makes its draft.
    if (!left.delete(keyOf(found.method, found.path))) continue
    const [, category, version, ...rest] = found.path.split("/").filter((step, at) => at === 0 || step !== "")
    if (category === undefined || !/^(\d{6}|v\d+)$/.test(version ?? "") || rest.length === 0) {
      skipped.push(`${found.method.toUpperCase()} ${found.path}: its path is not /category/version/…`)
      continue
    }
    const file = `paths/${category}/${version}/${rest.join("_").replaceAll(/[{}]/g, "").replaceAll(/[^\w]/g, "_")}.yaml`
    const text = printDraft(found, category, version!, known)
    const at = join(spec, file)
    if (existsSync(at)) {
      const before = readFileSync(at, "utf8")
      if (new RegExp(`^${found.method}:`, "m").test(before)) {
        skipped.push(`${found.method.toUpperCase()} ${found.path}: spec/${file} has that method already`)
        continue
      }
      writeFileSync(at, `${before.trimEnd()}\n\n${text}`)
    } else {
      mkdirSync(dirname(at), { recursive: true })
      writeFileSync(at, text)
      insertPath(join(spec, "openapi.yaml"), found.path, file)
    }
    files.push(file)
  }
  return { files, skipped }
}

const operationsOf = (document: JsonObject): Found[] => {
  const follow: Follow = (value) => {
    if (!isRecord(value) || typeof value["$ref"] !== "string") return value
    const steps = value["$ref"].replace(/^#\//, "").split("/")
    const target = steps.reduce<Json | undefined>((at, step) => (isRecord(at) ? at[step] : undefined), document)
    return follow(target)
  }
  const paths = isRecord(document["paths"]) ? Object.entries(document["paths"]) : []
  return paths.flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isRecord(item) ? item[method] : undefined
      if (!isRecord(operation)) return []
      const shared = isRecord(item) ? listOf(item["parameters"]) : []
      return [{ method, path, operation, parameters: [...shared, ...listOf(operation["parameters"])], follow }]
    }),
  )
}

const printDraft = (
  { method, path, operation, parameters: declared, follow }: Found,
  category: string,
  version: string,
  known: ReadonlyArray<OperationModel>,
): string => {
  const name = nameOf(operation, method, path)
  const parameters = declared.map(follow).filter((one) => isRecord(one))
  const cipher = parameters.find((one) => one["name"] === "shop_cipher")
  const own = parameters.filter((one) => !protocol.includes(String(one["name"]).toLowerCase()))
  const body = bodyOf(follow, operation)
  const data = dataOf(follow, operation)
  const older = predecessorOf(known, { category, version, method, path, name })
  const { "x-tts-codes": codes, ...extensions }: Extensions = {
    "x-tts-access": /creator/.test(category) ? "creator" : /partner/.test(category) ? "partner" : "seller",
    "x-tts-access-inferred": true,
    "x-tts-shop-cipher": cipher === undefined ? "forbidden" : "required",
    "x-tts-safety": method === "get" ? "read" : "unsafe",
    "x-tts-scopes": [],
    ...(older !== undefined && extensionsOf(older.origin as JsonObject)),
    ...(cipher !== undefined && older?.metadata.shopCipher === "forbidden" && { "x-tts-shop-cipher": "required" }),
    ...extensionsOf(operation),
  }
  const draft = {
    operationId: `${category}.${version}.${name}`,
    summary: firstSentence(operation["description"] ?? operation["summary"]) || "Says in one sentence what it does.",
    tags: [category],
    "x-tts-draft": true,
    ...extensions,
    ...pagingOf(own, data),
    ...(codes !== undefined && { "x-tts-codes": codes }),
    "x-tts-state": { confidence: "low", indexed: false },
    ...(operation["deprecated"] === true && { deprecated: true }),
    ...(own.length > 0 && { parameters: own.map((one) => draftParameter(follow, one)) }),
    ...(body !== undefined && { requestBody: body }),
    responses: { "200": answerOf(data) },
  }
  return `${head(`${category}.${version}.${name}`, older)}${stringify({ [method]: draft }, { lineWidth: 130, aliasDuplicateObjects: false })}`
}

const head = (id: string, older: OperationModel | undefined): string => {
  const lines = [
    "# A draft from upstream. Check every line against the platform's documentation, rewrite the descriptions in your own",
  ]
  lines.push("# words, then remove x-tts-draft and this comment. spec/README.md says what each extension means.")
  if (older !== undefined) {
    lines.push(
      `# It looks like a newer form of ${older.metadata.id}: if it is, add to x-tts-state in spec/${older.file}`,
    )
    lines.push(`#   superseded-by: ${id}`)
    lines.push(
      "# Where upstream does not say access, cipher, safety, scopes or codes, they are those of the older form.",
    )
  }
  return `${lines.join("\n")}\n`
}

/** The vendor's name in camel case; made from method and path if there is no such name. */
const nameOf = (operation: JsonObject, method: string, path: string): string => {
  const given = [operation["operationId"], operation["summary"]].find(
    (one): one is string => typeof one === "string" && /^[A-Za-z][\w .-]*$/.test(one) && one.split(" ").length <= 8,
  )
  const rest = path
    .split("/")
    .slice(3)
    .filter((step) => !step.startsWith("{"))
  const words = (given?.split(".").at(-1) ?? [method, ...rest].join(" "))
    .replace(/_?20\d{4}$/, "")
    .split(/[^A-Za-z0-9]+/)
  const joined = words
    .filter((word) => word !== "")
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join("")
  const name = joined === "" ? method : joined[0]!.toLowerCase() + joined.slice(1)
  return isExportName(name) ? name : `${name}Operation`
}

const draftParameter = (follow: Follow, parameter: JsonObject): JsonObject => {
  const name = String(parameter["name"])
  const { description: _, ...schema } = draftSchema(follow, "request", parameter["schema"], name)
  // In a query the type makes no difference; everywhere else the size of a page is a number.
  if (name === "page_size") schema["type"] = "integer"
  const description = firstSentence(parameter["description"])
  return {
    name,
    in: parameter["in"]!,
    ...(parameter["required"] === true || parameter["in"] === "path" ? { required: true } : {}),
    ...(description !== "" && { description }),
    ...(schema["type"] === "array" && { style: "form", explode: false }),
    schema,
  }
}

const bodyOf = (follow: Follow, operation: JsonObject): JsonObject | undefined => {
  const body = follow(operation["requestBody"])
  const content = isRecord(body) && isRecord(body["content"]) ? Object.entries(body["content"])[0] : undefined
  if (content === undefined || !isRecord(content[1])) return undefined
  const schema = draftSchema(follow, "request", content[1]["schema"])
  return {
    required: true,
    content: { [content[0]]: { schema: { ...schema, properties: schema["properties"] ?? {} } } },
  }
}

/** The schema of `data` in the answer; undefined if it is empty. */
const dataOf = (follow: Follow, operation: JsonObject): JsonObject | undefined => {
  const responses = operation["responses"]
  const response = follow(isRecord(responses) ? responses["200"] : undefined)
  const content =
    isRecord(response) && isRecord(response["content"]) ? response["content"]["application/json"] : undefined
  const schema = follow(isRecord(content) ? content["schema"] : undefined)
  const data = isRecord(schema) && isRecord(schema["properties"]) ? follow(schema["properties"]["data"]) : undefined
  const isFilled = isRecord(data) && isRecord(data["properties"]) && Object.keys(data["properties"]).length > 0
  return isFilled ? draftSchema(follow, "answer", data) : undefined
}

const answerOf = (data: JsonObject | undefined): JsonObject => {
  const envelope = { $ref: "../../../schemas/Envelope.yaml" }
  const list = theList(data)
  const { properties = {}, ...rest } = data ?? {}
  const shown = data === undefined || list === undefined ? data : { ...rest, required: [list], properties }
  const schema = shown === undefined ? envelope : { allOf: [envelope, { type: "object", properties: { data: shown } }] }
  return {
    description: "The answer.",
    content: { "application/json": { schema } },
  }
}

/** The one list of the data, where there is exactly one. */
const theList = (data: JsonObject | undefined): string | undefined => {
  const properties = isRecord(data?.["properties"]) ? Object.entries(data["properties"]) : []
  const lists = properties.filter(([, one]) => isRecord(one) && one["type"] === "array")
  return lists.length === 1 ? lists[0]![0] : undefined
}

const pagingOf = (parameters: ReadonlyArray<JsonObject>, data: JsonObject | undefined): JsonObject => {
  const find = (name: string) => parameters.find((one) => one["name"] === name && one["in"] === "query")
  const size = find("page_size")
  const maxSize = mostIn(
    size?.["description"],
    /(?:\bor |up to |equal to |exceed |\[\d+ ?[-,] ?|\d+ ?- ?|max(?:imum)?[^.\d]*)(\d+)/i,
  )
  const answers = isRecord(data?.["properties"]) ? data["properties"] : {}
  const list = theList(data)
  const pages = find("page_token") !== undefined && answers["next_page_token"] !== undefined
  return {
    ...(pages && {
      "x-tts-paging": {
        style: "token",
        in: "query",
        token: "page_token",
        next: "next_page_token",
        ...(size !== undefined && { size: "page_size" }),
        ...(maxSize !== undefined && { maxSize }),
        ...(answers["total_count"] !== undefined && { total: "total_count" }),
      },
    }),
    ...(list !== undefined && { "x-tts-list": list }),
  }
}
