/**
 * Tells a failure of the network from everything else that a fetch may throw. A framework throws control flow through its
 * own fetch, and a fetch that you wrote may have a bug: neither is a failure of the network, so no retry would help.
 */

/** Codes of failures before a connection was open. */
const unconnectedCodes = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EHOSTDOWN",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "EMFILE",
  "ENFILE",
  "UND_ERR_CLOSED",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_PRX_CONN",
  "UND_ERR_PRX_TLS",
  "ConnectionRefused",
  "FailedToOpenSocket",
  "ERR_INVALID_URL",
  "ERR_PROXY_TUNNEL",
])

/** Codes of failures on an open connection, or at a time that the code does not tell. */
const brokenCodes = new Set([
  "ECONNABORTED",
  "ECONNRESET",
  "ENETRESET",
  "ENOBUFS",
  "ENOTCONN",
  "EPIPE",
  "ESHUTDOWN",
  "ESOCKETTIMEDOUT",
  "ETIMEDOUT",
  "ConnectionClosed",
  "ConnectionReset",
  "Timeout",
  "ERR_STREAM_PREMATURE_CLOSE",
  "UND_ERR_ABORTED",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_DESTROYED",
  "UND_ERR_HEADERS_OVERFLOW",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_INFO",
  "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH",
  "UND_ERR_RES_CONTENT_LENGTH_MISMATCH",
  "UND_ERR_RES_EXCEEDED_MAX_SIZE",
  "UND_ERR_SOCKET",
])

/** Families of the same: HTTP/2, the parser of HTTP/1 in Node, and decompression. */
const brokenFamilies = /^(?:ERR_HTTP2_|HPE_|Z_)/

/** OpenSSL (`EPROTO` in `node:https`), Node's TLS and its checks of certificates (`CERT_HAS_EXPIRED`, `DEPTH_ZERO_SELF_SIGNED_CERT`). */
const tlsCodes =
  /^ERR_(?:SSL|TLS)_|(?:^|_)CERT(?:_|$)|_CERTIFICATE_|^EPROTO$|^UNABLE_TO_|^CRL_|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$/

export const isTlsCode = (code: string): boolean => tlsCodes.test(code)

/** OpenSSL has the same codes for the handshake, before which nothing is sent, and for a connection that breaks later. */
const openSslCodes = /^ERR_SSL_|^EPROTO$/

/** Did the request fail before a connection was open? Codes of name resolution begin with `EAI_`. */
export const isUnconnectedCode = (code: string): boolean =>
  unconnectedCodes.has(code) || code.startsWith("EAI_") || (isTlsCode(code) && !openSslCodes.test(code))

/**
 * Did an open connection fail? A route that is lost then has the code that it has before a connection is open
 * (`EHOSTUNREACH`). Only the name of the system call tells them apart.
 */
export const isOfOpenConnection = (cause: object): boolean =>
  "syscall" in cause && typeof cause.syscall === "string" && /^(?:read|write|shutdown)/.test(cause.syscall)

/** Fetch sends nothing to the ports of some other protocols. Node says so in words alone, without a code. */
export const isBadPort = (cause: object): boolean => cause instanceof Error && cause.message === "bad port"

/** Do the words of the failure say that a proxy asked for a login (HTTP 407)? */
export const isProxyLogin = (causes: ReadonlyArray<object>): boolean =>
  causes.some(
    (cause) =>
      cause instanceof Error &&
      (/^proxy authentication required(?: \(407\))?$/i.test(cause.message) || tunnelStatus(cause) === "407"),
  )

/**
 * Did fetch fail with an error without words and code? Node's fetch does that for an answer with HTTP 407, which it does not
 * hand out. Other failures may be alike, so it proves nothing.
 */
export const isSilent = (causes: ReadonlyArray<object>): boolean =>
  causes.slice(1).some((cause) => cause instanceof Error && cause.message === "" && !("code" in cause))

/** The status with which a proxy refused to open a tunnel, in the words of Node's fetch and of `node:https`. */
export const tunnelStatus = ({ message }: Error): string | undefined =>
  /^(?:Proxy response \(|Failed to establish tunnel to .*: HTTP\/1\.\d )(\d+)/.exec(message)?.[1]

/** Does the failure say that the body is not in the encoding that its header names? A body that ends too early is another thing. */
export const isWrongEncoding = (causes: ReadonlyArray<object>): boolean =>
  codesOf(causes).some((code) => code !== "Z_BUF_ERROR" && wrongEncoding.test(code)) ||
  causes.some((cause) => cause instanceof Error && cause.message.startsWith("too many content-encodings"))

/** Of gzip and deflate, of brotli, and of zstd. */
const wrongEncoding = /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ZSTD_error)/

const isNetworkCode = (code: string): boolean =>
  isUnconnectedCode(code) || isTlsCode(code) || brokenCodes.has(code) || brokenFamilies.test(code)

/** The thrown value and its causes, each once. Node groups the tries of several addresses in an AggregateError. */
export const causesOf = (thrown: unknown): ReadonlyArray<object> => {
  const found = new Set<object>()
  const visit = (cause: unknown): void => {
    if (typeof cause !== "object" || cause === null || found.has(cause)) return
    found.add(cause)
    if ("cause" in cause) visit(cause.cause)
    if (cause instanceof AggregateError) cause.errors.forEach(visit)
  }
  visit(thrown)
  return [...found]
}

/** The codes that are text, the outermost first. */
export const codesOf = (causes: ReadonlyArray<object>): ReadonlyArray<string> =>
  causes.flatMap((cause) => ("code" in cause && typeof cause.code === "string" ? [cause.code] : []))

/** The words of a `TypeError` by which runtimes say that the network failed. Any other `TypeError` is a bug. */
const fetchFailed = new RegExp(
  `^(?:${[
    "fetch failed|terminated", // Node
    "failed to fetch|network error", // Chrome
    "networkerror when attempting|error in (?:body|input) stream", // Firefox
    "load failed|cancelled|(?:the|an?|could not) .*(?:network|internet|server|request|ssl|certificate)", // Safari
    "error sending request|error (?:reading|decoding) .*body|client error|connection (?:closed|error)", // Deno
    "network (?:request failed|connection lost)", // React Native, Workers
  ].join("|")})`,
  "i",
)

const isOfFetch = (thrown: object): boolean =>
  thrown instanceof TypeError
    ? fetchFailed.test(thrown.message)
    : // Workers throw an Error without a code, and mark it where the connection was lost.
      "retryable" in thrown && thrown.retryable === true

/** Did undici's parser find that an answer is no HTTP? Not all of its errors have a code. */
const isNoHttp = (cause: object): boolean => cause instanceof Error && cause.name === "HTTPParserError"

const isAbort = (thrown: object): boolean =>
  "name" in thrown && (thrown.name === "AbortError" || thrown.name === "TimeoutError")

/** Did the network fail, and not the code of a framework or of a fetch that was handed in? */
export const isNetworkFailure = (thrown: unknown): boolean => {
  const causes = causesOf(thrown)
  const [outermost] = causes
  return (
    outermost !== undefined &&
    (isOfFetch(outermost) ||
      isAbort(outermost) ||
      codesOf(causes).some(isNetworkCode) ||
      causes.some(isNoHttp) ||
      isWrongEncoding(causes) ||
      isProxyLogin(causes))
  )
}
