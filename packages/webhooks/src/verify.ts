/**
 * Checks that a delivery comes from the platform, over the raw bytes and in constant time, before anything of it is read. A
 * failure says which kind it is and never what the right signature would have been.
 */
import { ConfigurationError, WebhookError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { hmacMatches } from "#hmac"
import { bodyTimestamp } from "./parse.ts"
import { type Claim, type Scheme, schemes } from "./scheme.ts"

export type Secret = string | Redacted.Redacted<string>

/** One app, with its secret, or with several while they are being replaced. */
export interface App {
  /** App key; for TikTok for Developers the client key. */
  readonly appKey: string
  readonly appSecret: Secret | ReadonlyArray<Secret>
}

export type HeadersLike = Pick<Headers, "get"> | Readonly<Record<string, string | ReadonlyArray<string> | undefined>>

export interface VerifyOptions {
  /** Default `tiktok-shop`. */
  readonly scheme?: Scheme | undefined
  readonly headers: HeadersLike
  /** As it arrived, before any parser saw it. */
  readonly body: Uint8Array<ArrayBuffer> | string
  /** One app or several: a delivery may be signed by any of them. */
  readonly apps: App | ReadonlyArray<App>
  /**
   * Seconds that a delivery may be old, or ahead. Default 300 where the scheme signs a time. For `tiktok-shop` the default is
   * off: the only time is the body's own, and TikTok's last redelivery comes about 15.5 hours (55,800 s) after it. `false`
   * turns it off for the others.
   */
  readonly toleranceSeconds?: number | false | undefined
  /** Unix milliseconds. Default: the Clock's. */
  readonly nowMs?: number | undefined
}

export interface Verified {
  readonly scheme: Scheme
  /** Whose secret matched. */
  readonly appKey: string
  /** When it was signed, in Unix milliseconds, where the scheme signs a time. */
  readonly signedAtMs: number | undefined
  readonly body: Uint8Array<ArrayBuffer> | string
}

/** Fails with a WebhookError (`missing-header`, `malformed`, `signature`, `stale`), or a ConfigurationError for apps without a secret. */
export const verify = (options: VerifyOptions): Effect.Effect<Verified, WebhookError | ConfigurationError> =>
  Effect.clockWith((clock) => settled(check(options, options.nowMs ?? clock.currentTimeMillisUnsafe())))

/** What `verify` fails with stands here as a value. */
export type Outcome = Verified | WebhookError | ConfigurationError

/** As an effect, whether it is there or still to come. */
export const settled = (
  outcome: Outcome | Promise<Outcome>,
): Effect.Effect<Verified, WebhookError | ConfigurationError> => {
  if (outcome instanceof Promise)
    return Effect.flatMap(
      Effect.promise(() => outcome),
      settled,
    )
  return outcome instanceof Error ? Effect.fail(outcome) : Effect.succeed(outcome)
}

/** One check. A promise only where the runtime has no synchronous digest. */
export const check = (options: VerifyOptions, nowMs: number): Outcome | Promise<Outcome> => {
  const checking = verifier(options)
  return checking instanceof Error ? checking : checking(options.headers, options.body, nowMs)
}

type Verifier = (headers: HeadersLike, body: VerifyOptions["body"], nowMs: number) => Outcome | Promise<Outcome>

/** What every delivery to the same apps has in common, made once. */
export const verifier = (
  options: Pick<VerifyOptions, "scheme" | "apps" | "toleranceSeconds">,
): Verifier | ConfigurationError => {
  const { scheme = "tiktok-shop" } = options
  if (!Object.hasOwn(schemes, scheme)) {
    return setUpError("scheme", "is not known", `use one of ${Object.keys(schemes).join(", ")}`)
  }
  const rule = schemes[scheme]
  const tolerance = options.toleranceSeconds ?? rule.toleranceSeconds ?? false
  const candidates = candidatesOf(options.apps)
  const problem = emptyField(candidates)
  if (problem !== undefined) return problem
  return (headers, body, nowMs) => {
    if (typeof body !== "string" && !(body instanceof Uint8Array)) return parsedBody()
    const claim = rule.claim(headerOf(headers))
    if (claim instanceof WebhookError) return claim
    const conclude = (matched: ReadonlyArray<boolean>): Outcome => {
      const app = candidates[matched.indexOf(true)]
      if (app === undefined) return wrongSignature()
      const stale = tolerance === false ? undefined : staleness(scheme, claim, body, tolerance, nowMs)
      if (stale !== undefined) return stale
      const signedAtMs = claim.timestamp === "" ? undefined : Number(claim.timestamp) * 1000
      return { scheme, appKey: app.appKey, signedAtMs, body }
    }
    // All are checked, whether or not one matched: what differs in time must not tell which app it was.
    const matches = candidates.map((app) => hmacMatches(app.appSecret, rule.signed(app, claim, body), claim.signature))
    return matches.every((match) => typeof match === "boolean")
      ? conclude(matches)
      : Promise.all(matches).then(conclude)
  }
}

const headerOf = (headers: HeadersLike): ((name: string) => string | undefined) => {
  if (typeof headers.get === "function") return (name) => (headers as Pick<Headers, "get">).get(name) ?? undefined
  return (name) => {
    const key = Object.keys(headers).find((one) => one.toLowerCase() === name)
    const value = key === undefined ? undefined : (headers as Exclude<HeadersLike, Pick<Headers, "get">>)[key]
    return typeof value === "string" ? value : value?.join(", ")
  }
}

interface Candidate {
  readonly appKey: string
  readonly appSecret: string
}

const candidatesOf = (apps: App | ReadonlyArray<App>): ReadonlyArray<Candidate> => {
  const candidates: Array<Candidate> = []
  for (const { appKey, appSecret } of isList(apps) ? apps : [apps]) {
    for (const secret of isList(appSecret) ? appSecret : [appSecret]) {
      candidates.push({ appKey, appSecret: Redacted.isRedacted(secret) ? Redacted.value(secret) : secret })
    }
  }
  return candidates
}

const isList = <A>(one: A | ReadonlyArray<A>): one is ReadonlyArray<A> => Array.isArray(one)

/** An empty secret would let anybody sign. */
const emptyField = (candidates: ReadonlyArray<Candidate>): ConfigurationError | undefined => {
  const isEmpty = (text: unknown): boolean => typeof text !== "string" || text === ""
  const field =
    candidates.length === 0
      ? "apps"
      : candidates.some(({ appSecret }) => isEmpty(appSecret))
        ? "appSecret"
        : candidates.some(({ appKey }) => isEmpty(appKey))
          ? "appKey"
          : undefined
  if (field === undefined) return undefined
  return setUpError(field, "is empty", "pass each app's key and secret, as they stand in Partner Center")
}

const setUpError = (field: string, problem: string, remedy: string): ConfigurationError =>
  new ConfigurationError({
    message: `Webhooks: '${field}' ${problem}: ${remedy}.`,
    issues: [{ field, problem, remedy }],
  })

/** A body that was parsed and written again has other bytes than those that were signed. */
export const parsedBody = (): ConfigurationError =>
  setUpError(
    "body",
    "was parsed before it was verified, so its bytes are lost",
    "hand over the raw bytes: put express.raw({ type: '*/*' }) on this route, before express.json(), or mount it before any body parser",
  )

const wrongSignature = (): WebhookError =>
  new WebhookError({
    reason: "signature",
    message:
      "The delivery's signature matches none of the apps. Check key and secret, and that the raw bytes reach this code.",
  })

const staleness = (
  scheme: Scheme,
  claim: Claim,
  body: Uint8Array<ArrayBuffer> | string,
  toleranceSeconds: number,
  nowMs: number,
): WebhookError | undefined => {
  // The signature covers the body, so its own time can be believed by now.
  const seconds = scheme === "tiktok-shop" ? bodyTimestamp(body) : Number(claim.timestamp)
  if (seconds === undefined) {
    return new WebhookError({
      reason: "stale",
      message: "The delivery's body has no timestamp to tell its age by. Leave toleranceSeconds out to accept it.",
    })
  }
  const age = Math.round(nowMs / 1000 - seconds)
  if (Math.abs(age) <= toleranceSeconds) return undefined
  return new WebhookError({
    reason: "stale",
    message: `The delivery was signed ${Math.abs(age)} s ${age > 0 ? "ago" : "ahead"}; ${toleranceSeconds} s are accepted (toleranceSeconds). Check the clock of this machine.`,
  })
}
