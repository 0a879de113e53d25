/**
 * Two GETs of the API carry a JSON body, which no fetch sends. On Node, Deno and Bun these go through `node:http`, loaded
 * with the first of them.
 */
import type { Call } from "../call/call.ts"

/** Answers as `fetch` would. */
export type SendWithBody = (call: Call, url: string, signal: AbortSignal) => Promise<Response>
