/**
 * The order search against a naive one over all orders, while orders come and change: the index must
 * never change a result.
 */
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { sandbox, type Order, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { reasons } from "./recipes.ts"
import { caller, type Loose } from "./wire.ts"

const start = Date.UTC(2026, 6, 1, 12)
const day = 86_400

type Step =
  | { readonly do: "buy" | "pay" | "cancel" | "split" | "restore"; readonly which: number }
  | { readonly do: "wait"; readonly hours: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom("buy", "pay", "cancel", "split", "restore"), which: fc.nat(30) }),
  fc.record({ do: fc.constant("wait" as const), hours: fc.constantFrom(0, 0.5, 2, 24, 170) }),
)

interface Search {
  readonly sort_field: "create_time" | "update_time"
  readonly sort_order: "ASC" | "DESC"
  readonly page_size: number
  readonly bounds: Readonly<Record<string, number>>
  readonly order_status?: string
}

const time = fc.integer({ min: start / 1000 - 4 * day, max: start / 1000 + 4 * day })
const search: fc.Arbitrary<Search> = fc.record(
  {
    sort_field: fc.constantFrom("create_time", "update_time"),
    sort_order: fc.constantFrom("ASC", "DESC"),
    page_size: fc.constantFrom(1, 2, 3, 7, 100),
    // Most searches find most orders.
    bounds: fc.oneof(
      { arbitrary: fc.constant({}), weight: 2 },
      fc.record({ create_time_ge: time }),
      fc.record({ update_time_lt: time }),
      fc.record({ create_time_ge: time, update_time_ge: time, create_time_lt: time, update_time_lt: time }),
    ),
    order_status: fc.option(fc.constantFrom("UNPAID", "ON_HOLD", "CANCELLED", "COMPLETED"), {
      freq: 1,
      nil: undefined,
    }),
  },
  { requiredKeys: ["sort_field", "sort_order", "page_size", "bounds"] },
) as fc.Arbitrary<Search>

const isEmpty = ({ bounds }: Search): boolean =>
  ["create_time", "update_time"].some((name) => bounds[`${name}_ge`]! >= bounds[`${name}_lt`]!)

const naive = (tts: Sandbox, { bounds, order_status, sort_field, sort_order }: Search): ReadonlyArray<string> => {
  const within = (order: Order, name: "create_time" | "update_time") =>
    order[name] >= (bounds[`${name}_ge`] ?? 0) && order[name] < (bounds[`${name}_lt`] ?? Infinity)
  const found = tts
    .orders()
    .filter((order) => within(order, "create_time") && within(order, "update_time"))
    .filter((order) => order_status === undefined || order.status === order_status)
    .sort((a, b) => a[sort_field] - b[sort_field] || (a.id < b.id ? -1 : 1))
  return (sort_order === "ASC" ? found : found.toReversed()).map(({ id }) => id)
}

const walk = async (tts: Sandbox, { bounds, ...asked }: Search): Promise<ReadonlyArray<string>> => {
  const { data } = caller(tts)
  const ids: Array<string> = []
  let page_token = ""
  const { order_status, ...rest } = asked
  const filter = order_status === undefined ? rest : asked
  do {
    const page = await data("order.202309.getOrderList", { ...filter, ...bounds, page_token })
    ids.push(...page.orders.map(({ id }: Loose) => id))
    page_token = page.next_page_token
    expect(page_token === "").toBe(ids.length === page.total_count)
    expect(page.orders.length).toBe(Math.min(asked.page_size, page.total_count - (ids.length - page.orders.length)))
  } while (page_token !== "")
  return ids
}

