/**
 * Checks that need no receiver, and load none: of a signature, of the names of events, and of a receiver's limits.
 * `import { validateWebhookSignature } from "@tiktok-shop-kit/webhooks/checks"`.
 */
export { checkEventNames } from "./events.ts"
export { checkLimits } from "./limits.ts"
export type { Limits } from "./limits.ts"
export { validateWebhookSignature } from "./validate.ts"
export type { ValidateWebhookSignature } from "./validate.ts"
