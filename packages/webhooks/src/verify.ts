/**
 * Verifies that a delivery comes from the platform: over the raw bytes, in constant time, before any code parses it. The error
 * names the kind of failure and never the right signature.
 */
import { type ConfigurationError, WebhookError } from "@tiktok-shop-kit/errors"
import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
import { hmacSha256Matches } from "@tiktok-shop-kit/signing/hmac"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { bodyTimestamp } from "./json-body.ts"
import { type Claim, type HeadersLike, type Scheme, type SchemeRule, schemes, signedParts } from "./scheme.ts"
import { configError, parsedBodyError } from "./config-error.ts"

export type Secret = string | Redacted.Redacted<string>

/** One app, with its secret, or with several secrets while you replace the secret. */
export interface App {
  /** The app key; for TikTok for Developers the client key. */
  readonly appKey: string
  readonly appSecret: Secret | ReadonlyArray<Secret>
}

export type { HeadersLike }

export interface VerifyOptions {
  /** Default `tiktok-shop`. */
  readonly scheme?: Scheme | undefined
  readonly headers: HeadersLike
  /** As it arrived, before any parser. */
  readonly body: Uint8Array | string
  /** One app or several: a delivery may be signed by any of them. */
  readonly apps: App | ReadonlyArray<App>
  /**
   * How many seconds a delivery may be old, or ahead. Default 300 if the scheme signs a time. For `tiktok-shop` the default is
   * off: the only time is in the body, and TikTok's last redelivery comes about 15.5 hours (55,800 s) after it. `false` turns
   * the check off for the other schemes.
   */
  readonly toleranceSeconds?: number | false | undefined
  /** Unix milliseconds. Default: the Clock's. */
  readonly nowMs?: number | undefined
}

export interface Verified {
  readonly scheme: Scheme
  /** The app whose secret matched. */
  readonly appKey: string
  /** When it was signed, in Unix milliseconds, if the scheme signs a time. */
  readonly signedAtMs: number | undefined
  readonly body: Uint8Array | string
}

/**
 * Verifies a delivery. Fails with a WebhookError (`missing-header`, `malformed`, `signature`, `stale`), or a ConfigurationError
 * for apps without a secret. If the check needs neither the Clock nor a promise, it runs when the effect is made: a fiber would
 * cost a third more.
 *
 * @example
 * ```ts
 * import { verify } from "@tiktok-shop-kit/webhooks"
 * import * as Effect from "effect/Effect"
 *
 * declare const request: Request
 * const body = new Uint8Array(await request.arrayBuffer())
 * const apps = { appKey: "29a39d", appSecret: "e59af819cc" }
 * const { appKey } = await Effect.runPromise(verify({ headers: request.headers, body, apps }))
 * ```
 */
export const verify = (options: VerifyOptions): Effect.Effect<Verified, WebhookError | ConfigurationError> => {
  const verifier = makeVerifier(options)
  return verifier instanceof Error ? Effect.fail(verifier) : verifyWith(verifier, options, options.nowMs)
}

/** The result of verification, with a failure as a value. */
export type Outcome = Verified | WebhookError | ConfigurationError

type Signed = Pick<VerifyOptions, "headers" | "body">

/** The shared part of all deliveries to the same apps, made once. */
export interface Verifier {
  readonly scheme: Scheme
  readonly rule: SchemeRule
  /** `undefined`: a delivery may have any age. */
  readonly toleranceSeconds: number | undefined
  readonly candidates: ReadonlyArray<Candidate>
}

export const makeVerifier = (
  options: Pick<VerifyOptions, "scheme" | "apps" | "toleranceSeconds">,
): Verifier | ConfigurationError => {
  const { scheme = "tiktok-shop" } = options
  const rule = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined
  if (rule === undefined) {
    return configError("scheme", "is not known", `use one of ${Object.keys(schemes).join(", ")}`)
  }
  const seconds = options.toleranceSeconds ?? rule.toleranceSeconds
  const toleranceSeconds = seconds === false ? undefined : seconds
  if (toleranceSeconds !== undefined && !(toleranceSeconds >= 0)) {
    return configError(
      "toleranceSeconds",
      `is ${toleranceSeconds}`,
      "use a number of seconds, 0 or more, or false for any age",
    )
  }
  const candidates = candidatesOf(options.apps)
  return invalidApp(candidates) ?? { scheme, rule, toleranceSeconds, candidates }
}

export const appKeysOf = ({ candidates }: Verifier): ReadonlySet<string> =>
  new Set(candidates.map(({ appKey }) => appKey))

/** One check, as an effect. Asks the Clock only if no time is given and the age is checked. */
export const verifyWith = (
  verifier: Verifier,
  signed: Signed,
  nowMs?: number | undefined,
): Effect.Effect<Verified, WebhookError | ConfigurationError> =>
  nowMs === undefined && verifier.toleranceSeconds !== undefined
    ? Effect.clockWith((clock) => settled(check(verifier, signed, clock.currentTimeMillisUnsafe())))
    : settled(check(verifier, signed, nowMs ?? 0))

