// Generated from spec/paths/product/202604/appeals_submit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Appeals against what the platform decided on a product.
 *
 * `POST /product/202604/appeals/submit` · seller · with or without a shop · not repeated once it may have run
 *
 * Not every detail of it is confirmed by a source. Whether it takes a shop cipher is unverified.
 */
export const submitAppealTask: Operation<SubmitAppealTask.Input, SubmitAppealTask.Data, "shop"> = {
  id: "product.202604.submitAppealTask",
  method: "POST",
  path: "/product/202604/appeals/submit",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["product_id", "appeal_message"],
  access: "seller",
  shopCipher: "optional",
  safety: "unsafe",
  wide: { input: ["product_id"] },
  scopes: [],
}

export declare namespace SubmitAppealTask {
  interface Input {
    /** Beyond 2^53, so text in TypeScript; digits on the wire. */
    product_id?: string | undefined
    appeal_message?: AppealMessage | undefined
  }

  interface AppealMessage {
    /** The part of the listing that the appeal is about. */
    field_name?: "APPEAL_MESSAGE_FIELD_SIZE_CHART" | (string & {}) | undefined
    indicator_details?: ReadonlyArray<IndicatorDetail> | undefined
    size_chart_id?: string | undefined
    size_chart_image_uri?: string | undefined
  }

  interface IndicatorDetail {
    /** Kind of finding that is appealed. */
    indicator_type?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
