// Generated from spec/paths/fbt/202602/inbound_orders_label_print.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the labels of an inbound order's goods or cartons.
 *
 * `POST /fbt/202602/inbound_orders/label_print` · seller (follows from its category) · for one shop · scope
 * `seller.fbt.inbound` · may be repeated: a second call changes nothing more
 */
export const printInboundOrderLabels: Operation<PrintInboundOrderLabels.Input, PrintInboundOrderLabels.Data, "shop"> = {
  id: "fbt.202602.printInboundOrderLabels",
  method: "POST",
  path: "/fbt/202602/inbound_orders/label_print",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["barcode_format", "carton_label_format", "order_id", "print_items"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.fbt.inbound"],
}

export declare namespace PrintInboundOrderLabels {
  interface Input {
    /** Label size and the number of labels on a sheet. */
    barcode_format?:
      | "DEFAULT_40MM_60MM"
      | "A4_21UP_60_0MM_40_0MM"
      | "A4_21UP_63_5MM_38_1MM"
      | "A4_24UP_63_5MM_33_9MM"
      | "A4_24UP_64_6MM_33_8MM"
      | "A4_24UP_66_0MM_33_9MM"
      | "A4_24UP_66_0MM_35_0MM"
      | "A4_24UP_70_0MM_36_0MM"
      | "A4_24UP_70_0MM_37_0MM"
      | "A4_27UP_63_5MM_29_6MM"
      | "A4_40UP_52_5MM_29_7MM"
      | "A4_44UP_48_5MM_25_4MM"
      | "US_LETTER_30UP_1IN_2_625IN"
      | (string & {})
      | undefined
    /** How many labels are on a sheet. */
    carton_label_format?: "DEFAULT_1UP" | "A4_4UP" | (string & {}) | undefined
    order_id: string
    /** Which papers to make. */
    print_items?: ReadonlyArray<"CARTON_LABEL" | "PACKING_PICKING_LIST" | "FBT_BARCODE" | (string & {})> | undefined
  }

  /** Where to fetch the labels. */
  interface Data {
    download_url?: string
    /** How far the making of the labels is; ask again while it runs. */
    task_status?: "PROCESSING" | "SUCCESS" | (string & {})
  }
}
