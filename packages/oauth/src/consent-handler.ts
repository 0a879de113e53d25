/**
 * One handler, from Request to Response, for both ends of a consent: `GET` on the start path sends the browser to TikTok, `GET`
 * on the callback path exchanges the code. It runs in Hono, Next, Workers, Deno and Bun as it is; Express and node:http need an
 * adapter. A cookie keeps the state: the browser sends it only to the callback path, and it expires with the code.
 */
import { type CallError, type ConfigurationError, ValidationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Account } from "./account.ts"
import { authorizationUrl, type ConsentRegion, parseCallback } from "./consent.ts"
import type { Stored } from "./stored.ts"

export interface ConsentHandlerOptions {
  readonly tokens: Pick<Stored, "exchange">
  readonly serviceId: string
  /** Default `global`. */
  readonly region?: ConsentRegion | undefined
  /** The callback's address, as set in Partner Center. A request to its path is the callback. */
  readonly redirectUri: string
  /** The path that begins a consent. Default: the callback's path followed by `/start`. */
  readonly startPath?: string | undefined
  /** Makes the response once the account is stored. */
  readonly onAuthorized: (account: Account, request: Request) => Response | Promise<Response>
  /** Makes the response if that fails. Default: a short text, 403 for a refused consent, 400 for a bad callback, else 502. */
  readonly onError?: ((error: CallError, request: Request) => Response | Promise<Response>) | undefined
}

const names: Names<ConsentHandlerOptions> = {
  tokens: 1,
  serviceId: 1,
  region: 1,
  redirectUri: 1,
  startPath: 1,
  onAuthorized: "function",
  onError: "function",
}

/** In seconds: as long as a code is valid. */
const stateLifetime = 1_800

const cookieName = "tts_consent_state"

/**
 * Makes the handler of a consent. Throws a `ConfigurationError` if the redirect address is not a URL.
 *
 * @example
 * ```ts
 * import { consentHandler, type Stored } from "@tiktok-shop-kit/oauth"
 *
 * declare const tokens: Stored
 *
 * export default {
 *   fetch: consentHandler({
 *     tokens,
 *     serviceId: "7123",
 *     redirectUri: "https://app.example/tiktok/callback",
 *     onAuthorized: ({ name }) => new Response(`${name} is connected.`),
 *   }),
 * }
 * ```
 */
export const consentHandler = (options: ConsentHandlerOptions): ((request: Request) => Promise<Response>) => {
  checkOptions("consentHandler", options, names)
  const { tokens, serviceId, region, redirectUri, onAuthorized, onError = plainError } = options
  if (!URL.canParse(redirectUri)) throw unusableRedirectUri()
  const { pathname, protocol } = new URL(redirectUri)
  const { startPath = `${pathname.replace(/\/$/, "")}/start` } = options
  const attributes = `Path=${pathname}; HttpOnly; SameSite=Lax${protocol === "https:" ? "; Secure" : ""}`

  const start = async (request: Request): Promise<Response> => {
    const made = await Effect.runPromise(Effect.result(authorizationUrl({ serviceId, region })))
    if (made._tag === "Failure") return onError(made.failure, request)
    const { url, state } = made.success
    const cookie = `${cookieName}=${state}; Max-Age=${stateLifetime}; ${attributes}`
    return new Response(null, {
      status: 302,
      headers: { location: url, "set-cookie": cookie, "cache-control": "no-store" },
    })
  }

  const callback = async (request: Request): Promise<Response> => {
    const expectedState = cookieOf(request)
    const params = new URL(request.url).searchParams
    // Behind a proxy the request's own address is not the public address. The path was compared already.
    const account: Effect.Effect<Account, CallError> =
      expectedState === undefined
        ? Effect.fail(noCookie())
        : Effect.flatMap(parseCallback(params, { expectedState }), ({ code }) => tokens.exchange(code))
    const result = await Effect.runPromise(Effect.result(account))
    const response =
      result._tag === "Success" ? await onAuthorized(result.success, request) : await onError(result.failure, request)
    return withoutCookie(response)
  }

  const withoutCookie = (response: Response): Response => {
    const headers = new Headers(response.headers)
    headers.append("set-cookie", `${cookieName}=; Max-Age=0; ${attributes}`)
    headers.set("cache-control", "no-store")
    // The URL contains the code: no other site may see it.
    headers.set("referrer-policy", "no-referrer")
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers })
  }

  return async (request) => {
    const path = new URL(request.url).pathname
    if (path !== pathname && path !== startPath) return new Response("Not found", { status: 404 })
    if (request.method !== "GET") return new Response("Only GET", { status: 405, headers: { allow: "GET" } })
    return path === pathname ? callback(request) : start(request)
  }
}

const cookieOf = (request: Request): string | undefined => {
  for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
    const [name, value] = pair.trim().split("=")
    if (name === cookieName && value !== undefined && value !== "") return value
  }
  return undefined
}

const plainError = (error: CallError): Response => {
  if (error._tag === "AuthenticationError") return new Response("The authorization was refused.", { status: 403 })
  if (error._tag === "ValidationError") return new Response(error.message, { status: 400 })
  return new Response("The authorization could not be completed. Please begin again.", { status: 502 })
}

const noCookie = (): ValidationError =>
  new ValidationError({
    message:
      "This browser has not begun a consent here in the last 30 minutes. Allow cookies, and begin at the start page.",
    field: "state",
  })

const unusableRedirectUri = (): ConfigurationError =>
  configurationError("consentHandler", [
    {
      field: "redirectUri",
      problem: "is not a URL",
      remedy: "set it to the redirect URL that Partner Center shows for the app",
    },
  ])
