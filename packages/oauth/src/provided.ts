/**
 * The {@link Tokens} service from your token provider: for tokens that another program keeps and refreshes. This file stores
 * and refreshes no token.
 *
 * - `get` returns the token of a call, and the cipher of its shop. It is called for each call: the provider decides which tokens
 *   it keeps in memory.
 * - If the platform refuses the token, `refused` is called, then `get` once more, and the call is sent again, once.
 * - A token is reported once: calls that got it before `refused` ended only call `get` again.
 * - If the returned token or cipher is unusable, the call fails before it is sent. Errors contain no text of the provider.
 */
import type { Target } from "@tiktok-shop-kit/client"
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { AuthenticationError, type CallError, TikTokShopError } from "@tiktok-shop-kit/errors"
import { type ConfigurationIssue, configurationError } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names, wrongCredentials } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import { isUserType, secret, type UserType, userTypes } from "./account.ts"
import { makeSingleFlight } from "./single-flight.ts"
import type { Resolved, TokensService } from "./token.ts"

/** The ids of the call's account and shop. An id is absent if the call does not name it. */
export interface TokenTarget {
  readonly account?: string | undefined
  readonly shop?: string | undefined
}

export interface ProvidedToken {
  readonly accessToken: string | Redacted.Redacted<string>
  /** The cipher of the call's shop, or of the shop to use if the call names no shop. Required by operations that need a shop. */
  readonly cipher?: string | Redacted.Redacted<string> | undefined
  /** Id of the cipher's shop. If the call names another shop, the call fails before it is sent. Default: the call's shop. */
  readonly shop?: string | undefined
  /** Open id of the token's account; checked like `shop`. Default: the call's account, else `provided`. */
  readonly account?: string | undefined
  /** Default `unknown`: only the platform checks whether the operation fits the account. */
  readonly userType?: UserType | undefined
  /** Default: unknown, so no scope is checked. */
  readonly grantedScopes?: ReadonlyArray<string> | undefined
}

/** What a function of a provider returns: a value, a promise, or an effect. */
export type ProviderAnswer<A> = A | Promise<A> | Effect.Effect<A, unknown>

export interface TokenProvider {
  /** Returns the token of a call. Called for each call, so keep tokens in memory. */
  readonly get: (target: TokenTarget) => ProviderAnswer<ProvidedToken>
  /**
   * Called when the platform refused `token`. Return once `get` returns a newer token. Called once for each token, however many
   * calls the platform refused.
   */
  readonly refused: (target: TokenTarget, token: string) => ProviderAnswer<unknown>
}

const names: Names<TokenProvider> = { get: "function", refused: "function" }

/** Remembers which tokens were reported, for the calls that got them before the report. */
const maxReported = 1_000

/**
 * Makes the service for a provider. Throws a `ConfigurationError` if an option is unknown, or `get` or `refused` is missing or not a function.
 *
 * @example
 * ```ts
 * import { makeProvided } from "@tiktok-shop-kit/oauth"
 *
 * declare const vault: {
 *   read(shop?: string): Promise<{ token: string; cipher: string }>
 *   renew(token: string): Promise<void>
 * }
 *
 * const tokens = makeProvided({
 *   get: async ({ shop }) => {
 *     const { token, cipher } = await vault.read(shop)
 *     return { accessToken: token, cipher }
 *   },
 *   refused: (_, token) => vault.renew(token),
 * })
 * ```
 */
export const makeProvided = (provider: TokenProvider): TokensService => {
  checkProvider(provider)
  const reports = makeSingleFlight<void, CallError>()
  /** Counts the returns of `get` and `refused`, to order them. */
  let events = 0
  const answeredAt = new WeakMap<Redacted.Redacted<string>, number>()
  const reportedAt = new BoundedMap<string, number>({ maxEntries: maxReported })

  const resolve = (target: Target): Effect.Effect<Resolved, CallError> =>
    Effect.flatMap(
      Effect.flatMap(
        asked("get", () => provider.get(byId(target))),
        fieldsOf,
      ),
      (answer) => {
        const issue = issueOf(answer, target)
        if (issue !== undefined) return Effect.fail(unusable(issue))
        const resolved = resolvedOf(answer, target)
        answeredAt.set(resolved.accessToken, events++)
        return Effect.succeed(resolved)
      },
    )

  const report = (target: Target, token: string): Effect.Effect<void, CallError> =>
    Effect.map(
      asked("refused", () => provider.refused(byId(target), token)),
      () => {
        reportedAt.set(token, events++)
      },
    )

  return {
    resolve,
    refreshed: (account, refused, target = { account }) =>
      Effect.suspend(() => {
        const token = Redacted.value(refused)
        const isReported = (reportedAt.get(token) ?? -1) > (answeredAt.get(refused) ?? Infinity)
        const reported = isReported
          ? Effect.void
          : Effect.mapError(reports.join(token, report(target, token)), (error) => copyError(error))
        return Effect.andThen(reported, resolve(target))
      }),
    // Expired or otherwise invalid: the program that keeps the tokens may have replaced the token.
    isReplaceable: ({ retry, field }) => retry === "after-refresh" || field === "x-tts-access-token",
  }
}

