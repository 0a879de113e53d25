/** What the test and its worker processes have in common. */
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import type { TikTokShopConfig } from "tiktok-shop-kit"

export interface WorkerSetup {
  readonly folder: string
  readonly url: string
}

/** Everything faster than in life: a lost post is looked for during 3 s instead of an hour. */
export const configOf = ({ url }: WorkerSetup, store: RecordStore): TikTokShopConfig => ({
  appKey: "29a39d",
  appSecret: "the-app-secret",
  baseUrl: url,
  authUrl: url,
  store,
  content: {
    clientKey: "aw9clientkey",
    clientSecret: "the-client-secret",
    redirectUri: "https://app.example/callback",
    baseUrl: url,
    publishTimeoutMs: 2_000,
    leaseMs: 4_000,
    settleMs: 3_000,
    lookMs: 500,
  },
})
