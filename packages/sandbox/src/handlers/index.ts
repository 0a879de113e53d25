/**
 * The operations that the sandbox carries out on its own state.
 */
import type { Handler } from "../handler.ts"
import { createProduct } from "./create-product.ts"
import { uploadProductImage } from "./images.ts"
import { inventorySearch, updateInventory } from "./inventory.ts"
import { getOrderDetail, getOrderList } from "./orders.ts"
import { deleteProducts, getProduct, searchProducts } from "./products.ts"
import { getAuthorizedShops } from "./shops.ts"
import { getToken, refreshToken } from "./token.ts"

/** By method and path, which the platform fixes, not by name, which the spec chooses. */
export const handlers: Readonly<Record<string, Handler>> = {
  "GET /api/v2/token/get": getToken,
  "GET /api/v2/token/refresh": refreshToken,
  "GET /authorization/202309/shops": getAuthorizedShops,
  "POST /product/202502/products/search": searchProducts,
  "GET /product/202309/products/{product_id}": getProduct,
  "POST /product/202309/products": createProduct,
  "DELETE /product/202309/products": deleteProducts,
  "POST /product/202309/products/{product_id}/inventory/update": updateInventory,
  "POST /product/202309/inventory/search": inventorySearch,
  "POST /product/202309/images/upload": uploadProductImage,
  "POST /order/202309/orders/search": getOrderList,
  "GET /order/202507/orders": getOrderDetail,
}
