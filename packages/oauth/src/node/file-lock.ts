/**
 * Mutual exclusion between processes by files in a folder, for the file store's locks and leases. Each holder has a number,
 * and the highest number that exists is the one that counts: `lease.7` follows `lease.6`, and 7 is the fencing token.
 *
 * - A number is taken by linking a finished file to its name: that happens whole or not at all, and for one process only.
 * - After taking a number, a process checks again that it is the highest and that the one before has ended. If not, the
 *   process removes its number.
 * - Other processes never remove the highest number, so numbers never start again.
 *
 * A process that dies leaves its number. The number ends with its time, or at once if the process no longer exists.
 */
import { randomUUID } from "node:crypto"
import { link, readdir, readFile, rename, unlink, writeFile } from "node:fs/promises"
import { hostname } from "node:os"
import { join } from "node:path"

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

export interface LockOptions {
  readonly ttlMs: number
  readonly nowMs: number
  /** Is a number over as soon as its process is gone? */
  readonly endsWithProcess: boolean
}

/** Tries once. Where somebody else holds it: for how many milliseconds, or 0 where somebody was faster just now. */
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

/** Starts the time anew; false where it was lost. */
export const renewLock = async (
  ticket: Ticket,
  { ttlMs, nowMs }: { ttlMs: number; nowMs: number },
): Promise<boolean> => {
  const holder = await readHolder(fileOf(ticket))
  if (holder === undefined || holder.untilMs <= nowMs || !(await isHighest(ticket))) return false
  await replace(ticket, { untilMs: nowMs + ttlMs, ttlMs })
  return isHighest(ticket)
}

/** Marks the number as over. */
export const releaseLock = async (ticket: Ticket): Promise<void> => {
  if (await isHighest(ticket)) await replace(ticket, { untilMs: 0, ttlMs: 0 })
}

const fileOf = ({ folder, name, number }: Ticket): string => join(folder, `${name}.${number}`)

const numbersOf = async (folder: string, name: string): Promise<ReadonlyArray<number>> =>
  (await readdir(folder))
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => Number(file.slice(name.length + 1)))
    .filter((number) => Number.isSafeInteger(number))

const highestOf = async (folder: string, name: string): Promise<number> =>
  Math.max(0, ...(await numbersOf(folder, name)))

const heldFor = async (folder: string, name: string, number: number, options: LockOptions): Promise<number> => {
  const holder = number === 0 ? undefined : await readHolder(fileOf({ folder, name, number }))
  if (holder === undefined) return 0
  const leftMs = holder.untilMs - options.nowMs
  // Far more than it was taken for: the clock was put back since. A second's correction must not make two holders.
  if (leftMs <= 0 || leftMs > 2 * holder.ttlMs) return 0
  return options.endsWithProcess && holder.host === host && hasExited(holder.pid) ? 0 : leftMs
}

/** A file that is not there (any more), or was never one of ours, holds nothing. */
const readHolder = async (file: string): Promise<Holder | undefined> => {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder
  } catch {
    return undefined
  }
}

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
