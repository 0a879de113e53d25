/** Signing against a bare HMAC of the same bytes, and lossless JSON against JSON.parse, side by side. */
import { parse } from "@tiktok-shop-kit/client/json"
import { signature } from "@tiktok-shop-kit/signing"
import { createHmac } from "node:crypto"
import { type Row, summary } from "./table.ts"

const secret = "e59af819cc0123456789"
const path = "/order/202309/orders/search"
const query = {
  app_key: "29a39d",
  page_size: "100",
  shop_cipher: "ROW_xkMbgAAAeVAQra0eZWebFQq5aIK",
  timestamp: "1696909648",
}
const body = JSON.stringify({ order_status: "UNPAID", create_time_ge: 1696909000, create_time_lt: 1696909648 })
const message = `${secret}${path}${Object.entries(query).flat().join("")}${body}${secret}`

const answer = JSON.stringify({
  code: 0,
  data: {
    orders: Array.from({ length: 40 }, (_, at) => ({
      id: `5766531353${at}`,
      create_time: 1_619_611_561 + at,
      status: "UNPAID",
      payment: { currency: "USD", total_amount: "12.90", sub_total: "10.00" },
      line_items: [
        {
          id: `57722${at}`,
          product_name: "Women's Winter Crochet Clothes",
          sku_id: "2729382476852921560",
          quantity: 1,
        },
      ],
    })),
  },
})

const time = (run: () => unknown, times: number): number => {
  const start = performance.now()
  for (let at = 0; at < times; at++) run()
  return ((performance.now() - start) * 1000) / times
}

const ratio = (mine: () => unknown, theirs: () => unknown, times: number) => {
  time(mine, times)
  time(theirs, times)
  return summary(Array.from({ length: 21 }, () => time(mine, times) / time(theirs, times)))
}

export const digests = (): ReadonlyArray<Row> => [
  {
    what: "signing / bare node:crypto HMAC of the same bytes",
    ...ratio(
      () => signature({ path, query, body, appSecret: secret }),
      () => createHmac("sha256", secret).update(message).digest("hex"),
      4000,
    ),
    unit: "x",
    budget: 1.5,
  },
  {
    what: "lossless JSON / JSON.parse, no wide number",
    ...ratio(
      () => parse(answer),
      () => JSON.parse(answer),
      1000,
    ),
    unit: "x",
    budget: 1.15,
  },
]
