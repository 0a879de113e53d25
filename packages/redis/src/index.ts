/** Records, rate limits and webhook dedupe in Redis. `import * as Redis from "@tiktok-shop-kit/redis"`. */
export type { RedisClient, RedisOptions, ScriptInput, ScriptRunner } from "./client.ts"
export { makeDedupe } from "./dedupe.ts"
export type { DedupeOptions } from "./dedupe.ts"
export type { OnWarning, Warning } from "./fallback.ts"
export { makeRateLimiter } from "./limiter.ts"
export type { Grant, RateLimiterOptions } from "./limiter.ts"
export { makeRecordStore } from "./record-store.ts"
export type { RecordStoreOptions } from "./record-store.ts"
