/**
 * The only account of a store, for a call that names neither an account nor a shop. If the store has several accounts, or none,
 * the call fails: the client does not guess.
 */
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { notExactlyOne } from "./account-resolver.ts"
import type { AccountRecords } from "./records.ts"

export interface OnlyAccount {
  /** The open id of the only account whose user type fits the operation; if no type fits, of the only account. */
  readonly of: (operation: AnyOperation) => Effect.Effect<string, CallError>
  /** Makes the next call ask the store again. */
  readonly forget: Effect.Effect<void>
}

/** How long an account counts as the only account before the store is asked again. */
const onlyForMs = 60_000

export const makeOnlyAccount = (records: AccountRecords): OnlyAccount => {
  let only: { readonly access: string; readonly openId: string; readonly untilMs: number } | undefined
  const forget = Effect.sync(() => {
    only = undefined
  })

  const of = (operation: AnyOperation): Effect.Effect<string, CallError> =>
    Effect.clockWith((clock) => {
      const nowMs = monotonicMs(clock)
      if (only?.access === operation.access && nowMs < only.untilMs) {
        return Effect.succeed(only.openId)
      }
      return Effect.flatMap(records.accounts({ limit: 100 }), ({ items, next }) => {
        const fitting = items.filter(({ userType }) => userType === operation.access)
        const [account, ...others] = fitting.length === 0 ? items : fitting
        if (account === undefined) return Effect.fail(notExactlyOne("account", "0"))
        if (next !== undefined) return Effect.fail(notExactlyOne("account", "100 or more"))
        if (others.length > 0) return Effect.fail(notExactlyOne("account", String(others.length + 1)))
        only = { access: operation.access, openId: account.openId, untilMs: nowMs + onlyForMs }
        return Effect.succeed(account.openId)
      })
    })

  return { of, forget }
}
