// Generated from spec/paths. Do not edit: `pnpm generate`.
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { getAccessToken as authentication_v2_getAccessToken } from "./authentication/v2/getAccessToken.ts"
import { refreshAccessToken as authentication_v2_refreshAccessToken } from "./authentication/v2/refreshAccessToken.ts"
import { getAuthorizedShops as authorization_202309_getAuthorizedShops } from "./authorization/202309/getAuthorizedShops.ts"
import { getOrderList as order_202309_getOrderList } from "./order/202309/getOrderList.ts"
import { getOrderDetail as order_202507_getOrderDetail } from "./order/202507/getOrderDetail.ts"
import { createProduct as product_202309_createProduct } from "./product/202309/createProduct.ts"
import { deleteProducts as product_202309_deleteProducts } from "./product/202309/deleteProducts.ts"
import { getProduct as product_202309_getProduct } from "./product/202309/getProduct.ts"
import { inventorySearch as product_202309_inventorySearch } from "./product/202309/inventorySearch.ts"
import { updateInventory as product_202309_updateInventory } from "./product/202309/updateInventory.ts"
import { uploadProductImage as product_202309_uploadProductImage } from "./product/202309/uploadProductImage.ts"
import { searchProducts as product_202502_searchProducts } from "./product/202502/searchProducts.ts"

/** Every operation by method and path: `table["GET /order/202507/orders"]`. */
export const table: Readonly<Record<string, AnyOperation>> = {
  "GET /api/v2/token/get": authentication_v2_getAccessToken,
  "GET /api/v2/token/refresh": authentication_v2_refreshAccessToken,
  "GET /authorization/202309/shops": authorization_202309_getAuthorizedShops,
  "POST /order/202309/orders/search": order_202309_getOrderList,
  "GET /order/202507/orders": order_202507_getOrderDetail,
  "POST /product/202309/products": product_202309_createProduct,
  "DELETE /product/202309/products": product_202309_deleteProducts,
  "GET /product/202309/products/{product_id}": product_202309_getProduct,
  "POST /product/202309/inventory/search": product_202309_inventorySearch,
  "POST /product/202309/products/{product_id}/inventory/update": product_202309_updateInventory,
  "POST /product/202309/images/upload": product_202309_uploadProductImage,
  "POST /product/202502/products/search": product_202502_searchProducts,
}
