/** Accounts in a store, and a platform where one account has just authorized, for the tests of `makeStored`. */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { makeMemory, makeStored, type RecordStore, type StoredOptions, type TokenEvent } from "../../src/index.ts"
import { credentials, paths, ping, type Platform, platform } from "./platform.ts"
import { onClock } from "./time.ts"

export const day = 86_400_000

/** A platform, a store and an account that has just authorized. */
export const setup = (options: Partial<StoredOptions> = {}) =>
  Effect.gen(function* () {
    const tiktok = yield* Effect.acquireRelease(Effect.promise(platform), (server) =>
      Effect.promise(() => server[Symbol.asyncDispose]()),
    )
    yield* onClock(tiktok)
    const store = options.store ?? makeMemory()
    const events: Array<TokenEvent> = []
    const stored = makeStored({ ...tiktok.app, store, onEvent: (event) => events.push(event), ...options })
    yield* stored.exchange("good-code")
    return { tiktok, store, stored, events, another: () => makeStored({ ...tiktok.app, store }) }
  })

export const tokenOf = (stored: ReturnType<typeof makeStored>) =>
  Effect.map(stored.resolve({}, ping), ({ accessToken }) => Redacted.value(accessToken))

export const recordOf = (store: RecordStore) =>
  Effect.map(store.get(`tts/${credentials.appKey}/account/open-1`), (record) => JSON.parse(record!.value))

export const refreshes = (tiktok: Platform) => tiktok.count(paths.refresh)
