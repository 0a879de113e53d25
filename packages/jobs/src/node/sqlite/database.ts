/**
 * A connection to the file. `node:sqlite` works synchronously, so a wait for another process's lock would stop the program: a
 * busy file is tried again later instead. Writes of one turn of the event loop share one transaction, and so one fsync.
 */
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"
import { closeSync, existsSync, openSync, statSync } from "node:fs"
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite"
import { schema, version } from "./schema.ts"
import { isBusy, storeError } from "./sqlite-error.ts"

export type Row = Readonly<Record<string, string | number | null>>

export interface Sql {
  readonly all: (text: string, ...values: ReadonlyArray<SQLInputValue>) => ReadonlyArray<Row>
  /** Answers how many rows changed. */
  readonly run: (text: string, ...values: ReadonlyArray<SQLInputValue>) => number
}

export interface Database {
  readonly read: <A>(use: (sql: Sql) => A) => Effect.Effect<A, StoreError>
  /** All of it happens, or nothing. It ends once it is on the disk. `use` may be called more than once. */
  readonly write: <A>(use: (sql: Sql) => A) => Effect.Effect<A, StoreError>
  /**
   * The same without waiting for the disk. The end of a process loses nothing of it; a loss of power may. That is enough for a claim
   * and for the end of a run, since a job may run again.
   */
  readonly writeSoon: <A>(use: (sql: Sql) => A) => Effect.Effect<A, StoreError>
  /** Writes what is pending, then closes the file. */
  readonly close: Effect.Effect<void>
}

interface Pending {
  readonly isDurable: boolean
  readonly use: (sql: Sql) => unknown
  readonly done: Deferred.Deferred<unknown, StoreError>
}

/** How long a file that another process is writing is tried again, in milliseconds. */
const busyWithinMs = 10_000

export const openDatabase = (file: string): Database => {
  let opened: { readonly db: DatabaseSync; readonly sql: Sql; readonly identity: string } | undefined
  let isClosed = false
  let pending: Array<Pending> = []

  const open = () => {
    if (isClosed) throw new StoreError({ message: `The jobs in '${file}' are closed.`, reason: "unavailable" })
    if (opened !== undefined && identityOf(file) !== opened.identity) {
      // What is written to a removed file is lost with this process, and no other one sees it.
      opened.db.close()
      opened = undefined
      throw new StoreError({
        message: `The file '${file}' was removed or replaced while it was open. Its jobs are lost unless you put it back. New jobs go to the file that is there now.`,
        reason: "unavailable",
      })
    }
    opened ??= connect(file)
    return opened.sql
  }

  /** Tried again while another process writes. */
  const attempt = <A>(run: () => A): Effect.Effect<A, unknown> =>
    Effect.retry(Effect.try({ try: run, catch: (thrown) => thrown }), {
      while: isBusy,
      schedule: Schedule.spaced("20 millis").pipe(Schedule.jittered, Schedule.upTo({ duration: busyWithinMs })),
    })

  const transaction = <A>(isDurable: boolean, use: (sql: Sql) => A): A => {
    const sql = open()
    // FULL: a commit is on the disk when it returns.
    sql.run(`PRAGMA synchronous = ${isDurable ? "FULL" : "NORMAL"}`)
    sql.run("BEGIN IMMEDIATE")
    try {
      const answer = use(sql)
      sql.run("COMMIT")
      return answer
    } catch (thrown) {
      if (opened?.db.isTransaction === true) sql.run("ROLLBACK")
      throw thrown
    }
  }

  const refuse = (thrown: unknown) => (one: Pending) => Deferred.fail(one.done, storeError(file, thrown))

  const alone = (one: Pending) =>
    Effect.matchEffect(
      attempt(() => transaction(one.isDurable, one.use)),
      {
        onFailure: (thrown) => refuse(thrown)(one),
        onSuccess: (value) => Deferred.succeed(one.done, value),
      },
    )

  const flush = Effect.suspend(() => {
    const batch = pending
    pending = []
    const isDurable = batch.some((one) => one.isDurable)
    return Effect.matchEffect(
      attempt(() => transaction(isDurable, (sql) => batch.map(({ use }) => use(sql)))),
      {
        // Nothing was written. If one of them is at fault, the others need not fail with it.
        onFailure: (thrown) =>
          Effect.forEach(batch, batch.length === 1 || isOfFile(thrown) ? refuse(thrown) : alone, { discard: true }),
        onSuccess: (values) =>
          Effect.forEach(batch, ({ done }, at) => Deferred.succeed(done, values[at]), { discard: true }),
      },
    )
  })

  const written = <A>(isDurable: boolean, use: (sql: Sql) => A): Effect.Effect<A, StoreError> =>
    Effect.suspend(() => {
      const done = Deferred.makeUnsafe<unknown, StoreError>()
      pending.push({ isDurable, use, done })
      const flushed = pending.length === 1 ? Effect.forkDetach(Effect.andThen(Effect.yieldNow, flush)) : Effect.void
      return Effect.andThen(flushed, Deferred.await(done) as Effect.Effect<A, StoreError>)
    })

  return {
    read: (use) =>
      Effect.mapError(
        attempt(() => use(open())),
        (thrown) => storeError(file, thrown),
      ),
    write: (use) => written(true, use),
    writeSoon: (use) => written(false, use),
    close: Effect.andThen(
      Effect.suspend(() => (pending.length > 0 ? flush : Effect.void)),
      Effect.sync(() => {
        isClosed = true
        opened?.db.close()
        opened = undefined
      }),
    ),
  }
}

/** No single write is at fault. */
const isOfFile = (thrown: unknown): boolean => isBusy(thrown) || thrown instanceof StoreError

/** Differs if another file has taken the place of this one. */
const identityOf = (file: string): string => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? "none" : `${found.dev}/${found.ino}`
}

const connect = (file: string) => {
  // It may hold buyers' data. SQLite gives its other files the same mode.
  if (file !== ":memory:" && !existsSync(file)) closeSync(openSync(file, "a", 0o600))
  const db = new DatabaseSync(file, { timeout: 10 })
  try {
    db.exec("PRAGMA journal_mode = WAL")
    prepareTables(file, db)
  } catch (thrown) {
    db.close()
    throw thrown
  }
  const statements = new Map<string, StatementSync>()
  const prepared = (text: string): StatementSync => {
    const known = statements.get(text) ?? db.prepare(text)
    statements.set(text, known)
    return known
  }
  const sql: Sql = {
    all: (text, ...values) => prepared(text).all(...values) as unknown as ReadonlyArray<Row>,
    run: (text, ...values) => Number(prepared(text).run(...values).changes),
  }
  return { db, sql, identity: identityOf(file) }
}

const prepareTables = (file: string, db: DatabaseSync): void => {
  const found = () => Number(db.prepare("PRAGMA user_version").get()!["user_version"])
  if (found() > version) {
    throw new StoreError({
      message: `A later release of @tiktok-shop-kit/jobs wrote the file '${file}'. Update the package.`,
      reason: "unavailable",
    })
  }
  if (found() === version) return
  db.exec("BEGIN IMMEDIATE")
  // Another process may have made them meanwhile.
  if (found() === 0) db.exec(schema)
  db.exec("COMMIT")
}
