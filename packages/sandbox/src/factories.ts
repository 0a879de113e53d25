/**
 * Orders, products, returns and their events for your tests, valid by the spec. You override the fields that your test is
 * about.
 */
export { anOrder } from "./factories/order.ts"
export { aProduct } from "./factories/product.ts"
export { aReturn } from "./factories/return.ts"
export { anOrderEvent, aProductEvent, aReturnEvent, type EventEnvelope } from "./factories/events.ts"
export type { Fields } from "./factories/fields.ts"
