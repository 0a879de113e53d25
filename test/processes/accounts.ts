/** One account at the token server, in a store: authorized, and its access token ended. */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import { exchangeCode, makeStored, type Stored } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { RecordStore } from "@tiktok-shop-kit/oauth"

export const account = "seller-1"

export const appKey = "6app0key"
export const appSecret = "an-app-secret-of-a-test"

const credentials = { appKey, appSecret: Redacted.make(appSecret) }

const clientAt = (origin: string) =>
  Client.make({ baseUrl: origin, authUrl: origin }).pipe(Client.layers(Client.envelope({ table: errorTable })))

export const storedAt = (origin: string, store: RecordStore, leaseMs: number): Stored => {
  return makeStored({ client: clientAt(origin), credentials, store, leaseMs })
}

/** The account with a token that ended a minute ago. */
export const expired = async (origin: string, store: RecordStore): Promise<void> => {
  await Effect.runPromise(storedAt(origin, store, 60_000).exchange("a-code"))
  const [record] = await Effect.runPromise(store.scan(`tts/${credentials.appKey}/account/`))
  const ended = { ...(JSON.parse(record!.value) as object), accessTokenExpiresAtMs: Date.now() - 60_000 }
  await Effect.runPromise(store.compareAndSet(record!.key, record!.version, JSON.stringify(ended)))
}

/** A refresh token that another program got, and keeps elsewhere. */
export const givenRefreshToken = async (origin: string): Promise<string> => {
  const { refreshToken } = await Effect.runPromise(exchangeCode({ client: clientAt(origin), credentials }, "a-code"))
  return Redacted.value(refreshToken)
}

/** The content of the store at the end. */
export const keptRefreshToken = async (origin: string, store: RecordStore): Promise<string> => {
  const kept = await Effect.runPromise(storedAt(origin, store, 60_000).account(account))
  return Redacted.value(kept!.refreshToken)
}

/** So many accounts whose access tokens end in an hour; their open ids. */
export const endingSoon = async (origin: string, store: RecordStore, count: number): Promise<ReadonlyArray<string>> => {
  const stored = storedAt(origin, store, 60_000)
  const openIds = Array.from({ length: count }, (_, at) => `seller-${String(at).padStart(3, "0")}`)
  for (const openId of openIds) {
    await Effect.runPromise(stored.exchange(`code of ${openId}`))
    const key = `tts/${credentials.appKey}/account/${openId}`
    const record = await Effect.runPromise(store.get(key))
    const ending = { ...(JSON.parse(record!.value) as object), accessTokenExpiresAtMs: Date.now() + 3_600_000 }
    await Effect.runPromise(store.compareAndSet(key, record!.version, JSON.stringify(ending)))
  }
  return openIds
}
