/** The clocks of a client that no platform has told the time: those of a fake client. */
import { makePlatformClock, type PlatformClocks } from "@tiktok-shop-kit/client/clock"

export const untoldClocks = (): PlatformClocks => {
  const clock = makePlatformClock()
  return { shop: clock, auth: clock, content: clock }
}
