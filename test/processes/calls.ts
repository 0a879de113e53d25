/** Calls of the kit in a process of several, with a limiter in Redis as the docs show it, and without a retry. */
import { removeTargetCollaboration } from "@tiktok-shop-kit/api/affiliate_seller"
import { sendMessage } from "@tiktok-shop-kit/api/customer_service/202309"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { updateActivityProduct } from "@tiktok-shop-kit/api/promotion"
import { makeMemory } from "@tiktok-shop-kit/rate-limit"
import { createTikTokShop, type TikTokShop } from "tiktok-shop-kit"
import { makeRateLimiter } from "../../packages/redis/src/index.ts"
import { appKey, appSecret } from "./accounts.ts"
import { clientOf } from "./stores.ts"

type BoundShop = ReturnType<TikTokShop["shop"]>

const calls = {
  searchProducts: (shop: BoundShop) => shop.call(searchProducts, { page_size: 1 }),
  sendMessage: (shop: BoundShop) => shop.call(sendMessage, { conversation_id: "1", type: "TEXT", content: "{}" }),
  removeTargetCollaboration: (shop: BoundShop) =>
    shop.call(removeTargetCollaboration, { target_collaboration_id: "1" }),
  updateActivityProduct: (shop: BoundShop) =>
    shop.call(updateActivityProduct, {
      activity_id: "1",
      products: [{ id: "1", quantity_limit: -1, quantity_per_user: -1 }],
    }),
}

export type CallName = keyof typeof calls

export interface CallsTask {
  readonly kind: "calls"
  /** Of the Redis that the limiter uses. */
  readonly path: string
  readonly origin: string
  readonly call: CallName
  /** Each of them calls again as soon as it has its answer; without any, there is one call. */
  readonly callers: number
  readonly untilMs: number
  /** The rate of this process while Redis does not answer. Default: no fallback. */
  readonly fallbackPerSecond?: number
  readonly maxRetryAfterMs?: number
}

/** How many calls succeeded, and how the others ended. */
export const makeCalls = async (task: CallsTask) => {
  const { path, origin, callers, untilMs, fallbackPerSecond, maxRetryAfterMs } = task
  const fallback = fallbackPerSecond === undefined ? undefined : makeMemory({ ratePerSecond: fallbackPerSecond })
  const tiktok = createTikTokShop({
    appKey,
    appSecret,
    baseUrl: origin,
    accessToken: "TTP_access-token-of-a-test",
    retry: false,
    rateLimit: { limiter: makeRateLimiter({ client: await clientOf(path), fallback }), maxRetryAfterMs },
  })
  const shop = tiktok.shop({ id: "7495", cipher: "GCP_cipher-of-a-test" })
  let succeeded = 0
  const errors: Array<string> = []
  const callOnce = () =>
    calls[task.call](shop).then(
      () => void succeeded++,
      (error: unknown) => void errors.push(String(error)),
    )
  const caller = async (): Promise<void> => {
    while (Date.now() < untilMs) await callOnce()
  }
  await (callers === 0 ? callOnce() : Promise.all(Array.from({ length: callers }, caller)))
  return { succeeded, errors }
}
