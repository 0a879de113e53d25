/**
 * Imports a given refresh token into an empty store: the first process imports it, and later processes find it imported. Calls
 * wait for that. Afterwards it costs a call nothing.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Account } from "./account.ts"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import type { AccountRecords } from "./records.ts"
import { hostOf } from "./shop-host.ts"
import { makeSingleFlight } from "./single-flight.ts"
import type { App } from "./token-host.ts"
import type { GivenToken, TokenImport } from "./token-import.ts"

export interface TokenSeedOptions {
  readonly app: App
  readonly records: AccountRecords
  readonly seed: GivenToken | undefined
  readonly isDone: TokenImport["isDone"]
  readonly run: (given: GivenToken) => Effect.Effect<Account, CallError>
}

/** Ends once the token is imported. Each caller gets its own copy of a failure; the next caller tries again, unless it is final. */
export const makeTokenSeed = ({
  app,
  records,
  seed,
  isDone,
  run,
}: TokenSeedOptions): Effect.Effect<void, CallError> => {
  if (seed === undefined) return Effect.void
  let isSeeded = false
  let refusal: CallError | undefined

  const work = Effect.gen(function* () {
    if (yield* isDone(seed)) return
    const imported = yield* Effect.result(run(seed))
    if (imported._tag === "Success") return
    const error = imported.failure
    if (!hostOf(app).isRefused(error)) return yield* Effect.fail(error)
    const { items } = yield* records.accounts({ limit: 1 })
    if (items.length > 0) return yield* Effect.logWarning(`The accounts of the store are used. ${error.message}`)
    // The platform would refuse the same token again.
    refusal = error
    return yield* Effect.fail(error)
  })

  const seedings = makeSingleFlight<void, CallError>()
  const seeding = Effect.map(seedings.join("seed", work), () => {
    isSeeded = true
  })
  return Effect.suspend(() => {
    if (isSeeded) return Effect.void
    const result = refusal === undefined ? seeding : Effect.fail(refusal)
    return Effect.mapError(result, (error) => copyError(error, { outcome: "not-sent", attempts: [] }))
  })
}
