/** Starts a sandbox, and the Worker in workerd with the keys of the sandbox. Ctrl-C ends both. */
import { generateKey } from "@tiktok-shop-kit/oauth/encryption"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { openLocally } from "./local.ts"

const { PORT: port = "8788" } = process.env
const url = `http://localhost:${port}`
const tts = await sandbox({ redirectUrl: `${url}/tiktok/callback`, webhooks: { url: `${url}/tiktok/webhooks` } })
const { appKey, appSecret, serviceId, region, baseUrl } = tts.config
const worker = await openLocally({
  port: Number(port),
  variables: {
    TIKTOK_SHOP_APP_KEY: appKey,
    TIKTOK_SHOP_APP_SECRET: appSecret,
    TIKTOK_SHOP_SERVICE_ID: serviceId,
    TIKTOK_SHOP_REGION: region,
    TIKTOK_SHOP_API_BASE_URL: baseUrl,
    TIKTOK_SHOP_ENCRYPTION_KEY: generateKey(),
  },
})
await worker.ready
console.log(`App: ${url}\nSandbox: ${tts.url}`)
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void Promise.all([worker.dispose(), tts.close()]))
}
