/** Work that takes long: exports of orders and of products. `promise.ts` loads this when an export is first iterated. */
export { iterate } from "./iterate.ts"
export { openOrders } from "./export-orders.ts"
export { openProducts } from "./export-products.ts"
