/** Jobs on PostgreSQL, with pg-boss: for many machines. Needs `pg-boss` 12.38. */
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import { PgBoss } from "pg-boss"
import type { Jobs } from "../../jobs.ts"
import { makeJobs } from "../../make-jobs.ts"
import { connect } from "./connection.ts"
import { makeStore } from "./store.ts"

interface CommonOptions {
  /** Where pg-boss keeps its tables. Default `pgboss`. */
  readonly schema?: string | undefined
  /**
   * Workers hear at once of jobs that other processes send, by LISTEN on one more connection. Default true. Pass false behind
   * PgBouncer in transaction mode: then a worker finds such jobs at its next `pollMs`.
   */
  readonly listen?: boolean | undefined
}

export interface PgBossInstance extends CommonOptions {
  /**
   * Your own instance. You start it before, and stop it after `close`. Its schema is `schema`. One of the instances on the schema
   * has `supervise` on, as is the default: it removes finished jobs.
   */
  readonly boss: PgBoss
}

export interface PgBossConnection extends CommonOptions {
  /** Opens up to 5 connections. `close` closes them. */
  readonly connectionString: string
  /** Creates or updates the tables of pg-boss at the start. Default false: missing or older tables are a ConfigurationError. */
  readonly migrate?: boolean | undefined
}

export type PgBossOptions = PgBossInstance | PgBossConnection

const names: Names<CommonOptions & { boss: unknown; connectionString: unknown; migrate: unknown }> = {
  boss: 1,
  connectionString: 1,
  schema: 1,
  listen: 1,
  migrate: 1,
}

/**
 * Jobs in PostgreSQL, in the tables of pg-boss. Any number of processes on any number of machines share them. Throws a
 * ConfigurationError for wrong options. It connects when it is first used.
 *
 * Groups do not take turns (`can.fair` is false). In mode `ordered`, a job with `at` takes its place in the order when its time
 * has come.
 *
 * @example
 * ```ts
 * import { queue } from "@tiktok-shop-kit/jobs"
 * import { pgBoss } from "@tiktok-shop-kit/jobs/pg-boss"
 *
 * const greetings = queue<{ readonly name: string }>("greetings")
 * await using jobs = pgBoss({ connectionString: "postgresql://app@localhost/shop", migrate: true })
 * await jobs.send(greetings, { name: "Ann" })
 * ```
 */
export const pgBoss = (options: PgBossOptions): Jobs => {
  checkOptions("pgBoss", options ?? null, names, () => ({ issues: issuesOf(options) }))
  const { schema = "pgboss", listen = true } = options
  const connection =
    "boss" in options
      ? connect(options.boss, schema)
      : connect({ connectionString: options.connectionString, migrate: options.migrate ?? false }, schema)
  return makeJobs(makeStore(connection, { listens: listen }))
}

const issuesOf = (options: PgBossOptions) => {
  const { boss, connectionString, migrate, schema, listen } = options as Partial<PgBossInstance & PgBossConnection>
  const wrong = (field: string, problem: string, remedy: string) => ({ field, problem, remedy })
  return [
    ...((boss === undefined) === (connectionString === undefined)
      ? [wrong("boss", "and connectionString are both given or both missing", "pass one of them")]
      : []),
    ...(boss === undefined || boss instanceof PgBoss || typeof (boss as Partial<PgBoss> | null)?.getDb === "function"
      ? []
      : [wrong("boss", "is no instance of pg-boss 12", "pass new PgBoss(…)")]),
    ...(connectionString === undefined || (typeof connectionString === "string" && connectionString !== "")
      ? []
      : [wrong("connectionString", "is no text", "pass the URL of a database")]),
    ...(boss !== undefined && migrate !== undefined
      ? [wrong("migrate", "is for an instance that this object makes", "pass migrate to your own instance")]
      : []),
    ...(schema === undefined || /^([A-Za-z_]\w{0,49}|"[^"\0]{1,49}")$/.test(schema)
      ? []
      : [wrong("schema", "is no name", "pass the name as you pass it to pg-boss")]),
    ...[
      ["migrate", migrate],
      ["listen", listen],
    ].flatMap(([field, value]) =>
      value === undefined || typeof value === "boolean"
        ? []
        : [wrong(String(field), "is not true or false", "use true or false")],
    ),
  ]
}
