/**
 * A client for these tests: plain node:http, which sends a body with a GET, and its own signer. It calls operations
 * by their metadata.
 */
import { createHmac } from "node:crypto"
import { request, type IncomingHttpHeaders } from "node:http"
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import { operations, type KnownOperation } from "../../packages/sandbox/src/operations.ts"

/** JSON of which the test knows the shape. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any

export interface Answer {
  readonly status: number
  readonly text: string
  readonly body: Loose
  readonly headers: IncomingHttpHeaders
}

/** Which tokens and which shop a call goes out with. */
export interface Identity {
  readonly token: string
  readonly contentToken: string
  readonly cipher: string | undefined
}

const sign = (secret: string, path: string, query: ReadonlyMap<string, string>, body: string): string => {
  const text = [...query].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => name + value)
  return createHmac("sha256", secret)
    .update(secret + path + text.join("") + body + secret)
    .digest("hex")
}

interface Outgoing {
  readonly method: string
  readonly target: string
  readonly headers: Record<string, string>
  readonly body: string | Uint8Array
}

const send = (tts: Sandbox, { method, target, headers, body }: Outgoing): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const all = { ...headers, ...(length === "0" ? {} : { "content-length": length }) }
    const outgoing = request({ host: "127.0.0.1", port: tts.port, method, path: target, headers: all }, (response) => {
      let text = ""
      response.setEncoding("utf8")
      response.on("data", (chunk: string) => (text += chunk))
      response.on("end", () => {
        let parsed: unknown
        try {
          parsed = JSON.parse(text)
        } catch {
          parsed = undefined
        }
        resolve({ status: response.statusCode!, text, body: parsed, headers: response.headers })
      })
    })
    outgoing.on("error", reject)
    outgoing.end(body)
  })

const inQuery = (value: unknown): string => (Array.isArray(value) ? value.join(",") : String(value))

export type Values = Readonly<Record<string, unknown>>

export const operationOf = (id: string): KnownOperation => {
  const found = operations.find((operation) => operation.id === id)
  if (found === undefined) throw new Error(`no operation ${id}`)
  return found
}

/** What is left of a flat input after the path and the query were filled. */
const split = (operation: KnownOperation, input: Values) => {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)
  const query = new Map<string, string>()
  const body: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(input)) {
    if (inPath.includes(name) && operation.body?.includes(name) !== true) continue
    if (operation.query?.includes(name) === true) query.set(name, inQuery(value))
    else body[name] = value
  }
  return { path, query, body }
}

const encodeBody = async (operation: KnownOperation, body: Values): Promise<readonly [string, string | Uint8Array]> => {
  switch (operation.media) {
    case "json":
      return ["application/json", JSON.stringify(body)]
    case "form":
      return ["application/x-www-form-urlencoded", new URLSearchParams(body as Record<string, string>).toString()]
    case "multipart": {
      const form = new FormData()
      for (const [name, value] of Object.entries(body))
        form.set(name, value instanceof Uint8Array ? new Blob([value as Uint8Array<ArrayBuffer>]) : String(value))
      const encoded = new Response(form)
      return [encoded.headers.get("content-type")!, new Uint8Array(await encoded.arrayBuffer())]
    }
    case "binary":
      return ["video/mp4", (body["file"] ?? new Uint8Array()) as Uint8Array]
    default:
      return ["application/json", ""]
  }
}

/** Calls an operation with its flat input. */
export const callOperation = async (
  tts: Sandbox,
  who: Identity,
  operation: KnownOperation,
  input: Values,
): Promise<Answer> => {
  const { path, query, body } = split(operation, input)
  const [contentType, bytes] = await encodeBody(operation, body)
  const headers: Record<string, string> = { "content-type": contentType }
  if (operation.platform === "content") headers["authorization"] = `Bearer ${who.contentToken}`
  if (operation.platform === "shop") {
    query.set("app_key", tts.config.appKey)
    query.set("timestamp", String(Math.floor(tts.clock.now() / 1000)))
    if (operation.shopCipher !== "forbidden" && who.cipher !== undefined) query.set("shop_cipher", who.cipher)
    const signed = operation.media === "multipart" || typeof bytes !== "string" ? "" : bytes
    query.set("sign", sign(tts.config.appSecret, path, query, signed))
    headers["x-tts-access-token"] = who.token
  }
  if (typeof body["Content-Range"] === "string") headers["content-range"] = body["Content-Range"]
  const search = new URLSearchParams([...query]).toString()
  const target = search === "" ? path : `${path}?${search}`
  return send(tts, { method: operation.method, target, headers, body: bytes })
}

/** The first account's, for its first shop. */
export const sellerOf = (tts: Sandbox): Identity => ({
  token: tts.config.accessToken,
  contentToken: tts.contentToken(),
  cipher: tts.shops()[0]?.cipher,
})

/** Calls by operation id, and gives the data of an answer that succeeded. */
export const caller = (tts: Sandbox, who: Identity = sellerOf(tts)) => {
  const ask = (id: string, input: Values = {}): Promise<Answer> => callOperation(tts, who, operationOf(id), input)
  const data = async (id: string, input: Values = {}): Promise<Loose> => {
    const { body, text } = await ask(id, input)
    if (body?.code !== 0 && body?.error?.code !== "ok") throw new Error(`${id} was refused: ${text}`)
    return body.data
  }
  return { ask, data }
}

export const png = (width: number, height: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(133)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return bytes
}
