/**
 * Third-party clients, unchanged, against the sandbox through msw: `tiktok-shop-sdk` calls the real URLs, which cannot be
 * changed.
 */
import { setupServer } from "msw/node"
import { afterEach, expect, test, vi } from "vitest"
import { TikTokShopSDK } from "tiktok-shop-sdk"
import { makeSandbox, type SandboxCore, type SandboxOptions } from "../../packages/sandbox/src/fetch.ts"
import { handlers } from "../../packages/sandbox/src/msw.ts"
import { signed, type Call, type Loose } from "../../packages/sandbox/test/wire.ts"
import { png } from "../sandbox/wire.ts"

/** Plain fetch with its own signature, at the URLs of the sandbox. */
const plain = async (tts: SandboxCore, call: Call): Promise<Loose> =>
  (await tts.fetch(...signed(tts as never, call))).json()

let stop = () => {}
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const start = (options: SandboxOptions = {}): SandboxCore => {
  const tts = makeSandbox(options)
  const server = setupServer(...handlers(tts))
  server.listen({ onUnhandledFrame: "error" })
  stop = () => server.close()
  return tts
}

const connected = async (tts: SandboxCore) => {
  const sdk = new TikTokShopSDK({ appKey: tts.config.appKey, appSecret: tts.config.appSecret })
  const token = await sdk.auth.getAccessToken({ auth_code: tts.authorize().code, grant_type: "authorized_code" })
  sdk.setAccessToken(token.data!.access_token!)
  const shops = await sdk.shop.getAuthorizedShops()
  return { sdk, cipher: shops.data!.shops[0]!.cipher!, refreshToken: token.data!.refresh_token! }
}

test("tiktok-shop-sdk: tokens, shops, products, stock and orders pass the strict gate", async () => {
  const tts = start()
  const { cipher, sdk } = await connected(tts)
  sdk.setShopCipher(cipher)
  const found = await sdk.product.searchProducts({ query: { page_size: 5 }, body: { status: "ACTIVATE" } } as never)
  expect(found).toMatchObject({ code: 0, data: { products: expect.objectContaining({ length: 5 }) } })
  const [product] = tts.products()
  const stock = await sdk.product.searchInventory({ product_ids: [product!.id] } as never)
  expect(stock).toMatchObject({ code: 0, data: { inventory: [{ product_id: product!.id }] } })
  const body = { create_time_ge: 1 }
  const orders = await sdk.order.getOrderList({ query: { page_size: 3 }, body } as never)
  expect(orders).toMatchObject({ code: 0, data: { orders: expect.objectContaining({ length: 3 }) } })
  expect(tts.requests.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 5 }, () => "passed"))
})

test.each(["strict", "lenient"] as const)(
  "tiktok-shop-sdk sends a literal {} that it does not sign: %s",
  async (signing) => {
    const tts = start({ signing })
    const { cipher, sdk } = await connected(tts)
    sdk.setShopCipher(cipher)
    const search = sdk.product.searchProducts({ query: { page_size: 5 }, body: {} } as never)
    if (signing === "strict") await expect(search).rejects.toThrow("The 'sign' is invalid")
    else expect(await search).toMatchObject({ code: 0 })
  },
)

test("tiktok-shop-sdk: its image upload is refused, and the refusal says why", async () => {
  const tts = start()
  const { cipher, sdk } = await connected(tts)
  const upload = () => sdk.product.uploadProductImage({ data: Buffer.from("image"), use_case: "MAIN_IMAGE" } as never)
  expect(await upload()).toMatchObject({
    code: 36009022,
    message: expect.stringContaining("the body is not a multipart form"),
  })
  sdk.setShopCipher(cipher)
  expect(await upload()).toMatchObject({
    code: 36009004,
    message: expect.stringContaining("'shop_cipher' query parameter is not required"),
  })
})

/** Moves the time of the SDK and of the sandbox together: the SDK signs with the machine's clock. */
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
const hour = 3_600_000
const day = 24 * hour