/** One check. Returns a promise only if the runtime has no synchronous digest. */
export const check = (verifier: Verifier, { headers, body }: Signed, nowMs: number): Outcome | Promise<Outcome> => {
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return parsedBodyError()
  const { rule, candidates } = verifier
  const claim = rule.claim(headers)
  if (claim instanceof WebhookError) return claim
  let matched: Candidate | undefined
  let pending: Array<Promise<Candidate | undefined>> | undefined
  // All are checked, also after a match: the time must not show which app it was.
  for (const candidate of candidates) {
    const prefix = rule.prefix(candidate, claim.timestamp)
    const matches = hmacSha256Matches(candidate.appSecret, signedParts(prefix, body), claim.signature)
    if (matches === true) matched ??= candidate
    else if (matches !== false) (pending ??= []).push(matches.then((is) => (is ? candidate : undefined)))
  }
  if (pending === undefined) return conclude(verifier, matched, claim, body, nowMs)
  return Promise.all(pending).then((all) => conclude(verifier, all.find(Boolean), claim, body, nowMs))
}

const conclude = (
  { scheme, toleranceSeconds }: Verifier,
  candidate: Candidate | undefined,
  claim: Claim,
  body: VerifyOptions["body"],
  nowMs: number,
): Outcome => {
  if (candidate === undefined) return wrongSignature()
  const stale = toleranceSeconds === undefined ? undefined : staleness(scheme, claim, body, toleranceSeconds, nowMs)
  if (stale !== undefined) return stale
  const signedAtMs = claim.timestamp === "" ? undefined : Number(claim.timestamp) * 1000
  return { scheme, appKey: candidate.appKey, signedAtMs, body }
}

const settled = (outcome: Outcome | Promise<Outcome>): Effect.Effect<Verified, WebhookError | ConfigurationError> => {
  if (outcome instanceof Promise)
    return Effect.flatMap(
      Effect.promise(() => outcome),
      settled,
    )
  return outcome instanceof Error ? Effect.fail(outcome) : Effect.succeed(outcome)
}

interface Candidate {
  readonly appKey: string
  readonly appSecret: string
}

const candidatesOf = (apps: App | ReadonlyArray<App> | undefined): ReadonlyArray<Candidate> => {
  if (apps === undefined) return []
  if (!isList(apps) && typeof apps.appSecret === "string") return [{ appKey: apps.appKey, appSecret: apps.appSecret }]
  const candidates: Array<Candidate> = []
  for (const { appKey, appSecret } of isList(apps) ? apps : [apps]) {
    for (const secret of isList(appSecret) ? appSecret : [appSecret]) {
      candidates.push({ appKey, appSecret: Redacted.isRedacted(secret) ? Redacted.value(secret) : secret })
    }
  }
  return candidates
}

const isList = <A>(one: A | ReadonlyArray<A>): one is ReadonlyArray<A> => Array.isArray(one)

/** With an empty secret anybody could sign. White space comes from copying, and no signature would ever match. */
const invalidApp = (candidates: ReadonlyArray<Candidate>): ConfigurationError | undefined => {
  const remedy = "copy each app's key and secret from Partner Center"
  if (candidates.length === 0) return configError("apps", "names no app with a secret", remedy)
  for (const field of ["appSecret", "appKey"] as const) {
    for (const { [field]: text } of candidates) {
      const found = credentialProblem(text ?? "")
      if (found !== undefined) return configError(field, found.problem, remedy)
    }
  }
  return undefined
}

const wrongSignature = (): WebhookError =>
  new WebhookError({
    reason: "signature",
    message:
      "The delivery's signature matches none of the apps. Check the app key and secret, and that the raw bytes reach this code.",
  })

const staleness = (
  scheme: Scheme,
  claim: Claim,
  body: Uint8Array | string,
  toleranceSeconds: number,
  nowMs: number,
): WebhookError | undefined => {
  // The signature covers the body, so the body's time is proven here.
  const seconds = scheme === "tiktok-shop" ? bodyTimestamp(body) : Number(claim.timestamp)
  if (seconds === undefined) {
    return new WebhookError({
      reason: "stale",
      message:
        "The delivery's body has no 'timestamp', so its age is unknown. Leave 'toleranceSeconds' out to accept it.",
    })
  }
  const age = Math.round(nowMs / 1000 - seconds)
  if (Math.abs(age) <= toleranceSeconds) return undefined
  return new WebhookError({
    reason: "stale",
    message: `The delivery was signed ${Math.abs(age)} s ${age > 0 ? "ago" : "ahead"}; at most ${toleranceSeconds} s are accepted (toleranceSeconds). Check the clock of this machine.`,
  })
}
