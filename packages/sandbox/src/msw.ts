/**
 * The sandbox as request handlers for msw, in Node and in the browser: calls to the real hosts are answered by it, so code
 * under test keeps its addresses. `setupServer(...handlers(tts))`, `setupWorker(...handlers(tts))`.
 */
import { http, HttpResponse, type HttpHandler } from "msw"
import type { SandboxCore } from "./make.ts"

/** Where the platforms answer. */
export const hosts: ReadonlyArray<string> = [
  "https://open-api.tiktokglobalshop.com",
  "https://auth.tiktok-shops.com",
  "https://services.tiktokshop.com",
  "https://services.us.tiktokshop.com",
  "https://open.tiktokapis.com",
]

/** TikTok's own site, of which only the page for consent is the sandbox's. */
const authorizePage = "https://www.tiktok.com/v2/auth/authorize/"

export interface HandlersOptions {
  /** More origins that the sandbox answers for, such as a proxy of yours: "https://tiktok.internal". */
  readonly hosts?: ReadonlyArray<string>
}

/**
 * What msw takes for a broken connection. It asks for an instance of the global `Response`, in whose place
 * `@hono/node-server` puts a class of its own, which makes no error responses.
 */
const broken = (): Response => {
  const error = HttpResponse.error()
  return error instanceof Response ? error : Object.defineProperty(new Response(null), "type", { value: "error" })
}

const answer =
  (tts: Pick<SandboxCore, "fetch">) =>
  async ({ request }: { readonly request: Request }): Promise<Response> => {
    try {
      return await tts.fetch(request)
    } catch (error) {
      // Reset by a fault. A client that gave up gets nothing anyway.
      if (error instanceof TypeError) return broken()
      throw error
    }
  }

/** One handler a host, and one for the addresses that the sandbox gives out itself: files and uploads. */
export const handlers = (
  tts: Pick<SandboxCore, "fetch" | "url">,
  options: HandlersOptions = {},
): Array<HttpHandler> => {
  const resolve = answer(tts)
  for (const host of options.hosts ?? [])
    if (!URL.canParse(host) || new URL(host).origin !== host)
      throw new Error(`sandbox: option 'hosts' must hold origins such as "https://tiktok.internal", but has '${host}'.`)
  return [...new Set([...hosts, ...(options.hosts ?? []), tts.url].map((host) => `${host}/*`)), authorizePage].map(
    (address) => http.all(address, resolve),
  )
}
