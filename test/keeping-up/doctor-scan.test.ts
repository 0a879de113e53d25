/** Every way in which a project's source uses an operation: doctor finds each use with its line, and nothing else. */
import { expect, it, test } from "vitest"
import { readOperations } from "../../packages/kit/src/cli/node/operations.ts"
import { scan } from "../../packages/kit/src/cli/node/scan.ts"
import { node, temporary, write } from "./temporary.ts"

const known = readOperations()
const found = (text: string, file = "src/a.ts") => {
  const folder = temporary()
  write(folder, { [file]: text })
  return scan(folder, known).map(({ id, line }) => `${id}:${line}`)
}

const api = "@tiktok-shop-kit/api"
const order = "order.202309.getOrderDetail"
const search = "product.202309.searchProducts"

test.each<readonly [string, ReadonlyArray<string>]>([
  [`import { getOrderDetail as detail } from "${api}/order/202309"`, [order]],
  [`import type { GetOrderDetail } from '${api}/order/202309'`, [order]],
  [`export { getOrderDetail } from "${api}/order/202309"`, [order]],
  [`import { getOrderDetail } from "${api}/order/202309/getOrderDetail"`, [order]],
  [`import * as order from "${api}/order/202309"; order.getOrderDetail`, [order]],
  [`const { getOrderDetail: detail, other } = require("${api}/order/202309")`, [order]],
  [`const order = require('${api}/order/202309'); call(order.getOrderDetail)`, [order]],
  [`import order = require("${api}/order/202309"); call(order.getOrderDetail)`, [order]],
  [`call(require("${api}/order/202309").getOrderDetail)`, [order]],
  [`require("${api}/order/202309/getOrderDetail")`, [order]],
  [`const { getOrderDetail } = await import("${api}/order/202309")`, [order]],
  [`const order = await import("${api}/order/202309"); call(order.getOrderDetail)`, [order]],
  [`call((await import("${api}/order/202309")).getOrderDetail)`, [order]],
  [`import("${api}/order/202309").then(({ getOrderDetail }) => call(getOrderDetail))`, [order]],
  [`import("${api}/order/202309").then((order) => call(order.getOrderDetail))`, [order]],
  [`await import("${api}/order/202309/getOrderDetail")`, [order]],
  [`client.POST("/product/202309/products/search", {})`, [search]],
  [`client.GET("/product/202309/products/search")`, []],
  [`fetch("https://open-api.tiktokglobalshop.com/product/202309/products/search?page_size=1")`, [search]],
  ["fetch(`${base}/product/202309/products/search?sign=${sign}`)", [search]],
  ["client.GET(`/product/202309/products/${id}`)", ["product.202309.getProduct"]],
  [`client.GET("/product/202309/products/{product_id}")`, ["product.202309.getProduct"]],
  [`client.GET("/product/202309/products/1729592969712207008")`, ["product.202309.getProduct"]],
  [`client.GET("/product/202309/products/" + id)`, ["product.202309.getProduct"]],
  [`client.POST('/order/202309/orders/' + order.id + '/invoice')`, []],
  [`client.POST("/product/202309/products/" + id + "/inventory/update", {})`, ["product.202309.updateInventory"]],
  ["const path = `/product/${version}/products/search`", []],
  [`// import { getOrderDetail } from "${api}/order/202309"`, []],
  [`import { getOrderDetail } from "another/api/order/202309"`, []],
  [`const said = "see /product/202309/products/search for more"`, []],
])("%s", (text, ids) => {
  expect(found(`"use strict"\n${text}\n`)).toEqual(ids.map((id) => `${id}:2`))
})

it("the line is right behind what was glued together over several lines", () => {
  expect(
    found('client.GET("/product/202309/products/" +\n  id)\n\nclient.POST("/product/202309/products/search")'),
  ).toEqual(["product.202309.getProduct:1", "product.202309.searchProducts:4"])
})

it("an operation whose sunset is past is named as retired, and the exit code says so", () => {
  const folder = temporary()
  write(folder, {
    "a.cjs": `const { sellerSearchCreatorOnMarketplace } = require("${api}/affiliate_seller/202406")`,
    "b.mjs": "await client.POST(`/affiliate_seller/202405/open_collaborations/${id}/remove_creator`, {})",
  })
  const { code, out } = node("packages/kit/src/cli/node/main.ts", ["doctor", folder, "--offline", "--json"])
  const { findings } = JSON.parse(out)
  expect(code).toBe(1)
  expect(findings).toMatchObject([
    { id: "affiliate_seller.202405.removeCreatorFromOpenCollaboration", stage: "retired", sunset: "2026-10-12" },
    { id: "affiliate_seller.202406.sellerSearchCreatorOnMarketplace", stage: "retired", sunset: "2026-10-12" },
  ])
})
