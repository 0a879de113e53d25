/**
 * The configuration of TikTok for Developers, which is another app than the one of TikTok Shop: arguments first, then the
 * environment, then the defaults. It is read when content is first used, and everything is checked at once.
 */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import type { Environment } from "../config.ts"

/** What of `content: { … }` names the app at TikTok for Developers. */
export interface DevelopersConfig {
  /** `TIKTOK_CLIENT_KEY`. Required. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. Required. */
  readonly clientSecret?: string | undefined
  /** As registered with the app. Needed for the consent of creators only. */
  readonly redirectUri?: string | undefined
  /** Host of the API and of its token operations. Default `https://open.tiktokapis.com`. */
  readonly baseUrl?: string | undefined
  /** A token of one creator, used without a store. */
  readonly accessToken?: string | undefined
  /** Renews that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** Whose token `accessToken` is: the creator's open id. Default `static`. */
  readonly account?: string | undefined
  /** Where creators' tokens and the ledger of posts are kept. Default: the store of the shop; without one, in memory. */
  readonly store?: RecordStore | undefined
}

export interface ReadyDevelopers {
  readonly clientKey: string
  readonly clientSecret: string
  readonly redirectUri: string | undefined
  readonly baseUrl: string
}

const environment = (): Environment =>
  (globalThis as { readonly process?: { readonly env?: Environment } }).process?.env ?? {}

/** Throws one {@link ConfigurationError} that lists everything that is wrong. */
export const readDevelopers = (config: DevelopersConfig = {}, env: Environment = environment()): ReadyDevelopers => {
  const issues: Array<ConfigurationError["issues"][number]> = []
  const wrong = (field: string, problem: string, remedy: string) => issues.push({ field, problem, remedy })
  const required = (field: "clientKey" | "clientSecret", variable: string): string => {
    const value = config[field] ?? (env[variable] || undefined)
    if (value === undefined) {
      wrong(
        `content.${field}`,
        "is missing",
        `pass it or set ${variable}; it stands at developers.tiktok.com under your app`,
      )
      return ""
    }
    if (typeof value !== "string" || value.trim() === "") wrong(`content.${field}`, "is empty", "give it a value")
    else if (value !== value.trim()) wrong(`content.${field}`, "has white space around it", "remove it")
    return value
  }
  const url = (field: string, value: string): string => {
    if (!URL.canParse(value)) wrong(field, "is not a URL", "give scheme and host, such as https://example.com")
    else if (!isSafe(new URL(value))) wrong(field, "is not https", "use https; plain http is for loopback only")
    return value
  }
  const ready: ReadyDevelopers = {
    clientKey: required("clientKey", "TIKTOK_CLIENT_KEY"),
    clientSecret: required("clientSecret", "TIKTOK_CLIENT_SECRET"),
    redirectUri: config.redirectUri,
    baseUrl: url("content.baseUrl", config.baseUrl ?? "https://open.tiktokapis.com"),
  }
  if (config.redirectUri !== undefined) url("content.redirectUri", config.redirectUri)
  if (issues.length === 0) return ready
  throw new ConfigurationError({
    message: `Videos and posts go through TikTok for Developers, whose configuration has ${
      issues.length === 1 ? "a problem" : `${issues.length} problems`
    }: ${issues.map(({ field, problem, remedy }) => `${field} ${problem} (${remedy})`).join("; ")}.`,
    issues,
  })
}

/** A token must not travel in the clear, except to a server on this machine. */
const isSafe = (url: URL): boolean =>
  url.protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)
