/**
 * Signs every attempt.
 *
 * - Stands innermost, next to the transport: what is in the query and the body when it runs is what leaves, and is signed.
 * - Adds `app_key`, `timestamp` (Unix seconds, our clock corrected by the server's) and `sign`. A request that waited for the
 *   limiter or is sent again gets a new timestamp, since the platform refuses one that is older than 5 minutes.
 * - Sees each answer before it becomes an error, so that a clock refusal has corrected the offset when the call is repeated.
 * - Leaves `call.context.signed` behind: what was signed, for the error of a refused signature.
 */
import { Clock, Credentials, middleware } from "@tiktok-shop-kit/client"
import type { Call, Middleware, NextError, NextServices, Reply } from "@tiktok-shop-kit/client"
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { hmacSha256Hex } from "#hmac"
import { canonical, isMultipart } from "./canonical.ts"
import * as ServerClock from "./server-clock.ts"
import { partsOf } from "./signature.ts"
import { signedText } from "./signed-text.ts"

/** Needs the app's {@link Credentials}; fails with a ConfigurationError where the key or the secret is empty. */
export interface Sign extends Middleware<"sign", ConfigurationError, Credentials> {}

export interface SignOptions {
  /**
   * Correct the timestamp by the `Date` header of the answers. Default true. Turn it off behind a proxy that sends a wrong
   * date of its own.
   */
  readonly learnClock?: boolean | undefined
}

/** The clock offset belongs to the value this answers: share one between clients of one host. */
export const sign = (options: SignOptions = {}): Sign => {
  const serverClock = ServerClock.make()
  const learnClock = options.learnClock ?? true
  return middleware("sign", (next) => (call) => {
    if (call.operation.platform !== "shop") return next(call)
    return Effect.contextWith((context: Context.Context<Credentials | NextServices>): Signed => {
      const { appKey, appSecret: redacted } = Context.get(context, Credentials)
      const appSecret = Redacted.value(redacted)
      if (appKey === "" || appSecret === "") return Effect.fail(missing(appKey === "", appSecret === ""))
      const clock = Context.get(context, Clock)
      const sentMs = clock.currentTimeMillisUnsafe()
      const timestamp = String(Math.floor((sentMs + serverClock.offsetMs()) / 1000))
      const query = { ...call.query, app_key: appKey, timestamp }
      const body = signedBody(call)
      const text = appSecret + canonical(call.path, query)
      const hex = hmacSha256Hex(appSecret, partsOf(text, body, appSecret))
      call.context.signed = () => signedText(call.path, query, body)
      const send = (sign: string): Signed => next({ ...call, query: { ...query, sign } })
      const answer =
        typeof hex === "string"
          ? send(hex)
          : Effect.flatMap(
              Effect.promise(() => hex),
              send,
            )
      if (!learnClock) return answer
      return Effect.map(answer, (reply) => {
        serverClock.learn(reply.headers.get("date"), sentMs, clock.currentTimeMillisUnsafe())
        return reply
      })
    })
  })
}

type Signed = Effect.Effect<Reply, NextError | ConfigurationError, NextServices>

/** Multipart is unsigned, also where a caller wrote the parts into bytes and said so in the header. */
const signedBody = ({ body, headers }: Call): string | Uint8Array | undefined => {
  if (body === undefined || isMultipart(headers["content-type"])) return undefined
  return body.kind === "text" ? body.text : body.kind === "bytes" ? body.bytes : undefined
}

const missing = (key: boolean, secret: boolean): ConfigurationError => {
  const issues = [
    ...(key ? [issue("appKey", "TIKTOK_SHOP_APP_KEY")] : []),
    ...(secret ? [issue("appSecret", "TIKTOK_SHOP_APP_SECRET")] : []),
  ]
  const fields = issues.map(({ field }) => `'${field}'`).join(" and ")
  return new ConfigurationError({
    message: `${fields} of the credentials must not be empty: nothing can be signed. Both stand in Partner Center, on the app's page.`,
    issues,
  })
}

const issue = (field: string, variable: string) => ({
  field,
  problem: "is empty",
  remedy: `pass it, or set ${variable}`,
})
