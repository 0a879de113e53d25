/**
 * A record store in Redis, for any number of processes. All records of a store are one hash and their order one sorted set,
 * both under one hash tag: a Cluster keeps them in one slot, where a script changes them together. A version is a random id, so
 * it never comes back, not even after a delete or a failover. A fencing token is Redis' time in microseconds, or the last token
 * plus one if that is larger, so it grows even if Redis lost all data.
 */
import { positive, type StoreError } from "@tiktok-shop-kit/errors"
import type { Lease, RecordStore, ScannedRecord, StoredRecord } from "@tiktok-shop-kit/oauth"
import { conflict, corrupt, leaseHeld } from "@tiktok-shop-kit/oauth/store-error"
import * as Effect from "effect/Effect"
import { defaultTimeoutMs, makeRun, type RedisOptions, script } from "./client.ts"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { checkRedisOptions, namespaceOf } from "./options.ts"
import { giveBackSurely, takeProvisionally } from "./provisional.ts"

export interface RecordStoreOptions extends RedisOptions {
  /** The hash tag of every key, which keeps the keys in one slot. Default `tts`. */
  readonly namespace?: string | undefined
}

const getRecord = script(`return redis.call('HGET', KEYS[1], ARGV[1])`)

/** key, expected version or empty, new version and value */
const setRecord = script(`
local stored = redis.call('HGET', KEYS[1], ARGV[1])
local version = stored and string.sub(stored, 1, 36) or ''
if version ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
redis.call('ZADD', KEYS[2], 0, ARGV[1])
return 1`)

const deleteRecord = script(`
redis.call('HDEL', KEYS[1], ARGV[1])
redis.call('ZREM', KEYS[2], ARGV[1])
return 1`)

/** from, to, limit. Returns keys and records in turn. */
const scanRecords = script(`
local found = {}
for _, key in ipairs(redis.call('ZRANGEBYLEX', KEYS[2], ARGV[1], ARGV[2], 'LIMIT', 0, ARGV[3])) do
  local stored = redis.call('HGET', KEYS[1], key)
  if stored then
    found[#found + 1] = key
    found[#found + 1] = stored
  end
end
return found`)

/** from, to, limit */
const listKeys = script(`return redis.call('ZRANGEBYLEX', KEYS[1], ARGV[1], ARGV[2], 'LIMIT', 0, ARGV[3])`)

/** holder, time. Returns the fencing token, or for how many milliseconds another holder's lease still lasts. */
const takeLease = script(`
if redis.call('EXISTS', KEYS[1]) == 1 then return redis.call('PTTL', KEYS[1]) end
local time = redis.call('TIME')
local last = tonumber(redis.call('GET', KEYS[2]) or '0')
local token = string.format('%.0f', math.max(last + 1, time[1] * 1000000 + time[2]))
redis.call('SET', KEYS[2], token)
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return token`)

const renewLease = script(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`)

const releaseLease = script(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`)

/** As long as a UUID. */
const versionLength = 36

const names: Names<RecordStoreOptions> = { client: 1, timeoutMs: positive, namespace: 1 }

/**
 * Makes the store in Redis. Throws a `ConfigurationError` that lists every wrong option.
 *
 * @example
 * ```ts
 * import { makeRecordStore } from "@tiktok-shop-kit/redis"
 * import { createClient } from "redis"
 *
 * const client = createClient({ url: "redis://localhost:6379" })
 * client.on("error", console.error)
 * await client.connect()
 *
 * const store = makeRecordStore({ client })
 * ```
 */
