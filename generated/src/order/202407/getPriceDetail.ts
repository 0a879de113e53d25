// Generated from spec/paths/order/202407/orders_order_id_price_detail.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Breaks an order's price down, by line item and kind of fee.
 *
 * `GET /order/202407/orders/{order_id}/price_detail` · seller · for one shop · scope `seller.order.info` · reads, so it
 * may be repeated
 *
 * Codes to handle: `NotFoundError` 21008111.
 */
export const getPriceDetail: Operation<GetPriceDetail.Input, GetPriceDetail.Data, "shop", GetPriceDetail.Code> = {
  id: "order.202407.getPriceDetail",
  method: "GET",
  path: "/order/202407/orders/{order_id}/price_detail",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.order.info"],
}

export declare namespace GetPriceDetail {
  interface Input {
    order_id: string
  }

  /** The price detail. */
  interface Data {
    /** Fee for paying cash on delivery, decimal number as text. */
    cod_fee?: string
    /** Cash-on-delivery fee without tax, decimal number as text. */
    cod_fee_net_amount?: string
    /** ISO 4217 code. */
    currency?: string
    /** Charge that depends on how far the parcel goes, decimal number as text. */
    distance_fee?: string
    /** Shipping that depends on how far the parcel goes, decimal number as text. */
    distance_shipping_fee?: string
    line_items?: Array<LineItem>
    /** Price without tax, decimal number as text. */
    net_price_amount?: string
    /** What the buyer pays, decimal number as text. */
    payment?: string
    /** Taken off shipping at the cost of the platform, decimal number as text. */
    shipping_fee_deduction_platform?: string
    /** Taken off shipping by a voucher of the platform, decimal number as text. */
    shipping_fee_deduction_platform_voucher?: string
    /** Taken off shipping at the cost of the seller, decimal number as text. */
    shipping_fee_deduction_seller?: string
    /** Shipping before discounts, decimal number as text. */
    shipping_list_price?: string
    /** Shipping after discounts, decimal number as text. */
    shipping_sale_price?: string
    sku_gift_net_price?: string
    sku_gift_original_price?: string
    /** Goods before discounts, decimal number as text. */
    sku_list_price?: string
    /** Goods after discounts, decimal number as text. */
    sku_sale_price?: string
    subtotal?: string
    /** Taken off the goods at the cost of the platform, decimal number as text. */
    subtotal_deduction_platform?: string
    /** Taken off the goods at the cost of the seller, decimal number as text. */
    subtotal_deduction_seller?: string
    /** Tax that the subtotal holds, decimal number as text. */
    subtotal_tax_amount?: string
    /** Decimal number as text, in the currency of the order. */
    tax_amount?: string
    /** Decimal number as text. */
    tax_rate?: string
    total?: string
    /** Taken off by vouchers of the platform, decimal number as text. */
    voucher_deduction_platform?: string
    /** Taken off by vouchers of the seller, decimal number as text. */
    voucher_deduction_seller?: string
  }

  interface LineItem {
    /** Fee for paying cash on delivery, decimal number as text. */
    cod_fee?: string
    /** Cash-on-delivery fee of the line, decimal number as text. */
    cod_fee_amount?: string
    /** ISO 4217 code of every amount of the item. */
    currency?: string
    /** Charge that depends on how far the parcel goes, decimal number as text. */
    distance_fee?: string
    /** Shipping that depends on how far the parcel goes, decimal number as text. */
    distance_shipping_fee?: string
    id: string
    /** Price without tax, decimal number as text. */
    net_price_amount?: string
    /** What the buyer pays, decimal number as text. */
    payment?: string
    /** Taken off shipping at the cost of the platform, decimal number as text. */
    shipping_fee_deduction_platform?: string
    /** Taken off shipping by a voucher of the platform, decimal number as text. */
    shipping_fee_deduction_platform_voucher?: string
    /** Taken off shipping at the cost of the seller, decimal number as text. */
    shipping_fee_deduction_seller?: string
    /** Shipping before discounts, decimal number as text. */
    shipping_list_price?: string
    /** Shipping after discounts, decimal number as text. */
    shipping_sale_price?: string
    sku_gift_net_price?: string
    sku_gift_original_price?: string
    /** Goods before discounts, decimal number as text. */
    sku_list_price?: string
    /** Goods after discounts, decimal number as text. */
    sku_sale_price?: string
    subtotal?: string
    /** Taken off the goods at the cost of the platform, decimal number as text. */
    subtotal_deduction_platform?: string
    /** Taken off the goods at the cost of the seller, decimal number as text. */
    subtotal_deduction_seller?: string
    /** Tax that the subtotal holds, decimal number as text. */
    subtotal_tax_amount?: string
    /** Decimal number as text, in the currency of the order. */
    tax_amount?: string
    /** Decimal number as text. */
    tax_rate?: string
    total?: string
    /** Taken off by vouchers of the platform, decimal number as text. */
    voucher_deduction_platform?: string
    /** Taken off by vouchers of the seller, decimal number as text. */
    voucher_deduction_seller?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 21001001 | 21008111 | 36009003
}
