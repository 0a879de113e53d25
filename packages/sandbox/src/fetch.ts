/**
 * The sandbox without a listener, for any runtime.
 */
export type { SandboxConfig } from "./config.ts"
export { makeSandbox, type SandboxCore } from "./core.ts"
export type { SandboxShop } from "./sandbox-shop.ts"
export type { Authorize, Consent } from "./authorize.ts"
export type { Clock, ClockSource } from "./clock.ts"
export type { Fault, FaultKind } from "./fault.ts"
export type { Faults, WaitingFault } from "./fault-queue.ts"
export type { LoggedRequest } from "./log.ts"
export type { LineItem, Order, Product, ProductImage, Sku, UserType } from "./model.ts"
export type {
  AccountSeed,
  OrderSeed,
  ProductSeed,
  RateLimitOptions,
  SandboxOptions,
  Scenario,
  ShopSeed,
  TokenOptions,
  WebhookOptions,
} from "./options.ts"
export { coverage, type Coverage } from "./coverage.ts"
export type { Creator } from "./creator.ts"
export type { Buyer, Purchase, ReturnWish } from "./buyer.ts"
export type { Carrier, DeliveryFailure } from "./carrier.ts"
export type { ListingReview, ReviewFailure } from "./listing-review.ts"
export type { NewAddress } from "./life/addresses.ts"
export type { SettleNow } from "./settle-now.ts"
export type { OrderKind } from "./state/order-kinds.ts"
export type { EventName, SandboxEvent } from "./events.ts"
export type { Scenarios, Snapshot } from "./scenario.ts"
export type { Attempt, Delivery, DeliveryState } from "./webhooks/deliveries.ts"
export type { Webhooks } from "./webhooks/index.ts"
