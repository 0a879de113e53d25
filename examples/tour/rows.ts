/**
 * The tour's own middleware: it watches every logical call and passes what it saw to the printer. It is outside of retry, so
 * one row is one call with all its attempts and waits. It reads nothing that must not be logged.
 */
import { type Call, fromAsync, type Reply } from "@tiktok-shop-kit/client"
import { type Attempt, TikTokShopError } from "tiktok-shop-kit"

export interface Row {
  readonly call: string
  readonly attempts: ReadonlyArray<Pick<Attempt, "status" | "why">>
  readonly ms: number
  readonly outcome: string
  readonly isFailed: boolean
}

export const rows = (seen: (row: Row) => void) =>
  fromAsync("rows", async (call, next) => {
    const startedMs = performance.now()
    const ended = (outcome: string, isFailed: boolean): void =>
      seen({
        call: call.operation.id,
        attempts: call.context.attempts,
        ms: performance.now() - startedMs,
        outcome,
        isFailed,
      })
    try {
      const reply = await next(call)
      ended(outcomeOf(call, reply), false)
      return reply
    } catch (error) {
      ended(TikTokShopError.is(error) ? error._tag : "failed", true)
      throw error
    }
  })

/** The number of items, if the operation lists something. */
const outcomeOf = ({ operation: { list } }: Call, { body }: Reply): string => {
  const data = (body as { readonly data?: Readonly<Record<string, unknown>> } | undefined)?.data
  const items = list === undefined ? undefined : data?.[list]
  if (!Array.isArray(items)) return "ok"
  const total = data?.["total_count"]
  return `${items.length}${typeof total === "number" ? ` of ${total}` : ""} ${list}`
}
