/** Runtimes without `node:http` cannot send a GET with a body. */
import type { SendWithBody } from "./get-with-body.ts"

export const sendWithBody: SendWithBody | undefined = undefined
