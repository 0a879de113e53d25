/**
 * Four kinds of tests: `unit` is what `npm test` runs, `long` (files named *.long.test.ts) is what `pnpm test:long` adds:
 * tests that pack, install, start processes, sweep over all operations or take minutes; `site` (*.site.test.ts) looks at the
 * built site; `frameworks` (*.frameworks.test.ts) installs, builds and visits the examples for other frameworks. Every run
 * prints its seed; `TEST_SEED=<seed>` repeats it.
 */
import { appendFileSync } from "node:fs"
import { defineConfig } from "vitest/config"
import type { Reporter } from "vitest/node"
import { seedFrom } from "./test/support/seed.ts"

/** Of fast-check's properties, and of the order of tests under `--sequence.shuffle`. */
const seed = seedFrom(process.env["TEST_SEED"])

const printSeed: Reporter = {
  onInit: () => console.log(`Seed ${seed}: TEST_SEED=${seed} repeats this run.`),
}

const exclude = ["**/node_modules/**", "**/dist/**"]

/**
 * Appends `<passed> <failed>` to the file that TEST_TALLY names, for the closing line of .ci/run. A file that could not be
 * loaded and an error outside of every test count as failed; vitest's own JSON report leaves them out.
 */
const tally: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env["TEST_TALLY"]
    if (file === undefined) return
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === "passed").length
    const failed = tests.filter((test) => test.result().state === "failed").length
    const notLoaded = modules.filter((module) => module.state() === "failed" && module.errors().length > 0).length
    appendFileSync(file, `${passed} ${failed + notLoaded + unhandledErrors.length}\n`)
  },
}

export default defineConfig({
  test: {
    passWithNoTests: true,
    reporters: ["default", printSeed, tally],
    sequence: { seed },
    env: { TEST_SEED: String(seed) },
    setupFiles: ["./test/support/seed-setup.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{packages/*,generated}/test/**/*.test.ts", "test/**/*.test.ts"],
          exclude: [...exclude, "**/*.{long,site,frameworks}.test.ts"],
          // The modules of effect and of the SDK are loaded once for all files instead of once a file: 30 files take 0.4 s
          // instead of 6 s. This works because no module of the SDK keeps state; a module with state would make tests fail.
          isolate: false,
          // A busy machine must not fail a test that measures nothing.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "long",
          include: ["{packages/*,generated}/test/**/*.long.test.ts", "test/**/*.long.test.ts"],
          exclude,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { name: "site", include: ["test/**/*.site.test.ts"], exclude, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "frameworks",
          include: ["test/**/*.frameworks.test.ts"],
          exclude,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
