/** Tests both stores against the rules of the battery: `node main.ts`. */
import type { RecordStore } from "@tiktok-shop-kit/oauth"
import { recordStoreBattery } from "@tiktok-shop-kit/oauth/testing"
import { randomUUID } from "node:crypto"
import { DatabaseSync } from "node:sqlite"
import { makePool, makePostgresStore, schema } from "./postgres.ts"
import { makeSqliteStore } from "./sqlite.ts"

const judge = async (name: string, store: RecordStore): Promise<void> => {
  const rules = recordStoreBattery(() => store)
  let kept = 0
  for (const rule of rules) {
    await rule.run().then(
      () => kept++,
      (problem: unknown) => console.log(`${name}: ${rule.name}: ${String(problem)}`),
    )
  }
  console.log(`${name}: keeps ${kept} of ${rules.length} rules`)
  if (kept < rules.length) process.exitCode = 1
}

const database = new DatabaseSync(":memory:")
await judge("SQLite", makeSqliteStore(database))
database.close()

const url = process.env["DATABASE_URL"]
if (url === undefined && process.env["PGHOST"] === undefined) {
  console.log("PostgreSQL: not tested, since neither DATABASE_URL nor PGHOST is set")
} else {
  const own = `tts_battery_${randomUUID().replaceAll("-", "")}`
  const pool = makePool(url, { options: `-c search_path=${own}` })
  await pool.query(`CREATE SCHEMA ${own}`)
  await pool.query(schema)
  await judge("PostgreSQL", makePostgresStore(pool))
  await pool.query(`DROP SCHEMA ${own} CASCADE`)
  await pool.end()
}
