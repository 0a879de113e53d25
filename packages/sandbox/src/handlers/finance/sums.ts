/**
 * The statements of a shop. A day with entries in the ledger has one statement, which is closed at the end of the day and
 * paid the day after.
 */
import { dayLength, payout } from "../../life/times.ts"
import type { Shop } from "../../model.ts"
import type { PageQuery } from "../../paging.ts"
import { hash } from "../../random.ts"
import type { LedgerEntry } from "../../state/money.ts"

/** Of every list that pages. */
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

/** Derived from shop and day, so that nothing needs to be kept. */
const statementId = (shop: Shop, day: number): string =>
  `3600${String(day).padStart(6, "0")}${String(hash(shop.id) % 1e9).padStart(9, "0")}`

/** Closed ones, oldest first. */
export const statements = (shop: Shop, now: number): ReadonlyArray<Statement> => {
  const days = new Map<number, Array<LedgerEntry>>()
  for (const entry of shop.ledger) {
    const day = Math.floor(entry.at / dayLength)
    const list = days.get(day)
    if (list === undefined) days.set(day, [entry])
    else list.push(entry)
  }
  return [...days]
    .map(([day, entries]) => ({ id: statementId(shop, day), time: (day + 1) * dayLength, entries }))
    .filter(({ time }) => time <= now)
    .toSorted((a, b) => a.time - b.time)
}

export const payment = (statement: Statement, now: number) => {
  const paid = statement.time + payout
  return {
    // The same digits under another beginning.
    id: `3700${statement.id.slice(4)}`,
    status: now >= paid ? "PAID" : "PROCESSING",
    time: paid,
  }
}
