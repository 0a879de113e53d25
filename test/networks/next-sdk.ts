/** What the pages of next.long.test.ts import of the SDK. */
export { createTikTokShop } from "tiktok-shop-kit"
export { nodeTransport } from "tiktok-shop-kit/node"
