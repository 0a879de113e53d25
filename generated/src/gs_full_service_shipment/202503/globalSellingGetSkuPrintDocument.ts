// Generated from spec/paths/gs_full_service_shipment/202503/delivery_orders_sku_documents_generate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the label document of SKUs, with separator pages on request.
 *
 * `POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate` · any token (no source says whose) ·
 * takes no shop · may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingGetSkuPrintDocument: Operation<
  GlobalSellingGetSkuPrintDocument.Input,
  GlobalSellingGetSkuPrintDocument.Data,
  "shop"
> = {
  id: "gs_full_service_shipment.202503.globalSellingGetSkuPrintDocument",
  method: "POST",
  path: "/gs_full_service_shipment/202503/delivery_orders/sku_documents/generate",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["need_separator", "platform_sku_items", "size", "stockup_order_code"],
  access: "any",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: [],
}

export declare namespace GlobalSellingGetSkuPrintDocument {
  interface Input {
    /** Puts a page between SKUs. */
    need_separator?: boolean | undefined
    platform_sku_items?: ReadonlyArray<PlatformSkuItem> | undefined
    size?: Size | undefined
    stockup_order_code?: string | undefined
  }

  interface PlatformSkuItem {
    code?: string | undefined
    /** Units of the SKU. */
    quantity?: number | undefined
  }

  interface Size {
    /** Length of this side, in the unit beside it. */
    height?: string | undefined
    unit?: string | undefined
    /** Length of this side, in the unit beside it. */
    width?: string | undefined
  }

  /** Where to fetch the document. */
  interface Data {
    document_url?: string
  }
}
