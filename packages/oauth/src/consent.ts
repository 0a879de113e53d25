/**
 * The consent: the URL at which a seller or creator authorizes the app, and the callback that brings the code back. `state`
 * ties the two together. Without that check an attacker could pass a code of another account.
 */
import { AuthenticationError, type ConfigurationError, ValidationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { toHex } from "@tiktok-shop-kit/signing/hex"
import * as Effect from "effect/Effect"

/** The US and the rest of the world are separate apps with separate consent pages. */
export type ConsentRegion = "us" | "global"

export interface AuthorizationOptions {
  /** The app's service id, from Partner Center. Not the app key. */
  readonly serviceId: string
  /** Default `global`. */
  readonly region?: ConsentRegion | undefined
  /** Default: 32 random bytes from the platform's CSPRNG, as hex. */
  readonly state?: string | undefined
}

export interface AuthorizationUrl {
  readonly url: string
  /** Keep it with the browser's session and pass it to {@link parseCallback}. */
  readonly state: string
}

const hosts: Record<ConsentRegion, string> = {
  us: "https://services.us.tiktokshop.com/open/authorize",
  global: "https://services.tiktokshop.com/open/authorize",
}

/**
 * The URL to which you send the seller or creator. The redirect address is set in Partner Center and is not a parameter.
 *
 * @example
 * ```ts
 * import { authorizationUrl } from "@tiktok-shop-kit/oauth"
 * import * as Effect from "effect/Effect"
 *
 * const { url, state } = await Effect.runPromise(authorizationUrl({ serviceId: "7123", region: "us" }))
 * ```
 */
export const authorizationUrl = (options: AuthorizationOptions): Effect.Effect<AuthorizationUrl, ConfigurationError> =>
  Effect.suspend(() => {
    const { serviceId, region = "global", state = randomState() } = options
    if (serviceId.trim() === "") {
      return invalid("serviceId", "is empty", "set it to the service id that Partner Center shows for the app")
    }
    if (!Object.hasOwn(hosts, region)) return invalid("region", "is unknown", 'set it to "us" or "global"')
    if (state.length < 16) return invalid("state", "is shorter than 16 characters", "leave it out to have one made")
    const query = `service_id=${encodeURIComponent(serviceId)}&state=${encodeURIComponent(state)}`
    return Effect.succeed({ url: `${hosts[region]}?${query}`, state })
  })

/**
 * 64 hex digits that nobody can guess.
 *
 * @example
 * ```ts
 * import { randomState } from "@tiktok-shop-kit/oauth"
 *
 * const state = randomState()
 * ```
 */
export const randomState = (): string => toHex(crypto.getRandomValues(new Uint8Array(32)))

export interface CallbackOptions {
  /** The state that {@link authorizationUrl} returned. */
  readonly expectedState: string
  /** The expected address: scheme, host and path, as set in Partner Center. Checked if the callback is a full URL. */
  readonly redirectUri?: string | undefined
}

export interface Callback {
  /** Valid for 30 minutes and one exchange. */
  readonly code: string
  /** The market of the shop, if the platform sends it. */
  readonly shopRegion?: string | undefined
  readonly locale?: string | undefined
}

/**
 * Reads the callback. A refused consent is an `AuthenticationError`; a wrong state, a wrong address or a missing code is a
 * `ValidationError` that names the field. A URL may be relative, as `node:http` gives it; the address is not checked then.
 *
 * @example
 * ```ts
 * import { parseCallback } from "@tiktok-shop-kit/oauth"
 * import * as Effect from "effect/Effect"
 *
 * declare const request: Request
 * declare const expectedState: string
 *
 * const { code } = await Effect.runPromise(parseCallback(request.url, { expectedState }))
 * ```
 */
export const parseCallback = (
  callback: string | URL | URLSearchParams,
  options: CallbackOptions,
): Effect.Effect<Callback, AuthenticationError | ValidationError> =>
  Effect.suspend((): Effect.Effect<Callback, AuthenticationError | ValidationError> => {
    const read = readCallback(callback)
    if (read === undefined) return reject("url", "The callback is not a URL. Pass request.url as it came.")
    const { params, address } = read
    const repeated = ["state", "code", "error"].find((name) => params.getAll(name).length > 1)
    if (repeated !== undefined) {
      return reject(
        repeated,
        `The callback has '${repeated}' more than once. Let the seller open the authorization URL again.`,
      )
    }
    if (options.expectedState === "" || !isEqual(params.get("state") ?? "", options.expectedState)) {
      return reject(
        "state",
        "The state of the callback is not the one this consent began with. Begin again; if this happens again, check that the session survives the way to TikTok and back.",
      )
    }
    if (options.redirectUri !== undefined && address !== undefined && !isSameAddress(address, options.redirectUri)) {
      return reject(
        "redirectUri",
        "The callback arrived at another address than expected. Set the redirect URL in Partner Center and redirectUri to the same value.",
      )
    }
    const error = params.get("error")
    if (error !== null && error !== "") return Effect.fail(refused(error))
    const code = params.get("code")
    if (code === null || code === "" || code === "null") {
      return reject("code", "The callback has no code. Let the seller open the authorization URL again.")
    }
    const shopRegion = params.get("shop_region")
    const locale = params.get("locale")
    return Effect.succeed({
      code,
      ...(shopRegion === null ? {} : { shopRegion }),
      ...(locale === null ? {} : { locale }),
    })
  })

interface ReadCallback {
  readonly params: URLSearchParams
  /** Absent if the callback is only a path or a query. */
  readonly address?: URL
}

const readCallback = (callback: string | URL | URLSearchParams): ReadCallback | undefined => {
  if (callback instanceof URLSearchParams) return { params: callback }
  if (callback instanceof URL) return { params: callback.searchParams, address: callback }
  if (/^https?:\/\//i.test(callback)) {
    return URL.canParse(callback) ? readCallback(new URL(callback)) : undefined
  }
  const at = callback.indexOf("?")
  return at === -1 ? undefined : { params: new URLSearchParams(callback.slice(at + 1)) }
}

const isSameAddress = (address: URL, expected: string): boolean => {
  if (!URL.canParse(expected)) return false
  const { origin, pathname } = new URL(expected)
  return address.origin === origin && address.pathname === pathname
}

/** Takes the same time wherever the texts differ. */
const isEqual = (a: string, b: string): boolean => {
  const bytes = new TextEncoder()
  const [left, right] = [bytes.encode(a), bytes.encode(b)]
  let difference = left.length ^ right.length
  for (let at = 0; at < right.length; at++) difference |= (left[at] ?? 0) ^ right[at]!
  return difference === 0
}

const refused = (error: string): AuthenticationError =>
  new AuthenticationError({
    message:
      error === "auth_denied" || error === "access_denied"
        ? "The seller or creator refused consent. Nothing was authorized; they can open the authorization URL again."
        : "The consent page answered with an error instead of a code. Begin again with a new authorization URL.",
    code: /^[\w.-]{1,64}$/.test(error) ? error : "unknown",
    outcome: "refused",
  })

const reject = (field: string, message: string): Effect.Effect<never, ValidationError> =>
  Effect.fail(new ValidationError({ message, field }))

const invalid = (field: string, problem: string, remedy: string): Effect.Effect<never, ConfigurationError> =>
  Effect.fail(configurationError("The authorization URL", [{ field, problem, remedy }]))
