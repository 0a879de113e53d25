/**
 * A connection to the file. `node:sqlite` works synchronously, so a wait for another process's lock would stop the program: a
 * busy file is tried again later instead. Writes of one turn of the event loop share one transaction, and so one fsync.
 */
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Schedule from "effect/Schedule"
import { chmodSync } from "node:fs"
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite"
import { schema } from "./schema.ts"

export type Row = Readonly<Record<string, string | number | null>>

export interface Sql {
  readonly all: (text: string, ...values: ReadonlyArray<SQLInputValue>) => ReadonlyArray<Row>
  /** Answers how many rows changed. */
  readonly run: (text: string, ...values: ReadonlyArray<SQLInputValue>) => number
}

export interface Database {
  readonly read: <A>(use: (sql: Sql) => A) => Effect.Effect<A, StoreError>
  /** All of it happens, or nothing. It ends once it is on the disk. */
  readonly write: <A>(use: (sql: Sql) => A) => Effect.Effect<A, StoreError>
  readonly close: Effect.Effect<void>
}

interface Pending {
  readonly use: (sql: Sql) => unknown
  readonly done: Deferred.Deferred<unknown, StoreError>
}

/** How long a file that another process is writing is tried again, in milliseconds. */
const busyWithinMs = 10_000

export const openDatabase = (file: string): Database => {
  let opened: { readonly db: DatabaseSync; readonly sql: Sql } | undefined
  let isClosed = false
  let pending: Array<Pending> = []

  const open = () => {
    if (isClosed) throw new StoreError({ message: `The jobs in '${file}' are closed.`, reason: "unavailable" })
    if (opened !== undefined) return opened
    const db = new DatabaseSync(file, { timeout: 50 })
    // It may hold buyers' data.
    if (file !== ":memory:") chmodSync(file, 0o600)
    // FULL: a commit is on the disk when it returns.
    db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
    db.exec(schema)
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
    opened = { db, sql }
    return opened
  }

  /** Tried again while another process writes. */
  const attempt = <A>(run: () => A): Effect.Effect<A, StoreError> => {
    const once = Effect.try({ try: run, catch: (thrown) => thrown })
    const again = Effect.retry(once, {
      while: isBusy,
      schedule: Schedule.spaced("20 millis").pipe(Schedule.jittered, Schedule.upTo({ duration: busyWithinMs })),
    })
    return Effect.mapError(again, (thrown) => storeError(file, thrown))
  }

  const inTransaction = (batch: ReadonlyArray<Pending>): ReadonlyArray<Exit.Exit<unknown, StoreError>> => {
    const { db, sql } = open()
    db.exec("BEGIN IMMEDIATE")
    try {
      const exits = batch.map(({ use }) => {
        db.exec("SAVEPOINT one")
        try {
          const answer = use(sql)
          db.exec("RELEASE one")
          return Exit.succeed(answer)
        } catch (thrown) {
          db.exec("ROLLBACK TO one; RELEASE one")
          return Exit.fail(storeError(file, thrown))
        }
      })
      db.exec("COMMIT")
      return exits
    } catch (thrown) {
      if (db.isTransaction) db.exec("ROLLBACK")
      throw thrown
    }
  }

  const flush = Effect.suspend(() => {
    const batch = pending
    pending = []
    return Effect.matchEffect(
      attempt(() => inTransaction(batch)),
      {
        onFailure: (error) => Effect.forEach(batch, ({ done }) => Deferred.fail(done, error), { discard: true }),
        onSuccess: (exits) =>
          Effect.forEach(batch, ({ done }, at) => Deferred.done(done, exits[at]!), { discard: true }),
      },
    )
  })

  return {
    read: (use) => attempt(() => use(open().sql)),
    write: <A>(use: (sql: Sql) => A) =>
      Effect.suspend(() => {
        const done = Deferred.makeUnsafe<unknown, StoreError>()
        pending.push({ use, done })
        const flushed = pending.length === 1 ? Effect.forkDetach(Effect.andThen(Effect.yieldNow, flush)) : Effect.void
        return Effect.andThen(flushed, Deferred.await(done) as Effect.Effect<A, StoreError>)
      }),
    close: Effect.sync(() => {
      isClosed = true
      opened?.db.close()
      opened = undefined
    }),
  }
}

const SQLITE_BUSY = 5
const SQLITE_LOCKED = 6
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

const codeOf = (thrown: unknown): number => Number((thrown as { readonly errcode?: number }).errcode) & 0xff

const isBusy = (thrown: unknown): boolean => [SQLITE_BUSY, SQLITE_LOCKED].includes(codeOf(thrown))

const storeError = (file: string, thrown: unknown): StoreError => {
  if (thrown instanceof StoreError) return thrown
  const code = codeOf(thrown)
  const isDamaged = code === SQLITE_CORRUPT || code === SQLITE_NOTADB
  return new StoreError({
    message: isDamaged
      ? `The file '${file}' is damaged or is no database of SQLite.`
      : isBusy(thrown)
        ? `The jobs in '${file}' were locked by another process for ${busyWithinMs / 1000} seconds.`
        : `The jobs in '${file}' could not be read or written.`,
    reason: isDamaged ? "corrupt" : "unavailable",
    cause: thrown,
  })
}
