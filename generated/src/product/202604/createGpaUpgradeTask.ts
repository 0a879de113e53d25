// Generated from spec/paths/product/202604/products_gpa_upgrade_task.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts moving the shop to the newer form of product attributes.
 *
 * `POST /product/202604/products/gpa_upgrade_task` · any token (no source says whose) · takes no shop · not repeated
 * once it may have run
 */
export const createGpaUpgradeTask: Operation<CreateGpaUpgradeTask.Input, CreateGpaUpgradeTask.Data, "shop"> = {
  id: "product.202604.createGpaUpgradeTask",
  method: "POST",
  path: "/product/202604/products/gpa_upgrade_task",
  platform: "shop",
  media: "none",
  answer: "empty",
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: [],
}

export declare namespace CreateGpaUpgradeTask {
  interface Input {}

  /** Success without data. */
  interface Data {}
}
