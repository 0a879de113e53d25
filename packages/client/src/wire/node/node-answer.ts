/** Converts the answer of a dispatcher into the form that the transport reads. */
import type { Readable } from "node:stream"
import { type Answer, type Bytes, joined, tooLarge } from "../read-response.ts"
import { decoded } from "./decoded.ts"
import { encodingsOf, headersOf } from "./node-response.ts"

/** The answer of a dispatcher of undici. */
export interface DispatcherAnswer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string | ReadonlyArray<string> | undefined>>
  readonly body: Readable & { readonly text: () => Promise<string>; readonly arrayBuffer: () => Promise<ArrayBuffer> }
}

export const nodeAnswer = ({ statusCode: status, headers: named, body }: DispatcherAnswer): Answer => {
  const headers = headersOf(named)
  const encodings = encodingsOf(status, headers)
  return {
    status,
    headers,
    text: () => body.text(),
    bytes: async () => new Uint8Array(await body.arrayBuffer()),
    bounded: (maxBytes) => bounded(decoded(body, encodings), maxBytes),
    cancel: async () => {
      body.on("error", () => undefined).destroy()
    },
  }
}

const bounded = (body: Readable, maxBytes: number): Promise<Bytes> =>
  new Promise((resolve, reject) => {
    const chunks: Array<Bytes> = []
    let length = 0
    body.on("data", ({ buffer, byteOffset, byteLength }: Bytes) => {
      length += byteLength
      if (length > maxBytes) return void body.destroy(tooLarge(maxBytes))
      chunks.push(new Uint8Array(buffer, byteOffset, byteLength))
    })
    body.on("end", () => resolve(joined(chunks, length)))
    body.on("error", reject)
  })
