/**
 * Reads the configuration of both apps, at TikTok Shop and at TikTok for Developers: an option first, then its environment
 * variable, then the default. All options are checked together, so one error lists every problem.
 */
import { isLoopback } from "@tiktok-shop-kit/client/address"
import * as Redacted from "effect/Redacted"
import type { AppConfig, ContentOptions, DevelopersConfig, LogLevel, Region, ShopConfig } from "./config.ts"
import { type Environment, type OptionsReader, optionsReader } from "./options-reader.ts"

/** The configuration after the checks. Its secrets print as `<redacted>`, since a client may be printed by accident. */
export interface CheckedConfig {
  readonly appKey: string
  readonly appSecret: Redacted.Redacted<string>
  readonly serviceId: string | undefined
  readonly region: Region
  readonly baseUrl: string
  readonly authUrl: string
  readonly consentUrl: string | undefined
  readonly accessToken: Redacted.Redacted<string> | undefined
  readonly refreshToken: Redacted.Redacted<string> | undefined
  readonly log: LogLevel
}

const variables = {
  appKey: "TIKTOK_SHOP_APP_KEY",
  appSecret: "TIKTOK_SHOP_APP_SECRET",
  serviceId: "TIKTOK_SHOP_SERVICE_ID",
  region: "TIKTOK_SHOP_REGION",
  baseUrl: "TIKTOK_SHOP_API_BASE_URL",
  accessToken: "TIKTOK_SHOP_ACCESS_TOKEN",
  refreshToken: "TIKTOK_SHOP_REFRESH_TOKEN",
  log: "TIKTOK_SHOP_LOG",
} as const

const readLog = (reader: OptionsReader, option: LogLevel | undefined): LogLevel => {
  const log = reader.text("log", option, variables.log) ?? "off"
  if (log === "off" || log === "debug") return log
  reader.wrong("log", `is '${log}'`, "use off or debug")
  return "off"
}

/** The variables of TikTok Shop. */
export const shopVariables: ReadonlyArray<string> = Object.values(variables)

/**
 * Reads and checks the configuration. Throws one ConfigurationError that lists every problem, also those that `alsoRead`
 * reports.
 */
export const readConfig = (
  config: AppConfig = {},
  env?: Environment,
  alsoRead?: (reader: OptionsReader) => void,
): CheckedConfig => {
  const reader = optionsReader("appSecret", env)
  const text = (field: keyof typeof variables) => reader.text(field, config[field], variables[field])
  const required = (field: "appKey" | "appSecret") =>
    text(field) ?? reader.missing(field, variables[field], "in Partner Center under App & Service")
  const region = text("region") ?? "global"
  if (region !== "us" && region !== "global") reader.wrong("region", `is '${region}'`, "use us or global")
  const baseUrl = reader.url("baseUrl", text("baseUrl") ?? "https://open-api.tiktokglobalshop.com")
  // A sandbox serves the API, the tokens and the consent page, so nothing meant for it reaches the real hosts.
  const sandbox = isLoopback(baseUrl) ? new URL(baseUrl).origin : undefined
  const consentUrl = config.consentUrl ?? (sandbox === undefined ? undefined : `${sandbox}/open/authorize`)
  const checked: CheckedConfig = {
    appKey: required("appKey"),
    appSecret: Redacted.make(required("appSecret"), { label: "app secret" }),
    serviceId: text("serviceId"),
    region: region as Region,
    baseUrl,
    authUrl: reader.url("authUrl", config.authUrl ?? sandbox ?? "https://auth.tiktok-shops.com"),
    consentUrl: consentUrl === undefined ? undefined : reader.url("consentUrl", consentUrl),
    accessToken: secretOf(text("accessToken"), "access token"),
    refreshToken: secretOf(text("refreshToken"), "refresh token"),
    log: readLog(reader, config.log),
  }
  alsoRead?.(reader)
  reader.finish("The configuration")
  return checked
}

const secretOf = (value: string | undefined, label: string): Redacted.Redacted<string> | undefined =>
  value === undefined ? undefined : Redacted.make(value, { label })

export interface CheckedDevelopers {
  readonly clientKey: string
  readonly clientSecret: Redacted.Redacted<string>
  readonly redirectUri: string | undefined
  readonly baseUrl: string
}

const contentVariables = { clientKey: "TIKTOK_CLIENT_KEY", clientSecret: "TIKTOK_CLIENT_SECRET" } as const

export const developersVariables: ReadonlyArray<string> = Object.values(contentVariables)

/**
 * Checks the options of TikTok for Developers. Key and secret are required if any other option is set, or if the app is
 * `needed`. Returns `undefined` without any option.
 */
export const checkDevelopers = (
  reader: OptionsReader,
  config: DevelopersConfig,
  needed = false,
): CheckedDevelopers | undefined => {
  const { redirectUri, baseUrl = "https://open.tiktokapis.com" } = config
  const clientKey = reader.text("content.clientKey", config.clientKey, contentVariables.clientKey)
  const clientSecret = reader.text("content.clientSecret", config.clientSecret, contentVariables.clientSecret)
  const accessToken = reader.text("content.accessToken", config.accessToken)
  const refreshToken = reader.text("content.refreshToken", config.refreshToken)
  reader.text("content.account", config.account)
  reader.url("content.baseUrl", baseUrl)
  if (redirectUri !== undefined) reader.url("content.redirectUri", redirectUri)
  const options = [clientKey, clientSecret, accessToken, refreshToken, redirectUri]
  if (!needed && options.every((value) => value === undefined)) return undefined
  const where = "at developers.tiktok.com under your app"
  return {
    clientKey: clientKey ?? reader.missing("content.clientKey", contentVariables.clientKey, where),
    clientSecret: Redacted.make(
      clientSecret ?? reader.missing("content.clientSecret", contentVariables.clientSecret, where),
      { label: "client secret" },
    ),
    redirectUri,
    baseUrl,
  }
}

/** Throws one ConfigurationError that lists every problem. */
export const readDevelopers = (
  config: DevelopersConfig & { readonly log?: LogLevel | undefined } = {},
  env?: Environment,
): CheckedDevelopers & { readonly log: LogLevel } => {
  const reader = optionsReader("content.clientSecret", env)
  const checked = { ...checkDevelopers(reader, config, true)!, log: readLog(reader, config.log) }
  reader.finish("The configuration of TikTok for Developers, which videos and posts need")
  return checked
}

/** The options for videos and posts, at the top level or under `content`; those under `content` win. */
export const contentOptions = ({ clientKey, clientSecret, contentUrl, content }: ShopConfig): ContentOptions => ({
  ...content,
  clientKey: content?.clientKey ?? clientKey,
  clientSecret: content?.clientSecret ?? clientSecret,
  baseUrl: content?.baseUrl ?? contentUrl,
})
