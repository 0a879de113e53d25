// Generated from spec/paths/fulfillment/202502/invoice_upload.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits invoices for packages (Brazil).
 *
 * `POST /fulfillment/202502/invoice/upload` · seller · for one shop · scope `seller.fulfillment.basic` · not repeated
 * once it may have run
 */
export const uploadInvoice: Operation<UploadInvoice.Input, UploadInvoice.Data, "shop", UploadInvoice.Code> = {
  id: "fulfillment.202502.uploadInvoice",
  method: "POST",
  path: "/fulfillment/202502/invoice/upload",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["invoices"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace UploadInvoice {
  interface Input {
    invoices?: ReadonlyArray<Invoice> | undefined
  }

  interface Invoice {
    file: string
    /** Format of the attached file. */
    file_type: "XML" | (string & {})
    order_ids: ReadonlyArray<string>
    package_id: string
  }

  /** The invoices that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    order_ids?: Array<string>
    package_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
