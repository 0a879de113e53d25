// Generated from spec/paths/gs_full_service_shipment/202405/beta_delivery_orders_sku_documents_generate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the label document of SKUs, first form.
 *
 * `POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate` · any token (no source says
 * whose) · takes no shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsGetSkuPrintDocument: Operation<GsGetSkuPrintDocument.Input, GsGetSkuPrintDocument.Data, "shop"> = {
  id: "gs_full_service_shipment.202405.gsGetSkuPrintDocument",
  method: "POST",
  path: "/gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["dimension", "platform_sku_items", "print_sku_code", "stockup_order_code"],
  access: "any",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace GsGetSkuPrintDocument {
  interface Input {
    dimension?: Dimension | undefined
    platform_sku_items?: ReadonlyArray<PlatformSkuItem> | undefined
    /** Prints the SKU's code on the label. */
    print_sku_code?: boolean | undefined
    stockup_order_code?: string | undefined
  }

  interface Dimension {
    /** Length of this side, in the unit beside it. */
    height?: string | undefined
    unit?: string | undefined
    /** Length of this side, in the unit beside it. */
    width?: string | undefined
  }

  interface PlatformSkuItem {
    platform_sku_code?: string | undefined
    /** Units of the SKU. */
    quantity?: number | undefined
  }

  /** Where to fetch the document. */
  interface Data {
    document_url?: string
  }
}
