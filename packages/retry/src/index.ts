/** Which failures are repeated (`retry`), and when a host is left alone (`breaker`). */
export { breaker } from "./breaker.ts"
export type { Breaker, BreakerOptions, CircuitOptions } from "./breaker.ts"
export type { Failure, Kind, Policy } from "./policy.ts"
export type { OnRetry, RetryEvent } from "@tiktok-shop-kit/client"
export { retry } from "./retry.ts"
export type { BudgetOptions, Retry, RetryOptions } from "./retry.ts"
