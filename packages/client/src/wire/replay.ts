/**
 * Records the platform's answers, and replays them in a user's tests. It never records secrets: no header of the request, no
 * signature, no cipher, and no field with the name of a secret. Everything else is recorded unchanged, so record with test shops.
 */
import { REDACTED, UnsupportedError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { isSecretName } from "@tiktok-shop-kit/errors/secret-names"
import * as Effect from "effect/Effect"
import type { Call } from "../call/call.ts"
import { parse } from "../call/json.ts"
import type { Reply } from "../call/reply.ts"
import type { Transport } from "./transport.ts"

/** One request and its answer, as plain JSON. */
export interface Recording {
  readonly operation: string
  readonly method: string
  readonly path: string
  /** Without `app_key`, `timestamp`, `sign`, an idempotency key and secrets. */
  readonly query: Readonly<Record<string, string>>
  /** A JSON body, parsed. For a file, only its size. */
  readonly body?: unknown
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly answer: unknown
}

export interface Tape {
  readonly transport: Transport
  /** The answers so far, in order. Requests that failed on the wire are not included. */
  readonly recordings: ReadonlyArray<Recording>
}

const ofTheProtocol = ["app_key", "timestamp", "sign"]
const keptHeaders = ["content-type", "date", "retry-after"]

/** Returns a copy without secret fields. */
const clean = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(clean)
  if (!isRecord(value)) return value
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    isSecretName(name) && typeof field !== "object" ? REDACTED : clean(field),
  ])
  return Object.fromEntries(fields)
}

const without = (fields: object, names: ReadonlyArray<string | undefined>): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

/** The name of the idempotency key, which differs at each run. */
const keyName = ({ operation }: Call): string | undefined => operation.idempotencyKey?.name

const queryOf = (call: Call): Record<string, string> =>
  clean(without(call.query, [...ofTheProtocol, keyName(call)])) as Record<string, string>

const bodyOf = (call: Call): unknown => {
  const { body } = call
  switch (body?.kind) {
    case undefined:
      return undefined
    case "text":
      return clean(textOf(call, body.text, body.mediaType))
    case "bytes":
      return { bytes: body.bytes.length }
    case "source":
      return { bytes: body.source.size }
    case "multipart":
      return Object.fromEntries(
        body.parts.map(({ name, value }) => [name, typeof value === "string" ? value : { bytes: value.size }]),
      )
  }
}

const textOf = (call: Call, text: string, mediaType: string): unknown => {
  if (!/json/.test(mediaType)) return Object.fromEntries(new URLSearchParams(text))
  const value = parse(text)
  return isRecord(value) ? without(value, [keyName(call)]) : value
}

const recordingOf = (call: Call, { status, headers, body }: Reply): Recording => {
  const sent = bodyOf(call)
  const kept = keptHeaders.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    operation: call.operation.id,
    method: call.method,
    path: call.path,
    query: queryOf(call),
    ...(sent === undefined ? {} : { body: sent }),
    status,
    headers: Object.fromEntries(kept),
    answer: body instanceof Uint8Array ? { bytes: body.length } : clean(body),
  }
}

/**
 * Makes a transport that records the answers of another transport.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { record } from "@tiktok-shop-kit/client/replay"
 *
 * const tape = record(Client.fetchTransport())
 * const client = Client.make({ transport: tape.transport })
 * // Make the calls, then write the recordings into a file.
 * console.log(JSON.stringify(tape.recordings))
 * ```
 */
export const record = (transport: Transport): Tape => {
  const recordings: Array<Recording> = []
  const recorded: Transport = (call) =>
    Effect.map(transport(call), (reply) => {
      recordings.push(recordingOf(call, reply))
      return reply
    })
  // Downloads are not recorded. They use the connections of the recorded transport.
  const { fetchFile } = transport
  return { recordings, transport: fetchFile === undefined ? recorded : Object.assign(recorded, { fetchFile }) }
}

/** Writes equal JSON values as equal text, whatever the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) ?? ""

const keyOf = ({ method, path, query, body }: Pick<Recording, "method" | "path" | "query" | "body">): string =>
  `${method} ${path} ${canonical(query)} ${canonical(body)}`

/**
 * Makes a transport that replays recordings. Equal requests get their answers in the order of the recording; the last answer
 * repeats. A request that was not recorded fails with an `UnsupportedError` that names it.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { type Recording, replay } from "@tiktok-shop-kit/client/replay"
 * import { readFile } from "node:fs/promises"
 *
 * const recordings: ReadonlyArray<Recording> = JSON.parse(await readFile("orders.tape.json", "utf8"))
 * const client = Client.make({ transport: replay(recordings) })
 * ```
 */
export const replay = (recordings: ReadonlyArray<Recording>): Transport => {
  const left = new Map<string, Array<Recording>>()
  for (const recording of recordings) {
    const key = keyOf(recording)
    left.set(key, [...(left.get(key) ?? []), recording])
  }
  return (call) =>
    Effect.suspend(() => {
      const query = queryOf(call)
      const asked = { method: call.method, path: call.path, query, body: bodyOf(call) }
      const answers = left.get(keyOf(asked))
      const found = answers === undefined ? undefined : answers.length > 1 ? answers.shift() : answers[0]
      if (found === undefined) return Effect.fail(notRecorded(call, recordings))
      const { status, headers, answer } = found
      return Effect.succeed({ status, headers: new Headers(headers), body: answer })
    })
}

const notRecorded = (call: Call, recordings: ReadonlyArray<Recording>): UnsupportedError => {
  const same = recordings.filter(({ operation }) => operation === call.operation.id).length
  const hint =
    same === 0 ? "The operation is not in the recording" : `The recording has ${same} calls of it with another input`
  return new UnsupportedError({
    message: `${call.operation.id} with this input was not recorded. ${hint}: record again.`,
    operation: call.operation.id,
  })
}
