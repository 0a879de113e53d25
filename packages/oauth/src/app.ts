/** The app for which tokens are asked, the client that asks, and what a platform's token host is asked for. */
import type { Args, Credentials, Operation } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Account, TokenPair } from "./account.ts"

/** What is asked of a client: to call an operation. Any client that needs no more services fits. */
export interface Caller {
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, "shop" | "auth">,
    ...args: Args<Input>
  ) => Effect.Effect<Data, CallError>
}

/** The app, and the client that speaks for it. */
export interface App {
  /** With `envelope` and `sign`, and without `token`: this package gives each call its token itself. */
  readonly client: Caller
  readonly credentials: Credentials["Service"]
  /** Default: the token host of TikTok Shop. `developersHost` of `…/developers` is the one of TikTok for Developers. */
  readonly host?: TokenHost | undefined
}

/** How one platform issues its tokens. */
export interface TokenHost {
  readonly exchange: (app: App, code: string, codeVerifier?: string) => Effect.Effect<Account, CallError>
  readonly refresh: (
    app: App,
    refreshToken: Redacted.Redacted<string>,
    timeoutMs?: number,
  ) => Effect.Effect<Refreshed, CallError>
  /** Did it refuse the refresh token itself, so that only a new consent helps? */
  readonly isRefused: (error: CallError) => boolean
  /** Ends the authorization, where the platform has a call for that. */
  readonly revoke?: (app: App, accessToken: Redacted.Redacted<string>) => Effect.Effect<void, CallError>
}

/** What a refresh brings: a new pair, and what else the answer said about the account. */
export type Refreshed = TokenPair & Partial<Pick<Account, "grantedScopes" | "name" | "region">>
