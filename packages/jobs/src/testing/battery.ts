/**
 * The checks that every adapter of jobs has to pass, with or without a test framework. A failed check says what is wrong.
 * `import { jobsBattery } from "@tiktok-shop-kit/jobs/testing"`.
 */
import type { Jobs } from "../jobs.ts"
import { Bench } from "./bench.ts"
import type { Check } from "./check.ts"
import { deadLetterChecks } from "./dead-letter-checks.ts"
import { modeChecks } from "./mode-checks.ts"
import { runChecks } from "./run-checks.ts"
import { sendChecks } from "./send-checks.ts"
import { workerChecks } from "./worker-checks.ts"

export interface BatteryCheck {
  readonly name: string
  /** Rejects with what went wrong. */
  readonly run: () => Promise<void>
}

export interface BatteryOptions {
  /** Makes jobs on an empty or a shared storage: the checks of one battery use their own queues. Each check closes its jobs. */
  readonly make: () => Jobs | Promise<Jobs>
  /** Makes jobs on the same storage, as another process does. Absent: the checks of several processes use one object. */
  readonly again?: (() => Jobs | Promise<Jobs>) | undefined
  /** The lease of the queues, in milliseconds. Default 1,000. Checks of dead workers take a few leases. */
  readonly leaseMs?: number | undefined
}

/**
 * The checks of an adapter.
 *
 * @example
 * ```ts
 * import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
 * import { jobsBattery } from "@tiktok-shop-kit/jobs/testing"
 * import { test } from "vitest"
 *
 * const open = () => sqlite("battery.db")
 * for (const { name, run } of jobsBattery({ make: open, again: open })) test(name, run)
 * ```
 */
export const jobsBattery = ({ make, again, leaseMs = 1_000 }: BatteryOptions): ReadonlyArray<BatteryCheck> =>
  checks.map(({ name, check }) => ({
    name,
    run: async () => {
      const jobs = await make()
      const bench = new Bench(jobs, again ?? (() => jobs), leaseMs)
      try {
        await check(bench)
      } finally {
        await bench.close()
      }
    },
  }))

const checks: ReadonlyArray<Check> = [...sendChecks, ...runChecks, ...deadLetterChecks, ...modeChecks, ...workerChecks]
