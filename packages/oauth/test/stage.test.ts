/** If a process is killed between the answer and the record's write, the next process takes the new pair from the stage. */
import { mkdtemp, readdir, readlink, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { exchangeCode, makeStored, type RecordStore, type Stage } from "../src/index.ts"
import { makeFileStore } from "../src/node/index.ts"
import { credentials, faults, paths } from "./support/platform.ts"
import { day, recordOf, refreshes, setup, tokenOf } from "./support/stored.ts"
import { toItsEnd, until } from "./support/time.ts"

const folder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "tts-stage-"))),
  (path) => Effect.promise(() => rm(path, { recursive: true, force: true })),
)

/** The system closes the files of a process that was killed. This one lives on, so the test closes them. */
const closingStages = (files: RecordStore) =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => new Set<Stage>()),
      (stages) => Effect.forEach(stages, ({ clear }) => Effect.ignore(clear)),
    ),
    (stages): RecordStore => ({
      ...files,
      stage: (key) => Effect.tap(files.stage!(key), (stage) => Effect.sync(() => stages.add(stage))),
    }),
  )

/** A process that hangs before the record's write of the new pair, as if it was killed there. */
const hanging = Effect.gen(function* () {
  const path = yield* folder
  const files = makeFileStore({ folder: path })
  const closing = yield* closingStages(files)
  let writes = 0
  let hangsAt = 0
  const store: RecordStore = {
    ...closing,
    compareAndSet: (...args) =>
      Effect.suspend(() => (++writes === hangsAt ? Effect.never : files.compareAndSet(...args))),
  }
  const made = yield* setup({ store })
  yield* TestClock.adjust(8 * day)
  hangsAt = writes + 2
  yield* Effect.forkChild(tokenOf(made.stored))
  yield* until(() => writes === hangsAt)
  const next = makeStored({ ...made.tiktok.app, store: files })
  const stages = join(path, encodeURIComponent(`tts/${credentials.appKey}/refresh/open-1`))
  const staged = Effect.promise(async () => (await readdir(stages)).filter((name) => name.startsWith("stage.")))
  return { ...made, files, next, stages, staged }
})

/** The lease of the process that hangs has ended. */
const afterItsLease = <A, E>(work: Effect.Effect<A, E>) => Effect.andThen(TestClock.adjust(61_000), work)

it.effect("the next process takes the pair, makes no request and removes the file", () =>
  Effect.gen(function* () {
    const { tiktok, next, files, staged } = yield* hanging
    expect(yield* staged).toHaveLength(1)
    expect(yield* recordOf(files)).toMatchObject({ refreshToken: "TTP_refresh-token-1" })
    expect(yield* afterItsLease(tokenOf(next))).toBe("TTP_access-token-2")
    expect(yield* recordOf(files)).toMatchObject({ refreshToken: "TTP_refresh-token-2", state: { status: "active" } })
    expect(yield* recordOf(files)).not.toHaveProperty("refreshing")
    expect(refreshes(tiktok)).toBe(1)
    expect(yield* staged).toEqual([])
  }).pipe(Effect.scoped),
)

it.effect("a pair of an earlier authorization is removed, not used", () =>
  Effect.gen(function* () {
    const { tiktok, next, files, staged } = yield* hanging
    yield* next.exchange("good-code")
    const refreshed = yield* Effect.forkChild(afterItsLease(next.refresh("open-1")))
    yield* Fiber.join(refreshed)
    expect(yield* recordOf(files)).toMatchObject({ refreshToken: "TTP_refresh-token-4" })
    expect(refreshes(tiktok)).toBe(2)
    expect(yield* staged).toEqual([])
  }).pipe(Effect.scoped),
)

for (const [what, text] of [
  ["cut in the middle", `{"used":"TTP_re`],
  ["of another shape", `{"used":1,"refreshed":null}`],
  ["no JSON", "stage"],
] as const) {
  it.effect(`a file that is ${what} is removed, and the refresh continues`, () =>
    Effect.gen(function* () {
      const path = yield* folder
      const store = makeFileStore({ folder: path })
      const { stored } = yield* setup({ store })
      yield* stored.refresh("open-1")
      const stages = join(path, encodeURIComponent(`tts/${credentials.appKey}/refresh/open-1`))
      yield* Effect.promise(() => writeFile(join(stages, "stage.1"), text))
      yield* TestClock.adjust(day)
      yield* stored.refresh("open-1")
      expect(yield* recordOf(store)).toMatchObject({ refreshToken: "TTP_refresh-token-3" })
      expect((yield* Effect.promise(() => readdir(stages))).filter((name) => name.startsWith("stage."))).toEqual([])
    }).pipe(Effect.scoped),
  )
}

/** The stages that this process has open. */
const openStages = Effect.promise(async () => {
  const files = await Promise.all(
    (await readdir("/proc/self/fd")).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => "")),
  )
  return files.filter((file) => file.includes("/stage."))
})

it.effect.skipIf(process.platform !== "linux")(
  "a refresh and an import close their files, whether they succeed, are refused or get no answer",
  () =>
    Effect.gen(function* () {
      const store = makeFileStore({ folder: yield* folder })
      const { tiktok, stored } = yield* setup({ store })
      yield* stored.refresh("open-1")
      const { refreshToken } = yield* exchangeCode(tiktok.app, "good-code")
      yield* stored.importToken({ refreshToken })
      for (const fault of [faults.reset, faults.status500, faults.code(98001006, "refresh token is invalid")]) {
        tiktok.next(paths.refresh, fault, fault)
        yield* TestClock.adjust(day)
        // A refused refresh waits for a pair that an earlier refresh may still write.
        yield* toItsEnd(Effect.flip(stored.refresh("open-1")))
        yield* toItsEnd(Effect.flip(stored.importToken({ refreshToken: "TTP_another" })))
      }
      expect(yield* openStages).toEqual([])
    }).pipe(Effect.scoped),
)
