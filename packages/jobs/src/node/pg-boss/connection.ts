/** An instance of pg-boss, the user's or ours, and its connections to PostgreSQL. */
import { type ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { PgBoss } from "pg-boss"
import { randomUUID } from "node:crypto"

export type Row = Readonly<Record<string, unknown>>

export interface Connection {
  /** As SQL writes it. */
  readonly schema: string
  /** Starts the instance if it is ours, and calls it. */
  readonly boss: <A>(call: (boss: PgBoss) => Promise<A>) => Effect.Effect<A, StoreError>
  /**
   * Runs one statement and answers its rows. The statement reads `input` as the JSON `$1`. With `locks`, it first gets a lock on
   * each of these texts, and keeps them until it has committed.
   */
  readonly run: (
    text: string,
    input?: unknown,
    locks?: ReadonlyArray<string>,
  ) => Effect.Effect<ReadonlyArray<Row>, StoreError>
  /** Fails with a ConfigurationError if the schema is missing or too old. */
  readonly start: Effect.Effect<void, StoreError | ConfigurationError>
  /** Calls `wake` for each notification. Answers how to stop. */
  readonly listen: (channel: string, wake: (payload: string) => void) => Effect.Effect<Effect.Effect<void>>
  readonly close: Effect.Effect<void>
}

export interface OwnInstance {
  readonly connectionString: string
  readonly migrate: boolean
}

/** Connections that our own instance opens at most. */
const maxConnections = 5

export const connect = (given: PgBoss | OwnInstance, schema: string): Connection => {
  const isOwn = "connectionString" in given
  const boss = isOwn ? instanceOf(given, schema) : given
  let starting: Promise<unknown> | undefined

  const started = async (): Promise<PgBoss> => {
    if (!isOwn) return boss
    starting ??= boss.start()
    try {
      await starting
    } catch (error) {
      // PostgreSQL may be up the next time.
      starting = undefined
      throw error
    }
    return boss
  }
  /** A statement that another one got in the way of is run again: its transaction has changed nothing. */
  const call = <A>(use: (boss: PgBoss) => Promise<A>): Effect.Effect<A, unknown> =>
    Effect.retry(Effect.tryPromise({ try: async () => use(await started()), catch: (thrown) => thrown }), {
      while: (error) => collisions.includes(codeOf(error)),
      schedule: Schedule.jittered(Schedule.exponential("20 millis")),
      times: 5,
    })

  return {
    schema,
    boss: (use) => Effect.mapError(call(use), storeError),
    run: (text, input = null, locks) => {
      const json = JSON.stringify(input)
      return Effect.mapError(
        call(async (boss) => {
          const db = boss.getDb()
          if (locks === undefined)
            return (await db.executeSql(text, text.includes("$1") ? [json] : [])).rows as ReadonlyArray<Row>
          // Statements that are sent together are one transaction, also through PgBouncer. The second statement sees what was
          // committed before the first one got the locks. Such statements have no parameters.
          const both = `${lockAll(locks)}; ${text.replaceAll("$1", () => quoted(json))}`
          const results: unknown = await db.executeSql(both)
          return (Array.isArray(results) ? results.at(-1) : results).rows as ReadonlyArray<Row>
        }),
        storeError,
      )
    },
    start: Effect.mapError(
      call((boss) => boss.getQueue("tiktok-shop-kit")),
      (error) => schemaError(error, schema, isOwn) ?? storeError(error),
    ),
    listen: (channel, wake) =>
      Effect.map(Effect.option(call(async (boss) => boss.getDb().listen?.(channel, wake, () => wake("")))), (handle) =>
        handle._tag === "None" || handle.value === undefined
          ? Effect.void
          : Effect.ignore(Effect.tryPromise(() => handle.value!.close())),
      ),
    close: Effect.suspend(() =>
      isOwn && starting !== undefined
        ? Effect.ignore(Effect.tryPromise(() => boss.stop({ timeout: 5_000 })))
        : Effect.void,
    ),
  }
}

const instanceOf = ({ connectionString, migrate }: OwnInstance, schema: string): PgBoss => {
  const options = {
    connectionString,
    schema,
    migrate,
    max: maxConnections,
    // It removes finished jobs whose time is over. Times of a cron are ours.
    supervise: true,
    schedule: false,
    connectionTimeoutMillis: 10_000,
    // pg-boss passes them on to `pg`. Without a limit, a statement on a silent connection would never end.
    query_timeout: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
  const boss = new PgBoss(options)
  // Failures of its supervision, which tries again by itself. Without a listener they would end the process.
  boss.on("error", () => undefined)
  return boss
}

/** Always in the same order, so that two statements cannot wait for each other. */
const lockAll = (locks: ReadonlyArray<string>): string =>
  `SELECT pg_advisory_xact_lock(k) FROM (SELECT DISTINCT hashtextextended(l, 0) AS k
   FROM json_array_elements_text(${quoted(JSON.stringify(locks))}::text::json) AS l ORDER BY k) AS keys`

/** Nothing in the text can end it, whatever the settings of the server are. */
const quoted = (text: string): string => {
  const tag = `$q${randomUUID().replaceAll("-", "")}$`
  return `${tag}${text}${tag}`
}

/** A unique key, a serialization failure, a deadlock. */
const collisions = ["23505", "40001", "40P01"]

const codeOf = (error: unknown): string => String((error as { readonly code?: unknown } | undefined)?.code ?? "")

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "")

/** It has no text of PostgreSQL, which may quote a statement, a value or the connection. */
const storeError = (error: unknown): StoreError => {
  const code = codeOf(error)
  const known = /^[A-Z0-9_]{5,40}$/.test(code) ? ` (${code})` : ""
  const isRefused = /^(28|42|3D|3F)/.test(code)
  return new StoreError({
    message: isRefused
      ? `PostgreSQL refused a statement on the jobs${known}. Check the schema, its version and the rights of the role.`
      : `PostgreSQL could not be reached or did not run a statement on the jobs${known}.`,
    reason: "unavailable",
    retry: isRefused ? "never" : "backoff",
  })
}

const schemaError = (error: unknown, schema: string, isOwn: boolean): ConfigurationError | undefined => {
  const wrong = (field: string, problem: string, remedy: string) =>
    configurationError("pgBoss", [{ field, problem, remedy }])
  const migrate = `run 'npx pg-boss migrate --schema ${schema}' with PGBOSS_DATABASE_URL, or pass migrate: true`
  const message = messageOf(error)
  if (message.includes("is not installed"))
    return wrong("schema", `is '${schema}', where pg-boss is not installed`, migrate)
  if (message.includes("requires migrations"))
    return wrong(
      "schema",
      `is '${schema}', whose tables are of another version than pg-boss`,
      `update pg-boss if they are newer, otherwise ${migrate}`,
    )
  if (["42P01", "3F000"].includes(codeOf(error))) {
    return wrong("schema", `is '${schema}', where pg-boss is not installed`, "pass the schema of your instance")
  }
  if (!isOwn && /not opened|not started|not initialized/i.test(message)) {
    return wrong("boss", "is not started", "await boss.start() first")
  }
  return undefined
}
