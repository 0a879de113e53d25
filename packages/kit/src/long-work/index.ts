/** The exports of orders and of products. The kit loads this file when an export is first iterated. */
export { iterate } from "./iterate.ts"
export { openOrders } from "./export-orders.ts"
export { openProducts } from "./export-products.ts"