const perform = async (tts: Sandbox, { ask }: ReturnType<typeof caller>, todo: Step): Promise<void> => {
  if (todo.do === "wait") return tts.clock.advance(todo.hours * 3_600_000)
  const orders = tts.orders()
  const order = orders[todo.which % orders.length]!
  switch (todo.do) {
    case "buy":
      return void tts.buyer.order({ seller_skus: ["A", "A"] })
    case "pay":
      return order.status === "UNPAID" ? tts.buyer.pay(order.id) : undefined
    case "cancel": {
      const cancel_reason = order.status === "UNPAID" ? reasons.cancelUnpaid : reasons.cancel
      return void (await ask("return_refund.202309.cancelOrder", { order_id: order.id, cancel_reason }))
    }
    case "split": {
      const splittable_groups = order.line_items.map(({ id }, i) => ({ id: String(i), order_line_item_ids: [id] }))
      return void (await ask("fulfillment.202309.splitOrders", { order_id: order.id, splittable_groups }))
    }
    case "restore":
      return tts.restore(tts.snapshot())
  }
}

test("whatever changes in between, a search finds what a look at every order finds, in its order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, search), { maxLength: 8 }), async (script) => {
      await using tts = await sandbox({
        clock: () => start,
        tokens: { accessTtlSeconds: 90 * day },
        // A split that moves the time is what the index has to follow.
        orderUpdateTime: "every-change",
        products: [{ skus: [{ seller_sku: "A", quantity: 1000 }] }],
        orders: 12,
      })
      for (const [todo, asked] of script) {
        await perform(tts, caller(tts), todo)
        if (isEmpty(asked)) continue
        expect(await walk(tts, asked)).toEqual(naive(tts, asked))
      }
    }),
    { numRuns: 60 },
  )
})

test("an order that changes between two pages moves no other order", async () => {
  await using tts = await sandbox({ orders: 30, clock: () => start })
  const { data } = caller(tts)
  const asked = { sort_field: "update_time", sort_order: "ASC", page_size: 10 }
  const before = tts.orders().toSorted((a, b) => a.update_time - b.update_time || (a.id < b.id ? -1 : 1))
  const first = await data("order.202309.getOrderList", asked)
  const changed = before.slice(0, 10).find(({ status }) => status === "AWAITING_SHIPMENT")!
  await data("return_refund.202309.cancelOrder", { order_id: changed.id, cancel_reason: reasons.cancel })
  const second = await data("order.202309.getOrderList", { ...asked, page_token: first.next_page_token })
  expect([...first.orders, ...second.orders].map(({ id }: Loose) => id)).toEqual(
    before.slice(0, 20).map(({ id }) => id),
  )
})

test("a page token belongs to its search: with another filter, order or shop it is refused", async () => {
  await using tts = await sandbox({ shops: [{ orders: 9 }, { orders: 9 }] })
  const { ask, data } = caller(tts)
  const { next_page_token: page_token } = await data("order.202309.getOrderList", { page_size: 3 })
  const refused = { code: 36009004, message: expect.stringContaining("'page_token'") }
  for (const other of [{ order_status: "UNPAID" }, { sort_order: "ASC" }, { sort_field: "update_time" }])
    expect((await ask("order.202309.getOrderList", { page_size: 3, page_token, ...other })).body).toMatchObject(refused)
  for (const broken of ["x", `${page_token}A`, page_token.slice(4), "////"])
    expect((await ask("order.202309.getOrderList", { page_size: 3, page_token: broken })).body).toMatchObject(refused)
  const elsewhere = caller(tts, { token: tts.config.accessToken, contentToken: "", cipher: tts.shops()[1]!.cipher })
  expect((await elsewhere.ask("order.202309.getOrderList", { page_size: 3, page_token })).body).toMatchObject(refused)
  // Another page size is the same search.
  expect(await data("order.202309.getOrderList", { page_size: 5, page_token })).toMatchObject({ total_count: 9 })
})

test("an order's id may be any text", async () => {
  const ids = ["日本/1", "a b", "ü", "'x\""]
  await using tts = await sandbox({ orders: ids.map((id) => ({ id, age: "1 day" })) })
  const asked = { sort_field: "create_time", sort_order: "ASC", page_size: 1, bounds: {} } as const
  expect(await walk(tts, asked)).toEqual(ids.toSorted())
})
