/**
 * The operations on products.
 */
import { fitted, type Handlers } from "../../handler.ts"
import * as catalog from "./catalog.ts"
import * as checks from "./checks.ts"
import * as compliance from "./compliance.ts"
import { createProduct } from "./create.ts"
import { editProduct, partialEditProduct, updatePrices } from "./edit.ts"
import * as global from "./global.ts"
import { listReplicas, replicateProduct } from "./replicas.ts"
import { createTranslations, getTranslations } from "./translations.ts"
import { uploadProductFile, uploadProductImage } from "./uploads.ts"
import { inventorySearch, updateInventory } from "./inventory.ts"
import { getProduct, searchProducts } from "./search.ts"
import { activateProducts, deactivateProducts, deleteProducts, recoverProducts } from "./status.ts"

export const productHandlers: Handlers = {
  "POST /product/202502/products/search": searchProducts,
  "GET /product/202309/products/{product_id}": getProduct,
  "POST /product/202309/products": createProduct,
  "POST /product/202309/products/{product_id}/inventory/update": updateInventory,
  "POST /product/202309/inventory/search": inventorySearch,
  ...fitted({
    "POST /product/202309/products/search": searchProducts,
    "POST /product/202312/products/search": searchProducts,
    "PUT /product/202309/products/{product_id}": editProduct,
    "PUT /product/202509/products/{product_id}": editProduct,
    "POST /product/202309/products/{product_id}/partial_edit": partialEditProduct,
    "POST /product/202509/products/{product_id}/partial_edit": partialEditProduct,
    "POST /product/202309/products/{product_id}/prices/update": updatePrices,
    "POST /product/202309/products/activate": activateProducts,
    "POST /product/202309/products/deactivate": deactivateProducts,
    "POST /product/202309/products/recover": recoverProducts,
    "DELETE /product/202309/products": deleteProducts,
    "POST /product/202309/images/upload": uploadProductImage,
    "POST /product/202309/files/upload": uploadProductFile,
    "POST /product/202507/products/{product_id}/global_replicate": replicateProduct,
    "GET /product/202507/products/{product_id}/replicated_products": listReplicas,
    "POST /product/202505/images/translation_tasks": createTranslations,
    "GET /product/202506/images/translation_tasks": getTranslations,
    "GET /product/202309/categories": catalog.listCategories,
    "GET /product/202309/global_categories": catalog.listCategories,
    "GET /product/202309/categories/{category_id}/attributes": catalog.listAttributes,
    "GET /product/202309/categories/{category_id}/global_attributes": catalog.listAttributes,
    "GET /product/202309/categories/{category_id}/rules": catalog.getRules,
    "GET /product/202309/categories/{category_id}/global_rules": catalog.getRules,
    "GET /product/202309/brands": catalog.listBrands,
    "POST /product/202309/brands": catalog.createBrand,
    "POST /product/202309/brands/recommend": catalog.recommendBrand,
    "POST /product/202309/categories/recommend": catalog.recommendCategory,
    "POST /product/202309/global_categories/recommend": catalog.recommendCategory,
    "POST /product/202309/products/listing_check": checks.checkListing,
    "GET /product/202309/prerequisites": checks.prerequisites,
    "GET /product/202312/prerequisites": checks.prerequisiteChecks,
    "GET /product/202405/products/seo_words": checks.seoWords,
    "GET /product/202405/products/suggestions": checks.suggestions,
    "GET /product/202405/products/diagnoses": checks.diagnoses,
    "POST /product/202411/products/diagnose_optimize": checks.diagnoseDraft,
    "POST /product/202309/global_products": global.createGlobal,
    "GET /product/202309/global_products/{global_product_id}": global.getGlobal,
    "PUT /product/202309/global_products/{global_product_id}": global.editGlobal,
    "PUT /product/202509/global_products/{global_product_id}/partial_edit": global.editGlobal,
    "DELETE /product/202309/global_products": global.deleteGlobals,
    "POST /product/202309/global_products/search": global.searchGlobal,
    "POST /product/202312/global_products/search": global.searchGlobal,
    "POST /product/202309/global_products/{global_product_id}/inventory/update": global.updateGlobalInventory,
    "POST /product/202309/global_products/{global_product_id}/publish": global.publishGlobal,
    "POST /product/202409/compliance/manufacturers": compliance.createManufacturer,
    "POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit": compliance.editManufacturer,
    "POST /product/202409/compliance/manufacturers/search": compliance.searchManufacturers,
    "POST /product/202501/compliance/manufacturers/search": compliance.searchManufacturers,
    "POST /product/202409/compliance/responsible_persons": compliance.createPerson,
    "POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit": compliance.editPerson,
    "POST /product/202409/compliance/responsible_persons/search": compliance.searchPersons,
    "POST /product/202501/compliance/responsible_persons/search": compliance.searchPersons,
  }),
}
