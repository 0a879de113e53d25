/**
 * What the `token` middleware asks for: whose token a call takes, and a newer one when it was refused. `makeStored` answers
 * from a record store, `makeStatic` from one pair that was given to it.
 */
import type { AnyOperation, Target } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { UserType } from "./account.ts"

/** What a call is bound to. */
export interface Resolved {
  /** Open id of the account. */
  readonly account: string
  readonly userType: UserType
  readonly accessToken: Redacted.Redacted<string>
  /** `undefined` where they are not known; then nothing is checked. */
  readonly grantedScopes: ReadonlyArray<string> | undefined
  /** Where a shop is bound or the operation requires one. */
  readonly shop?: { readonly id: string; readonly cipher: string | undefined } | undefined
}

export interface TokensService {
  /**
   * The account, token and shop of a call. A fresh token costs no I/O, a shop one look into the store a minute. Fails with whatever a refresh fails with, its outcome
   * told for the call: `not-sent`. No or several accounts or shops to choose from: a `ValidationError` that says how to choose.
   */
  readonly resolve: (target: Target, operation: AnyOperation) => Effect.Effect<Resolved, CallError>
  /** A newer token than the refused one. One refresh serves everyone who waits; none is made where a newer one is held. */
  readonly refreshed: (
    account: string,
    refused: Redacted.Redacted<string>,
  ) => Effect.Effect<Redacted.Redacted<string>, CallError>
}

/** The service behind the `token` middleware. */
export class Tokens extends Context.Service<Tokens, TokensService>()("tiktok-shop-kit/Tokens") {}
