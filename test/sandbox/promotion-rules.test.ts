/**
 * The rules of promotions, each broken once: the platform's code, and nothing changed.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600

const start = (rules: "strict" | "lenient" = "strict") =>
  sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    orders: 0,
    rules,
    products: [
      { status: "ACTIVATE", skus: [{ price: "20.00", quantity: 30 }] },
      {
        status: "ACTIVATE",
        skus: [
          { price: "10.00", quantity: 5 },
          { price: "12.00", quantity: 7 },
        ],
      },
      { status: "SELLER_DEACTIVATED", skus: [{ price: "5.00" }] },
    ],
  })

const nowOf = (tts: Sandbox) => Math.floor(tts.clock.now() / 1000)

/** A plan that begins in an hour and takes an hour. */
const planOf = (tts: Sandbox, more: object = {}): Loose => ({
  title: "Sale",
  activity_type: "FIXED_PRICE",
  product_level: "PRODUCT",
  begin_time: nowOf(tts) + hour,
  end_time: nowOf(tts) + 2 * hour,
  ...more,
})

const make = async (tts: Sandbox, more: object = {}): Promise<string> =>
  (await caller(tts).data("promotion.202309.createActivity", planOf(tts, more))).activity_id

const none = { quantity_limit: -1, quantity_per_user: -1 }

const put = async (tts: Sandbox, activity_id: string, ...products: ReadonlyArray<object>): Promise<Loose> =>
  (await caller(tts).ask("promotion.202309.updateActivityProduct", { activity_id, products })).body

type PlanRow = readonly [rule: string, plan: (now: number) => Loose, code: number]

const plans: ReadonlyArray<PlanRow> = [
  ["a title is not empty", () => ({ title: " " }), 17029003],
  ["a title has 50 characters at most", () => ({ title: "x".repeat(51) }), 17029002],
  ["a title is not another activity's", () => ({ title: "Taken" }), 17029004],
  ["a volume discount says what it takes off", () => ({ activity_type: "BUY_MORE_SAVE_MORE" }), 17029001],
  ["so does one on shipping", () => ({ activity_type: "SHIPPING_DISCOUNT", discount: {} }), 17029001],
  ["so does a gift", () => ({ activity_type: "BUY_X_GET_Y", discount: { bmsm_discount: { details: [] } } }), 17029001],
  ["an activity does not begin in the past", (now) => ({ begin_time: now - 1 }), 17029005],
  ["an activity ends after its begin", (now) => ({ end_time: now + hour }), 17029006],
  ["an activity takes ten minutes", (now) => ({ end_time: now + hour + 599 }), 17029006],
  ["an activity takes 365 days at most", (now) => ({ end_time: now + hour + 365 * 86_400 + 1 }), 17029007],
  [
    "a flash sale takes 3 days at most",
    (now) => ({ activity_type: "FLASHSALE", end_time: now + hour + 3 * 86_400 + 1 }),
    17029008,
  ],
  ["the kind of activity exists", () => ({ activity_type: "RAFFLE" }), 17029036],
  ["the level exists", () => ({ product_level: "BRAND" }), 17029001],
]

test.each(plans)("%s", async (_, spoil, code) => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  await make(tts, { title: "Taken" })
  const plan = planOf(tts, spoil(nowOf(tts)))
  expect((await ask("promotion.202309.createActivity", plan)).body).toMatchObject({ code })
  expect((await data("promotion.202309.searchActivities", {})).total_count).toBe(1)
})

interface Goods {
  /** In one SKU, in two, and not on sale. */
  readonly one: Loose
  readonly two: Loose
  readonly off: Loose
}

type TermsRow = readonly [rule: string, plan: object, terms: (goods: Goods) => ReadonlyArray<object>, code: number]

const discount = { activity_type: "DIRECT_DISCOUNT" }
const bySku = { product_level: "VARIATION" }

