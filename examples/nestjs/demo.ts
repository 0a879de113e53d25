/** Starts a sandbox, and the app with the keys of the sandbox. Ctrl-C ends both. */
import { generateKey } from "@tiktok-shop-kit/oauth/encryption"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { spawn } from "node:child_process"

const { PORT: port = "3000" } = process.env
const url = `http://localhost:${port}`
const tts = await sandbox({ redirectUrl: `${url}/tiktok/callback`, webhooks: { url: `${url}/tiktok/webhooks` } })
const { appKey, appSecret, serviceId, region, baseUrl } = tts.config
const app = spawn(process.execPath, ["dist/src/main.js"], {
  stdio: "inherit",
  env: {
    ...process.env,
    PORT: port,
    TIKTOK_SHOP_APP_KEY: appKey,
    TIKTOK_SHOP_APP_SECRET: appSecret,
    TIKTOK_SHOP_SERVICE_ID: serviceId,
    TIKTOK_SHOP_REGION: region,
    TIKTOK_SHOP_API_BASE_URL: baseUrl,
    TIKTOK_SHOP_ENCRYPTION_KEY: generateKey(),
  },
})
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => app.kill(signal))
app.once("exit", () => void tts.close())
console.log(`App: ${url}\nSandbox: ${tts.url}`)