const checkProvider = (provider: TokenProvider): void => {
  checkOptions("makeProvided", provider, names)
  const missing = (["get", "refused"] as const).filter((name) => provider?.[name] === undefined)
  if (missing.length === 0) return
  const issues = missing.map((field) => ({ field, problem: "is missing", remedy: "pass a function" }))
  throw configurationError("makeProvided", issues)
}

const byId = ({ account, shop }: Target): TokenTarget => ({ account, shop: typeof shop === "object" ? shop.id : shop })

/** The fields of an answer, each read once: a getter may throw, or return something else the next time. */
const fieldsOf = (answer: ProvidedToken): Effect.Effect<ProvidedToken, AuthenticationError> =>
  Effect.try({
    try: () => {
      if (!isRecord(answer)) return answer
      const { accessToken, cipher, shop, account, userType, grantedScopes } = answer
      return { accessToken, cipher, shop, account, userType, grantedScopes }
    },
    catch: (thrown) => failedIn("get", thrown),
  })

/** What is wrong with an answer of `get`. A program in JavaScript may return anything. */
const issueOf = (answer: unknown, target: Target): ConfigurationIssue | undefined => {
  if (!isRecord(answer))
    return { field: "get", problem: "returned no object", remedy: "return { accessToken, cipher }" }
  const { accessToken, cipher, shop, account, userType, grantedScopes } = answer
  const [wrong] = wrongCredentials({ accessToken: accessToken ?? null, cipher, shop, account })
  if (wrong !== undefined) return wrong
  if (userType !== undefined && !isUserType(userType))
    return {
      field: "userType",
      problem: "is unknown",
      remedy: `return one of ${userTypes.join(", ")}, or leave it out`,
    }
  if (grantedScopes !== undefined && !Array.isArray(grantedScopes))
    return { field: "grantedScopes", problem: "is not a list", remedy: "return a list of scopes or leave it out" }
  const called = byId(target)
  const isOther = (name: keyof TokenTarget, answered: unknown): boolean =>
    called[name] !== undefined && answered !== undefined && answered !== called[name]
  const field = isOther("shop", shop) ? "shop" : isOther("account", account) ? "account" : undefined
  if (field === undefined) return undefined
  return { field, problem: "is not the call's", remedy: `return the token of the target's ${field}` }
}

const textOf = (value: string | Redacted.Redacted<string>): string =>
  typeof value === "string" ? value : Redacted.value(value)

const resolvedOf = (answer: ProvidedToken, target: Target): Resolved => {
  const { account = target.account ?? "provided", userType = "unknown", grantedScopes } = answer
  const accessToken = secret(textOf(answer.accessToken), "access token")
  return { account, userType, accessToken, grantedScopes, shop: shopOf(answer, target) }
}

/** A cipher that the call passes replaces the provider's. */
const shopOf = ({ cipher, shop }: ProvidedToken, target: Target): Resolved["shop"] => {
  if (typeof target.shop === "object") return target.shop
  const id = target.shop ?? shop
  if (id === undefined && cipher === undefined) return undefined
  return { id, cipher: cipher === undefined ? undefined : textOf(cipher) }
}

/** Calls a function of the provider. What it throws, rejects with or fails with becomes an error of a call that was not sent. */
const asked = <A>(name: keyof TokenProvider, call: () => ProviderAnswer<A>): Effect.Effect<A, CallError> =>
  Effect.suspend((): Effect.Effect<A, unknown> => {
    const answer = call()
    return Effect.isEffect(answer) ? (answer as Effect.Effect<A, unknown>) : Effect.promise(async () => answer)
  }).pipe(
    Effect.catchDefect((thrown) => Effect.fail(thrown)),
    Effect.mapError((thrown) =>
      TikTokShopError.is(thrown) ? copyError(thrown as CallError, { outcome: "not-sent" }) : failedIn(name, thrown),
    ),
  )

const failedIn = (name: keyof TokenProvider, thrown: unknown): AuthenticationError =>
  new AuthenticationError({
    message: `The token provider failed in '${name}'. The cause says where. It contains no text of the provider, because that may be secret.`,
    outcome: "not-sent",
    cause: whereThrown(thrown),
  })

const unusable = ({ field, problem, remedy }: ConfigurationIssue): AuthenticationError =>
  new AuthenticationError({
    message: `The token provider's answer is unusable: '${field}' ${problem}: ${remedy}.`,
    outcome: "not-sent",
    field,
  })

/** Name, code and stack of what was thrown, without its message: no pattern finds every secret in the text of a vault. */
const whereThrown = (thrown: unknown): Error => {
  const copy = new Error("(not shown)")
  if (!(thrown instanceof Error)) return copy
  const { name, message, stack = "" } = thrown
  copy.name = name
  const frames = stack
    .replace(message, "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
  copy.stack = [`${name}: ${copy.message}`, ...frames].join("\n")
  const { code } = thrown as { readonly code?: unknown }
  return typeof code === "number" || (typeof code === "string" && /^[A-Z_]{1,40}$/.test(code))
    ? Object.assign(copy, { code })
    : copy
}
