import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, test } from "vitest"
import { memory } from "../src/index.ts"
import { sqlite } from "../src/node/sqlite/index.ts"
import { jobsBattery } from "../src/testing/index.ts"

describe.concurrent("jobs in memory", () => {
  for (const { name, run } of jobsBattery({ make: memory })) test(name, run)
})

const folder = mkdtempSync(join(tmpdir(), "jobs-"))
afterAll(() => rmSync(folder, { recursive: true }))

describe.concurrent("jobs on SQLite", () => {
  const open = () => sqlite(join(folder, "jobs.db"))
  for (const { name, run } of jobsBattery({ make: open, again: open })) test(name, run)
})
