/**
 * The request signature, as the gateway recomputes it from the bytes that arrived. Written for the sandbox alone and
 * shared with no client, so that one misreading of the rule cannot hide on both sides.
 */
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

/** `key1value1key2value2…`, sorted by the keys' bytes; of a repeated parameter the first value counts. */
const parameters = (incoming: Incoming): string => {
  const first = new Map<string, string>()
  for (const [name, value] of incoming.query) {
    if (!unsigned.has(name) && !first.has(name)) first.set(name, value)
  }
  return [...first.keys()]
    .sort(byBytes)
    .map((name) => name + first.get(name)!)
    .join("")
}

/** The body counts byte for byte, unless it is multipart: such a body is not signed. */
const signedBody = (incoming: Incoming): Uint8Array =>
  incoming.mediaType === "multipart/form-data" ? new Uint8Array() : incoming.body

const message = (incoming: Incoming, secret: string): Uint8Array<ArrayBuffer> => {
  const head = encoder.encode(secret + incoming.path + parameters(incoming))
  const body = signedBody(incoming)
  const tail = encoder.encode(secret)
  const bytes = new Uint8Array(head.length + body.length + tail.length)
  bytes.set(head)
  bytes.set(body, head.length)
  bytes.set(tail, head.length + body.length)
  return bytes
}

/** What had to be signed, for a person to compare: the secret is masked. */
export const canonicalText = (incoming: Incoming): string =>
  `{app_secret}${incoming.path}${parameters(incoming)}${decoder.decode(signedBody(incoming))}{app_secret}`

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")

/** Recomputes signatures under one secret. */
export const makeSigner = (secret: string): ((incoming: Incoming) => Promise<string>) => {
  const key = crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
  return async (incoming) => hex(new Uint8Array(await crypto.subtle.sign("HMAC", await key, message(incoming, secret))))
}
