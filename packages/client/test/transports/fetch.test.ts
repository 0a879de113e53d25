/** The tests of all transports, with `fetch`. */
import * as Client from "@tiktok-shop-kit/client"
import { transportBattery } from "./battery.ts"

transportBattery({
  make: (options) => Client.fetchTransport(options),
  ownUserAgent: "node",
  close: async () => undefined,
})
