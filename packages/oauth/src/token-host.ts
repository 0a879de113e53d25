/**
 * The port to a token host: an app, its client, and the calls that issue tokens. Below it is the code that the calls of every
 * token host share: their errors contain no secret, and an unusable field of a response is a typed error.
 */
import type { Args, Credentials, Operation, Platform, PlatformClocks } from "@tiktok-shop-kit/client"
import { type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import type * as Clock from "effect/Clock"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { credentialProblem } from "@tiktok-shop-kit/errors/credential"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Account, TokenPair } from "./account.ts"
import { withoutSecrets } from "./without-secrets.ts"

/** The part of a client that this package calls. Any client that needs no more services fits. */
export interface Caller {
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, "shop" | "auth">,
    ...args: Args<Input>
  ) => Effect.Effect<Data, CallError>
  readonly platformClocks: PlatformClocks
}

/** The app, and its client. */
export interface App {
  /** A client with `envelope` and `sign`, and without `token`: this package adds the token to its calls itself. */
  readonly client: Caller
  readonly credentials: Credentials["Service"]
  /** Default: the token host of TikTok Shop. For TikTok for Developers use `developersHost` of `…/developers`. */
  readonly host?: TokenHost | undefined
}

/** The kit's preset spreads its whole app into options, so `config` and `withTokens` are accepted, too. */
export const appNames: Names<App & { readonly config: unknown; readonly withTokens: unknown }> = {
  client: 1,
  credentials: 1,
  host: 1,
  config: 1,
  withTokens: 1,
}

/** The app's credentials by the names of their options, to be checked with the other options. */
export const appCredentials = ({ credentials }: App): Readonly<Record<string, unknown>> => ({
  "credentials.appKey": credentials.appKey,
  "credentials.appSecret": credentials.appSecret,
})

/** How one platform issues its tokens. */
export interface TokenHost {
  /** The platform that its tokens are for: they expire by that platform's clock. */
  readonly platform: Platform
  readonly exchange: (app: App, code: string, codeVerifier?: string) => Effect.Effect<Account, CallError>
  readonly refresh: (
    app: App,
    refreshToken: Redacted.Redacted<string>,
    timeoutMs?: number,
  ) => Effect.Effect<Refreshed, CallError>
  /** Did the host refuse the refresh token itself? Then only a new consent helps. */
  readonly isRefused: (error: CallError) => boolean
  /** Ends the authorization, if the platform has a call for that. */
  readonly revoke?: (app: App, accessToken: Redacted.Redacted<string>) => Effect.Effect<void, CallError>
}

/** The result of a refresh: a new pair, and the account's other fields in the response. */
export type Refreshed = TokenPair & Partial<Pick<Account, "openId" | "grantedScopes" | "name" | "region">>

/** Refuses the tokens of another account, which a faulty host or proxy may send. */
export const requireSameAccount = (
  openId: string | undefined,
  refreshed: Refreshed,
): Effect.Effect<Refreshed, DecodeError> =>
  openId === undefined || refreshed.openId === undefined || refreshed.openId === openId
    ? Effect.succeed(refreshed)
    : Effect.fail(
        new DecodeError({
          message: `The token host answered a refresh of account '${openId}' with tokens of another account. They are not used, and the stored tokens are unchanged. Check authUrl and any proxy in between. If this happens again, ask TikTok's support.`,
          outcome: "unknown",
        }),
      )

export const appSecrets = ({ credentials }: App) => ({
  appKey: credentials.appKey,
  appSecret: Redacted.value(credentials.appSecret),
})

/** Runs a token call and reads its response. Its error contains none of the given secrets. */
export const runTokenCall = <Data, A>(
  secrets: ReadonlyArray<string>,
  call: Effect.Effect<Data, CallError>,
  read: (data: Data) => Effect.Effect<A, CallError>,
): Effect.Effect<A, CallError> => Effect.mapError(Effect.flatMap(call, read), (error) => withoutSecrets(error, secrets))

/** Now, by the clock of the host that has just issued a pair. The durations in its answer count from that time. */
export const issuedAtMs = (app: App, clock: Clock.Clock): number =>
  app.client.platformClocks.auth.fromMachineMs(clock.currentTimeMillisUnsafe())

/** Is it a text and not empty? */
export const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

/** Is it a token that fits into a header? A token with a line break would fail every later call. */
export const isToken = (value: unknown): value is string => credentialProblem(value) === undefined

export const unusableField = (operation: string, field: string): DecodeError =>
  new DecodeError({
    message: `The token host's answer lacks a usable '${field}'. Check authUrl and any proxy in between. If this happens again, ask TikTok's support.`,
    operation,
    outcome: "unknown",
  })
