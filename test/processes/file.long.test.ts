/** Processes that share a file store, briefly; refresh.long.test.ts and crash.long.test.ts take their time, with Redis too. */
import { expect, test } from "vitest"
import { crew } from "./crew.ts"
import { oneKilled, oneRefresh } from "./rounds.ts"
import { siteOf } from "./stores.ts"
import { tokenServer } from "./token-server.ts"

test("3 processes x 200 callers on one expired token make one refresh request", () =>
  oneRefresh("file", { processes: 3, callers: 200, rounds: 2 }))

test("nothing is lost to a process that is killed before its request", async () => {
  await using site = await siteOf("file")
  await using host = await tokenServer()
  await using others = await crew(2)
  const scene = { site, host, others, callers: 50, leaseMs: 1_000 }
  const { reports, kept } = await oneKilled(scene, "before the request", true)
  expect(reports.map(({ succeeded }) => succeeded)).toEqual([50, 50])
  expect(host.takes(kept)).toBe(true)
  expect(host.refreshes).toBe(1)
})
