/**
 * A process whose access token has ended: it begins a call, which refreshes the token. Arguments: the token server, the folder
 * of the file store, and for how many milliseconds the store takes no writes once the refresh has begun.
 */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { StoreError } from "@tiktok-shop-kit/errors"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import * as Effect from "effect/Effect"
import { createTikTokShop } from "tiktok-shop-kit"
import { account, appKey, appSecret } from "./accounts.ts"

const [, , origin = "", folder = "", downForMs = "0"] = process.argv
const files = makeFileStore({ folder })
let writes = 0
let downUntilMs = 0

/** The first write is the journal entry. The store is down afterwards, for some time. */
const store: RecordStore = {
  ...files,
  compareAndSet: (...args) =>
    Effect.suspend(() => {
      if (++writes === 2) downUntilMs = Date.now() + Number(downForMs)
      if (Date.now() >= downUntilMs) return files.compareAndSet(...args)
      console.log("a write failed")
      return Effect.fail(new StoreError({ message: "The store is down.", reason: "unavailable", retry: "backoff" }))
    }),
}

const tiktok = createTikTokShop({ appKey, appSecret, baseUrl: origin, authUrl: origin, store })
process.once("SIGTERM", async () => {
  await tiktok.close().catch((error: unknown) => console.error(String(error)))
  process.exit()
})
await tiktok
  .account(account)
  .call(getAuthorizedShops)
  .then(
    () => console.log("the call succeeded"),
    (error: unknown) => console.log(`the call failed: ${String(error)}`),
  )
