/** A search for orders as TikTok has it, over a list that a test may change between two requests. */
import { ok, wire, type Wire } from "../../../../test/support/wire.ts"

export interface TestOrder {
  id: string
  create_time: number
  update_time: number
}

export interface OrderServer extends Wire {
  readonly orders: Array<TestOrder>
}

interface Search {
  readonly create_time_ge?: number
  readonly create_time_lt?: number
  readonly update_time_ge?: number
  readonly update_time_lt?: number
}

/** Page tokens count rows, as the platform's may. `before` runs ahead of each answer; `wrong` replaces fields of each. */
export const orderServer = async (
  orders: Array<TestOrder>,
  before: (request: number, orders: Array<TestOrder>) => void = () => undefined,
  wrong: () => object = () => ({}),
): Promise<OrderServer> => {
  let count = 0
  const server = await wire((request) => {
    before(++count, orders)
    const query = new Map(request.query)
    const body = JSON.parse(request.body.toString() || "{}") as Search
    const field = query.get("sort_field") === "create_time" ? "create_time" : "update_time"
    const found = orders
      .filter(
        (order) =>
          order[field] >= (body[`${field}_ge`] ?? 0) && order[field] < (body[`${field}_lt`] ?? Number.MAX_SAFE_INTEGER),
      )
      .toSorted((a, b) => a[field] - b[field] || (a.id < b.id ? -1 : 1))
    const offset = Number(query.get("page_token") ?? 0)
    const end = offset + Number(query.get("page_size"))
    return ok({
      orders: found.slice(offset, end),
      total_count: found.length,
      next_page_token: end < found.length ? String(end) : "",
      ...wrong(),
    })
  })
  return { ...server, orders }
}
