/**
 * Every operation called once, in one program: it compiles, with either compiler, and a call costs the compiler little.
 * Instantiations are counted here because they are the same on every machine; `pnpm bench:types` measures the seconds.
 */
import { afterAll, expect, it } from "vitest"
import { type compilers, folderOf } from "./compiler.ts"
import { everyOperation } from "./every-operation.ts"
import { modules } from "./operations.ts"

const folder = folderOf({ "called.ts": everyOperation(), "imported.ts": everyOperation(false) })
afterAll(folder.remove)

const instantiationsACall = 30

const check = (compiler: keyof typeof compilers): void => {
  const called = folder.compile(compiler, "called.ts")
  const imported = folder.compile(compiler, "imported.ts")
  expect(called.errors).toEqual([])
  expect((called.instantiations - imported.instantiations) / modules.length).toBeLessThanOrEqual(instantiationsACall)
}

it("a program that calls every operation costs tsc 7 at most 30 instantiations a call", { timeout: 60_000 }, () => {
  expect(modules.length).toBeGreaterThan(530)
  check("tsc 7")
})

it("and tsc 5.9 no more", { timeout: 60_000 }, () => check("tsc 5.9"))
