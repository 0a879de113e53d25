/** For the `catch` of `Effect.try`: an error of the SDK fails the effect, and any other thrown value is a defect. */
import { TikTokShopError } from "@tiktok-shop-kit/errors"

export const thrownError = (thrown: unknown): TikTokShopError => {
  if (TikTokShopError.is(thrown)) return thrown
  throw thrown
}
