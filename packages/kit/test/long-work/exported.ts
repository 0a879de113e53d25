/** What the tests of exportOrders share: orders, a checkpoint in memory, and how to read an export. */
import { type OrderCheckpoint } from "../../src/index.ts"
import { type TestOrder } from "./support.ts"

export const start = 1_790_000_000
export const fast = { rateLimit: { ratePerSecond: 100_000 } }

export const ordersOf = (times: ReadonlyArray<number>): Array<TestOrder> =>
  times.map((time, at) => ({ id: String(10_000 + at), create_time: start + time, update_time: start + time }))

export const idsOf = async (orders: AsyncIterable<{ readonly id: string }>): Promise<Array<string>> => {
  const ids: Array<string> = []
  for await (const { id } of orders) ids.push(id)
  return ids
}

/** Waits until the server gets no new request. */
export const quiet = async ({ requests }: { readonly requests: ReadonlyArray<unknown> }): Promise<void> => {
  for (let before = -1; before !== requests.length;) {
    before = requests.length
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A checkpoint in memory, which keeps what was saved as text, as a database would. */
export const inMemory = (everyMs = 0) => {
  const saves: Array<OrderCheckpoint> = []
  let text: string | undefined
  return {
    saves,
    everyMs,
    load: () => (text === undefined ? undefined : (JSON.parse(text) as OrderCheckpoint)),
    save: (checkpoint: OrderCheckpoint) => {
      saves.push(checkpoint)
      text = JSON.stringify(checkpoint)
    },
  }
}
