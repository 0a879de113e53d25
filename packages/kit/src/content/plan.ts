/** When a scheduler looks at posts next, and the order in which it handles the posts of one creator. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Ledger, OpenMark } from "./ledger.ts"
import { nowMs } from "./wiring.ts"

/** A post, and when to look at it. */
export interface Planned extends OpenMark {
  lookAtMs: number
}

/** Posts by {@link planKey}. */
export type Plan = Map<string, Planned>

export const planKey = ({ account, id }: OpenMark): string => `${account}/${id}`

/** Every mark of a creator, or of all creators. */
export const openMarks = (ledger: Ledger, account?: string): Effect.Effect<ReadonlyArray<OpenMark>, StoreError> =>
  Effect.gen(function* () {
    const all: Array<OpenMark> = []
    let after: string | undefined
    do {
      const page: { readonly marks: ReadonlyArray<OpenMark>; readonly next?: string | undefined } = yield* ledger.open(
        after,
        100,
        account,
      )
      all.push(...page.marks)
      after = page.next
    } while (after !== undefined)
    return all
  })

/** The creator's post that is looked at first. */
export const firstOf = (plan: Plan, account: string): Planned | undefined => {
  let first: Planned | undefined
  for (const planned of plan.values()) {
    if (planned.account === account && (first === undefined || planned.lookAtMs < first.lookAtMs)) first = planned
  }
  return first
}

/**
 * Handles the creator's posts whose time has come, one after the other, in the order of their times. `handle` returns when to
 * look at the post next; `undefined`: never. Ends when no post is due, or before a post if `mayContinue` returns false. Returns
 * how often it handled a post.
 */
export const serve = (
  plan: Plan,
  account: string,
  handle: (planned: Planned) => Effect.Effect<number | undefined>,
  mayContinue: (nowMs: number) => boolean = () => true,
): Effect.Effect<number> =>
  Effect.gen(function* () {
    for (let handled = 0; ; handled++) {
      const now = yield* nowMs
      const first = firstOf(plan, account)
      if (first === undefined || first.lookAtMs > now || !mayContinue(now)) return handled
      const lookAtMs = yield* handle(first)
      if (lookAtMs === undefined) plan.delete(planKey(first))
      else first.lookAtMs = lookAtMs
    }
  })
