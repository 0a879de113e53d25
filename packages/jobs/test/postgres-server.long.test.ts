/** The PostgreSQL that the tests start: it keeps its data over both kinds of stop, and leaves no process behind. */
import { existsSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { hasPostgres, postgresServer, query } from "./support/postgres-server.ts"

describe.runIf(hasPostgres)("the PostgreSQL of the tests", () => {
  it.each(["fast", "immediate"] as const)("keeps what was committed before a stop (%s)", async (mode) => {
    await using server = await postgresServer()
    const database = await server.database()
    await query(database, "CREATE TABLE kept (n int)")
    await query(database, "INSERT INTO kept VALUES ($1)", [7])
    await server.stop(mode)
    await expect(query(database, "SELECT n FROM kept")).rejects.toThrow()
    await server.start()
    expect(await query(database, "SELECT n FROM kept")).toEqual([{ n: 7 }])
  })

  it("ends with its folder", async () => {
    const server = await postgresServer()
    const [row] = await query(await server.database(), "SHOW data_directory")
    expect(existsSync(String(row?.["data_directory"]))).toBe(true)
    await server[Symbol.asyncDispose]()
    expect(existsSync(String(row?.["data_directory"]))).toBe(false)
    await expect(query(`postgresql://postgres@127.0.0.1:${server.port}/postgres`, "SELECT 1")).rejects.toThrow()
  })
})
