/**
 * 200 posts, two processes, and kill -9 of each in turn: each post is published once, as the server counts, and none is lost.
 * The processes work on the store, on jobs, or one of them on each, as during an upgrade.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, it } from "vitest"
import { hasPostgres, postgresServer } from "../../packages/jobs/test/support/postgres-server.ts"
import { runCrew } from "./crew.ts"

const home = mkdtempSync(join(tmpdir(), "scheduler-jobs-"))
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }))
const file = (name: string) => ({ file: join(home, `${name}.db`) })

const isPrivate = (n: number) => n % 5 === 0

describe.concurrent("200 posts, two schedulers, kill -9 of each in turn", () => {
  it("both on the store", () => runCrew({ pair: [undefined, undefined], scheduledOn: () => undefined }))

  it("the posts were scheduled on the store; then both work on SQLite. Private posts are published, or listed as unknown", () => {
    const jobs = file("upgrade")
    return runCrew({ pair: [jobs, jobs], scheduledOn: () => undefined, isPrivate })
  })

  it("in the middle of an upgrade: one process works on the store, the other one on SQLite", () => {
    const jobs = file("mixed")
    return runCrew({ pair: [undefined, jobs], scheduledOn: (n) => (n % 2 === 0 ? undefined : jobs) })
  })

  it.runIf(hasPostgres)("both on PostgreSQL, from the start", async () => {
    await using server = await postgresServer()
    const jobs = { connectionString: await server.database() }
    await runCrew({ pair: [jobs, jobs], scheduledOn: () => jobs, isPrivate })
  })
})
