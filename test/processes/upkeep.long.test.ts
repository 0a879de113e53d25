/**
 * The upkeep of stored tokens by real processes: two that maintain the same accounts at once, two that rekey the same records
 * while a third refreshes them, and one that is killed (kill -9) again and again in the middle of a rekey.
 */
import { encrypted, generateKey } from "@tiktok-shop-kit/oauth/encryption"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { appKey, endingSoon, storedAt } from "./accounts.ts"
import { crew } from "./crew.ts"
import { type Place, type Site, siteOf, storeAt } from "./stores.ts"
import { tokenServer } from "./token-server.ts"

const [oldKey, newKey] = [generateKey(), generateKey()]
const bothKeys = { old: oldKey, new: newKey }

describe.each(["file", "Redis"] as const)("a %s store", (kind) => {
  describe.skipIf(kind === "Redis" && !hasRedisServer)("and real processes", () => {
    let site: Site
    beforeAll(async () => {
      site = await siteOf(kind)
    })
    afterAll(() => site[Symbol.asyncDispose]())

    /** How many records of the app are under the old key. */
    const countOld = async (place: Place): Promise<number> => {
      const records = await Effect.runPromise(
        encrypted(await storeAt(place), { keys: bothKeys }).scan(`tts/${appKey}/`, undefined, 1_000),
      )
      return records.filter(({ keyId }) => keyId === "old").length
    }

    test("two processes that maintain 30 accounts at once refresh each account once", async () => {
      await using host = await tokenServer()
      await using workers = await crew(2)
      host.rotates = true
      for (let round = 0; round < 5; round++) {
        const place = site.place()
        const store = await storeAt(place)
        const openIds = await endingSoon(host.origin, store, 30)
        host.refreshes = 0
        const task = { kind: "maintain", place, origin: host.origin, leaseMs: 60_000 } as const
        const reports = await workers.perform(task, "maintained")
        expect(host.refreshes).toBe(30)
        for (const { outcomes } of reports) {
          expect(outcomes).toHaveLength(30)
          // A process that reads an account after the other has refreshed it finds it fresh.
          expect(outcomes.filter((outcome) => outcome !== "refreshed" && outcome !== "fresh")).toEqual([])
        }
        const after = storedAt(host.origin, store, 60_000)
        for (const openId of openIds) {
          const { refreshToken } = (await Effect.runPromise(after.account(openId)))!
          expect(host.takes(Redacted.value(refreshToken))).toBe(true)
        }
      }
    })

    test("two processes rekey 100 accounts while a third refreshes them: all records are under the new key, no pair is lost", async () => {
      await using host = await tokenServer()
      await using workers = await crew(2)
      await using others = await crew(1)
      host.rotates = true
      const place = site.place()
      const store = await storeAt(place)
      const openIds = await endingSoon(host.origin, encrypted(store, { keys: { old: oldKey } }), 100)
      const refreshed = openIds.slice(0, 5)
      const [refresher] = others.members
      refresher!.begin({
        kind: "refresh in turn",
        place,
        origin: host.origin,
        openIds: openIds.slice(0, 5),
        keys: bothKeys,
      })
      await refresher!.said("refreshing")
      const task = { kind: "rekey", place, origin: host.origin, keys: bothKeys, to: "new" } as const
      const reports = await workers.perform(task, "rekeyed")
      for (const report of reports) expect(report).toMatchObject({ done: 100, of: 100, remaining: [], errors: [] })
      await refresher!.kill()
      expect(await countOld(place)).toBe(0)
      const after = storedAt(host.origin, encrypted(store, { keys: { new: newKey } }), 5_000)
      for (const openId of openIds) {
        const { refreshToken } = (await Effect.runPromise(after.account(openId)))!
        // A refresher that is killed may lose the pair that it waits for: that is no matter of the keys.
        if (!refreshed.includes(openId)) expect(host.takes(Redacted.value(refreshToken))).toBe(true)
      }
    })

    test("a process that is killed in the middle of a rekey, again and again, loses nothing, and the last run finishes it", async () => {
      await using host = await tokenServer()
      host.rotates = true
      const place = site.place()
      const store = await storeAt(place)
      const openIds = await endingSoon(host.origin, encrypted(store, { keys: { old: oldKey } }), 100)
      const task = { kind: "rekey", place, origin: host.origin, keys: bothKeys, to: "new" } as const
      let kills = 0
      for (let left = await countOld(place); left > 12; left = await countOld(place)) {
        await using victims = await crew(1)
        const [victim] = victims.members
        victim!.begin({ ...task, dieAtWrite: 5 + (kills % 7) })
        await victim!.ended()
        kills++
        // Every record opens with one key or the other: none is half written.
        const accounts = await Effect.runPromise(
          storedAt(host.origin, encrypted(store, { keys: bothKeys }), 5_000).accounts({ limit: 1_000 }),
        )
        expect(accounts.items.map(({ openId }) => openId)).toEqual(openIds)
      }
      expect(kills).toBeGreaterThan(4)
      expect(await countOld(place)).toBeGreaterThan(0)
      await using last = await crew(1)
      const [report] = await last.perform(task, "rekeyed")
      expect(report).toMatchObject({ done: 100, of: 100, remaining: [], errors: [] })
      const after = storedAt(host.origin, encrypted(store, { keys: { new: newKey } }), 5_000)
      for (const openId of openIds) {
        const { refreshToken } = (await Effect.runPromise(after.account(openId)))!
        expect(host.takes(Redacted.value(refreshToken))).toBe(true)
      }
      console.info({ kind, kills })
    })
  })
})
