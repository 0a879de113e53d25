/**
 * Counts the orders that await shipment in every shop of both apps. It runs against two sandboxes, or against TikTok with US_*
 * and GLOBAL_* in the environment and the accounts in ./accounts.
 */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { nodeTransport } from "tiktok-shop-kit/node"
import { makeRegions, type Regions } from "./regions.ts"

const log = (line: string): void => void process.stdout.write(`${line}\n`)

const report = async ({ shops }: Regions): Promise<void> => {
  for await (const { region, market, name, calls } of shops()) {
    const { total } = await calls.getOrders({ orderStatus: "AWAITING_SHIPMENT", pageSize: 1 })
    log(`${region.padEnd(7)}${market}  ${name}: ${total} await shipment`)
  }
}

const real = async (): Promise<void> => {
  const { env } = process
  // Not `await using`: Node 22 does not know it, and nothing compiles this file.
  const transport = nodeTransport()
  const app = (prefix: string) => ({
    appKey: env[`${prefix}_APP_KEY`],
    appSecret: env[`${prefix}_APP_SECRET`],
    serviceId: env[`${prefix}_SERVICE_ID`],
  })
  const keys = { "1": env["TIKTOK_SHOP_ENCRYPTION_KEY"] ?? "" }
  const store = encrypted(makeFileStore({ folder: "accounts" }), { keys })
  try {
    await report(makeRegions({ us: app("US"), global: app("GLOBAL") }, store, transport))
  } finally {
    await transport.close()
  }
}

/** The app of a sandbox, without the token that it comes with. */
const appOf = ({ config }: Sandbox) => ({ ...config, accessToken: undefined, refreshToken: undefined })

const demo = async (): Promise<void> => {
  const us = await sandbox({ seed: "us", region: "us", shops: [{ name: "Harbor US", region: "US" }] })
  const world = await sandbox({
    seed: "world",
    region: "global",
    shops: [
      { name: "Harbor UK", region: "GB" },
      { name: "Harbor DE", region: "DE" },
    ],
  })
  const transport = nodeTransport()
  try {
    const regions = makeRegions({ us: appOf(us), global: appOf(world) }, makeMemory(), transport)
    await regions.clients.us.exchangeCodeForToken(us.authorize().code)
    await regions.clients.global.exchangeCodeForToken(world.authorize().code)
    await report(regions)
    // Only the client of a shop's app knows the shop.
    const elsewhere = await regions.clients.us
      .shop(world.shops()[0]!.id)
      .getProducts()
      .then(
        () => "found",
        (error: Error) => error.name,
      )
    log(`a British shop, asked through the US app: ${elsewhere}`)
  } finally {
    await Promise.all([transport.close(), us.close(), world.close()])
  }
}

await (process.env["US_APP_KEY"] ? real() : demo())
