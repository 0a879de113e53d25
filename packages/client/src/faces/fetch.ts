/**
 * A `fetch` for a plain openapi-fetch client. Its requests go through the whole middleware stack (the onion): tokens, ciphers,
 * signatures, limits and retries. The calling code does not change. A refusal of the platform rejects with the typed error, so
 * every response is a success.
 */
import { UnsupportedError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import type { CallOptions } from "../call/call.ts"
import type { Sent } from "../onion/client.ts"
import { parse } from "../call/json.ts"
import type { AnyOperation } from "../call/operation.ts"
import type { Table } from "./paths.ts"
import { runPromise } from "./promise.ts"

type Send = (
  operation: any,
  input: any,
  options?: CallOptions,
) => Effect.Effect<Sent<unknown>, unknown> | Promise<Sent<unknown>>

/** An Effect client with all services that it needs, or a Promise client. */
export interface Sender {
  readonly send: Send
}

/**
 * Makes a `fetch` that finds the operation of a request in the table, by method and path. An unknown one is an UnsupportedError.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { table } from "@tiktok-shop-kit/api/table"
 * import { fetchFrom } from "@tiktok-shop-kit/client/fetch"
 *
 * const fetch = fetchFrom(Client.make(), table)
 * const response = await fetch(new Request("https://open-api.tiktokglobalshop.com/authorization/202309/shops"))
 * ```
 */
export const fetchFrom = (client: Sender, table: Table): ((request: Request) => Promise<Response>) => {
  // Paths with the fewest parameters come first: a fixed path may also fit a pattern with a parameter.
  const routes = Object.values(table)
    .map(routeOf)
    .sort((a, b) => a.names.length - b.names.length)
  return async (request) => {
    const url = new URL(request.url)
    const found = routes.flatMap((route) => matched(route, request.method, url.pathname))[0]
    if (found === undefined) throw unknown(request.method, url.pathname)
    const body = await fieldsOf(request, found.operation)
    const { fields, headers } = headersOf(request, found.operation)
    const input = { ...queryOf(url, found.operation), ...fields, ...body, ...found.parameters }
    const sent = client.send(found.operation, input, { signal: request.signal, headers })
    const answer = await (Effect.isEffect(sent) ? runPromise(sent, request.signal) : sent)
    return responseOf(found.operation, answer)
  }
}

/** The answer in the form of the spec, so that it fits the types of the path. */
const responseOf = ({ answer, platform }: AnyOperation, { data, requestId, status }: Sent<unknown>): Response => {
  if (answer === "none") return new Response(null, { status, headers: { "content-length": "0" } })
  if (answer === "flat") return Response.json(data, { status })
  if (platform === "content") {
    return Response.json({ data, error: { code: "ok", message: "", log_id: requestId } }, { status })
  }
  return Response.json({ code: 0, message: "Success", request_id: requestId, data }, { status })
}

interface Route {
  readonly operation: AnyOperation
  readonly pattern: RegExp
  readonly names: ReadonlyArray<string>
}

const routeOf = (operation: AnyOperation): Route => {
  const names: Array<string> = []
  const pattern = operation.path
    .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace(/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name)
      return "([^/]+)"
    })
  return { operation, names, pattern: new RegExp(`^${pattern}$`) }
}

const matched = ({ operation, names, pattern }: Route, method: string, path: string) => {
  const match = operation.method === method ? pattern.exec(path) : null
  if (match === null) return []
  const parameters = Object.fromEntries(names.map((name, at) => [name, decoded(match[at + 1]!)]))
  return [{ operation, parameters }]
}

/** Returns invalid percent-encoding unchanged. The client then refuses it with the name of its field. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A list becomes one parameter, joined by commas, for every way in which the caller serialises it. */
const queryOf = (url: URL, { paging }: AnyOperation): Record<string, unknown> => {
  const query: Record<string, unknown> = {}
  for (const [key, value] of url.searchParams) {
    const name = key.replace(/\[\]$/, "")
    query[name] = query[name] === undefined ? value : `${String(query[name])},${value}`
  }
  const size = paging?.size
  if (size !== undefined && typeof query[size] === "string") query[size] = Number(query[size])
  return query
}

/**
 * Separates the headers that are fields of the input from the other headers, which are sent as the caller set them. The client
 * sets the media type itself, because it writes the body anew.
 */
const headersOf = (request: Request, { headers: names = [] }: AnyOperation) => {
  const fields: Record<string, string> = {}
  const headers: Record<string, string> = {}
  for (const [name, value] of request.headers) {
    const field = names.find((one) => one.toLowerCase() === name)
    if (field !== undefined) fields[field] = value
    else if (name !== "content-type") headers[name] = value
  }
  return { fields, headers }
}

const fieldsOf = async (request: Request, operation: AnyOperation): Promise<object> => {
  // Without a file, openapi-fetch sends JSON, because it does not know that the operation takes a form.
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") === true
  if (operation.media === "multipart" && isForm) return Object.fromEntries(await request.formData())
  if (operation.media === "binary") {
    return { [operation.body?.[0] ?? "file"]: new Uint8Array(await request.arrayBuffer()) }
  }
  const text = await request.text()
  return text === "" ? {} : parsed(text, operation)
}

const parsed = (text: string, { id }: AnyOperation): object => {
  let body: unknown
  try {
    body = parse(text)
  } catch (cause) {
    throw new ValidationError({ message: `${id}: the body is not JSON.`, operation: id, cause })
  }
  if (isRecord(body)) return body
  throw new ValidationError({ message: `${id}: the body is not a JSON object.`, operation: id })
}

const unknown = (method: string, path: string): UnsupportedError =>
  new UnsupportedError({ message: `${method} ${path} is not in the table. Call it with client.request.` })
