/** What jobs did, in the test's own tables: each start and end of a run, and each effect once. */
import { Pool } from "pg"

export interface Did {
  readonly id: string
  readonly key: string | null
  readonly attempt: number
  readonly pid: number
  readonly what: "start" | "effect" | "end"
  readonly atMs: number
}

export const openEffects = async (connectionString: string) => {
  const pool = new Pool({ connectionString, max: 4 })
  // PostgreSQL is restarted under it.
  pool.on("error", () => undefined)
  return {
    createTables: () =>
      pool.query(`
        CREATE TABLE did (seq bigserial PRIMARY KEY, id text NOT NULL, key text, attempt int, pid int, what text, at timestamptz DEFAULT clock_timestamp());
        CREATE TABLE effects (id text PRIMARY KEY);`),
    note: (
      job: { readonly id: string; readonly key: string | undefined; readonly attempt: number },
      what: "start" | "end",
    ) =>
      pool.query("INSERT INTO did (id, key, attempt, pid, what) VALUES ($1, $2, $3, $4, $5)", [
        job.id,
        job.key,
        job.attempt,
        process.pid,
        what,
      ]),
    /** The unique key makes the second effect of a job none. */
    effect: async (id: string): Promise<boolean> =>
      (await pool.query("INSERT INTO effects (id) VALUES ($1) ON CONFLICT DO NOTHING", [id])).rowCount === 1,
    all: async (): Promise<ReadonlyArray<Did>> =>
      (
        await pool.query(
          `SELECT id, key, attempt, pid, what, extract(epoch FROM at)::float8 * 1000 AS "atMs" FROM did ORDER BY seq`,
        )
      ).rows,
    effects: async (): Promise<ReadonlyArray<string>> =>
      (await pool.query("SELECT id FROM effects ORDER BY id")).rows.map(({ id }) => id),
    [Symbol.asyncDispose]: () => pool.end(),
  }
}

export type Effects = Awaited<ReturnType<typeof openEffects>>
