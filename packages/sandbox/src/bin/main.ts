#!/usr/bin/env node
/**
 * `npx @tiktok-shop-kit/sandbox` runs the sandbox in a process.
 */
import { sandbox } from "../listen.ts"
import type { SandboxConfig } from "../core.ts"
import { readCommand, usage, UsageError } from "./options.ts"

/** What a client reads from its environment. */
const environment = (config: SandboxConfig): string =>
  Object.entries({
    TIKTOK_SHOP_APP_KEY: config.appKey,
    TIKTOK_SHOP_APP_SECRET: config.appSecret,
    TIKTOK_SHOP_SERVICE_ID: config.serviceId,
    TIKTOK_SHOP_REGION: config.region,
    TIKTOK_SHOP_API_BASE_URL: config.baseUrl,
    TIKTOK_SHOP_ACCESS_TOKEN: config.accessToken,
    TIKTOK_SHOP_REFRESH_TOKEN: config.refreshToken,
    TIKTOK_CLIENT_KEY: config.clientKey,
    TIKTOK_CLIENT_SECRET: config.clientSecret,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("")

const out = (text: string): void => {
  process.stdout.write(text)
}

const run = async (): Promise<void> => {
  const { help, options, scenario } = readCommand(process.argv.slice(2))
  if (help) return out(usage)
  const tts = await sandbox(options)
  if (scenario !== undefined) tts.seed(scenario)
  out(`# TikTok Shop sandbox at ${tts.url}\n`)
  out(
    `# inspector   ${tts.url}/_sandbox\n# admin API   ${tts.url}/_sandbox/openapi.json\n# consent     ${tts.config.consentUrl}?service_id=${tts.config.serviceId}\n`,
  )
  out(environment(tts.config))
  const stop = () => {
    void tts.close().then(() => process.exit(0))
  }
  process.once("SIGINT", stop)
  process.once("SIGTERM", stop)
}

run().catch((error: unknown) => {
  const isTheirs = error instanceof UsageError || (error instanceof Error && error.message.startsWith("sandbox: "))
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    isTheirs
      ? `${message}\n${error instanceof UsageError ? "See --help.\n" : ""}`
      : `${(error as Error).stack ?? message}\n`,
  )
  process.exitCode = 1
})
