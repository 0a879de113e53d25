/** What edge.long.test.ts runs in Next and in workerd: a handler set up for each request, at the time that the vector names. */
import { type App, type HandlerContext, makeHandler, type Scheme } from "@tiktok-shop-kit/webhooks"

export interface Setup {
  readonly scheme: Scheme
  readonly apps: App
  readonly toleranceSeconds?: number
  readonly nowMs: number
}

export const answer = async (request: Request, context?: HandlerContext): Promise<Response> => {
  const { nowMs, ...options } = JSON.parse(request.headers.get("x-setup") ?? "") as Setup
  const { now } = Date
  Date.now = () => nowMs
  try {
    let name = "none"
    const handler = makeHandler({ ...options, onAny: (event) => void (name = event.name) })
    const { status } = await handler(request, context)
    return new Response(null, { status, headers: { "x-event": name } })
  } finally {
    Date.now = now
  }
}
