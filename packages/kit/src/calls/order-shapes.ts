/** The operations for orders, with the shapes of the fields that the kit's calls read and return. */
import * as Orders from "@tiktok-shop-kit/api/order"
import { withShape } from "@tiktok-shop-kit/client/shape"

const order = {
  id: "text",
  status: "text",
  create_time: "seconds",
  update_time: "seconds",
  handling_duration: {},
  line_items: [
    {
      id: "text",
      combined_listing_skus: [{}],
      item_tax: [{}],
      sub_item_info: [{ item_tax: [{}] }],
      unboxing_case_list: [{}],
    },
  ],
  order_rights: ["number"],
  packages: [{ id: "text" }],
  payment: {},
  recipient_address: { delivery_preferences: {}, district_info: [{}] },
} as const

export const getOrderList = /* @__PURE__ */ withShape(Orders.getOrderList, {
  next_page_token: "text",
  total_count: "count",
  orders: [order],
})

export const getOrderDetail = /* @__PURE__ */ withShape(Orders.getOrderDetail, { orders: [order] })
