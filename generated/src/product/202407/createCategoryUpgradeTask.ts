// Generated from spec/paths/product/202407/products_category_upgrade_task.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts moving the shop's products to the newer category tree.
 *
 * `POST /product/202407/products/category_upgrade_task` · seller · for one shop · scope `seller.product.basic` · not
 * repeated once it may have run
 *
 * Codes to handle: `ConflictError` 12052234 (repeat minutes to a day later); `PermissionError` 12052265, 12052700.
 */
export const createCategoryUpgradeTask: Operation<
  CreateCategoryUpgradeTask.Input,
  CreateCategoryUpgradeTask.Data,
  "shop",
  CreateCategoryUpgradeTask.Code
> = {
  id: "product.202407.createCategoryUpgradeTask",
  method: "POST",
  path: "/product/202407/products/category_upgrade_task",
  platform: "shop",
  media: "none",
  answer: "empty",
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.product.basic"],
}

export declare namespace CreateCategoryUpgradeTask {
  interface Input {}

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 12052234 | 12052265 | 12052700 | 35003001 | 36009003
}
