/**
 * The tour: what the SDK does, shown in a few seconds against the sandbox. With TIKTOK_SHOP_APP_KEY, TIKTOK_SHOP_APP_SECRET
 * and TIKTOK_SHOP_ACCESS_TOKEN in the environment it reads from the real host instead, and writes nothing there.
 */
import { TikTokShopError } from "tiktok-shop-kit"
import * as print from "./print.ts"
import { realTour } from "./real.ts"
import { sandboxTour } from "./sandbox.ts"

const needed = ["TIKTOK_SHOP_APP_KEY", "TIKTOK_SHOP_APP_SECRET", "TIKTOK_SHOP_ACCESS_TOKEN"]
const missing = needed.filter((name) => !process.env[name])

// `npm start | head` must not fail.
process.stdout.on("error", () => process.exit())

try {
  await (missing.length === 0 ? realTour() : sandboxTour())
  if (missing.length > 0 && missing.length < needed.length) {
    print.note(`For the real host, set ${missing.join(" and ")} as well.`)
  }
} catch (error) {
  // The SDK's own errors say what to do, and hold no secret. Any other error is a bug, so its stack is printed.
  print.failure(
    TikTokShopError.is(error)
      ? `The tour stopped. ${error.name}: ${error.message}`
      : `The tour stopped. ${error instanceof Error ? error.stack : String(error)}`,
  )
  process.exitCode = 1
}
