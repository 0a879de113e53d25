/**
 * Answers that arrive in pieces: they break off, or they drip.
 */
import { ConnectionReset } from "./connection-reset.ts"

/** Waits, at most until the client gives up. */
export const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener("abort", end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener("abort", end)
    if (signal.aborted) end()
  })

export type AnswerStream = (bytes: Uint8Array, signal: AbortSignal) => ReadableStream<Uint8Array>

const cutAfterMs = 20

/** The first half, then the connection breaks. */
export const cutInHalf: AnswerStream = (bytes) =>
  new ReadableStream(
    {
      start: (out) => out.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2))),
      pull: async (out) => {
        // If an answer fails at once, the server sends nothing of it: the first half must be on its way before.
        await sleep(cutAfterMs, new AbortController().signal)
        out.error(new ConnectionReset("terminated"))
      },
    },
    { highWaterMark: 0 },
  )

/** Sends so many bytes at a time, with a pause before each piece. Ends when the client gives up. */
export const dripping =
  (delayMs: number, chunkBytes: number): AnswerStream =>
  (bytes, signal) => {
    let sent = 0
    return new ReadableStream(
      {
        pull: async (out) => {
          await sleep(delayMs, signal)
          if (signal.aborted) return out.error(new ConnectionReset("terminated"))
          out.enqueue(bytes.subarray(sent, sent + chunkBytes))
          sent += chunkBytes
          if (sent >= bytes.length) out.close()
        },
      },
      { highWaterMark: 0 },
    )
  }
