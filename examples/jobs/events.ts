/** What the receiver and the workers share: where the events are stored, and the rules of their queue. */
import { queue } from "@tiktok-shop-kit/jobs"
import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
import type { StoredEvent } from "@tiktok-shop-kit/webhooks"

/** With PostgreSQL: `pgBoss({ connectionString })` of `@tiktok-shop-kit/jobs/pg-boss`. */
export const jobs = sqlite(process.env["JOBS_FILE"] ?? "jobs.db")

/** The events of a killed worker go to another one after the lease: 10 seconds by default, 1 second in this example. */
export const events = queue<StoredEvent>("events", { leaseMs: 1_000, retry: { attempts: 20, firstDelayMs: 5_000 } })
