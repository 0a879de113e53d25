/**
 * The configuration of the kit: arguments first, then the environment, then the defaults. Everything is checked at once, so
 * that one error lists all that is wrong.
 */
import { type Environment, isLoopback, type OptionsReader, optionsReader } from "./options-reader.ts"

/** Where an app was registered. US and the rest of the world are separate apps with separate keys. */
export type Region = "us" | "global"

/** What names the app and where it lives. Each may also come from the environment variable named beside it. */
export interface AppConfig {
  /** `TIKTOK_SHOP_APP_KEY`. Required. */
  readonly appKey?: string | undefined
  /** `TIKTOK_SHOP_APP_SECRET`. Required. */
  readonly appSecret?: string | undefined
  /** `TIKTOK_SHOP_SERVICE_ID`. Needed for authorization URLs only. */
  readonly serviceId?: string | undefined
  /** `TIKTOK_SHOP_REGION`: `us` or `global`. Default `global`. */
  readonly region?: Region | undefined
  /** `TIKTOK_SHOP_API_BASE_URL`. Default `https://open-api.tiktokglobalshop.com`. */
  readonly baseUrl?: string | undefined
  /** Host of the token operations. Default `https://auth.tiktok-shops.com`; that of `baseUrl` where it is this machine. */
  readonly authUrl?: string | undefined
  /** Consent page, without its query. Default: the page of the region; `/open/authorize` of a `baseUrl` on this machine. */
  readonly consentUrl?: string | undefined
  /** `TIKTOK_SHOP_ACCESS_TOKEN`. A token of one account, used without a store. */
  readonly accessToken?: string | undefined
  /** `TIKTOK_SHOP_REFRESH_TOKEN`. Renews that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** `TIKTOK_CLIENT_KEY`. Of the app at TikTok for Developers: needed for videos and posts only. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. Needed where the key is given. */
  readonly clientSecret?: string | undefined
  /** Host of TikTok for Developers. Default `https://open.tiktokapis.com`. */
  readonly contentUrl?: string | undefined
}

/** The configuration once it is checked. */
export interface ReadyConfig {
  readonly appKey: string
  readonly appSecret: string
  readonly serviceId: string | undefined
  readonly region: Region
  readonly baseUrl: string
  readonly authUrl: string
  readonly consentUrl: string | undefined
  readonly accessToken: string | undefined
  readonly refreshToken: string | undefined
}

const variables = {
  appKey: "TIKTOK_SHOP_APP_KEY",
  appSecret: "TIKTOK_SHOP_APP_SECRET",
  serviceId: "TIKTOK_SHOP_SERVICE_ID",
  region: "TIKTOK_SHOP_REGION",
  baseUrl: "TIKTOK_SHOP_API_BASE_URL",
  accessToken: "TIKTOK_SHOP_ACCESS_TOKEN",
  refreshToken: "TIKTOK_SHOP_REFRESH_TOKEN",
} as const

/** The variables of TikTok Shop. */
export const shopVariables: ReadonlyArray<string> = Object.values(variables)

/**
 * Reads and checks the configuration; throws one ConfigurationError that lists everything that is wrong. `alsoRead`: what else
 * is checked with it.
 */
export const readConfig = (
  config: AppConfig = {},
  env?: Environment,
  alsoRead?: (reader: OptionsReader) => void,
): ReadyConfig => {
  const reader = optionsReader("appSecret", env)
  const text = (field: keyof typeof variables) => reader.text(field, config[field], variables[field])
  const required = (field: "appKey" | "appSecret") =>
    text(field) ?? reader.missing(field, variables[field], "in Partner Center under App & Service")
  const region = text("region") ?? "global"
  if (region !== "us" && region !== "global") reader.wrong("region", `is '${region}'`, "use us or global")
  const baseUrl = reader.url("baseUrl", text("baseUrl") ?? "https://open-api.tiktokglobalshop.com")
  // A sandbox answers for all three: what is meant for it must not reach the real hosts.
  const sandbox = isLoopback(baseUrl) ? new URL(baseUrl).origin : undefined
  const consentUrl = config.consentUrl ?? (sandbox === undefined ? undefined : `${sandbox}/open/authorize`)
  const ready: ReadyConfig = {
    appKey: required("appKey"),
    appSecret: required("appSecret"),
    serviceId: text("serviceId"),
    region: region as Region,
    baseUrl,
    authUrl: reader.url("authUrl", config.authUrl ?? sandbox ?? "https://auth.tiktok-shops.com"),
    consentUrl: consentUrl === undefined ? undefined : reader.url("consentUrl", consentUrl),
    accessToken: text("accessToken"),
    refreshToken: text("refreshToken"),
  }
  alsoRead?.(reader)
  reader.finish("The configuration")
  return ready
}
