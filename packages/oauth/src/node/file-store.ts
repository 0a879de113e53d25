/**
 * A record store in a folder, for all processes of one machine. Each record has its own folder. A write renames a synced file
 * (mode 0600) over the old one, under a lock: a reader sees the old value or the new one, and so does a process after a
 * crash. The store does not encrypt: wrap it with `encrypted` to store tokens.
 */
import { randomUUID } from "node:crypto"
import { mkdir, open, readdir, readFile, rename, stat } from "node:fs/promises"
import { join } from "node:path"
import { StoreError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Lease, RecordStore, ScannedRecord, Stage, StoredRecord } from "../record-store.ts"
import { conflict, corrupt, leaseHeld } from "../store-error.ts"
import { openStage } from "./file-stage.ts"
import { acquireLock, DamagedLock, isHighest, releaseLock, removeFile, renewLock, type Ticket } from "./file-lock.ts"

export interface FileStoreOptions {
  /** The folder, on a local disk with hard links. A missing folder is made with mode 0700. */
  readonly folder: string
}

const names: Names<FileStoreOptions> = { folder: 1 }

/** How long a write may take before other processes assume that its process hangs, in milliseconds. */
const lockMs = 10_000

/**
 * The store in a folder.
 *
 * @example
 * ```ts
 * import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
 *
 * const store = makeFileStore({ folder: "tokens" })
 * ```
 */
export const makeFileStore = (options: FileStoreOptions): RecordStore => {
  checkOptions("makeFileStore", options, names)
  const { folder } = options
  const inTurn = makeTurns()
  const folderOf = (key: string): string => join(folder, nameOf(key))

  let isChecked = false
  /** Warns once if other users may write in the folder. A missing folder is made with the right mode. */
  const checkFolder = Effect.suspend(() => {
    if (isChecked) return Effect.void
    isChecked = true
    return Effect.flatMap(
      Effect.promise(() => isWritableByAll(folder)),
      (isOpen) => (isOpen ? Effect.logWarning(writableByAll(folder)) : Effect.void),
    )
  })

  const attempt = <A>(key: string, what: string, run: (nowMs: number) => Promise<A>): Effect.Effect<A, StoreError> => {
    const attempted = Effect.clockWith((clock) =>
      Effect.tryPromise({
        try: () => run(clock.currentTimeMillisUnsafe()),
        catch: (cause) => {
          if (cause instanceof StoreError) return cause
          return cause instanceof DamagedLock ? damagedLock(key, cause) : failed(key, what, folder, cause)
        },
      }),
    )
    return Effect.andThen(checkFolder, attempted)
  }

  /** Runs the writes of one record one after the other: in a queue within this process, with a lock between processes. */
  const locked = <A>(
    key: string,
    what: string,
    run: (own: string, lock: Ticket) => Promise<A>,
  ): Effect.Effect<A, StoreError> =>
    attempt(key, what, () =>
      inTurn(key, async () => {
        const own = folderOf(key)
        await mkdir(own, { recursive: true, mode: 0o700 })
        const lock = await lockOf(key, own)
        try {
          return await run(own, lock)
        } finally {
          // The write succeeded. A lock that cannot be released (a full disk) ends when its time is over.
          await releaseLock(lock).catch(() => undefined)
        }
      }),
    )

  const leaseOf = (key: string, ticket: Ticket): Lease => ({
    fencingToken: ticket.number,
    renew: (ttlMs) =>
      Effect.flatMap(
        attempt(key, "renew the lease", (nowMs) => renewLock(ticket, { ttlMs, nowMs })),
        (isRenewed) => (isRenewed ? Effect.void : Effect.fail(leaseHeld(key))),
      ),
    release: attempt(key, "release the lease", () => releaseLock(ticket)),
  })

  const keysAfter = async (prefix: string, after: string | undefined): Promise<ReadonlyArray<string>> =>
    (await namesIn(folder)).flatMap((name) => keyOf(name, prefix, after)).sort(byCodeUnit)

  return {
    get: (key) => attempt(key, "read", () => readRecord(key, folderOf(key))),
    compareAndSet: (key, expectedVersion, value) =>
      locked(key, "write", async (own, lock) => {
        const current = await readRecord(key, own)
        if (current?.version !== expectedVersion) throw conflict(key)
        const version = randomUUID()
        await replaceFile(own, JSON.stringify({ key, version, value }), () => stillMine(key, lock))
        return version
      }),
    delete: (key) =>
      attempt(key, "delete", () => exists(folderOf(key))).pipe(
        Effect.flatMap((isThere) =>
          isThere ? locked(key, "delete", (own) => removeFile(join(own, recordFile))) : Effect.void,
        ),
      ),
    scan: (prefix, after, limit = 100) =>
      attempt(prefix, "list", async () => {
        const found: Array<ScannedRecord> = []
        for (const key of await keysAfter(prefix, after)) {
          if (found.length >= limit) break
          const record = await readRecord(key, folderOf(key))
          if (record !== undefined) found.push({ key, ...record })
        }
        return found
      }),
    keys: (prefix, after, limit = 100) =>
      attempt(prefix, "list", async () => (await keysAfter(prefix, after)).slice(0, limit)),
    lease: (key, ttlMs) =>
      Effect.flatMap(
        attempt(key, "lease", async (nowMs) => {
          await mkdir(folderOf(key), { recursive: true, mode: 0o700 })
          return acquireLock(folderOf(key), "lease", { ttlMs, nowMs, endsWithProcess: false })
        }),
        (taken) =>
          typeof taken === "number" ? Effect.fail(leaseHeld(key, taken)) : Effect.succeed(leaseOf(key, taken)),
      ),
    stage: (key) =>
      Effect.map(
        attempt(key, "stage", () => openStage(folderOf(key))),
        ({ left, put, clear }): Stage => ({
          left,
          put: (value) => attempt(key, "stage", () => put(value)),
          clear: attempt(key, "clear the stage of", clear),
        }),
      ),
  }
}

