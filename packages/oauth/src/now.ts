/** The time, as an effect. */
import { clockWith } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"

/** Unix milliseconds. */
export const currentTimeMillis: Effect.Effect<number> = clockWith((clock) =>
  Effect.succeed(clock.currentTimeMillisUnsafe()),
)
