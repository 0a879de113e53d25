/**
 * What can be asked without a receiver, and without loading one: whether a signature is right, whether a name is an event, and
 * whether limits make sense. `import { validateWebhookSignature } from "@tiktok-shop-kit/webhooks/checks"`.
 */
export { checkEventNames } from "./events.ts"
export { checkLimits } from "./limits.ts"
export type { Limits } from "./limits.ts"
export { validateWebhookSignature } from "./validate.ts"
export type { ValidateWebhookSignature } from "./validate.ts"
