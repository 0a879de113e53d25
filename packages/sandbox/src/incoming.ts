/**
 * A request in its raw form. Path and query are read from the raw target, because the URL class would normalise what the
 * signature covers. The body is the exact bytes.
 */

export interface Incoming {
  readonly method: string
  /** Decoded, without the query. */
  readonly path: string
  /** Decoded, in the order of arrival, repetitions kept. */
  readonly query: ReadonlyArray<readonly [name: string, value: string]>
  readonly headers: Headers
  /** In lower case, without parameters such as the boundary. Empty without a content type. */
  readonly mediaType: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** What a listener knows and a `Request` loses. */
export interface Wire {
  /** Path and query as in the request line. */
  readonly target?: string
  /** The body of a GET, which a `Request` cannot carry. */
  readonly body?: Uint8Array<ArrayBuffer>
}

const utf8 = new TextDecoder()
const bytesOf = new TextEncoder()

/** Percent-decoding that never fails: other text stays unchanged. */
const percentDecode = (text: string): string => {
  if (!text.includes("%")) return text
  const source = bytesOf.encode(text)
  const out = new Uint8Array(source.length)
  let length = 0
  for (let i = 0; i < source.length; i++) {
    const pair = source[i] === 0x25 ? text16(source, i + 1) : undefined
    if (pair !== undefined) i += 2
    out[length++] = pair ?? source[i]!
  }
  return utf8.decode(out.subarray(0, length))
}

const text16 = (source: Uint8Array, at: number): number | undefined => {
  const high = nibble(source[at])
  const low = nibble(source[at + 1])
  return high === undefined || low === undefined ? undefined : high * 16 + low
}

const nibble = (byte: number | undefined): number | undefined => {
  if (byte === undefined) return undefined
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x61 + 10 : undefined
}

/** In a query, `+` is a space: a plus sign is sent as %2B. */
const queryDecode = (text: string): string => percentDecode(text.replaceAll("+", " "))

export const parseQuery = (raw: string): Array<readonly [string, string]> =>
  raw
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const cut = pair.indexOf("=")
      const [name, value] = cut === -1 ? [pair, ""] : [pair.slice(0, cut), pair.slice(cut + 1)]
      return [queryDecode(name), queryDecode(value)] as const
    })

const targetOf = (url: string): string => {
  const path = url.indexOf("/", url.indexOf("://") + 3)
  return path === -1 ? "/" : url.slice(path)
}

export const readIncoming = async (request: Request, wire: Wire = {}): Promise<Incoming> => {
  const target = (wire.target ?? targetOf(request.url)).split("#", 1)[0]!
  const mark = target.indexOf("?")
  const rawPath = mark === -1 ? target : target.slice(0, mark)
  const contentType = request.headers.get("content-type") ?? ""
  return {
    method: request.method,
    path: percentDecode(rawPath),
    query: mark === -1 ? [] : parseQuery(target.slice(mark + 1)),
    headers: request.headers,
    mediaType: contentType.split(";", 1)[0]!.trim().toLowerCase(),
    body: wire.body ?? new Uint8Array(await request.arrayBuffer()),
  }
}

/** The first value of a query parameter. */
export const queryValue = (incoming: Incoming, name: string): string | undefined =>
  incoming.query.find(([key]) => key === name)?.[1]