const recordFile = "record.json"

/** Keys become folder names: percent-encoded, dots too, so that no name is `.` or `..`. */
const nameOf = (key: string): string => encodeURIComponent(key).replaceAll(".", "%2E")

const keyOf = (name: string, prefix: string, after: string | undefined): ReadonlyArray<string> => {
  try {
    const key = decodeURIComponent(name)
    return key.startsWith(prefix) && (after === undefined || key > after) ? [key] : []
  } catch {
    return []
  }
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const codeOf = (cause: unknown): string => String((cause as NodeJS.ErrnoException).code ?? "")

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (cause: unknown) => {
      if (codeOf(cause) === "ENOENT") return false
      throw cause
    },
  )

/** The names in the folder, except those of plain files: a record is a folder. */
const namesIn = (folder: string): Promise<ReadonlyArray<string>> =>
  readdir(folder, { withFileTypes: true }).then(
    (entries) => entries.filter((entry) => !entry.isFile()).map(({ name }) => name),
    (cause: unknown) => {
      if (codeOf(cause) === "ENOENT") return []
      throw cause
    },
  )

/** Windows does not have these rights. */
const isWritableByAll = (folder: string): Promise<boolean> =>
  stat(folder).then(
    ({ mode }) => process.platform !== "win32" && (mode & 0o002) !== 0,
    () => false,
  )

const writableByAll = (folder: string): string =>
  `The folder ${folder} of the file store is writable by every user of this machine: each of them can add files to the stored tokens. Run: chmod 700 ${folder}`

const readRecord = async (key: string, own: string): Promise<StoredRecord | undefined> => {
  const text = await readFile(join(own, recordFile), "utf8").catch((cause: unknown) => {
    if (codeOf(cause) === "ENOENT") return undefined
    throw cause
  })
  if (text === undefined) return undefined
  const record = parse(text)
  if (record === undefined) throw corrupt(key, "the file is damaged")
  if (record.key !== key)
    throw corrupt(key, "the file belongs to another key (does the disk distinguish upper case from lower case?)")
  return { version: record.version, value: record.value }
}

