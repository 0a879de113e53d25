// Generated from spec/paths/product/202505/images_translation_tasks.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Starts translating the text inside images.
 *
 * `POST /product/202505/images/translation_tasks` · seller · for one shop · scope `serller.product.optimize` · not
 * repeated once it may have run
 *
 * Codes to handle: `LimitError` 12038010; `PermissionError` 12038013; `QuotaError` 12038012 (repeat minutes to a day
 * later).
 */
export const createImageTranslationTasks: Operation<
  CreateImageTranslationTasks.Input,
  CreateImageTranslationTasks.Data,
  "shop",
  CreateImageTranslationTasks.Code
> = {
  id: "product.202505.createImageTranslationTasks",
  method: "POST",
  path: "/product/202505/images/translation_tasks",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["images"],
  maxItems: { images: 20 },
  nonEmpty: ["images"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["translation_tasks"],
  scopes: ["serller.product.optimize"],
}

export declare namespace CreateImageTranslationTasks {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    /** At most 20 of them. */
    images: ReadonlyArray<Image>
  }

  interface Image {
    image_uri: string
    /** Languages to translate into. At most 4 of them. */
    target_languages: ReadonlyArray<"de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})>
  }

  /** The tasks, one for each image and language. */
  interface Data {
    translation_tasks?: Array<TranslationTask>
  }

  interface TranslationTask {
    id: string
    image_uri?: string
    /** Language to translate into. */
    target_language?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 12038008 | 12038009 | 12038010 | 12038012 | 12038013 | 36009003
}
