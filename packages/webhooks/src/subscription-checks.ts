/**
 * Checks that work without a receiver, and do not load its code: of a signature, of event names, and of a receiver's options. Also
 * the queue of stored events.
 * `import { validateWebhookSignature } from "@tiktok-shop-kit/webhooks/checks"`.
 */
export { checkEventNames } from "./events.ts"
export { checkHandlerOptions, handlerNames } from "./receiver-options.ts"
export { eventsQueue } from "./stored-event.ts"
export { validateWebhookSignature } from "./validate.ts"
export type { ValidateWebhookSignature } from "./validate.ts"