export const makeRecordStore = (options: RecordStoreOptions): RecordStore => {
  checkRedisOptions("makeRecordStore", options, names)
  const run = makeRun(options)
  const root = namespaceOf(options.namespace)
  const records = [`${root}:records`, `${root}:index`]
  const fence = `${root}:fence`
  const leaseKey = (key: string): string => `${root}:lease:${key}`

  const get = (key: string): Effect.Effect<StoredRecord | undefined, StoreError> =>
    Effect.flatMap(run(getRecord, [records[0]!], [key], { what: "read", key }), (stored) =>
      stored === null ? Effect.succeed(undefined) : read(key, stored),
    )

  const compareAndSet: RecordStore["compareAndSet"] = (key, expectedVersion, value) =>
    Effect.suspend(() => {
      if (expectedVersion === "") return Effect.fail(conflict(key))
      const version = crypto.randomUUID()
      const args = [key, expectedVersion ?? "", version + value]
      return Effect.flatMap(run(setRecord, records, args, { what: "write", key }), (written) =>
        written === 1 ? Effect.succeed(version as string) : Effect.fail(conflict(key)),
      )
    })

  const scan: RecordStore["scan"] = (prefix, after, limit) =>
    Effect.flatMap(run(scanRecords, records, rangeOf(prefix, after, limit), { what: "list", key: prefix }), (found) =>
      Effect.forEach(pairs(found), ([key, stored]) =>
        Effect.map(read(key, stored), (record): ScannedRecord => ({ key, ...record })),
      ),
    )

  const keys: NonNullable<RecordStore["keys"]> = (prefix, after, limit) =>
    Effect.map(run(listKeys, [records[1]!], rangeOf(prefix, after, limit), { what: "list", key: prefix }), (found) =>
      Array.isArray(found) ? found.map(String) : [],
    )

  /** Takes the lease for a holder whose name this call makes, so that it can give a late grant back. */
  const lease = (key: string, ttlMs: number): Effect.Effect<Lease, StoreError> => {
    const holder = crypto.randomUUID()
    const keys = [leaseKey(key)]
    const renew: Lease["renew"] = (ms) =>
      Effect.flatMap(run(renewLease, keys, [holder, whole(ms)], { what: "renew the lease", key }), (kept) =>
        kept === 1 ? Effect.void : Effect.fail(leaseHeld(key)),
      )
    const release = Effect.suspend(() => run(releaseLease, keys, [holder], { what: "give back the lease", key }))
    const taken = takeProvisionally(
      {
        take: (ms) => run(takeLease, [...keys, fence], [holder, whole(ms)], { what: "take the lease", key }),
        isGranted: (answer) => typeof answer === "string",
        prolong: renew,
        giveBack: release,
      },
      ttlMs,
      options.timeoutMs ?? defaultTimeoutMs,
    )
    return Effect.flatMap(taken, (answer) =>
      typeof answer === "string"
        ? Effect.succeed({ fencingToken: Number(answer), renew, release: giveBackSurely(release, ttlMs) })
        : Effect.fail(leaseHeld(key, Number(answer))),
    )
  }

  return {
    get,
    compareAndSet,
    delete: (key) => Effect.asVoid(run(deleteRecord, records, [key], { what: "delete", key })),
    scan,
    keys,
    lease: (key, ttlMs) => Effect.suspend(() => lease(key, ttlMs)),
  }
}

const read = (key: string, stored: unknown): Effect.Effect<StoredRecord, StoreError> =>
  typeof stored === "string" && stored.length >= versionLength
    ? Effect.succeed({ version: stored.slice(0, versionLength), value: stored.slice(versionLength) })
    : Effect.fail(corrupt(key, "another program wrote to its key in Redis"))

/** The arguments that name a page of keys. */
const rangeOf = (prefix: string, after: string | undefined, limit = 100): Array<string> => [
  after !== undefined && after >= prefix ? `(${after}` : `[${prefix}`,
  `(${prefix}\u{10ffff}`,
  String(limit),
]

const pairs = (found: unknown): Array<[string, unknown]> => {
  const list = Array.isArray(found) ? (found as ReadonlyArray<unknown>) : []
  return Array.from({ length: list.length / 2 }, (_, at) => [String(list[at * 2]), list[at * 2 + 1]])
}

/** Redis takes whole milliseconds, from 1. */
const whole = (ms: number): string => String(Math.max(1, Math.ceil(ms)))
