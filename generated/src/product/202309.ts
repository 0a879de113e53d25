// Generated from spec/paths. Do not edit: `pnpm generate`.
// Every operation of product, version 202309.

export { createProduct, type CreateProduct } from "./202309/createProduct.ts"
export { deleteProducts, type DeleteProducts } from "./202309/deleteProducts.ts"
export { getProduct, type GetProduct } from "./202309/getProduct.ts"
export { inventorySearch, type InventorySearch } from "./202309/inventorySearch.ts"
export { updateInventory, type UpdateInventory } from "./202309/updateInventory.ts"
export { uploadProductImage, type UploadProductImage } from "./202309/uploadProductImage.ts"
