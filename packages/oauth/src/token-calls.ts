/** The two calls of TikTok Shop's token host alone, for those who keep tokens in their own way. */
import type { CallError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import type { Account } from "./account.ts"
import type { App, Refreshed } from "./app.ts"
import { shopHost } from "./shop-host.ts"

/** Trades the code of a consent for an account. A code is good for 30 minutes and for one use. */
export const exchangeCode = (app: App, code: string): Effect.Effect<Account, CallError> => shopHost.exchange(app, code)

/**
 * Trades a refresh token for a new pair, within `timeoutMs` (default 30,000). Both tokens of the old pair must be taken for
 * dead afterwards.
 */
export const refreshPair = (
  app: App,
  refreshToken: Redacted.Redacted<string>,
  timeoutMs?: number,
): Effect.Effect<Refreshed, CallError> => shopHost.refresh(app, refreshToken, timeoutMs)
