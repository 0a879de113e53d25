/**
 * `tiktok-shop-sandbox admin`: calls the admin API of a running sandbox from a shell. The sandbox's own OpenAPI document
 * lists the operations and their inputs.
 */
import { parseArgs } from "node:util"
import type { openApi } from "../admin/openapi.ts"
import type { JsonSchema } from "../json-schema.ts"
import { baseUrlVariable } from "../environment.ts"
import { isRecord } from "../record.ts"
import { UsageError } from "./options.ts"

export const adminUsage = `Usage: tiktok-shop-sandbox admin [operation] [name=value ...] [--url http://127.0.0.1:8787]

Calls the admin API of a running sandbox and prints the answer as JSON. Without an operation, lists them. Without --url, it
calls the sandbox at TIKTOK_SHOP_API_BASE_URL, or at http://127.0.0.1:8787.

  tiktok-shop-sandbox admin buyer.order seller_skus=MUG-1,MUG-2
  tiktok-shop-sandbox admin buyer.pay orderId=5764607523034234880
  tiktok-shop-sandbox admin clock.set advanceMs=3600000
  tiktok-shop-sandbox admin faults.add kind=throttle times=3
  tiktok-shop-sandbox admin orders status=AWAITING_SHIPMENT limit=5

A list has commas between its values; an object is JSON. The list of operations names the inputs of each; optional inputs
are in brackets.
`

interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly inPath: ReadonlyArray<string>
  readonly query: Readonly<Record<string, JsonSchema>>
  /** Absent if the operation takes no body. */
  readonly body: JsonSchema | undefined
}

type Document = ReturnType<typeof openApi>

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly in: string; readonly schema: JsonSchema }>
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: JsonSchema } } }
}

const operationsOf = ({ paths }: Document): ReadonlyArray<Operation> =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Described>>).map(([method, described]) => ({
      id: described.operationId,
      method: method.toUpperCase(),
      path,
      summary: described.summary,
      inPath: described.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
      query: Object.fromEntries(
        described.parameters.filter((parameter) => parameter.in === "query").map(({ name, schema }) => [name, schema]),
      ),
      body: described.requestBody?.content["application/json"].schema,
    })),
  )

const signatureOf = ({ body, id, inPath, query }: Operation): string => {
  const required = body?.required ?? []
  const optional = Object.keys({ ...query, ...body?.properties }).filter((name) => !required.includes(name))
  return [id, ...inPath, ...required, ...optional.map((name) => `[${name}]`)].join(" ")
}

/** Reads a value of the command line by its schema. A value that does not fit stays text, and the sandbox refuses it. */
const valueOf = (text: string, schema: JsonSchema): unknown => {
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? [])
  if ((types.includes("number") || types.includes("integer")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true"
  if (types.includes("array") && !text.startsWith("["))
    return text.split(",").map((item) => valueOf(item, schema.items ?? {}))
  // Also if no schema describes the value, such as a field of a fault.
  if (types.includes("array") || types.includes("object") || types.length === 0) {
    try {
      return JSON.parse(text) as unknown
    } catch {
      return text
    }
  }
  return text
}

const fieldsOf = (words: ReadonlyArray<string>): ReadonlyMap<string, string> =>
  new Map(
    words.map((word) => {
      const cut = word.indexOf("=")
      if (cut < 1) throw new UsageError(`'${word}' is not name=value.`)
      return [word.slice(0, cut), word.slice(cut + 1)]
    }),
  )

const requestFor = (operation: Operation, given: ReadonlyMap<string, string>) => {
  const missing = operation.inPath.find((name) => !given.has(name))
  if (missing !== undefined) throw new UsageError(`'${operation.id}' needs ${missing}=...`)
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given.get(name)!))
  const others = [...given].filter(([name]) => !operation.inPath.includes(name))
  const { body, method } = operation
  if (body === undefined) {
    const search = new URLSearchParams(others).toString()
    return { path: search === "" ? path : `${path}?${search}`, init: { method } }
  }
  const fields = others.map(([name, text]) => [name, valueOf(text, body.properties?.[name] ?? {})] as const)
  const headers = { "content-type": "application/json" }
  return { path, init: { method, headers, body: JSON.stringify(Object.fromEntries(fields)) } }
}

const ask = async (url: string, init: RequestInit = {}): Promise<unknown> => {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    throw new UsageError(
      `No sandbox answers at ${new URL(url).origin}. Start one. If it has another port, add --url with the address of ${baseUrlVariable} that the sandbox printed.`,
      { cause: error },
    )
  }
  const answer: unknown = await response.json()
  if (response.ok) return answer
  throw new UsageError(
    isRecord(answer) && typeof answer["error"] === "string" ? answer["error"] : `HTTP ${response.status}`,
  )
}

const parse = (args: ReadonlyArray<string>) => {
  const options = { url: { type: "string" }, help: { type: "boolean" } } as const
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** The address of the sandbox: the flag, the variable that the sandbox prints, or its default port. */
const addressOf = (flag: string | undefined, environment: Environment): string => {
  const variable = environment[baseUrlVariable]
  const [name, url] =
    flag === undefined && variable !== undefined && variable !== ""
      ? [baseUrlVariable, variable]
      : ["--url", flag ?? "http://127.0.0.1:8787"]
  if (!URL.canParse(url)) throw new UsageError(`${name} must be an address, but is '${url}'.`)
  return url.replace(/\/+$/, "")
}

/** What the command prints. */
export const runAdmin = async (
  args: ReadonlyArray<string>,
  environment: Environment = process.env,
): Promise<string> => {
  const { positionals, values } = parse(args)
  if (values.help === true) return adminUsage
  const base = `${addressOf(values.url, environment)}/_sandbox`
  const operations = operationsOf((await ask(`${base}/openapi.json`)) as Document)
  const [id, ...words] = positionals
  if (id === undefined)
    return operations.map((operation) => `${signatureOf(operation)}\n    ${operation.summary}\n`).join("")
  const operation = operations.find((candidate) => candidate.id === id)
  if (operation === undefined)
    throw new UsageError(`There is no operation '${id}'. 'tiktok-shop-sandbox admin' lists them.`)
  const { init, path } = requestFor(operation, fieldsOf(words))
  return `${JSON.stringify(await ask(`${base}/api${path}`, init), null, 2)}\n`
}
