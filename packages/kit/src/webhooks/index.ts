/** What of webhooks is loaded when it is first used: the receiver, and the calls for subscriptions. */
export { makeHandler } from "@tiktok-shop-kit/webhooks"
export { list, subscribe, sync, unsubscribe } from "@tiktok-shop-kit/webhooks/manage"