const terms: ReadonlyArray<TermsRow> = [
  ["the product exists", {}, () => [{ id: "1", activity_price_amount: "1.00", ...none }], 17029051],
  ["the product is on sale", {}, ({ off }) => [{ id: off.id, activity_price_amount: "1.00", ...none }], 17029056],
  [
    "a product is named once",
    {},
    ({ one }) => [1, 2].map(() => ({ id: one.id, activity_price_amount: "1.00", ...none })),
    17029039,
  ],
  ["a fixed price is there", {}, ({ one }) => [{ id: one.id, ...none }], 17029042],
  ["a fixed price is no discount", {}, ({ one }) => [{ id: one.id, discount: "10", ...none }], 17029030],
  ["a price is above 0", {}, ({ one }) => [{ id: one.id, activity_price_amount: "0", ...none }], 17029034],
  ["a price has two decimals", {}, ({ one }) => [{ id: one.id, activity_price_amount: "1.999", ...none }], 17029034],
  [
    "a price is below the listed one",
    {},
    ({ one }) => [{ id: one.id, activity_price_amount: "20.00", ...none }],
    17029034,
  ],
  [
    "a price is below that of every SKU",
    {},
    ({ two }) => [{ id: two.id, activity_price_amount: "11.00", ...none }],
    17029034,
  ],
  ["a discount is there", discount, ({ one }) => [{ id: one.id, ...none }], 17029041],
  ["a discount is no price", discount, ({ one }) => [{ id: one.id, activity_price_amount: "1.00", ...none }], 17029029],
  ["a discount is below 100 %", discount, ({ one }) => [{ id: one.id, discount: "100", ...none }], 17029020],
  [
    "a limit is not 0",
    {},
    ({ one }) => [{ id: one.id, activity_price_amount: "1.00", ...none, quantity_per_user: 0 }],
    17029050,
  ],
  [
    "a limit is within the stock",
    {},
    ({ one }) => [{ id: one.id, activity_price_amount: "1.00", ...none, quantity_limit: 31 }],
    17029019,
  ],
  [
    "an activity on products takes no SKUs",
    {},
    ({ one }) => [{ id: one.id, activity_price_amount: "1.00", ...none, skus: [{ id: one.skus[0].id, ...none }] }],
    17029013,
  ],
  ["an activity on SKUs needs them", bySku, ({ two }) => [{ id: two.id, ...none }], 17029037],
  [
    "an activity on SKUs has no price of the product",
    bySku,
    ({ two }) => [{ id: two.id, activity_price_amount: "1.00", ...none, skus: [{ id: two.skus[0].id, ...none }] }],
    17029038,
  ],
  [
    "an activity on SKUs has no limit of the product",
    bySku,
    ({ two }) => [{ id: two.id, ...none, quantity_limit: 3, skus: [{ id: two.skus[0].id, ...none }] }],
    17029015,
  ],
  [
    "a SKU is the product's",
    bySku,
    ({ one, two }) => [{ id: two.id, ...none, skus: [{ id: one.skus[0].id, ...none }] }],
    17029053,
  ],
  [
    "a SKU is named once",
    bySku,
    ({ two }) => [
      { id: two.id, ...none, skus: [1, 2].map(() => ({ id: two.skus[0].id, activity_price_amount: "1.00", ...none })) },
    ],
    17029040,
  ],
  [
    "a SKU has its price",
    bySku,
    ({ two }) => [{ id: two.id, ...none, skus: [{ id: two.skus[0].id, ...none }] }],
    17029044,
  ],
  [
    "a SKU's price is no discount",
    bySku,
    ({ two }) => [{ id: two.id, ...none, skus: [{ id: two.skus[0].id, discount: "5", ...none }] }],
    17029032,
  ],
  [
    "a SKU has its discount",
    { ...discount, ...bySku },
    ({ two }) => [{ id: two.id, ...none, skus: [{ id: two.skus[0].id, ...none }] }],
    17029043,
  ],
  [
    "a SKU's discount is no price",
    { ...discount, ...bySku },
    ({ two }) => [{ id: two.id, ...none, skus: [{ id: two.skus[0].id, activity_price_amount: "1.00", ...none }] }],
    17029031,
  ],
  [
    "a SKU's discount is above 0",
    { ...discount, ...bySku },
    ({ two }) => [{ id: two.id, ...none, skus: [{ id: two.skus[0].id, discount: "0", ...none }] }],
    17029021,
  ],
  [
    "a SKU's limit is within its stock",
    bySku,
    ({ two }) => [
      {
        id: two.id,
        ...none,
        skus: [{ id: two.skus[0].id, activity_price_amount: "1.00", ...none, quantity_limit: 6 }],
      },
    ],
    17029018,
  ],
]

test.each(terms)("%s", async (_, plan, give, code) => {
  await using tts = await start()
  const [one, two, off] = tts.products()
  const activity_id = await make(tts, plan)
  expect(await put(tts, activity_id, ...give({ one, two, off }))).toMatchObject({ code })
  const { products } = await caller(tts).data("promotion.202309.getActivity", { activity_id })
  expect(products).toEqual([])
})

