/**
 * Starts the app. With TIKTOK_SHOP_APP_KEY it serves the real platform, at PUBLIC_URL. Without it, it serves the sandbox: with
 * `--serve` for you to click through, else it does a browser's steps once and ends.
 */
import { createAdaptorServer } from "@hono/node-server"
import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import type { AddressInfo } from "node:net"
import { createTikTokShop } from "tiktok-shop-kit"
import { nodeTransport } from "tiktok-shop-kit/node"
import { makeApp } from "./app.ts"
import { selfTest } from "./self-test.ts"

const log = (line: string): void => void process.stdout.write(`${line}\n`)

type Fetch = (request: Request) => Response | Promise<Response>

const listen = async (port: number, handle: () => Fetch) => {
  const server = createAdaptorServer({ fetch: (request) => handle()(request) })
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, resolve))
  return { port: (server.address() as AddressInfo).port, close: () => new Promise((resolve) => server.close(resolve)) }
}

const real = async (): Promise<void> => {
  const { PUBLIC_URL, PORT = "3000", TIKTOK_SHOP_ENCRYPTION_KEY: key } = process.env
  if (PUBLIC_URL === undefined || key === undefined) {
    throw new Error("Set PUBLIC_URL (https) and TIKTOK_SHOP_ENCRYPTION_KEY (`openssl rand -base64 32`).")
  }
  const store = encrypted(makeFileStore({ folder: "./accounts" }), { keys: { "1": key } })
  const redirectUri = new URL("/tiktok/callback", PUBLIC_URL).href
  const app = makeApp({ tiktok: createTikTokShop({ store, transport: nodeTransport() }), redirectUri, log })
  const { port } = await listen(Number(PORT), () => app.fetch)
  log(`Listening on port ${port}. In Partner Center: redirect URL ${redirectUri}, webhooks ${PUBLIC_URL}/webhooks.`)
}

const demo = async (isServing: boolean): Promise<void> => {
  let handle: Fetch = () => new Response("Not yet.", { status: 503 })
  const server = await listen(0, () => handle)
  const url = `http://127.0.0.1:${server.port}`
  const redirectUri = `${url}/tiktok/callback`
  const tts = await sandbox({ redirectUrl: redirectUri, webhooks: { url: `${url}/webhooks` } })
  // The tokens come from the consent, not from the sandbox's configuration, and are kept in memory.
  const transport = nodeTransport()
  const tiktok = createTikTokShop({ ...tts.config, accessToken: undefined, refreshToken: undefined, transport })
  const lines: Array<string> = []
  const told = (line: string): void => {
    lines.push(line)
    log(`webhook: ${line}`)
  }
  handle = makeApp({ tiktok, redirectUri, log: told }).fetch
  if (isServing) {
    log(`${url} leads through the consent of a sandbox at ${tts.url}. Ctrl-C ends it.`)
    return
  }
  try {
    await selfTest({ url, tts, lines, log })
    log("It works. `node main.ts --serve` keeps it open for you.")
  } finally {
    await Promise.all([transport.close(), tts.close(), server.close()])
  }
}

await (process.env["TIKTOK_SHOP_APP_KEY"] ? real() : demo(process.argv.includes("--serve")))
