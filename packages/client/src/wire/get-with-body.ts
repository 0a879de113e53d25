/**
 * Two GETs of the API carry a JSON body, which no `fetch` sends. Runtimes without `node:http` cannot send them; on Node, Deno
 * and Bun the package's imports take `node/get-with-body.ts` in place of this file.
 */
import { UnsupportedError } from "@tiktok-shop-kit/errors"
import type { Call } from "../call/call.ts"

/** Answers as `fetch` would. */
export type SendWithBody = (call: Call, url: string, signal: AbortSignal) => Promise<Response>

export const sendWithBody: SendWithBody = async (call) => {
  throw new UnsupportedError({
    message: `${call.operation.id} is a GET with a JSON body, which no fetch sends. Call it on Node, Deno or Bun.`,
    operation: call.operation.id,
  })
}
