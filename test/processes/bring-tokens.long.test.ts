/** Two processes bring the same pair to one store at once: one imports it, the other uses what it stored. */
import { describe, expect, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { givenRefreshToken, keptRefreshToken } from "./accounts.ts"
import { crew } from "./crew.ts"
import { siteOf, storeAt } from "./stores.ts"
import { tokenServer } from "./token-server.ts"

describe.each(["file", "Redis"] as const)("a %s store", (kind) => {
  test.skipIf(kind === "Redis" && !hasRedisServer)(
    "two processes that bring one pair at once make one refresh request, and a third one makes none",
    async () => {
      await using site = await siteOf(kind)
      await using host = await tokenServer()
      await using workers = await crew(3)
      const [first, second, later] = workers.members
      host.rotates = true
      for (const how of ["options", "importTokens"] as const) {
        const place = site.place()
        const refreshToken = await givenRefreshToken(host.origin)
        const task = { kind: "bring tokens", how, place, origin: host.origin, refreshToken } as const
        host.refreshes = 0
        for (const member of [first!, second!]) member.begin(task)
        const reports = [await first!.said("tokens"), await second!.said("tokens")]
        later!.begin(task)
        reports.push(await later!.said("tokens"))
        expect(reports.flatMap(({ errors }) => errors)).toEqual([])
        expect(new Set(reports.flatMap(({ tokens }) => tokens)).size).toBe(1)
        expect(host.refreshes).toBe(1)
        expect(host.takes(await keptRefreshToken(host.origin, await storeAt(place)))).toBe(true)
      }
    },
  )
})
