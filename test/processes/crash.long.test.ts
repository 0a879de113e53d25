/**
 * The refresher is killed (kill -9) at each of its steps, while eight processes wait for it. While the platform accepts the
 * old refresh token, no token is lost. If the old token ended with its first use, and the new pair was lost with the process,
 * the account ends in the terminal state, which names the refresh that was begun. A file store writes the new pair beside the
 * record before it replaces the record. No process waits for ever; the tests of oauth prove with a test clock that they wait
 * no longer than the lease.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { type Crew, crew } from "./crew.ts"
import { oneKilled } from "./rounds.ts"
import { type Site, siteOf } from "./stores.ts"
import { type TokenServer, tokenServer } from "./token-server.ts"
import type { Step } from "./worker.ts"

const processes = 8
const callers = 1_000
const leaseMs = 2_000
/** For a busy machine: nine processes share its cores. */
const graceMs = 30_000

const steps: ReadonlyArray<Step> = [
  "holding the lock",
  "before the request",
  "after the request",
  "before it is kept",
  "after it is kept",
]

describe.each(["file", "Redis"] as const)("a %s store", (kind) => {
  describe.skipIf(kind === "Redis" && !hasRedisServer)("whose refresher is killed", () => {
    let site: Site
    let host: TokenServer
    let others: Crew
    beforeAll(async () => {
      site = await siteOf(kind)
      host = await tokenServer()
      others = await crew(processes)
    })
    afterAll(async () => {
      await others[Symbol.asyncDispose]()
      await host[Symbol.asyncDispose]()
      await site[Symbol.asyncDispose]()
    })

    /** Is the new pair lost with the process? */
    const isLostAt = (step: Step): boolean =>
      step === "after the request" || (step === "before it is kept" && kind === "Redis")

    const run = async (step: Step, rotates: boolean) => {
      const { reports, kept, waitedMs } = await oneKilled({ site, host, others, callers, leaseMs }, step, rotates)
      if (process.env["PROCESSES_REPORT"] !== undefined) console.info({ kind, step, rotates, waitedMs })
      expect(waitedMs).toBeLessThan(leaseMs + graceMs)
      return { reports, kept }
    }

    test.each(steps)("%s: nothing is lost while the old refresh token is accepted", async (step) => {
      const { reports, kept } = await run(step, false)
      expect(reports.flatMap(({ errors }) => errors)).toEqual([])
      expect(reports.map(({ succeeded }) => succeeded)).toEqual(Array<number>(processes).fill(callers))
      expect(new Set(reports.flatMap(({ tokens }) => tokens)).size).toBe(1)
      expect(host.takes(kept)).toBe(true)
      expect(host.refreshes).toBe(isLostAt(step) ? 2 : 1)
    })

    test.each(steps)("%s, and the old refresh token dies with its use", async (step) => {
      const { reports, kept } = await run(step, true)
      const tokens = reports.flatMap((report) => report.tokens)
      if (!isLostAt(step)) {
        expect(new Set(tokens).size).toBe(1)
        expect(reports.map(({ succeeded }) => succeeded)).toEqual(Array<number>(processes).fill(callers))
        expect(host.takes(kept)).toBe(true)
        expect(host.refreshes).toBe(1)
        return
      }
      expect(tokens).toEqual([])
      for (const { errors } of reports) {
        expect(errors).toHaveLength(1)
        expect(errors[0]).toMatch(/^ReauthorizationRequiredError: .*a refresh begun at \d{4}-.*was never finished/)
      }
      // The refresh that was lost, and one that found out: no loop.
      expect(host.refreshes).toBe(2)
    })
  })
})
