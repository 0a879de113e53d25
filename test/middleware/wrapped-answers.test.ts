/** Answers that come flat or inside of one more `data`: over a socket, both forms read the same, page by page. */
import { listOpportunity, getSubmissionRecords } from "@tiktok-shop-kit/api/product/202604"
import { getProductReviews } from "@tiktok-shop-kit/api/review_rating/202605"
import { createTikTokShop } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { ok, wire, type WireRequest } from "../support/wire.ts"

const shopOn = (url: string) =>
  createTikTokShop({
    appKey: "29a39d",
    appSecret: "secret",
    serviceId: "7172839",
    region: "global",
    baseUrl: url,
    authUrl: url,
    accessToken: "token",
    refreshToken: "refresh",
  }).shop({ id: "7495540735365777507", cipher: "cipher" })

/** Two pages of a list, flat or wrapped. */
const platform = (list: string, isWrapped: boolean, rows: ReadonlyArray<object>) =>
  wire(({ query }: WireRequest) => {
    const isLast = new Map(query).get("page_token") === "second"
    const data = { [list]: [rows[isLast ? 1 : 0]], next_page_token: isLast ? "" : "second", total_count: 2 }
    return ok(isWrapped ? { data } : data)
  })

test.each([true, false])("opportunities, submissions and reviews (wrapped: %s)", async (isWrapped) => {
  {
    await using server = await platform("opportunities", isWrapped, [{ id: "1", tag_codes: ["A"] }, { id: "2" }])
    const found = await Array.fromAsync(shopOn(server.url).items(listOpportunity, { opportunity_type: "HOT" }))
    expect(found).toEqual([{ id: "1", tag_codes: ["A"] }, { id: "2" }])
  }
  {
    await using server = await platform("submissions", isWrapped, [{ id: "3", status: "OK" }, { id: "4" }])
    const shop = shopOn(server.url)
    expect(await Array.fromAsync(shop.items(getSubmissionRecords, {}))).toEqual([
      { id: "3", status: "OK" },
      { id: "4" },
    ])
    const { submissions, total_count } = await shop.call(getSubmissionRecords, {})
    expect({ submissions, total_count }).toEqual({ submissions: [{ id: "3", status: "OK" }], total_count: 2 })
  }
  {
    await using server = await platform("reviews", isWrapped, [{ review: { rating: 5 } }, { review: { rating: 1 } }])
    const found = await Array.fromAsync(shopOn(server.url).items(getProductReviews, {}))
    expect(found.map(({ review }) => review?.rating)).toEqual([5, 1])
  }
})

test.each([{ data: {} }, {}, { data: { opportunities: null } }])("an empty page is %j", async (data) => {
  await using server = await wire([ok(data)])
  expect(await Array.fromAsync(shopOn(server.url).items(listOpportunity, { opportunity_type: "HOT" }))).toEqual([])
})
