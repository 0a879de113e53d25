/**
 * Keeps the state of inactive shops in the shops' records, where all processes see it. The memory of the process is used in two
 * cases: the shop has no record, because a call names it with its cipher; or the store is unavailable.
 */
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import * as Effect from "effect/Effect"
import { active, type InactivityStore, makeInactivityMemory, type ShopInactivity } from "./inactivity.ts"
import type { ShopIndex } from "./shop-index.ts"

/** How long a shop counts as having no record before the store is asked again. */
const withoutRecordForMs = 60_000

const maxShops = 10_000

export const makeInactivityRecords = (shops: ShopIndex): InactivityStore => {
  const memory = makeInactivityMemory()
  const withoutRecordUntilMs = new BoundedMap<string, number>({ maxEntries: maxShops })

  /** The state in the record; the state in memory if the record does not exist or cannot be read. */
  const known: InactivityStore["known"] = (id) =>
    Effect.clockWith((clock) => {
      const nowMs = monotonicMs(clock)
      if (nowMs < (withoutRecordUntilMs.get(id) ?? -Infinity)) return memory.known(id)
      return Effect.matchEffect(shops.known(id), {
        onFailure: () => memory.known(id),
        onSuccess: (shop) => {
          if (shop === undefined) withoutRecordUntilMs.set(id, nowMs + withoutRecordForMs)
          return shop?.inactive === undefined ? memory.known(id) : Effect.succeed(shop.inactive)
        },
      })
    })

  const change: InactivityStore["change"] = (id, change) =>
    Effect.suspend(() => {
      let before: ShopInactivity | undefined
      const updated = shops.update(id, (shop) => {
        before = shop.inactive
        const after = change(before)
        return after === before ? undefined : { ...shop, inactive: after }
      })
      return Effect.matchEffect(updated, {
        onFailure: () => Effect.flatMap(known(id), (last) => memory.change(id, (current) => change(current ?? last))),
        onSuccess: (shop) =>
          shop === undefined
            ? memory.change(id, change)
            : Effect.as(memory.change(id, active), { before, after: shop.inactive }),
      })
    })

  return { known, change }
}
