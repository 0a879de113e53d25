/**
 * Computes the signature of one request: for a script, a proxy, or a request that this SDK does not send. With the client you
 * do not need this, because its `sign` layer signs every request.
 */
import { type ConfigurationError, UnsupportedError, ValidationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { hmacSha256Hex } from "#hmac"
import { canonical, isMultipart, type Params, partsOf } from "./canonical.ts"

/** Decoded text, or a value with one form as text. A list is one parameter, joined by commas. */
export type QueryValue = string | number | bigint | boolean | ReadonlyArray<string | number | bigint | boolean>

export interface SignatureRequest {
  /** Path without host and query, decoded: `/order/202309/orders/search`. */
  readonly path: string
  /**
   * Every query parameter, decoded. The rule excludes `sign` and `access_token`. A value that is `undefined` is not signed. If a
   * name repeats in a list of entries, its first value counts.
   */
  readonly query?: Readonly<Record<string, QueryValue | undefined>> | Iterable<readonly [string, QueryValue]>
  /** The exact body that you send: serialise once, then sign and send that text. Omit it for a multipart body, which is not signed. */
  readonly body?: string | Uint8Array | undefined
  /** Only matters for `multipart/form-data`: its body is not signed. Default `application/json`. */
  readonly contentType?: string | undefined
  readonly appSecret: string
}

/**
 * Returns the value of the query parameter `sign`: lower-case hex HMAC-SHA256. Throws a ConfigurationError for an empty secret,
 * and a ValidationError for a path or a value without a certain form on the wire. If the runtime has only asynchronous digests,
 * it throws an UnsupportedError: use {@link signatureAsync} there.
 *
 * @example
 * ```ts
 * import { signature } from "@tiktok-shop-kit/signing"
 *
 * const query = { app_key: "29a39d", timestamp: String(Math.floor(Date.now() / 1000)) }
 * const sign = signature({ path: "/authorization/202309/shops", query, appSecret: "e59af819cc" })
 * const url = `https://open-api.tiktokglobalshop.com/authorization/202309/shops?${new URLSearchParams({ ...query, sign })}`
 * ```
 */
export const signature = (request: SignatureRequest): string => {
  const hex = digest(request)
  if (typeof hex === "string") return hex
  // Nobody awaits the digest, so its failure must not become an unhandled rejection.
  hex.catch(() => undefined)
  throw new UnsupportedError({
    message: "This runtime has no synchronous HMAC. Use signatureAsync, which returns a promise.",
  })
}

/**
 * Does the same as {@link signature}, on every runtime.
 *
 * @example
 * ```ts
 * import { signatureAsync } from "@tiktok-shop-kit/signing"
 *
 * const body = JSON.stringify({ order_status: "AWAITING_SHIPMENT" })
 * const query = { app_key: "29a39d", timestamp: "1623812664", page_size: "20" }
 * const sign = await signatureAsync({ path: "/order/202309/orders/search", query, body, appSecret: "e59af819cc" })
 * ```
 */
export const signatureAsync = async (request: SignatureRequest): Promise<string> => digest(request)

const digest = (request: SignatureRequest): string | Promise<string> => {
  const { path, query = {}, body, contentType, appSecret } = request
  if (typeof appSecret !== "string" || appSecret === "") throw emptySecret()
  if (!path.startsWith("/") || path.includes("?")) throw invalidPath()
  if (dotSegment.test(path)) throw resolvedPath()
  const text = appSecret + canonical(path, paramsOf(query))
  return hmacSha256Hex(appSecret, partsOf(text, isMultipart(contentType) ? undefined : body, appSecret))
}

const paramsOf = (query: NonNullable<SignatureRequest["query"]>): Params => {
  const isList = Symbol.iterator in query
  if (!isList && isText(query)) return query
  // Without a prototype, so that no name is special.
  const params: Record<string, string> = Object.create(null)
  for (const entry of isList ? query : Object.entries(query)) {
    if (!Array.isArray(entry) || typeof entry[0] !== "string") throw invalidQuery()
    const [name, value] = entry as readonly [string, QueryValue | undefined]
    if (value !== undefined) params[name] ??= textOf(name, value)
  }
  return params
}

const invalidQuery = (): ValidationError =>
  new ValidationError({ field: "query", message: "The query must be an object, or a list of [name, value] pairs." })

/** Are all values text? This usual case needs no copy. */
const isText = (query: object): query is Params => {
  for (const name in query) if (typeof (query as Record<string, unknown>)[name] !== "string") return false
  return true
}

const textOf = (name: string, value: QueryValue): string => {
  if (typeof value === "string") return value
  if (typeof value === "number" && Number.isFinite(value)) {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return String(value)
  }
  if (typeof value === "boolean" || typeof value === "bigint") return String(value)
  if (Array.isArray(value)) return value.map((item) => textOf(name, item)).join(",")
  throw new ValidationError({
    field: name,
    message: `The query parameter '${name}' has no certain form on the wire. Pass the text that is sent.`,
  })
}

const emptySecret = (): ConfigurationError =>
  configurationError("signature", [
    {
      field: "appSecret",
      problem: "is missing or empty",
      remedy: "pass the app's secret, which Partner Center shows on the app's page",
    },
  ])

/** A URL resolves these segments, also percent-encoded, so the sent path would differ from the signed path. */
const dotSegment = /\/(?:\.|%2e){1,2}(?:\/|$)/i

const resolvedPath = (): ValidationError =>
  new ValidationError({
    field: "path",
    message:
      "'path' has a . or .. between slashes, which a URL resolves before it is sent. Pass the path that is sent.",
  })

const invalidPath = (): ValidationError =>
  new ValidationError({
    field: "path",
    message: "'path' must start with / and have no host and no query. Parameters belong in 'query'.",
  })
