/** Reads the body of a request, with a limit on its bytes and a limit on the time. */
import { WebhookError } from "@tiktok-shop-kit/errors"

export interface BodyLimits {
  readonly maxBytes: number
  readonly readWithinMs: number
}

/** Returns the bytes, or the error. */
export const readBody = async (request: Request, limits: BodyLimits): Promise<Uint8Array | WebhookError> => {
  const { maxBytes, readWithinMs } = limits
  const declared = Number(request.headers.get("content-length") ?? 0)
  if (declared > maxBytes) return tooLarge(maxBytes)
  if (request.body === null) return new Uint8Array()
  // The stream is never cancelled: that would close the connection before the answer is sent.
  const reader = request.body.getReader()
  const over = new AbortController()
  const late = new Promise<WebhookError>((resolve) => {
    over.signal.addEventListener("abort", () =>
      resolve(unreadable(`did not arrive within ${readWithinMs} ms (readWithinMs)`)),
    )
  })
  const timer = setTimeout(() => over.abort(), readWithinMs)
  try {
    return await Promise.race([readAll(reader, maxBytes, over.signal), late])
  } catch {
    return unreadable("broke off before its end")
  } finally {
    clearTimeout(timer)
  }
}

/** Collects the body in one piece that grows: a body in a million pieces must not cost more memory than a body in one. */
const readAll = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
  over: AbortSignal,
): Promise<Uint8Array | WebhookError> => {
  let whole = new Uint8Array(4_096)
  let length = 0
  while (!over.aborted) {
    const { done, value } = await reader.read()
    if (done) break
    const end = length + value.length
    if (end > maxBytes) return tooLarge(maxBytes)
    if (end > whole.length) {
      const larger = new Uint8Array(Math.max(end, 2 * whole.length))
      larger.set(whole)
      whole = larger
    }
    whole.set(value, length)
    length = end
  }
  return whole.subarray(0, length)
}

const unreadable = (what: string): WebhookError =>
  new WebhookError({ reason: "body", message: `The delivery ${what}.` })

const tooLarge = (maxBytes: number): WebhookError =>
  new WebhookError({ reason: "too-large", message: `The delivery is larger than ${maxBytes} bytes (maxBytes).` })
