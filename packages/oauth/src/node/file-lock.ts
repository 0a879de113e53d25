/**
 * Mutual exclusion between processes by files in a folder, for the file store's locks and leases. Each holder has a number,
 * and only the highest existing number counts: `lease.7` follows `lease.6`, and 7 is the fencing token.
 *
 * - A process takes a number by linking a finished file to its name: that is atomic, and succeeds for one process only.
 * - After taking a number, a process checks again that it is the highest and that the number before has ended. If not, the
 *   process removes its number.
 * - Other processes never remove the highest number, so numbers never start again.
 *
 * The number of a process that dies stays. It ends when its time is over, or at once if the process no longer exists. A file
 * that no process of this SDK wrote does not say who holds it: it fails with {@link DamagedLock} until it is old enough.
 */
import { randomUUID } from "node:crypto"
import { link, readdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"
import { isRecord } from "@tiktok-shop-kit/errors/record"

export interface Ticket {
  readonly folder: string
  readonly name: string
  readonly number: number
}

interface Holder {
  readonly untilMs: number
  /** For how long it was taken. */
  readonly ttlMs: number
  readonly pid: number
  readonly host: string
}

const host = hostname()

/** The file of the highest number does not name a holder. */
export class DamagedLock extends Error {
  readonly file: string
  /** After how many milliseconds the file no longer counts. */
  readonly leftMs: number

  constructor(file: string, leftMs: number) {
    super(`The file '${file}' is damaged.`)
    this.file = file
    this.leftMs = leftMs
  }
}

export interface LockOptions {
  readonly ttlMs: number
  readonly nowMs: number
  /**
   * Does a number end as soon as its process is gone? Yes for a lock: it covers files only. No for a lease: it also covers a
   * request, which the platform may run after the process was killed. A second request with the same refresh token must not
   * overtake it. So the lease of a killed process lasts its whole time, as in every other store.
   */
  readonly endsWithProcess: boolean
}

/**
 * Tries once. If another process holds it, returns for how many milliseconds, or 0 if another process was faster just now.
 * Throws {@link DamagedLock}.
 */
export const acquireLock = async (folder: string, name: string, options: LockOptions): Promise<Ticket | number> => {
  const highest = await highestOf(folder, name)
  const leftMs = await heldFor(folder, name, highest, options)
  if (leftMs > 0) return leftMs
  const ticket = { folder, name, number: highest + 1 }
  if (!(await create(ticket, options))) return 0
  const isMine =
    (await highestOf(folder, name)) === ticket.number && (await heldFor(folder, name, highest, options)) === 0
  if (!isMine) {
    await removeFile(fileOf(ticket))
    return 0
  }
  await removeOlder(ticket)
  return ticket
}

export const isHighest = async ({ folder, name, number }: Ticket): Promise<boolean> =>
  (await highestOf(folder, name)) === number

/** Restarts the time. Returns false if the number was lost. */
export const renewLock = async (
  ticket: Ticket,
  { ttlMs, nowMs }: { ttlMs: number; nowMs: number },
): Promise<boolean> => {
  const holder = await readHolder(fileOf(ticket))
  if (!isHolder(holder) || holder.untilMs <= nowMs || !(await isHighest(ticket))) return false
  await replace(ticket, { untilMs: nowMs + ttlMs, ttlMs })
  return isHighest(ticket)
}

/** Marks the number as ended. */
export const releaseLock = async (ticket: Ticket): Promise<void> => {
  if (await isHighest(ticket)) await replace(ticket, { untilMs: 0, ttlMs: 0 })
}

const fileOf = ({ folder, name, number }: Ticket): string => join(folder, `${name}.${number}`)

/** Counting never reaches this number: something else made a file with it, and no number could follow. */
const maxNumber = 2 ** 50

const numbersOf = async (folder: string, name: string): Promise<ReadonlyArray<number>> =>
  (await readdir(folder))
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => Number(file.slice(name.length + 1)))
    .filter((number) => Number.isSafeInteger(number) && number < maxNumber)

const highestOf = async (folder: string, name: string): Promise<number> =>
  Math.max(0, ...(await numbersOf(folder, name)))

const heldFor = async (folder: string, name: string, number: number, options: LockOptions): Promise<number> => {
  const file = fileOf({ folder, name, number })
  const holder = number === 0 ? undefined : await readHolder(file)
  if (holder === undefined) return 0
  if (!isHolder(holder)) return damagedFor(file, options)
  const leftMs = holder.untilMs - options.nowMs
  // Far more time remains than it was taken for: the clock was set back since. A correction by a second must not make two holders.
  if (leftMs <= 0 || leftMs > 2 * holder.ttlMs) return 0
  return options.endsWithProcess && holder.host === host && hasExited(holder.pid) ? 0 : leftMs
}

/** 0 once the file is older than a lock may be. Never more than that age, whatever the file's date is. */
const damagedFor = async (file: string, { ttlMs, nowMs }: LockOptions): Promise<number> => {
  const { mtimeMs } = await stat(file)
  const leftMs = mtimeMs + ttlMs - nowMs
  if (leftMs <= 0 || leftMs > 2 * ttlMs) return 0
  throw new DamagedLock(file, leftMs)
}

/** `undefined` if the file does not exist (any more); `damaged` if it is not JSON. */
const readHolder = async (file: string): Promise<unknown> => {
  let text: string
  try {
    text = await readFile(file, "utf8")
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw cause
  }
  try {
    return JSON.parse(text) ?? "damaged"
  } catch {
    return "damaged"
  }
}

const isHolder = (value: unknown): value is Holder =>
  isRecord(value) && Number.isFinite(value["untilMs"]) && Number.isFinite(value["ttlMs"])

const hasExited = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return false
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "ESRCH"
  }
}

type Time = Pick<Holder, "untilMs" | "ttlMs">

const writeDraft = async (folder: string, time: Time): Promise<string> => {
  const file = join(folder, `tmp.${randomUUID()}`)
  try {
    await writeFile(file, JSON.stringify({ ...time, pid: process.pid, host } satisfies Holder), { mode: 0o600 })
  } catch (cause) {
    await removeFile(file).catch(() => undefined)
    throw cause
  }
  return file
}

const create = async (ticket: Ticket, { ttlMs, nowMs }: LockOptions): Promise<boolean> => {
  const file = await writeDraft(ticket.folder, { untilMs: nowMs + ttlMs, ttlMs })
  try {
    await link(file, fileOf(ticket))
    return true
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false
    throw cause
  } finally {
    await removeFile(file)
  }
}

const replace = async (ticket: Ticket, time: Time): Promise<void> => {
  await rename(await writeDraft(ticket.folder, time), fileOf(ticket))
}

const removeOlder = async ({ folder, name, number }: Ticket): Promise<void> => {
  const older = (await numbersOf(folder, name)).filter((other) => other < number)
  await Promise.all(older.map((other) => removeFile(fileOf({ folder, name, number: other }))))
}

/** Removes a file that may be gone already. */
export const removeFile = async (file: string): Promise<void> => {
  try {
    await unlink(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause
  }
}
