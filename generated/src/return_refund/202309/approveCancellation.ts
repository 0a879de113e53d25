// Generated from spec/paths/return_refund/202309/cancellations_cancel_id_approve.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Agrees to a buyer's wish to cancel.
 *
 * `POST /return_refund/202309/cancellations/{cancel_id}/approve` · seller · for one shop · scope
 * `seller.return_refund.basic` · repeated under one idempotency key (`idempotency_key`, made where left out)
 *
 * Codes to handle: `ConflictError` 25001003, 25001045, 25011012, 25020003, 25020009; `NotFoundError` 25007006;
 * `PermissionError` 25020005.
 */
export const approveCancellation: Operation<
  ApproveCancellation.Input,
  ApproveCancellation.Data,
  "shop",
  ApproveCancellation.Code
> = {
  id: "return_refund.202309.approveCancellation",
  method: "POST",
  path: "/return_refund/202309/cancellations/{cancel_id}/approve",
  platform: "shop",
  media: "none",
  answer: "empty",
  query: ["idempotency_key"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "query", name: "idempotency_key", maxLength: 255 },
  scopes: ["seller.return_refund.basic"],
}

export declare namespace ApproveCancellation {
  interface Input {
    cancel_id: string
    /** The same key does the thing once only, however often it is sent. At most 255 characters. */
    idempotency_key?: string | undefined
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 11050001
    | 25001001
    | 25001003
    | 25001028
    | 25001045
    | 25001058
    | 25007002
    | 25007006
    | 25011012
    | 25020003
    | 25020004
    | 25020005
    | 25020009
    | 36009003
}
