/**
 * The configuration of the kit: arguments first, then the environment, then the defaults. Everything is checked at once, so
 * that one error lists all that is wrong.
 */
import { ConfigurationError } from "@tiktok-shop-kit/errors"

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
  /** Host of the token operations. Default `https://auth.tiktok-shops.com`. */
  readonly authUrl?: string | undefined
  /** Consent page, without its query. Default: the page of the region. */
  readonly consentUrl?: string | undefined
  /** `TIKTOK_SHOP_ACCESS_TOKEN`. A token of one account, used without a store. */
  readonly accessToken?: string | undefined
  /** `TIKTOK_SHOP_REFRESH_TOKEN`. Renews that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** `TIKTOK_CLIENT_KEY`. Of the app at TikTok for Developers: needed for videos and posts, and read when they are first used. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. */
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

/** Where options come from that are not given. */
export type Environment = Readonly<Record<string, string | undefined>>

const variables = {
  appKey: "TIKTOK_SHOP_APP_KEY",
  appSecret: "TIKTOK_SHOP_APP_SECRET",
  serviceId: "TIKTOK_SHOP_SERVICE_ID",
  region: "TIKTOK_SHOP_REGION",
  baseUrl: "TIKTOK_SHOP_API_BASE_URL",
  accessToken: "TIKTOK_SHOP_ACCESS_TOKEN",
  refreshToken: "TIKTOK_SHOP_REFRESH_TOKEN",
} as const

/** Every variable that is read; those of TikTok for Developers when a content call is first made. */
export const variableNames: ReadonlyArray<string> = [
  ...Object.values(variables),
  "TIKTOK_CLIENT_KEY",
  "TIKTOK_CLIENT_SECRET",
]

const environment = (): Environment =>
  (globalThis as { readonly process?: { readonly env?: Environment } }).process?.env ?? {}

/** Reads and checks the configuration; throws one {@link ConfigurationError} that lists everything that is wrong. */
export const readConfig = (config: AppConfig = {}, env: Environment = environment()): ReadyConfig => {
  if (isBrowser()) throw inBrowser()
  const issues: Array<ConfigurationError["issues"][number]> = []
  const wrong = (field: string, problem: string, remedy: string) => issues.push({ field, problem, remedy })
  /** An argument wins over the environment, also an empty one: that is a mistake worth hearing about. */
  const text = (field: keyof typeof variables): string | undefined => {
    const given = config[field]
    const value = given ?? (env[variables[field]] || undefined)
    if (value === undefined) return undefined
    if (typeof value !== "string" || value.trim() === "") {
      wrong(field, "is empty", `leave it out or give it a value (${variables[field]})`)
      return undefined
    }
    if (value !== value.trim()) wrong(field, "has white space around it", "remove it; a copied line break does this")
    return value
  }
  const required = (field: "appKey" | "appSecret"): string => {
    const value = text(field)
    if (value === undefined && !issues.some((issue) => issue.field === field)) {
      wrong(field, "is missing", `pass it or set ${variables[field]}; it stands in Partner Center under App & Service`)
    }
    return value ?? ""
  }
  const url = (field: string, value: string): string => {
    if (!URL.canParse(value)) wrong(field, "is not a URL", "give scheme and host, such as https://example.com")
    else if (!isSafe(new URL(value))) wrong(field, "is not https", "use https; plain http is for loopback only")
    return value
  }
  const region = text("region") ?? "global"
  if (region !== "us" && region !== "global") wrong("region", `is '${region}'`, "use us or global")
  const ready: ReadyConfig = {
    appKey: required("appKey"),
    appSecret: required("appSecret"),
    serviceId: text("serviceId"),
    region: region as Region,
    baseUrl: url("baseUrl", text("baseUrl") ?? "https://open-api.tiktokglobalshop.com"),
    authUrl: url("authUrl", config.authUrl ?? "https://auth.tiktok-shops.com"),
    consentUrl: config.consentUrl === undefined ? undefined : url("consentUrl", config.consentUrl),
    accessToken: text("accessToken"),
    refreshToken: text("refreshToken"),
  }
  if (issues.length === 0) return ready
  throw new ConfigurationError({
    message: `The configuration has ${issues.length === 1 ? "a problem" : `${issues.length} problems`}: ${issues
      .map(({ field, problem, remedy }) => `${field} ${problem} (${remedy})`)
      .join("; ")}.`,
    issues,
  })
}

/** A page, also one whose bundler brought a `process` of its own along; not a test that pretends to be one on Node. */
const isBrowser = (): boolean => {
  const { document, process } = globalThis as {
    readonly document?: unknown
    readonly process?: { readonly versions?: { readonly node?: string } }
  }
  return document !== undefined && process?.versions?.node === undefined
}

/** Whatever else may be wrong: a secret that reaches a page is read by everyone who opens it. */
const inBrowser = (): ConfigurationError => {
  const issue = {
    field: "appSecret",
    problem: "must not be in a browser, where every visitor can read it",
    remedy: "keep the secret and this client on your server, and let the page ask that server",
  }
  return new ConfigurationError({
    message: `The configuration has a problem: ${issue.field} ${issue.problem} (${issue.remedy}).`,
    issues: [issue],
  })
}

/** A token must not travel in the clear, except to a server on this machine. */
const isSafe = (url: URL): boolean =>
  url.protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)
