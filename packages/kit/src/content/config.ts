/**
 * The configuration of TikTok for Developers, which is another app than the one of TikTok Shop: arguments first, then the
 * environment, then the defaults. What is given is checked with the shop's; whether it is enough, when content is first used.
 */
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import { type Environment, type OptionsReader, optionsReader } from "../options-reader.ts"

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

const variables = { clientKey: "TIKTOK_CLIENT_KEY", clientSecret: "TIKTOK_CLIENT_SECRET" } as const

export const developersVariables: ReadonlyArray<string> = Object.values(variables)

/**
 * Checks what is given. Key and secret have to be there as soon as anything names the app, or where it is `needed`; without all
 * of it there is none.
 */
export const checkDevelopers = (
  reader: OptionsReader,
  config: DevelopersConfig,
  needed = false,
): ReadyDevelopers | undefined => {
  const { redirectUri, baseUrl = "https://open.tiktokapis.com" } = config
  const clientKey = reader.text("content.clientKey", config.clientKey, variables.clientKey)
  const clientSecret = reader.text("content.clientSecret", config.clientSecret, variables.clientSecret)
  const accessToken = reader.text("content.accessToken", config.accessToken)
  const refreshToken = reader.text("content.refreshToken", config.refreshToken)
  reader.url("content.baseUrl", baseUrl)
  if (redirectUri !== undefined) reader.url("content.redirectUri", redirectUri)
  const given = [clientKey, clientSecret, accessToken, refreshToken, redirectUri]
  if (!needed && given.every((value) => value === undefined)) return undefined
  const where = "at developers.tiktok.com under your app"
  return {
    clientKey: clientKey ?? reader.missing("content.clientKey", variables.clientKey, where),
    clientSecret: clientSecret ?? reader.missing("content.clientSecret", variables.clientSecret, where),
    redirectUri,
    baseUrl,
  }
}

/** Throws one ConfigurationError that lists everything that is wrong. */
export const readDevelopers = (config: DevelopersConfig = {}, env?: Environment): ReadyDevelopers => {
  const reader = optionsReader("content.clientSecret", env)
  const ready = checkDevelopers(reader, config, true)!
  reader.finish("Videos and posts go through TikTok for Developers, whose configuration")
  return ready
}
