/**
 * The `token` middleware and the {@link Tokens} service behind it. `makeStored` provides the service from a record store,
 * `makeStatic` from one token pair, `makeProvided` from your token provider.
 *
 * The middleware adds the account's access token to each call, and the shop's cipher if the operation takes it.
 *
 * - Calls that the platform would refuse anyway fail here, before the network: the required shop is missing, the account has
 *   another user type than the operation requires, or the scope was not granted.
 * - If the platform refuses a token as expired (105002), it is refreshed once for all waiting calls, and each call is sent again,
 *   once. The refusal proves that the call did not run, so this is safe for every operation. A service may also replace tokens
 *   that are refused for another reason; `makeProvided` does.
 * - Operations of the token hosts, and operations without a token, pass unchanged.
 */
import { type AnyOperation, type Call, middleware, type Middleware } from "@tiktok-shop-kit/client"
import type { NextError, OnRetry, Target } from "@tiktok-shop-kit/client"
import { AuthenticationError, type CallError, PermissionError, ValidationError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { UserType } from "./account.ts"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import type { InactivityStore } from "./inactivity.ts"

/** The account, token and shop of a call. */
export interface Resolved {
  /** Open id of the account. */
  readonly account: string
  readonly userType: UserType
  readonly accessToken: Redacted.Redacted<string>
  /** `undefined` if they are not known; then no scope is checked. */
  readonly grantedScopes: ReadonlyArray<string> | undefined
  /** Present if a shop is bound or the operation requires a shop. Its id is `undefined` if only its cipher is known. */
  readonly shop?: { readonly id: string | undefined; readonly cipher: string | undefined } | undefined
}

/** The new token, and cipher, of a refused call that is sent again. */
export interface Renewed {
  readonly accessToken: Redacted.Redacted<string>
  /** `undefined`: the shop is as before. */
  readonly shop?: Resolved["shop"]
}

export interface TokensService {
  /**
   * The account, token and shop of a call. A fresh token costs no I/O, a shop one read of the store a minute. If a refresh or a
   * look-up of shops fails, the error's outcome is `not-sent`, because the call was not sent. If the call does not decide between
   * several accounts or shops, or there is no account or shop, it fails with a `ValidationError` that says how to choose.
   * `call`: the call that needs the look-up.
   */
  readonly resolve: (target: Target, operation: AnyOperation, call?: Call) => Effect.Effect<Resolved, CallError>
  /**
   * Returns a newer token than the refused token. Concurrent calls share one refresh. If a newer token is known already, no
   * refresh is made. `target`: the target of the refused call.
   */
  readonly refreshed: (
    account: string,
    refused: Redacted.Redacted<string>,
    target?: Target,
  ) => Effect.Effect<Renewed, CallError>
  /** Does `refreshed` help after this refusal? Default: if its `retry` is `after-refresh`, that is, the token has expired. */
  readonly isReplaceable?: ((error: AuthenticationError) => boolean) | undefined
  /** Where `inactive-shops` keeps the state of inactive shops. Default: the memory of that layer. */
  readonly inactivity?: InactivityStore | undefined
}

/** The service behind the `token` middleware. */
export class Tokens extends Context.Service<Tokens, TokensService>()("tiktok-shop-kit/Tokens") {}

export interface Token extends Middleware<"token", CallError, Tokens> {
  readonly phase: "repeat"
}

export interface TokenOptions {
  /** Called before a call is sent again with a refreshed token (`why: "token"`). What it throws is dropped. */
  readonly onRetry?: OnRetry | undefined
}

const names: Names<TokenOptions> = { onRetry: "function" }

/**
 * The middleware. Needs the {@link Tokens} service. Throws a `ConfigurationError` for an option that it does not know.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { token, Tokens, type TokensService } from "@tiktok-shop-kit/oauth"
 * import * as Context from "effect/Context"
 *
 * declare const tokens: TokensService
 *
 * const client = Client.make().pipe(Client.layers(token()), Client.provide(Context.make(Tokens, tokens)))
 * ```
 */
export const token = (options: TokenOptions = {}): Token => {
  checkOptions("token", options, names)
  const { onRetry } = options
  const layer = middleware("token", (next) => (call) => {
    const { operation } = call
    if (operation.platform === "auth" || operation.access === "none") return next(call)
    return Tokens.use((tokens) =>
      Effect.flatMap(tokens.resolve(call.target, operation, call), (resolved) => {
        const problem = problemOf(call, resolved)
        if (problem !== undefined) return Effect.fail(problem)
        return Effect.catch(next(authorized(call, resolved, resolved.accessToken)), (error) => {
          if (!isReplaceable(tokens, error)) return Effect.fail(error)
          const newer = Effect.mapError(
            tokens.refreshed(resolved.account, resolved.accessToken, call.target),
            refusedNotUnsent,
          )
          return Effect.flatMap(newer, ({ accessToken, shop = resolved.shop }) => {
            observe(onRetry, { operation: operation.id, attempt: 1, of: 1, why: "token", waitMs: 0, error })
            call.context.why = "token"
            call.context.sent = false
            return Effect.mapError(next(authorized(call, { ...resolved, shop }, accessToken)), finalRefusal)
          })
        })
      }),
    )
  })
  return { ...layer, phase: "repeat" }
}

/** The call with the names of its account and shop, with the token, and with the cipher if the operation takes it. */
const authorized = (call: Call, { account, shop }: Resolved, accessToken: Redacted.Redacted<string>): Call => {
  const { operation } = call
  const token = Redacted.value(accessToken)
  const cipher = operation.shopCipher === "forbidden" ? undefined : shop?.cipher
  return {
    ...call,
    target: { account, shop: shop?.id },
    headers: {
      ...call.headers,
      [tokenHeader(operation)]: operation.platform === "content" ? `Bearer ${token}` : token,
    },
    query: cipher === undefined ? call.query : { ...call.query, shop_cipher: cipher },
  }
}

const tokenHeader = ({ platform }: AnyOperation): string =>
  platform === "content" ? "authorization" : "x-tts-access-token"

/** Refuses a call that the platform would refuse: without a request, and with a clearer message. */
const problemOf = (call: Call, resolved: Resolved): ValidationError | PermissionError | undefined => {
  const { operation } = call
  const { userType, grantedScopes, shop } = resolved
  const header = tokenHeader(operation)
  if (call.headers[header] !== undefined) {
    return new ValidationError({
      message: `${operation.id}: '${header}' is the header of the account's token, which the client adds. Leave it out; choose the account with account(openId).`,
      operation: operation.id,
      field: header,
    })
  }
  if (operation.shopCipher === "required" && shop?.cipher === undefined) return noCipher(operation.id, shop?.id)
  if (operation.access !== "any" && userType !== "unknown" && operation.access !== userType) {
    return new PermissionError({
      message: `${operation.id} is for ${operation.access} accounts, but '${resolved.account}' is a ${userType}'s. Bind the call to a ${operation.access}'s account with account(openId).`,
      operation: operation.id,
      scopes: operation.scopes,
      scopesInferred: operation.scopesInferred,
    })
  }
  // Inferred scopes may be wrong, so only the platform refuses by them.
  if (operation.scopes.length === 0 || operation.scopesInferred === true || grantedScopes === undefined)
    return undefined
  // If an operation names several scopes, each belongs to another user type: one of them is enough.
  if (operation.scopes.some((scope) => grantedScopes.includes(scope))) return undefined
  return new PermissionError({
    message: `${operation.id} needs the scope ${operation.scopes.join(" or ")}, which account '${resolved.account}' did not grant. Add it to the app in Partner Center, then let the account authorize again.`,
    operation: operation.id,
    scopes: operation.scopes,
  })
}

const noCipher = (operation: string, shop: string | undefined): ValidationError =>
  new ValidationError({
    message:
      shop === undefined
        ? `${operation} needs a shop with its cipher, and the call has none. Bind the call with shop(id), or shop({ id, cipher }).`
        : `${operation} needs the cipher of shop '${shop}', and it is not known. Bind the call with shop({ id, cipher }), or let the token provider return the cipher.`,
    field: "shop",
    operation,
  })

const isReplaceable = (tokens: TokensService, error: unknown): boolean =>
  error instanceof AuthenticationError && (tokens.isReplaceable?.(error) ?? isExpiry(error))

const isExpiry = (error: unknown): boolean => error instanceof AuthenticationError && error.retry === "after-refresh"

/** The call was sent and refused. The failed refresh would say that it was not sent, so the outcome is corrected. */
const refusedNotUnsent = (error: CallError): CallError =>
  error.outcome === "not-sent" ? copyError(error, { outcome: "refused" }) : error

/** A second refusal as expired: another refresh would not help either. */
const finalRefusal = (error: NextError): NextError =>
  isExpiry(error)
    ? copyError(error, {
        message: `${error.message} — The token had just been refreshed. Check that the app and the host belong together.`,
        retry: "never",
      })
    : error
