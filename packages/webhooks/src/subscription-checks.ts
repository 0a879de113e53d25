/**
 * Checks that need no receiver, and load none: of a signature, of the names of events, and of a receiver's options.
 * `import { validateWebhookSignature } from "@tiktok-shop-kit/webhooks/checks"`.
 */
export { checkEventNames } from "./events.ts"
export { checkHandlerOptions, handlerNames } from "./receiver-options.ts"
export { validateWebhookSignature } from "./validate.ts"
export type { ValidateWebhookSignature } from "./validate.ts"
