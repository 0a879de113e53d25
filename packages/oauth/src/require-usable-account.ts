/** Decides whether a stored account can be used, and says why not. */
import { AuthenticationError, ReauthorizationRequiredError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Account } from "./account.ts"

/** Returns the account. Fails if the store does not have it, or if its owner has to authorize again. */
export const requireUsableAccount = (
  openId: string,
  account: Account | undefined,
): Effect.Effect<Account, AuthenticationError | ReauthorizationRequiredError> => {
  if (account === undefined) return Effect.fail(unknownAccount(openId))
  const { state } = account
  if (state.status === "active") return Effect.succeed(account)
  return Effect.fail(
    new ReauthorizationRequiredError({
      message: `Account '${openId}' has to authorize again: ${state.reason}. Send its owner to a new authorization URL.`,
      account: openId,
    }),
  )
}

export const unknownAccount = (openId: string): AuthenticationError =>
  new AuthenticationError({
    message: `The store has no account '${openId}'. Its owner has to authorize the app first: see authorizationUrl.`,
  })
