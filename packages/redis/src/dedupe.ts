/**
 * Handles each webhook event once, whichever process receives it. The key of an event contains the token of the delivery that
 * claimed it, then `done`: a handler that took longer than its claim cannot release the claim of the next delivery. Each event
 * has one key, so a Cluster spreads the events.
 */
import { positive, type StoreError } from "@tiktok-shop-kit/errors"
import type { Dedupe } from "@tiktok-shop-kit/webhooks"
import * as Effect from "effect/Effect"
import { defaultTimeoutMs, makeRun, type RedisOptions, script, unavailable } from "./client.ts"
import { dedupeWithFallback, type OnWarning } from "./fallback.ts"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { checkRedisOptions } from "./options.ts"
import { giveBackSurely, takeProvisionally } from "./provisional.ts"

export interface DedupeOptions extends RedisOptions {
  /** The prefix of every key. Default `tts`. */
  readonly namespace?: string | undefined
  /** How long a handled event is remembered, in milliseconds. Default 73 hours: longer than either platform redelivers. */
  readonly ttlMs?: number | undefined
  /** How long a claim lasts if it is neither renewed nor confirmed, in milliseconds. Default 60,000. */
  readonly claimTtlMs?: number | undefined
  /** Takes over while Redis does not answer, for example `Dedupe.memory()`. Without it, a claim fails with a `StoreError`. */
  readonly fallback?: Dedupe.Dedupe | undefined
  /** Called when the fallback takes over, and when Redis is back. What it throws is dropped. */
  readonly onWarning?: OnWarning | undefined
}

const claimEvent = script(`
local state = redis.call('GET', KEYS[1])
if state == 'done' then return 2 end
if state then return 1 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0`)

const prolongClaim = script(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`)

const confirmEvent = script(`
redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])
return 1`)

const releaseEvent = script(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`)

const answers = ["claimed", "busy", "done"] as const

const names: Names<DedupeOptions> = {
  client: 1,
  timeoutMs: positive,
  namespace: 1,
  ttlMs: positive,
  claimTtlMs: positive,
  fallback: 1,
  onWarning: "function",
}

/**
 * Makes the dedupe in Redis. Throws a `ConfigurationError` that lists every wrong option.
 *
 * @example
 * ```ts
 * import { makeDedupe } from "@tiktok-shop-kit/redis"
 * import { createClient } from "redis"
 *
 * const client = createClient({ url: "redis://localhost:6379" })
 * client.on("error", console.error)
 * await client.connect()
 *
 * const dedupe = makeDedupe({ client })
 * ```
 */
export const makeDedupe = (options: DedupeOptions): Dedupe.Dedupe => {
  checkRedisOptions("makeDedupe", options, names)
  const { namespace = "tts", ttlMs = 73 * 60 * 60 * 1000, claimTtlMs = 60_000 } = options
  const run = makeRun(options)
  const keys = (key: string): Array<string> => [`${namespace}:event:{${key.replaceAll(/[{}]/g, encodeURIComponent)}}`]
  const whole = (ms: number): string => String(Math.ceil(ms))

  const release = (key: string, token: string): Effect.Effect<unknown, StoreError> =>
    Effect.suspend(() => run(releaseEvent, keys(key), [token], { what: "release the event", key }))

  const shared: Dedupe.Dedupe = {
    claim: (key, token): Effect.Effect<(typeof answers)[number], StoreError> => {
      const purpose = { what: "claim the event", key }
      return takeProvisionally(
        {
          take: (ms) =>
            Effect.map(
              run(claimEvent, keys(key), [token, whole(ms)], purpose),
              (answer) => answers[Number(answer)] ?? "busy",
            ),
          isGranted: (answer) => answer === "claimed",
          prolong: (ms) =>
            Effect.flatMap(run(prolongClaim, keys(key), [token, whole(ms)], purpose), (kept) =>
              kept === 1 ? Effect.void : Effect.fail(unavailable(purpose, "the claim expired before it was answered")),
            ),
          giveBack: release(key, token),
        },
        claimTtlMs,
        options.timeoutMs ?? defaultTimeoutMs,
      )
    },
    renew: (key, token) =>
      Effect.asVoid(
        run(prolongClaim, keys(key), [token, whole(claimTtlMs)], { what: "renew the claim of the event", key }),
      ),
    confirm: (key) => Effect.asVoid(run(confirmEvent, keys(key), [whole(ttlMs)], { what: "confirm the event", key })),
    release: (key, token) => giveBackSurely(release(key, token), claimTtlMs),
  }
  return options.fallback === undefined ? shared : dedupeWithFallback(shared, options.fallback, options.onWarning)
}
