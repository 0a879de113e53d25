/**
 * What can be asked without a receiver, and without loading one: whether a signature is right, and whether a name is an
 * event. `import { validateWebhookSignature } from "@tiktok-shop-kit/webhooks/checks"`.
 */
export { checkEventNames } from "./events.ts"
export { validateWebhookSignature } from "./validate.ts"
export type { ValidateWebhookSignature } from "./validate.ts"