test("tiktok-shop-sdk and plain fetch run a shop: list, sell, pack, ship, label, deliver, take back, settle", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 8, 1, 8) })
  const tts = start({ clock: () => Date.now(), shops: [{ region: "US", products: 0, orders: 0 }] })
  const { cipher, refreshToken, sdk } = await connected(tts)
  sdk.setShopCipher(cipher)

  const tree = { category_version: "v2" }
  const title = "Hand-thrown stoneware mug with a wide handle"
  const recommended = await sdk.product.recommendCategory({ product_title: title, ...tree } as never)
  const category_id = recommended.data!.leaf_category_id
  const rules = await sdk.product.getCategoryRules({ category_id, query: tree } as never)
  const attributes = await sdk.product.getAttributes({ category_id, query: tree } as never)
  const needed = attributes.data!.attributes.filter((one) => one.type === "PRODUCT_PROPERTY" && one.is_requried)
  const brands = await sdk.product.getBrands({ page_size: 10, category_id, ...tree } as never)
  const { warehouses } = (await sdk.logistic.getWarehouseList()).data as Loose
  const form = new FormData()
  form.append("data", new Blob([png(600, 600)]), "mug.png")
  form.append("use_case", "MAIN_IMAGE")
  const image = await plain(tts, { method: "POST", path: "/product/202309/images/upload", cipher: null, body: form })
  const listing = {
    title,
    description: "<p>Holds 350 ml.</p>",
    category_id,
    ...tree,
    brand_id: (brands.data as Loose).brands[0].id,
    main_images: [{ uri: image.data.uri }],
    package_weight: { value: "1", unit: "POUND" },
    package_dimensions: { length: "6", width: "6", height: "5", unit: "INCH" },
    product_attributes: needed.map(({ id, values }) => ({ id, values: [{ id: values![0]!.id }] })),
    skus: [
      {
        seller_sku: "MUG-1",
        price: { amount: "24.00", currency: "USD" },
        inventory: [{ warehouse_id: warehouses[0].id, quantity: 20 }],
      },
    ],
  }
  expect(rules.data!.package_dimension).toEqual({ is_required: true })
  const created = await sdk.product.createProduct(listing as never)
  const { product_id, skus } = created.data as Loose
  later(60_000)
  expect(await sdk.product.getProduct({ product_id } as never)).toMatchObject({ data: { status: "ACTIVATE" } })
  const inventory = [{ warehouse_id: warehouses[0].id, quantity: 30 }]
  const stock = { product_id, body: { skus: [{ id: skus[0].id, inventory }] } }
  expect(await sdk.product.updateProductInventory(stock as never)).toMatchObject({ code: 0, data: { errors: [] } })

  const now = Math.floor(Date.now() / 1000)
  const activity = await sdk.promotion.createActivity({
    title: "First week",
    activity_type: "FIXED_PRICE",
    product_level: "PRODUCT",
    begin_time: now + 60,
    end_time: now + 86_400,
  } as never)
  const { activity_id } = activity.data as Loose
  const promoted = { id: product_id, activity_price_amount: "18.00", quantity_limit: -1, quantity_per_user: -1 }
  await sdk.promotion.updateActivityProduct({ activity_id, products: [promoted] } as never)
  later(60_000)
  expect(await sdk.promotion.getActivity(activity_id)).toMatchObject({ data: { status: "ONGOING" } })

  const sold = ["to ship", "to pack"].map(() => tts.buyer.order({ seller_skus: ["MUG-1"] }).id)
  for (const id of sold) tts.buyer.pay(id)
  later(hour)
  const list = { query: { page_size: 10 }, body: { order_status: "AWAITING_SHIPMENT" } }
  expect(await sdk.order.getOrderList(list as never)).toMatchObject({ data: { total_count: 2 } })
  const ordersOf = async (...ids: ReadonlyArray<string>): Promise<Loose> =>
    ((await sdk.order.getOrderDetail({ ids } as never)).data as Loose).orders
  const [shipped, packed] = await ordersOf(...sold)
  expect(shipped.line_items).toMatchObject([{ sale_price: "18.00" }])

  const path = `/fulfillment/202309/packages/${shipped.packages[0].id}`
  const ship = { method: "POST", path: `${path}/ship`, body: { handover_method: "PICKUP" } }
  expect(await plain(tts, ship)).toMatchObject({ code: 0 })
  const services = await sdk.fulfillment.getEligibleShippingService({
    order_id: packed.id,
    body: { order_line_item_ids: packed.line_items.map(({ id }: Loose) => id) },
  } as never)
  const parcel = await sdk.fulfillment.createPackage({
    order_id: packed.id,
    shipping_service_id: (services.data as Loose).shipping_services[0].id,
    dimension: { length: "6", width: "6", height: "5", unit: "INCH" },
    weight: { value: "1", unit: "POUND" },
  } as never)
  for (const id of [shipped.packages[0].id, (parcel.data as Loose).package_id]) {
    const label = `/fulfillment/202309/packages/${id}/shipping_documents`
    const { data } = await plain(tts, { path: label, query: { document_type: "SHIPPING_LABEL" } })
    expect((await tts.fetch(data.doc_url)).headers.get("content-type")).toBe("application/pdf")
  }
  later(3 * day)
  expect((await ordersOf(...sold)).map(({ status }: Loose) => status)).toEqual(["DELIVERED", "DELIVERED"])

  const return_id = tts.buyer.requestReturn(shipped.id, { type: "RETURN_AND_REFUND" })
  const decide = (decision: string) =>
    sdk.return_refund.approveReturn({ return_id, query: { idempotency_key: decision }, body: { decision } } as never)
  await decide("APPROVE_RETURN")
  later(day)
  await decide("APPROVE_RECEIVED_PACKAGE")
  later(hour)
  const returned = await sdk.return_refund.searchReturn({
    query: { page_size: 10 },
    body: { return_ids: [return_id] },
  } as never)
  expect(returned).toMatchObject({ data: { return_orders: [{ return_status: "RETURN_OR_REFUND_REQUEST_COMPLETE" }] } })

  later(9 * day)
  // An access token ends after a week.
  const renewed = await sdk.auth.refreshAccessToken({ refresh_token: refreshToken, grant_type: "refresh_token" })
  sdk.setAccessToken(renewed.data!.access_token!)
  const rows = ((await sdk.finance.getTransactionsByOrder(packed.id)).data as Loose).sku_transactions
  const { statement_id } = rows[0]
  const statements = await sdk.finance.getStatements({ sort_field: "statement_time", page_size: 10 } as never)
  const statement = (statements.data as Loose).statements.find(({ id }: Loose) => id === statement_id)
  expect(statement).toMatchObject({ payment_status: "PAID", currency: "USD" })
  const query = { sort_field: "order_create_time", page_size: 10 }
  const whole = ((await sdk.finance.getTransactionsByStatement({ statement_id, query } as never)).data as Loose)
    .transactions
  const sum = whole.reduce((total: number, row: Loose) => total + Math.round(Number(row.settlement_amount) * 100), 0)
  expect((sum / 100).toFixed(2)).toBe(Number(statement.settlement_amount).toFixed(2))
  expect(new Set(tts.requests.map(({ verdict }) => verdict))).toEqual(new Set(["passed"]))
})
