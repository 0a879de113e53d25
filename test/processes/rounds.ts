/** Rounds of several processes with one account: an expired token, and a refresher that is killed. */
import { expect } from "vitest"
import { expired, keptRefreshToken } from "./accounts.ts"
import { type Crew, crew } from "./crew.ts"
import { type Place, type Site, siteOf, storeAt } from "./stores.ts"
import { type TokenServer, tokenServer } from "./token-server.ts"
import type { Step } from "./worker.ts"

export interface Sizes {
  readonly processes: number
  /** Of each process. */
  readonly callers: number
  readonly rounds: number
}

/** All callers of all processes ask at once: one request, and everyone has its token. */
export const oneRefresh = async (kind: Place["kind"], { processes, callers, rounds }: Sizes): Promise<void> => {
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
}

export interface Scene {
  readonly site: Site
  readonly host: TokenServer
  readonly others: Crew
  readonly callers: number
  readonly leaseMs: number
}

/** One refresher is killed (kill -9) at a step while the others wait for it; what they get, and what the store holds. */
export const oneKilled = async ({ site, host, others, callers, leaseMs }: Scene, step: Step, rotates: boolean) => {
  const place = site.place()
  const store = await storeAt(place)
  await expired(host.origin, store)
  Object.assign(host, { rotates, refreshes: 0 })
  const task = { kind: "token", place, origin: host.origin, leaseMs, callers } as const
  await using victims = await crew(1)
  const [victim] = victims.members
  const unanswered = new Promise<void>((resolve) => {
    host.onRefreshed = step === "after the request" ? () => (resolve(), false) : undefined
  })
  victim!.begin({ ...task, stopAt: step })
  await (step === "after the request" ? Promise.race([unanswered, victim!.said("stopped")]) : victim!.said("stopped"))
  host.onRefreshed = undefined
  for (const member of others.members) member.begin(task)
  await Promise.all(others.members.map((member) => member.said("waiting")))
  await victim!.kill()
  const killedMs = performance.now()
  const reports = await Promise.all(others.members.map((member) => member.said("tokens")))
  const waitedMs = performance.now() - killedMs
  return { reports, waitedMs, kept: await keptRefreshToken(host.origin, store) }
}
