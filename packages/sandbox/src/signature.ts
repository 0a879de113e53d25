/**
 * Recomputes the request signature from the raw bytes. This code is the sandbox's own and no client shares it, so that one
 * misreading of the rule cannot hide on both sides.
 */
import { hex } from "./hex.ts"
import type { Incoming } from "./incoming.ts"

const unsigned = new Set(["sign", "access_token"])
const encoder = new TextEncoder()
const decoder = new TextDecoder()

const byBytes = (a: string, b: string): number => {
  const left = encoder.encode(a)
  const right = encoder.encode(b)
  const shared = Math.min(left.length, right.length)
  for (let i = 0; i < shared; i++) if (left[i] !== right[i]) return left[i]! - right[i]!
  return left.length - right.length
}

/**
 * The signed parameters of the query, sorted by the bytes of their names. Of a repeated parameter the first value counts.
 */
export const signedParameters = (incoming: Incoming): ReadonlyArray<readonly [name: string, value: string]> => {
  const first = new Map<string, string>()
  for (const [name, value] of incoming.query) {
    if (!unsigned.has(name) && !first.has(name)) first.set(name, value)
  }
  return [...first].sort(([a], [b]) => byBytes(a, b))
}

/** `key1value1key2value2…` */
const parameters = (incoming: Incoming): string =>
  signedParameters(incoming)
    .map(([name, value]) => name + value)
    .join("")

/** The body is signed byte for byte. A multipart body is not signed. */
const signedBody = (incoming: Incoming): Uint8Array =>
  incoming.mediaType === "multipart/form-data" ? new Uint8Array() : incoming.body

/** The parts between the secrets. */
interface Signed {
  readonly path: string
  readonly parameters: string
  readonly body: Uint8Array
}

const signedOf = (incoming: Incoming): Signed => ({
  path: incoming.path,
  parameters: parameters(incoming),
  body: signedBody(incoming),
})

const message = ({ path, parameters, body }: Signed, secret: string): Uint8Array<ArrayBuffer> => {
  const head = encoder.encode(secret + path + parameters)
  const tail = encoder.encode(secret)
  const bytes = new Uint8Array(head.length + body.length + tail.length)
  bytes.set(head)
  bytes.set(body, head.length)
  bytes.set(tail, head.length + body.length)
  return bytes
}

/** The text to sign, for a person to compare: the secret is masked. */
export const canonicalText = (incoming: Incoming): string =>
  `{app_secret}${incoming.path}${parameters(incoming)}${decoder.decode(signedBody(incoming))}{app_secret}`

/** Readings of the rule on which clients disagree, each with its effect on a request; undefined if it changes nothing. */
const readings: ReadonlyArray<readonly [what: string, read: (incoming: Incoming) => Partial<Signed> | undefined]> = [
  ["without the body", (incoming) => (signedBody(incoming).length === 0 ? undefined : { body: new Uint8Array() })],
  [
    "with the multipart body",
    (incoming) => (incoming.mediaType === "multipart/form-data" ? { body: incoming.body } : undefined),
  ],
  [
    "with a body '{}' that was not sent",
    (incoming) => (incoming.body.length === 0 ? { body: encoder.encode("{}") } : undefined),
  ],
  [
    "with the path percent-encoded, as it was sent",
    (incoming) => (encodeURI(incoming.path) === incoming.path ? undefined : { path: encodeURI(incoming.path) }),
  ],
]

/**
 * Whether a reading only changes a point that the documentation does not settle: it then passes if the sandbox is lenient.
 */
const isDisputed = (what: string, { body, mediaType, method }: Incoming): boolean => {
  if (what !== "without the body") return true
  return method === "GET" || mediaType === "multipart/form-data" || ["{}", "[]"].includes(decoder.decode(body))
}

/** Another reading of the rule, by which the signature of a request is right. */
export interface OtherReading {
  /** Such as "without the body". */
  readonly what: string
  /** Whether the documentation does not settle the point. */
  readonly disputed: boolean
}

export interface Signer {
  /** The signature that a request must have. */
  readonly expected: (incoming: Incoming) => Promise<string>
  /** How a wrong signature was made, if the sandbox can tell. */
  readonly explain: (incoming: Incoming, given: string) => Promise<OtherReading | undefined>
}

/** HMAC-SHA256 with a secret, in hex. */
const makeHmac = (secret: string): ((message: Uint8Array<ArrayBuffer>) => Promise<string>) => {
  const key = crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
  return async (message) => hex(await crypto.subtle.sign("HMAC", await key, message))
}

/** Recomputes signatures with one secret. */
export const makeSigner = (secret: string): Signer => {
  const hmac = makeHmac(secret)
  const sign = (signed: Signed) => hmac(message(signed, secret))
  return {
    expected: (incoming) => sign(signedOf(incoming)),
    explain: async (incoming, given) => {
      for (const [what, read] of readings) {
        const change = read(incoming)
        if (change !== undefined && (await sign({ ...signedOf(incoming), ...change })) === given)
          return { what, disputed: isDisputed(what, incoming) }
      }
      return undefined
    },
  }
}

/** Signs the body of a webhook: the app's key, then the body, with the app's secret. */
export const makeEventSigner = (appKey: string, secret: string): ((body: string) => Promise<string>) => {
  const hmac = makeHmac(secret)
  return (body) => hmac(encoder.encode(appKey + body))
}