test("a SKU is in one discount at a time; after its end it may be in the next", async () => {
  await using tts = await start()
  const product = tts.products()[1]!
  const [first, second] = product.skus.map(({ id }) => ({ id, activity_price_amount: "1.00", ...none }))
  const of = (...skus: ReadonlyArray<unknown>) => ({ id: product.id, ...none, skus })
  const begin = nowOf(tts)
  const sale = await make(tts, { ...bySku, title: "A", begin_time: begin, end_time: begin + hour })
  expect(await put(tts, sale, of(first))).toMatchObject({ code: 0 })
  const same = await make(tts, { ...bySku, title: "B", begin_time: begin + 60, end_time: begin + hour })
  expect(await put(tts, same, of(second))).toMatchObject({ code: 0 })
  expect(await put(tts, same, of(first))).toMatchObject({ code: 17029022 })
  const whole = await make(tts, { ...discount, title: "C", begin_time: begin + 60, end_time: begin + hour })
  expect(await put(tts, whole, { id: product.id, discount: "5", ...none })).toMatchObject({ code: 17029022 })
  const next = await make(tts, { ...bySku, title: "D", begin_time: begin + hour, end_time: begin + 2 * hour })
  expect(await put(tts, next, of(first))).toMatchObject({ code: 0 })
  const { ask } = caller(tts)
  const earlier = planOf(tts, { ...bySku, title: "D", begin_time: begin + hour - 1, end_time: begin + 2 * hour })
  expect((await ask("promotion.202309.updateActivity", { ...earlier, activity_id: next })).body.code).toBe(17029022)
})

test("a running activity keeps its begin and its level, and its price locks that of the listing", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const product = tts.products()[0]!
  const activity_id = await make(tts, { begin_time: nowOf(tts), end_time: nowOf(tts) + hour })
  await put(tts, activity_id, { id: product.id, activity_price_amount: "15.00", ...none })
  const change = (more: object) => ask("promotion.202309.updateActivity", { ...planOf(tts, more), activity_id })
  expect((await change({})).body.code).toBe(17029011)
  const begin_time = nowOf(tts)
  expect((await change({ begin_time, product_level: "SHOP" })).body.code).toBe(17029102)
  expect((await change({ begin_time, end_time: begin_time + 3 * hour })).body.code).toBe(0)
  const price = (amount: string) => ({
    product_id: product.id,
    skus: [{ id: product.skus[0]!.id, price: { amount, currency: "USD" } }],
  })
  for (const operation of ["product.202309.updatePrice", "product.202509.partialEditProduct"]) {
    expect((await ask(operation, price("18.00"))).body.code).toBe(12052038)
    expect((await ask(operation, price("20.00"))).body.code).toBe(0)
  }
  await data("promotion.202309.deactivateActivity", { activity_id })
  expect((await ask("product.202309.updatePrice", price("18.00"))).body.code).toBe(0)
})

test("what is taken out of an activity is in it, and not in a flash sale that runs", async () => {
  await using tts = await start()
  const { ask } = caller(tts)
  const { id } = tts.products()[0]!
  const sale = { activity_type: "FLASHSALE", product_level: "VARIATION", begin_time: nowOf(tts) + 60 }
  const activity_id = await make(tts, sale)
  const sku = tts.products()[0]!.skus[0]!.id
  await put(tts, activity_id, { id, ...none, skus: [{ id: sku, activity_price_amount: "15.00", ...none }] })
  const remove = async (wanted: object) =>
    (await ask("promotion.202309.removeActivityProduct", { activity_id, ...wanted })).body.code
  expect(await remove({ product_ids: ["1"] })).toBe(17029023)
  expect(await remove({ sku_ids: ["1"] })).toBe(17029024)
  tts.clock.advance(60_000)
  expect(await remove({ product_ids: [id] })).toBe(17029047)
  expect(await remove({ sku_ids: [sku] })).toBe(17029048)
})

test("a removal names something", async () => {
  await using tts = await start()
  const activity_id = await make(tts)
  const { body } = await caller(tts).ask("promotion.202309.removeActivityProduct", { activity_id, product_ids: [] })
  expect(body.code).toBe(17029001)
})

