/** The same as Effect layers: a client that lives as long as its scope, and the record store on it. */
import { Records } from "@tiktok-shop-kit/oauth"
import { StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { createClient, type RedisClientOptions } from "redis"
import type { RedisClient } from "./client.ts"
import { makeRecordStore, type RecordStoreOptions } from "./record-store.ts"

/** A connected client. */
export class Redis extends Context.Service<Redis, RedisClient>()("tiktok-shop-kit/Redis") {}

export interface ClientOptions extends RedisClientOptions {
  /** Called with each connection error; the client reconnects by itself. What it throws is dropped. */
  readonly onError?: ((error: Error) => void) | undefined
}

/**
 * Connects a client, and closes it with the scope. Fails with a `StoreError` if the first connection cannot be made.
 *
 * @example
 * ```ts
 * import { layerClient, layerRecords } from "@tiktok-shop-kit/redis/layer"
 * import * as Layer from "effect/Layer"
 *
 * const records = layerRecords().pipe(Layer.provide(layerClient({ url: "redis://localhost:6379" })))
 * ```
 */
export const layerClient = ({ onError, ...options }: ClientOptions = {}): Layer.Layer<Redis, StoreError> =>
  Layer.effect(
    Redis,
    Effect.acquireRelease(
      Effect.tryPromise({
        try: () => connect(options, onError),
        catch: (cause) =>
          new StoreError({
            message: "The client could not connect to Redis. Check the address and the password, and that Redis runs.",
            reason: "unavailable",
            retry: "backoff",
            cause,
          }),
      }),
      (client) => Effect.sync(() => client.destroy()),
    ),
  )

const connect = async (options: RedisClientOptions, onError: ClientOptions["onError"]) => {
  let isConnected = false
  // If the first connection fails, the configuration is wrong: fail at once. A connection that is lost later may come back.
  const reconnectStrategy = (retries: number, cause: Error): number | Error => {
    if (!isConnected) return cause
    return Math.min(50 * 2 ** Math.min(retries, 10), 2_000) + Math.random() * 200
  }
  const client = createClient({ ...options, socket: { reconnectStrategy, ...options.socket } as never })
  client.on("error", (error: Error) => observe(onError, error))
  await client.connect()
  isConnected = true
  return client
}

/**
 * The record store on the {@link Redis} service.
 *
 * @example
 * ```ts
 * import type { RedisClient } from "@tiktok-shop-kit/redis"
 * import { layerRecords, Redis } from "@tiktok-shop-kit/redis/layer"
 * import * as Layer from "effect/Layer"
 *
 * declare const client: RedisClient
 *
 * const records = layerRecords({ namespace: "shop" }).pipe(Layer.provide(Layer.succeed(Redis, client)))
 * ```
 */
export const layerRecords = (options: Omit<RecordStoreOptions, "client"> = {}): Layer.Layer<Records, never, Redis> =>
  Layer.effect(
    Records,
    Redis.useSync((client) => makeRecordStore({ ...options, client })),
  )
