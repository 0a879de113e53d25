/** The fields of a row in each dimension of `getAnalytics`, and which of them is the source of each common metric. */
import type { GetShopProductPerformanceList, GetShopVideoPerformanceList } from "@tiktok-shop-kit/api/analytics/202605"
import type { GetShopLivePerformanceList } from "@tiktok-shop-kit/api/analytics/202609"
import type { ListVideos } from "@tiktok-shop-kit/api/display"
import type { SkuPerformance } from "@tiktok-shop-kit/api/schemas"
import { type FieldsOf, source } from "./metric.ts"
import { daily, shop } from "./shop-forms.ts"

/** What every channel counts of a product. */
const traffic = {
  product_impressions: "add",
  product_clicks: "add",
  ctr: "rate",
  add_cart_count: "add",
  add_cart_rate: "rate",
  click_order_rate: "rate",
  unique_product_impressions: "people",
  unique_clicks: "people",
  unique_ctr: "rate",
  unique_atc_rate: "rate",
  unique_click_order_rate: "rate",
} as const

const channel = {
  ...traffic,
  add_cart_users: "people",
  attributed_gmv: "add",
  attributed_orders: "add",
  attributed_sku_orders: "add",
  attributed_sold_items: "add",
  estimated_customers: "people",
  aov: "average",
} as const

export const product = source(
  {
    id: "label",
    total_performance: {
      ...traffic,
      add_cart_users: "people",
      gmv: "add",
      orders: "add",
      sku_orders: "add",
      items_sold: "add",
      estimated_customers: "people",
      aov: "average",
      gmv_incl_tax: "add",
      tax: "add",
      gross_merchandise_value: "add",
      shipping_fees: "add",
      refunds: "add",
      refunded_items: "add",
      refund_customers: "people",
    },
    seller_live_performance: { ...channel, new_live_count: "add" },
    seller_video_performance: { ...channel, new_video_count: "add" },
    seller_product_card_performance: channel,
    affiliate_total_performance: { ...channel, avg_daily_creator_posted_content: "average" },
    affiliate_live_performance: { ...traffic, atc_users: "people", live_attributed_gmv: "add", new_live_count: "add" },
    affiliate_video_performance: {
      ...traffic,
      atc_users: "people",
      attributed_video_gmv: "add",
      new_video_count: "add",
    },
    shop_tab_performance: {
      shop_tab_product_impressions: "add",
      shop_tab_product_clicks: "add",
      unique_shop_tab_product_clicks: "people",
      estimated_shop_tab_customers: "people",
      shop_tab_ctr: "rate",
      shop_tab_ctor_sku: "rate",
      shop_tab_gmv: "add",
      shop_tab_sold_items: "add",
    },
  } as const satisfies FieldsOf<GetShopProductPerformanceList.Product>,
  {
    views: "total_performance.product_impressions",
    clicks: "total_performance.product_clicks",
    conversions: "total_performance.orders",
    conversion_rate: "total_performance.click_order_rate",
    revenue: "total_performance.gmv",
  },
)

export const video = source(
  {
    id: "label",
    title: "label",
    username: "label",
    creator: { open_id: "label", user_name: "label", nick_name: "label", author_type: "label" },
    video_post_time: "label",
    duration: "label",
    hash_tags: "label",
    gmv: "add",
    gpm: "average",
    avg_customers: "average",
    sku_orders: "add",
    items_sold: "add",
    views: "add",
    click_through_rate: "rate",
    products: "label",
  } as const satisfies FieldsOf<GetShopVideoPerformanceList.Video>,
  {
    views: "views",
    clicks: { none: "TikTok lists only a rate (click_through_rate); getPerformanceMetrics has a video's clicks" },
    conversions: "sku_orders",
    conversion_rate: { ratio: ["sku_orders", "views"] },
    revenue: "gmv",
  },
)

export const sku = source(
  {
    id: "label",
    product_id: "label",
    gmv: "add",
    sku_orders: "add",
    units_sold: "add",
  } as const satisfies FieldsOf<SkuPerformance>,
  {
    views: { none: "TikTok counts no views of a SKU; dimension product has them" },
    clicks: { none: "TikTok counts no clicks on a SKU; dimension product has them" },
    conversions: "sku_orders",
    conversion_rate: { none: "TikTok has no traffic of a SKU; dimension product has the rate" },
    revenue: "gmv",
  },
)

export const live = source(
  {
    id: "label",
    title: "label",
    username: "label",
    start_time: "label",
    end_time: "label",
    interaction_performance: {
      acu: "average",
      avg_viewing_duration: "rate",
      click_through_rate: "rate",
      comments: "add",
      likes: "add",
      new_followers: "add",
      pcu: "average",
      product_clicks: "add",
      product_impressions: "add",
      shares: "add",
      viewers: "people",
      views: "add",
    },
    sales_performance: {
      "24h_live_gmv": "average",
      avg_price: "average",
      click_to_order_rate: "rate",
      created_sku_orders: "add",
      customers: "people",
      different_products_sold: "average",
      gmv: "add",
      items_sold: "add",
      products_added: "average",
      sku_orders: "add",
    },
  } as const satisfies FieldsOf<GetShopLivePerformanceList.LiveStreamSession>,
  {
    views: "interaction_performance.views",
    clicks: "interaction_performance.product_clicks",
    conversions: "sales_performance.sku_orders",
    conversion_rate: "sales_performance.click_to_order_rate",
    revenue: "sales_performance.gmv",
  },
)

const noSales = { none: "TikTok for Developers knows no sales; dimension video has those of shoppable videos" } as const

export const post = source(
  {
    id: "label",
    create_time: "label",
    cover_image_url: "label",
    share_url: "label",
    video_description: "label",
    duration: "label",
    height: "label",
    width: "label",
    title: "label",
    embed_html: "label",
    embed_link: "label",
    like_count: "label",
    comment_count: "label",
    share_count: "label",
    view_count: "label",
  } as const satisfies FieldsOf<ListVideos.Video>,
  { views: "view_count", clicks: noSales, conversions: noSales, conversion_rate: noSales, revenue: noSales },
)

/** By the dimension's name, each with the forms of its operation, newest first. */
export const dimensions = {
  daily,
  product: [product],
  video: [video],
  post: [post],
  sku: [sku],
  live: [live],
  shop,
} as const