const parse = (text: string): ScannedRecord | undefined => {
  try {
    const record = JSON.parse(text) as ScannedRecord
    return typeof record.version === "string" && typeof record.value === "string" ? record : undefined
  } catch {
    return undefined
  }
}

/** Keeps the old file until the new file is complete on the disk. */
const replaceFile = async (own: string, text: string, check: () => Promise<void>): Promise<void> => {
  const draft = join(own, `tmp.${randomUUID()}`)
  try {
    const file = await open(draft, "wx", 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await check()
    await rename(draft, join(own, recordFile))
  } catch (cause) {
    await removeFile(draft).catch(() => undefined)
    throw cause
  }
  await syncFolder(own)
}

/** Syncs the folder, so that the rename survives a power cut. Some systems cannot. */
const syncFolder = async (own: string): Promise<void> => {
  const handle = await open(own, "r").catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const stillMine = async (key: string, lock: Ticket): Promise<void> => {
  if (!(await isHighest(lock))) throw conflict(key)
}

const lockOf = async (key: string, own: string): Promise<Ticket> => {
  const begun = performance.now()
  for (let waitMs = 2; performance.now() - begun < 2 * lockMs; waitMs = Math.min(waitMs * 2, 40)) {
    const lock = await acquireLock(own, "lock", { ttlMs: lockMs, nowMs: Date.now(), endsWithProcess: true })
    if (typeof lock !== "number") {
      await removeDrafts(own)
      return lock
    }
    const jitteredMs = waitMs * (0.5 + Math.random())
    await new Promise((resolve) => setTimeout(resolve, jitteredMs))
  }
  throw new StoreError({
    message: `The record '${key}' stayed locked by another process. Look for a process that hangs.`,
    reason: "unavailable",
    key,
    retry: "backoff",
  })
}

/** Removes the drafts of processes that died while they wrote. */
const removeDrafts = async (own: string): Promise<void> => {
  for (const name of await readdir(own)) {
    if (!name.startsWith("tmp.")) continue
    const file = join(own, name)
    const found = await stat(file).catch(() => undefined)
    if (found !== undefined && Date.now() - found.mtimeMs > 6 * lockMs) await removeFile(file)
  }
}

/** Runs the work for one key one after the other. */
const makeTurns = () => {
  const tails = new Map<string, Promise<unknown>>()
  return <A>(key: string, run: () => Promise<A>): Promise<A> => {
    const turn = (tails.get(key) ?? Promise.resolve()).then(run, run)
    const tail = turn
      .catch(() => undefined)
      .finally(() => {
        if (tails.get(key) === tail) tails.delete(key)
      })
    tails.set(key, tail)
    return turn
  }
}

const damagedLock = (key: string, { file, leftMs }: DamagedLock): StoreError =>
  new StoreError({
    message: `The lock file ${file} of the record '${key}' is damaged, so the store does not know who holds the lock. It ignores the file in ${Math.ceil(leftMs / 1000)} s. If no process uses the store, delete the file.`,
    reason: "corrupt",
    key,
    retry: { afterMs: Math.ceil(leftMs) },
  })

const remedies: Record<string, string> = {
  EACCES: "Give this user the right to read and write there.",
  EPERM: "Give this user the right to write there, on a disk with hard links.",
  EROFS: "The disk is read-only; choose another folder.",
  ENOSPC: "The disk is full; the stored records are intact.",
  ENOTDIR: "A part of the path is a file; choose another folder.",
  ENAMETOOLONG: "The key is too long for a file name.",
}

const failed = (key: string, what: string, folder: string, cause: unknown): StoreError => {
  const code = codeOf(cause)
  return new StoreError({
    message: `The file store in ${folder} could not ${what} '${key}'${code === "" ? "" : ` (${code})`}. ${remedies[code] ?? "Check the folder and the disk."}`,
    reason: "unavailable",
    key,
    retry: "backoff",
    cause,
  })
}
