/**
 * Two GETs of the API have a JSON body, which no `fetch` sends. Runtimes without `node:http` cannot send them. On Node, Deno and
 * Bun, the package's imports use `node/get-with-body.ts` instead of this file.
 */
import { UnsupportedError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"

/** Returns the response that `fetch` would return. */
export type SendWithBody = (call: Call, url: string, signal: AbortSignal) => Promise<Response>

export const sendWithBody: SendWithBody = async (call) => {
  throw new UnsupportedError({
    message: `${call.operation.id} is a GET with a JSON body, which no fetch sends. Call it on Node, Deno or Bun.`,
    operation: call.operation.id,
  })
}
