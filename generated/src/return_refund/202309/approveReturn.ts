// Generated from spec/paths/return_refund/202309/returns_return_id_approve.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Agrees to a step of a return, or offers a partial refund.
 *
 * `POST /return_refund/202309/returns/{return_id}/approve` · seller · for one shop · scope
 * `seller.return_refund.basic` · repeated under one idempotency key (`idempotency_key`, made where left out)
 *
 * Codes to handle: `ConflictError` 25001003, 25001044, 25007007, 25011010, 25011012, 25011013, 25011023, 25011026,
 * 25011032, 25020009; `NotFoundError` 25007006; `PermissionError` 25020005.
 */
export const approveReturn: Operation<ApproveReturn.Input, ApproveReturn.Data, "shop", ApproveReturn.Code> = {
  id: "return_refund.202309.approveReturn",
  method: "POST",
  path: "/return_refund/202309/returns/{return_id}/approve",
  platform: "shop",
  media: "json",
  answer: "empty",
  query: ["idempotency_key"],
  body: ["buyer_keep_item", "decision", "partial_refund"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "query", name: "idempotency_key", maxLength: 255 },
  scopes: ["seller.return_refund.basic"],
}

export declare namespace ApproveReturn {
  interface Input {
    return_id: string
    /** The same key does the thing once only, however often it is sent. At most 255 characters. */
    idempotency_key?: string | undefined
    /** True to refund without the goods being sent back. Only with the decision APPROVE_RETURN. */
    buyer_keep_item?: boolean | undefined
    /** What the seller decides. */
    decision:
      | "APPROVE_REFUND"
      | "APPROVE_RETURN"
      | "APPROVE_RECEIVED_PACKAGE"
      | "APPROVE_REPLACEMENT"
      | "ISSUE_REPLACEMENT_REFUND"
      | "OFFER_PARTIAL_REFUND"
      | "DIRECT_REFUND"
      | (string & {})
    partial_refund?: PartialRefund | undefined
  }

  interface PartialRefund {
    /** Decimal number as text, in the unit of the currency. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: string | undefined
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 11050001
    | 25001001
    | 25001003
    | 25001028
    | 25001044
    | 25001058
    | 25007006
    | 25007007
    | 25011010
    | 25011012
    | 25011013
    | 25011023
    | 25011026
    | 25011032
    | 25020004
    | 25020005
    | 25020009
    | 36009003
}
