/** Checks options inside a function that returns an effect: the error becomes a failure of that effect. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** Runs the check. A `ConfigurationError` that it throws becomes a failure. */
export const checkedOptions = (check: () => void): Effect.Effect<void, ConfigurationError> =>
  Effect.try({
    try: check,
    catch: (thrown) => {
      if (thrown instanceof ConfigurationError) return thrown
      throw thrown
    },
  })
