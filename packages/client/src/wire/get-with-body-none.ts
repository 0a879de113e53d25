/** Runtimes without `node:http` cannot send a GET with a body. */
import { UnsupportedError } from "@tiktok-shop-kit/errors"
import type { SendWithBody } from "./get-with-body.ts"

export const sendWithBody: SendWithBody = async (call) => {
  throw new UnsupportedError({
    message: `${call.operation.id} is a GET with a JSON body, which no fetch sends. Call it on Node, Deno or Bun.`,
    operation: call.operation.id,
  })
}
