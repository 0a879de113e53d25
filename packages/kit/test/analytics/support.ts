/** A shop whose figures follow from its orders, which lie over half a year, so that long ranges hold something in every piece. */
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, type TikTokShop } from "../../src/index.ts"

export const nowMs = Date.UTC(2026, 10, 22, 12)

/** `YYYY-MM-DD`, so many days before now. */
export const day = (ago: number) => new Date(nowMs - ago * 86_400_000).toISOString().slice(0, 10)

interface Opened {
  readonly tts: Sandbox
  readonly tiktok: TikTokShop
}

/** With lenient rules, the sandbox answers ranges that the platform refuses. */
export const opened = async (rules: "strict" | "lenient" = "strict"): Promise<Opened> => {
  const orders = Array.from({ length: 90 }, (_, at) => ({ status: "COMPLETED" as const, age: `${at * 2 + 1} days` }))
  const tts = await sandbox({ clock: nowMs, products: 6, orders, rules })
  return { tts, tiktok: createTikTokShop({ ...tts.config, rateLimit: { ratePerSecond: 1000 } }) }
}

export const cents = (money: { readonly amount: string } | null) => Math.round(Number(money?.amount ?? 0) * 100)

/** What buyers paid in these days, in cents, summed from the orders. */
export const paid = (tts: Sandbox, from: string, to: string) =>
  tts
    .orders()
    .filter(({ create_time: at }) => at * 1000 >= Date.parse(from) && at * 1000 < Date.parse(to))
    .flatMap(({ line_items: items }) => items)
    .reduce((sum, { sale_price: price }) => sum + Math.round(Number(price) * 100), 0)
