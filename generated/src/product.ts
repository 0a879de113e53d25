// Generated from spec/paths. Do not edit: `pnpm generate`.
// The newest form of every operation of product. Older ones: `product/<version>`.

export { createProduct, type CreateProduct } from "./product/202309/createProduct.ts" // 202309
export { deleteProducts, type DeleteProducts } from "./product/202309/deleteProducts.ts" // 202309
export { getProduct, type GetProduct } from "./product/202309/getProduct.ts" // 202309
export { inventorySearch, type InventorySearch } from "./product/202309/inventorySearch.ts" // 202309
export { searchProducts, type SearchProducts } from "./product/202502/searchProducts.ts" // 202502
export { updateInventory, type UpdateInventory } from "./product/202309/updateInventory.ts" // 202309
export { uploadProductImage, type UploadProductImage } from "./product/202309/uploadProductImage.ts" // 202309
