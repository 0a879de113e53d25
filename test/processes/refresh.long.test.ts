/** Eight processes, a thousand callers each, one expired token: one refresh request, and every caller has a token. */
import { describe, expect, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { expired, keptRefreshToken } from "./accounts.ts"
import { crew } from "./crew.ts"
import { siteOf, storeAt } from "./stores.ts"
import { tokenServer } from "./token-server.ts"

const processes = 8
const callers = 1_000
const rounds = Number(process.env["PROCESSES_ROUNDS"] ?? 50)

describe.each(["file", "Redis"] as const)("a %s store", (kind) => {
  test.skipIf(kind === "Redis" && !hasRedisServer)(
    `${processes} processes x ${callers} callers on one expired token make one refresh request, ${rounds} times`,
    async () => {
      await using site = await siteOf(kind)
      await using host = await tokenServer()
      await using workers = await crew(processes)
      for (let round = 0; round < rounds; round++) {
        const place = site.place()
        const store = await storeAt(place)
        await expired(host.origin, store)
        host.refreshes = 0
        const task = { kind: "token", place, origin: host.origin, leaseMs: 60_000, callers } as const
        const reports = await workers.perform(task, "tokens")
        expect(host.refreshes).toBe(1)
        expect(reports.flatMap(({ errors }) => errors)).toEqual([])
        expect(reports.map(({ succeeded }) => succeeded)).toEqual(Array<number>(processes).fill(callers))
        expect(new Set(reports.flatMap(({ tokens }) => tokens)).size).toBe(1)
        expect(host.takes(await keptRefreshToken(host.origin, store))).toBe(true)
      }
    },
  )
})
