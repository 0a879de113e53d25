/** The way from code that throws to an effect that fails: an error of the SDK as it is, anything else as a defect. */
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

export const failure = (thrown: unknown): Effect.Effect<never, TikTokShopError> =>
  TikTokShopError.is(thrown) ? Effect.fail(thrown) : Effect.die(thrown)

/** `f`, which may throw. */
export const attempt = <A>(f: () => A): Effect.Effect<A, TikTokShopError> => {
  try {
    return Effect.succeed(f())
  } catch (thrown) {
    return failure(thrown)
  }
}

/** `f`, whose promise may reject. */
export const promised = <A>(f: () => Promise<A>): Effect.Effect<A, TikTokShopError> =>
  Effect.callback((resume) => {
    f().then(
      (value) => resume(Effect.succeed(value)),
      (thrown) => resume(failure(thrown)),
    )
  })
