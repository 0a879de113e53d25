/** Retries failed calls (`retry`), and stops calls to a host that keeps failing (`breaker`). */
export { breaker } from "./breaker.ts"
export type { Breaker, BreakerOptions, CircuitOptions } from "./breaker.ts"
export type { Failure, Kind, Policy } from "./policy.ts"
export type { OnRetry, RetryEvent } from "@tiktok-shop-kit/client"
export { retry } from "./retry.ts"
export type { BudgetOptions, Retry, RetryOptions } from "./retry.ts"
