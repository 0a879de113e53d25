/**
 * Request handlers for msw, in Node and in the browser: the sandbox answers the calls to the real hosts.
 */
import { http, HttpResponse, type HttpHandler } from "msw"
import type { SandboxCore } from "./core.ts"

/** The hosts of TikTok Shop and of TikTok for Developers. */
export const hosts: ReadonlyArray<string> = [
  "https://open-api.tiktokglobalshop.com",
  "https://auth.tiktok-shops.com",
  "https://services.tiktokshop.com",
  "https://services.us.tiktokshop.com",
  "https://open.tiktokapis.com",
]

/** The consent page of TikTok for Developers. The sandbox answers nothing else of TikTok's own site. */
const authorizePage = "https://www.tiktok.com/v2/auth/authorize/"

export interface HandlersOptions {
  /** More origins that the sandbox answers for, such as a proxy of yours: "https://tiktok.internal". */
  readonly hosts?: ReadonlyArray<string>
}

/**
 * What msw takes as a broken connection. It must be an instance of the global `Response`, which `@hono/node-server`
 * replaces by its own class, which makes no error responses.
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

/**
 * Makes one msw handler for each host of the platforms, and one for the sandbox's own addresses: files and uploads. Code
 * under test keeps calling the real hosts.
 *
 * @example
 * ```ts
 * import { makeSandbox } from "@tiktok-shop-kit/sandbox/fetch"
 * import { handlers } from "@tiktok-shop-kit/sandbox/msw"
 * import { setupServer } from "msw/node"
 *
 * const tts = makeSandbox()
 * const server = setupServer(...handlers(tts, { hosts: ["https://tiktok.internal"] }))
 * server.listen()
 * ```
 */
export const handlers = (
  tts: Pick<SandboxCore, "fetch" | "url">,
  options: HandlersOptions = {},
): Array<HttpHandler> => {
  const resolve = answer(tts)
  for (const host of options.hosts ?? [])
    if (!URL.canParse(host) || new URL(host).origin !== host)
      throw new Error(`sandbox: option 'hosts' must be origins such as "https://tiktok.internal", but has '${host}'.`)
  return [...new Set([...hosts, ...(options.hosts ?? []), tts.url].map((host) => `${host}/*`)), authorizePage].map(
    (address) => http.all(address, resolve),
  )
}
