/** What an error of SQLite means to a user. */
import { StoreError } from "@tiktok-shop-kit/errors"

const BUSY = 5
const LOCKED = 6
const READONLY = 8
const CORRUPT = 11
const FULL = 13
const CANTOPEN = 14
const NOTADB = 26

/** The lowest byte is the kind of the error, the others say more about it. */
const codeOf = (thrown: unknown): number => Number((thrown as { readonly errcode?: number }).errcode) & 0xff

export const isBusy = (thrown: unknown): boolean => [BUSY, LOCKED].includes(codeOf(thrown))

export const storeError = (file: string, thrown: unknown): StoreError => {
  if (thrown instanceof StoreError) return thrown
  const code = codeOf(thrown)
  const reason = code === CORRUPT || code === NOTADB ? "corrupt" : "unavailable"
  const retry = reason === "corrupt" ? "never" : "backoff"
  return new StoreError({ message: messageOf(file, code, thrown), reason, retry, cause: thrown })
}

const messageOf = (file: string, code: number, thrown: unknown): string => {
  switch (code) {
    case CORRUPT:
    case NOTADB:
      return `The file '${file}' is damaged or is no database of SQLite. Restore it, or remove it to begin without its jobs.`
    case BUSY:
    case LOCKED:
      return `Other processes kept the jobs in '${file}' locked for 10 seconds. Use fewer processes, or PostgreSQL.`
    case READONLY:
      return `The jobs in '${file}' cannot be written: the file is read-only. Give this process write access to it.`
    case FULL:
      return `The jobs in '${file}' cannot be written: the disk is full. Free some space.`
  }
  const system = (thrown as { readonly code?: string }).code
  if (code === CANTOPEN || system === "ENOENT" || system === "ENOTDIR") {
    return `The file '${file}' cannot be opened. Make its folder, and give this process write access to it.`
  }
  if (system === "EACCES" || system === "EPERM" || system === "EROFS") {
    return `The file '${file}' cannot be opened: this process may not write there. Give it write access.`
  }
  return `The jobs in '${file}' could not be read or written.`
}
