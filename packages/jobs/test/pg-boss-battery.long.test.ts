/** Jobs on PostgreSQL pass the checks that every adapter has to pass, also behind PgBouncer in transaction mode. */
import { afterAll, beforeAll, describe, test } from "vitest"
import { queue } from "../src/index.ts"
import { pgBoss } from "../src/node/pg-boss/index.ts"
import { jobsBattery } from "../src/testing/index.ts"
import { hasPgBouncer, pgBouncer } from "./support/pgbouncer.ts"
import { hasPostgres, postgresServer, type PostgresServer } from "./support/postgres-server.ts"

let server: PostgresServer
let database: string
beforeAll(async () => {
  if (!hasPostgres) return
  server = await postgresServer()
  database = await server.database()
  const jobs = pgBoss({ connectionString: database, migrate: true })
  await jobs.counts(queue("first"))
  await jobs.close()
})
afterAll(() => server?.[Symbol.asyncDispose]())

describe.runIf(hasPostgres).concurrent("jobs on PostgreSQL", () => {
  const open = () => pgBoss({ connectionString: database })
  for (const { name, run } of jobsBattery({ make: open, again: open })) test(name, run, 60_000)
})

describe.runIf(hasPostgres && hasPgBouncer).concurrent("jobs on PostgreSQL behind PgBouncer", () => {
  let bouncer: Awaited<ReturnType<typeof pgBouncer>>
  beforeAll(async () => {
    bouncer = await pgBouncer(database)
  })
  afterAll(() => bouncer?.[Symbol.asyncDispose]())
  const open = () => pgBoss({ connectionString: bouncer.connectionString, listen: false })
  for (const { name, run } of jobsBattery({ make: open, again: open })) test(name, run, 60_000)
})
