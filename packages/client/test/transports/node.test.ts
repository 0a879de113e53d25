/** The tests of all transports, with a pool of undici. */
import { type NodeTransport, nodeTransport } from "@tiktok-shop-kit/client/node"
import { transportBattery } from "./battery.ts"

const made: Array<NodeTransport> = []

transportBattery({
  make: (options) => {
    const transport = nodeTransport({ proxy: false, ...options })
    made.push(transport)
    return transport
  },
  ownUserAgent: undefined,
  close: async () => void (await Promise.all(made.map((transport) => transport.close()))),
})
