/**
 * The statements of a shop. A day with entries in the ledger has one statement, which is closed at the end of the day and
 * paid the day after.
 */
import { dayLength, payout } from "../../life/times.ts"
import type { Shop } from "../../model.ts"
import type { PageQuery } from "../../paging.ts"
import { hash } from "../../random.ts"
import type { LedgerEntry } from "../../state/money.ts"

/** The sorting of every paged list. */
export interface Sorting extends PageQuery {
  readonly sort_order?: string
}

export const within = (time: number, from: number | undefined, before: number | undefined): boolean =>
  (from === undefined || time >= from) && (before === undefined || time < before)

export interface Statement {
  readonly id: string
  /** Unix seconds: the end of its day. */
  readonly time: number
  readonly entries: ReadonlyArray<LedgerEntry>
}

/** Derived from shop and time, so that nothing needs to be kept. */
const statementId = (shop: Shop, end: number): string => {
  const day = Math.ceil(end / dayLength) - 1
  const whose = end % dayLength === 0 ? shop.id : `${shop.id}/${end}`
  return `3600${String(day).padStart(6, "0")}${String(hash(whose) % 1e9).padStart(9, "0")}`
}

/** When the statement of an entry closes: at the end of its day, or earlier by a closing. */
const closingOf = (shop: Shop, at: number): number => {
  const end = (Math.floor(at / dayLength) + 1) * dayLength
  return shop.closings.find((closing) => closing >= at && closing < end) ?? end
}

/** Closed ones, oldest first. */
export const statements = (shop: Shop, now: number): ReadonlyArray<Statement> => {
  const byEnd = new Map<number, Array<LedgerEntry>>()
  for (const entry of shop.ledger) {
    const end = closingOf(shop, entry.at)
    const list = byEnd.get(end)
    if (list === undefined) byEnd.set(end, [entry])
    else list.push(entry)
  }
  return [...byEnd]
    .map(([time, entries]) => ({ id: statementId(shop, time), time, entries }))
    .filter(({ time }) => time <= now)
    .toSorted((a, b) => a.time - b.time)
}

export const payment = (statement: Statement, now: number) => {
  const paid = statement.time + payout
  return {
    // The same digits with another prefix.
    id: `3700${statement.id.slice(4)}`,
    status: now >= paid ? "PAID" : "PROCESSING",
    time: paid,
  }
}