test("while an activity runs, the limit of a buyer can only be raised", async () => {
  await using tts = await start()
  const [one, two] = tts.products() as [Loose, Loose]
  const activity_id = await make(tts, { begin_time: nowOf(tts) + 60 })
  const limited = (id: string, quantity_per_user: number) =>
    put(tts, activity_id, { id, activity_price_amount: "5.00", quantity_limit: -1, quantity_per_user })
  expect(await limited(one.id, 5)).toMatchObject({ code: 0 })
  expect(await limited(one.id, 3)).toMatchObject({ code: 0 })
  tts.clock.advance(60_000)
  expect(await limited(one.id, 2)).toMatchObject({ code: 17029058 })
  expect(await limited(one.id, 4)).toMatchObject({ code: 0 })
  expect(await limited(one.id, -1)).toMatchObject({ code: 0 })
  expect(await limited(one.id, 9)).toMatchObject({ code: 17029058 })
  expect(await limited(two.id, 1)).toMatchObject({ code: 0 })
})

test("the products that a buyer gets beside exist", async () => {
  await using tts = await start()
  const { ask } = caller(tts)
  const { id } = tts.products()[0]!
  const activity_id = await make(tts)
  const input = { activity_id, products: [{ id, activity_price_amount: "15.00", ...none }] }
  const put = async (benefit: string) =>
    (await ask("promotion.202309.updateActivityProduct", { ...input, benefit_product_ids: [benefit] })).body.code
  expect(await put("1")).toBe(17029051)
  expect(await put(id)).toBe(0)
})

test.each([
  ["has a SKU", [[""]], 17029070],
  ["has a SKU id that is a number", [["mug"]], 17029071],
  ["is once in a tier", [["first", "first"]], 17029072],
  ["is in one tier", [["first"], ["first"]], 17029077],
  ["is of this shop", [["1"]], 17029076],
  ["may be another one in each tier", [["first"], ["second"]], 0],
] as const)("a gift %s", async (_, tiers, code) => {
  await using tts = await start()
  const { id: product_id, skus } = tts.products()[1]!
  const named: Readonly<Record<string, string>> = { first: skus[0]!.id, second: skus[1]!.id }
  const gift_infos = tiers.map((ids, i) => ({
    tier: i + 1,
    threshold_type: "MINIMAL_ITEM_QUANTITY",
    threshold_value: String(i + 2),
    gift_details: ids.map((id) => ({ product_id, sku_id: named[id] ?? id, total_claim_limit: "5" })),
  }))
  const plan = planOf(tts, {
    activity_type: "BUY_MORE_SAVE_MORE",
    discount: { gift_discount: { gift_receiving_type: "CHOOSE_ONE", gift_infos } },
  })
  expect((await caller(tts).ask("promotion.202309.createActivity", plan)).body).toMatchObject({ code })
})

test("a product is in one volume discount at a time, which bars no price", async () => {
  await using tts = await start()
  const { id } = tts.products()[0]!
  const tier = { tier: 1, threshold_type: "MINIMAL_ITEM_QUANTITY", threshold_value: "2" }
  const details = [{ ...tier, type: "PERCENTAGE_OFF", value: "10" }]
  const volume = { activity_type: "BUY_MORE_SAVE_MORE", discount: { bmsm_discount: { details } } }
  const item = { id, ...none }
  expect(await put(tts, await make(tts, { ...volume, title: "A" }), item)).toMatchObject({ code: 0 })
  expect(await put(tts, await make(tts, { ...volume, title: "B" }), item)).toMatchObject({ code: 17029104 })
  const price = { ...item, activity_price_amount: "15.00" }
  expect(await put(tts, await make(tts, { title: "C" }), price)).toMatchObject({ code: 0 })
})

test("an activity that is over keeps its title, unless the rules are lenient", async () => {
  for (const rules of ["strict", "lenient"] as const) {
    await using tts = await start(rules)
    const { ask, data } = caller(tts)
    await data("promotion.202309.deactivateActivity", { activity_id: await make(tts) })
    const again = (await ask("promotion.202309.createActivity", planOf(tts))).body.code
    expect(again).toBe(rules === "strict" ? 17029004 : 0)
  }
})

test("lenient: a flash sale beside a discount, and an activity of any length", async () => {
  await using tts = await start("lenient")
  const { id } = tts.products()[0]!
  const item = { id, activity_price_amount: "15.00", ...none }
  expect(await put(tts, await make(tts, { title: "A" }), item)).toMatchObject({ code: 0 })
  expect(await put(tts, await make(tts, { title: "B", activity_type: "FLASHSALE" }), item)).toMatchObject({ code: 0 })
  expect(await put(tts, await make(tts, { title: "C" }), item)).toMatchObject({ code: 17029022 })
  const begin_time = nowOf(tts) + hour
  expect(await make(tts, { title: "D", begin_time, end_time: begin_time + 60 })).toMatch(/^7136/)
})
