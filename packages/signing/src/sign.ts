/**
 * The layer that signs every attempt.
 *
 * - It is the innermost layer, next to the transport: it signs the query and the body that are sent.
 * - It adds `app_key`, `timestamp` (Unix seconds) and `sign`. Each attempt gets a new timestamp, because the platform refuses
 *   a timestamp that is older than 5 minutes.
 * - The timestamp is the platform's time as the client has learned it. After a refused timestamp the retry uses the right time.
 * - It sets `call.context.signed`, which describes the signed text. The error of a refused signature contains it.
 */
import { Credentials, middleware } from "@tiktok-shop-kit/client"
import type { Call, Middleware, NextError, NextServices, Reply } from "@tiktok-shop-kit/client"
import type { ConfigurationError } from "@tiktok-shop-kit/errors"
import { type ConfigurationIssue, configurationError } from "@tiktok-shop-kit/errors/configuration"
import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { hmacSha256Hex } from "#hmac"
import { canonical, isMultipart, partsOf } from "./canonical.ts"
import { signedText } from "./signed-text.ts"

/** Needs the app's {@link Credentials}. Fails with a ConfigurationError if the key or the secret is empty or not one line of ASCII. */
export interface Sign extends Middleware<"sign", ConfigurationError, Credentials> {
  readonly phase: "wire"
}

/**
 * Makes the layer.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { sign } from "@tiktok-shop-kit/signing"
 * import * as Context from "effect/Context"
 * import * as Redacted from "effect/Redacted"
 *
 * const credentials = { appKey: "29a39d", appSecret: Redacted.make("e59af819cc") }
 * const client = Client.make().pipe(
 *   Client.layers(sign()),
 *   Client.provide(Context.make(Client.Credentials, credentials)),
 * )
 * ```
 */
export const sign = (): Sign => {
  /** The credentials that were checked last. A client uses the same credentials for all of its calls. */
  let usable: Credentials["Service"] | undefined
  const layer = middleware("sign", (next) => (call) => {
    if (call.operation.platform !== "shop") return next(call)
    return Effect.contextWith((context: Context.Context<Credentials | NextServices>): Signed => {
      const body = signedBody(call)
      const credentials = Context.get(context, Credentials)
      const { appKey } = credentials
      const appSecret = Redacted.value(credentials.appSecret)
      if (credentials !== usable) {
        const problem = credentialProblem(appKey) ?? credentialProblem(appSecret)
        if (problem !== undefined) return Effect.fail(unusable(appKey, appSecret))
        usable = credentials
      }
      const clock = Context.get(context, Clock.Clock)
      const nowMs = call.context.platformClock.fromMachineMs(clock.currentTimeMillisUnsafe())
      const timestamp = String(Math.floor(nowMs / 1000))
      const query: Record<string, string> = { ...call.query, app_key: appKey, timestamp }
      const text = appSecret + canonical(call.path, query)
      const hex = hmacSha256Hex(appSecret, partsOf(text, body, appSecret))
      call.context.signed = () => signedText(call.path, query, body)
      const send = (sign: string): Signed => {
        query["sign"] = sign
        return next({ ...call, query })
      }
      if (typeof hex === "string") return send(hex)
      return Effect.flatMap(
        Effect.promise(() => hex),
        send,
      )
    })
  })
  return { ...layer, phase: "wire" }
}

type Signed = Effect.Effect<Reply, NextError | ConfigurationError, NextServices>

/** A multipart body is not signed, even if the caller wrote it as bytes and set the header. */
const signedBody = ({ body, headers }: Call): string | Uint8Array | undefined => {
  if (body === undefined || isMultipart(headers["content-type"])) return undefined
  return body.kind === "text" ? body.text : body.kind === "bytes" ? body.bytes : undefined
}

const variables = { appKey: "TIKTOK_SHOP_APP_KEY", appSecret: "TIKTOK_SHOP_APP_SECRET" }

const issueOf = (field: keyof typeof variables, value: string): ConfigurationIssue | undefined => {
  const found = credentialProblem(value)
  if (found === undefined) return undefined
  const remedy = `pass it, or set ${variables[field]} (Partner Center shows it on the app's page)`
  return { field, problem: found.problem, remedy }
}

const unusable = (appKey: string, appSecret: string): ConfigurationError =>
  configurationError(
    "The credentials",
    [issueOf("appKey", appKey), issueOf("appSecret", appSecret)].filter((issue) => issue !== undefined),
  )
