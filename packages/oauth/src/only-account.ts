/**
 * The only account of a store, for a call that names neither an account nor a shop. If there are more, or none, the call fails:
 * nothing is guessed.
 */
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { notExactlyOne } from "./account-resolver.ts"
import type { AccountRecords } from "./records.ts"

export interface OnlyAccount {
  /** The open id of the only account whose kind of user fits the operation; if none fits, of the only account. */
  readonly of: (operation: AnyOperation) => Effect.Effect<string, CallError>
  /** Asks the store again at the next call. */
  readonly forget: Effect.Effect<void>
}

/** How long the only account of a store counts as the only one before the store is asked again. */
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
