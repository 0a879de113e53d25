/** The `rate-limit` middleware, the interface of a limiter, and the limiter of one process. */
export type { AcquireRequest, Limit, Quota, Rate, RateLimiter, Signal, Wait } from "./limiter.ts"
export { makeMemory } from "./memory.ts"
export type { MemoryOptions } from "./memory.ts"
export { rateLimit } from "./rate-limit.ts"
export type { Group, OnRateLimit, RateLimit, RateLimitEvent, RateLimitOptions } from "./rate-limit.ts"
