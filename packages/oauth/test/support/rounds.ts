/** What several processes have to live up to: shared by the short test and the long one. */
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { makeStored } from "../../src/index.ts"
import { makeFileStore } from "../../src/node/index.ts"
import { crew } from "./crew.ts"
import { credentials, paths, platform } from "./platform.ts"
import type { Step } from "./worker.ts"

const workshop = async () => {
  const tiktok = await platform()
  const folder = await mkdtemp(join(tmpdir(), "tts-processes-"))
  const store = makeFileStore({ folder })
  await Effect.runPromise(makeStored({ ...tiktok.app, store }).exchange("good-code"))
  const key = `tts/${credentials.appKey}/account/open-1`
  /** Lets the account's token have ended. */
  const expire = async (): Promise<void> => {
    const { version, value } = (await Effect.runPromise(store.get(key)))!
    const ended = { ...JSON.parse(value), accessTokenExpiresAtMs: Date.now() - 1_000 }
    await Effect.runPromise(store.compareAndSet(key, version, JSON.stringify(ended)))
    tiktok.seen.length = 0
  }
  return {
    tiktok,
    folder,
    origin: tiktok.options.baseUrl!,
    expire,
    [Symbol.asyncDispose]: async () => {
      await tiktok[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** All processes with all callers on one expired token: one request, and everyone succeeds. */
export const oneRefresh = async (sizes: { processes: number; callers: number; rounds: number }): Promise<void> => {
  await using place = await workshop()
  await using workers = crew(sizes.processes)
  const { folder, origin } = place
  for (let round = 0; round < sizes.rounds; round++) {
    await place.expire()
    const reports = await workers.perform({ folder, origin, callers: sizes.callers, leaseMs: 60_000 })
    expect(place.tiktok.count(paths.refresh)).toBe(1)
    expect(new Set(reports.map((report) => report?.answered))).toEqual(new Set([sizes.callers]))
    expect(new Set(reports.flatMap((report) => report?.got))).toEqual(new Set([place.tiktok.latest()]))
  }
}

/** One process dies at a step of its refresh; what the others get. */
export const oneDies = async (step: Step, rotates: boolean, processes: number): Promise<void> => {
  await using place = await workshop()
  await using victim = crew(1)
  await using others = crew(processes)
  const { folder, origin, tiktok } = place
  await place.expire()
  tiktok.rotates = rotates
  const task = { folder, origin, callers: 50, leaseMs: 2_000 }
  expect(await victim.perform({ ...task, dieAt: step })).toEqual([undefined])
  const begun = performance.now()
  const reports = await others.perform(task)
  expect(performance.now() - begun).toBeLessThan(task.leaseMs + 15_000)
  const got = new Set(reports.flatMap((report) => report?.got))
  if (rotates && step === "after the answer") {
    expect(got).toEqual(new Set(["ReauthorizationRequiredError"]))
    expect(reports[0]?.messages.join()).toMatch(/a refresh begun at .* was never finished/)
    expect(tiktok.count(paths.refresh)).toBe(2)
    return
  }
  expect(got).toEqual(new Set([tiktok.latest()]))
  expect(tiktok.count(paths.refresh)).toBe(step === "after the answer" ? 2 : 1)
}

export const steps: ReadonlyArray<Step> = [
  "holding the lease",
  "before the request",
  "after the answer",
  "after the new pair is kept",
]
