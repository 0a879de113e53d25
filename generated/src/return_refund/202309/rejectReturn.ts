// Generated from spec/paths/return_refund/202309/returns_return_id_reject.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Refuses a step of a return, with a reason and evidence.
 *
 * `POST /return_refund/202309/returns/{return_id}/reject` · seller · for one shop · scope
 * `seller.return_refund.basic` · repeated under one idempotency key (`idempotency_key`, made where left out)
 *
 * Codes to handle: `ConflictError` 25001003, 25011010, 25011023, 25011025, 25011026, 25011035 (repeat minutes to a day
 * later), 25020010, 25020011, 25020012; `NotFoundError` 25007006; `PermissionError` 25020005.
 */
export const rejectReturn: Operation<RejectReturn.Input, RejectReturn.Data, "shop", RejectReturn.Code> = {
  id: "return_refund.202309.rejectReturn",
  method: "POST",
  path: "/return_refund/202309/returns/{return_id}/reject",
  platform: "shop",
  media: "json",
  answer: "empty",
  query: ["idempotency_key"],
  body: ["comment", "decision", "images", "reject_reason"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "query", name: "idempotency_key", maxLength: 255 },
  scopes: ["seller.return_refund.basic"],
}

export declare namespace RejectReturn {
  interface Input {
    return_id: string
    /** The same key does the thing once only, however often it is sent. At most 255 characters. */
    idempotency_key?: string | undefined
    comment?: string | undefined
    /** What the seller decides. */
    decision: "REJECT_REFUND" | "REJECT_RETURN" | "REJECT_RECEIVED_PACKAGE" | "REJECT_REPLACEMENT" | (string & {})
    images?: ReadonlyArray<Image> | undefined
    /** The `name` of a reason that getRejectReasons lists. */
    reject_reason: string
  }

  interface Image {
    /** Pixels. */
    height?: number | undefined
    image_id: string
    /** Media type of the file, such as image/jpeg. */
    mime_type?: string | undefined
    /** Pixels. */
    width?: number | undefined
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 11050001
    | 25001001
    | 25001003
    | 25001014
    | 25001016
    | 25001020
    | 25001028
    | 25001057
    | 25001058
    | 25007002
    | 25007006
    | 25011010
    | 25011023
    | 25011025
    | 25011026
    | 25011035
    | 25020004
    | 25020005
    | 25020010
    | 25020011
    | 25020012
    | 36009003
}
