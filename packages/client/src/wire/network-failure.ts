/**
 * Distinguishes a failure of the network from other values that a fetch may throw. A framework may throw control flow through its
 * fetch, and your own fetch may have a bug. These are not failures of the network, so a retry would not help.
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

/** Codes of failures on an open connection, or at an unknown time. */
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

/** Groups of the same codes: HTTP/2, Node's parser of HTTP/1, and decompression. */
const brokenFamilies = /^(?:ERR_HTTP2_|HPE_|Z_)/

/** OpenSSL (`EPROTO` in `node:https`), Node's TLS and its checks of certificates (`CERT_HAS_EXPIRED`, `DEPTH_ZERO_SELF_SIGNED_CERT`). */
const tlsCodes =
  /^ERR_(?:SSL|TLS)_|(?:^|_)CERT(?:_|$)|_CERTIFICATE_|^EPROTO$|^UNABLE_TO_|^CRL_|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$/

export const isTlsCode = (code: string): boolean => tlsCodes.test(code)

/** OpenSSL uses these codes both for the handshake, before anything is sent, and for a connection that breaks later. */
const openSslCodes = /^ERR_SSL_|^EPROTO$/

/** Did the request fail before a connection was open? Codes of name resolution begin with `EAI_`. */
export const isUnconnectedCode = (code: string): boolean =>
  unconnectedCodes.has(code) || code.startsWith("EAI_") || (isTlsCode(code) && !openSslCodes.test(code))

/**
 * Did an open connection fail? A lost route has the same code (`EHOSTUNREACH`) before and after the connection is open. Only the
 * name of the system call distinguishes them.
 */
export const isOfOpenConnection = (cause: object): boolean =>
  "syscall" in cause && typeof cause.syscall === "string" && /^(?:read|write|shutdown)/.test(cause.syscall)

/** Fetch sends nothing to the ports of some other protocols. Node's error has only a message, without a code. */
export const isBadPort = (cause: object): boolean => cause instanceof Error && cause.message === "bad port"

/** Does the message of the failure say that a proxy requires a login (HTTP 407)? */
export const isProxyLogin = (causes: ReadonlyArray<object>): boolean =>
  causes.some(
    (cause) =>
      cause instanceof Error &&
      (/^proxy authentication required(?: \(407\))?$/i.test(cause.message) || tunnelStatus(cause) === "407"),
  )

/**
 * Did fetch fail with an error without a message and a code? Node's fetch does this for an answer with HTTP 407, which it does not
 * return. Other failures may look the same, so this is no proof.
 */
export const isSilent = (causes: ReadonlyArray<object>): boolean =>
  causes.slice(1).some((cause) => cause instanceof Error && cause.message === "" && !("code" in cause))

/** The status with which a proxy refused to open a tunnel, from the message of Node's fetch or of `node:https`. */
export const tunnelStatus = ({ message }: Error): string | undefined =>
  /^(?:Proxy response \(|Failed to establish tunnel to .*: HTTP\/1\.\d )(\d+)/.exec(message)?.[1]

/** Does the failure say that the body does not have the encoding of its header? False for a body that ends too early. */
export const isWrongEncoding = (causes: ReadonlyArray<object>): boolean =>
  codesOf(causes).some((code) => code !== "Z_BUF_ERROR" && wrongEncoding.test(code)) ||
  causes.some((cause) => cause instanceof Error && cause.message.startsWith("too many content-encodings"))

/** Codes of gzip and deflate, of brotli, and of zstd. */
const wrongEncoding = /^(?:Z_|ERR__ERROR_|ERR_BROTLI|ZSTD_error)/

const isNetworkCode = (code: string): boolean =>
  isUnconnectedCode(code) || isTlsCode(code) || brokenCodes.has(code) || brokenFamilies.test(code)

/** The thrown value and its causes, each once. Node groups the attempts for several addresses in an AggregateError. */
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

/** The messages of a `TypeError` that mean in some runtime that the network failed. Any other `TypeError` is a bug. */
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
    : // Workers throw an Error without a code, and mark it if the connection was lost.
      "retryable" in thrown && thrown.retryable === true

/** Did undici's parser find that an answer is not HTTP? Not all of its errors have a code. */
const isNoHttp = (cause: object): boolean => cause instanceof Error && cause.name === "HTTPParserError"

const isAbort = (thrown: object): boolean =>
  "name" in thrown && (thrown.name === "AbortError" || thrown.name === "TimeoutError")

/** Did the network fail, and not the code of a framework or of the user's fetch? */
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
