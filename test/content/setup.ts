/** What the tests of the schedulers and their worker processes have in common. */
import type { Jobs } from "@tiktok-shop-kit/jobs"
import { pgBoss } from "@tiktok-shop-kit/jobs/pg-boss"
import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import type { TikTokShopConfig } from "tiktok-shop-kit"

/** Where jobs are kept: a file of SQLite, or a database of PostgreSQL. */
export type JobsPlace = { readonly file: string } | { readonly connectionString: string }

export interface WorkerSetup {
  readonly folder: string
  readonly url: string
  /** Absent: a process of the store's scheduler. */
  readonly jobs?: JobsPlace | undefined
}

export const openJobs = (place: JobsPlace, migrate = false): Jobs =>
  "file" in place ? sqlite(place.file) : pgBoss({ ...place, migrate })

/** Everything faster than in life: a lost post is looked for during 3 s instead of an hour. */
export const configOf = ({ url }: Pick<WorkerSetup, "url">, store: RecordStore, jobs?: Jobs): TikTokShopConfig => ({
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
    jobs,
  },
})
