// Generated from spec/paths/product/202506/images_translation_tasks.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how the translation of images goes.
 *
 * `GET /product/202506/images/translation_tasks` · seller · for one shop · scope `serller.product.optimize` · reads, so
 * it may be repeated
 *
 * Codes to handle: `LimitError` 12038010; `PermissionError` 12038013.
 */
export const getImageTranslationTasks: Operation<
  GetImageTranslationTasks.Input,
  GetImageTranslationTasks.Data,
  "shop",
  GetImageTranslationTasks.Code
> = {
  id: "product.202506.getImageTranslationTasks",
  method: "GET",
  path: "/product/202506/images/translation_tasks",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["translation_task_ids", "category_asset_cipher"],
  maxItems: { translation_task_ids: 20 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "translation_tasks",
  scopes: ["serller.product.optimize"],
}

export declare namespace GetImageTranslationTasks {
  interface Input {
    /** At most 20 of them. */
    translation_task_ids?: ReadonlyArray<string> | undefined
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
  }

  /** The tasks. */
  interface Data {
    translation_tasks: Array<TranslationTask>
  }

  interface TranslationTask {
    fail_reason?: string
    id: string
    original_image?: OriginalImage
    /** How far the translation is. */
    status?: "PROCESSING" | "COMPLETED" | "FAILED" | (string & {})
    /** Language to translate into. */
    target_language?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})
    translated_image?: TranslatedImage
  }

  interface OriginalImage {
    uri?: string
    url?: string
  }

  interface TranslatedImage {
    uri?: string
    url?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12038010 | 12038011 | 12038013 | 36009003
}
