/** The answer that every contender reads: a page of 34 products, 15 kB of JSON, and the call that asks for it. */
const products = Array.from({ length: 34 }, (_, at) => ({
  id: `17295${String(at).padStart(14, "0")}`,
  title: `A product with a name of some length, number ${at}`,
  status: "ACTIVATE",
  create_time: 1_700_000_000 + at,
  update_time: 1_700_000_000 + at,
  skus: [
    {
      id: `17296${String(at).padStart(14, "0")}`,
      seller_sku: `SKU-${at}`,
      inventory: [{ quantity: at, warehouse_id: "7300000000000000001" }],
      price: { currency: "USD", tax_exclusive_price: "12.90" },
    },
  ],
  sales_regions: ["US"],
}))

export const answer = JSON.stringify({
  code: 0,
  message: "Success",
  request_id: "202611220000000000000000000000",
  data: { products, total_count: products.length, next_page_token: "" },
})

export const path = "/product/202502/products/search"
export const query = { page_size: 100 }
export const body = { status: "ACTIVATE" } as const
/** The same for a client that takes both in one. */
export const input = { ...query, ...body }

export const config = { appKey: "29a39d", appSecret: "e59af819cc", accessToken: "bench-access-token" }
/** No call waits for the limiter. */
export const rateLimit = { ratePerSecond: 1e9, burst: 1e9 }
export const shop = { id: "7495540735365777507", cipher: "bench-cipher" }
