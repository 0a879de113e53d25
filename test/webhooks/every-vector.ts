/** What edge.long.test.ts runs in Next and in workerd: a handler set up for each request, at the time that the vector names. */
import { type App, type HandlerContext, makeHandler, type Scheme } from "@tiktok-shop-kit/webhooks"

export interface Setup {
  readonly scheme: Scheme
  readonly apps: App
  readonly toleranceSeconds?: number
  readonly nowMs: number
  /** The work takes longer than the answer may. */
  readonly isSlow?: boolean
}

let slowDone = 0

export const answer = async (request: Request, context?: HandlerContext): Promise<Response> => {
  const { nowMs, isSlow = false, ...options } = JSON.parse(request.headers.get("x-setup") ?? "") as Setup
  const { now } = Date
  Date.now = () => nowMs
  try {
    let name = "none"
    const handler = makeHandler({
      ...options,
      answerWithinMs: isSlow ? 20 : undefined,
      onAny: async (event) => {
        name = event.name
        if (!isSlow) return
        await new Promise((resolve) => setTimeout(resolve, 300))
        slowDone++
      },
    })
    const { status } = await handler(request, context)
    return new Response(null, { status, headers: { "x-event": name, "x-slow-done": String(slowDone) } })
  } finally {
    Date.now = now
  }
}
