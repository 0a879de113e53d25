/** The fields of each resource of `getPerformanceMetrics`, and which of them is the source of each common metric. */
import type {
  GetShopProductPerformanceDetail,
  GetShopSkuPerformance,
  GetShopVideoPerformanceDetails,
} from "@tiktok-shop-kit/api/analytics/202509"
import { live, post } from "./list-fields.ts"
import { type FieldsOf, source } from "./metric.ts"
import { shop } from "./shop-forms.ts"

export const product = source(
  {
    start_date: "label",
    end_date: "label",
    cancel_and_refunds: { canceled: "add", refunded: "add", replacements: "add", returned: "add" },
    sales: { breakdowns: "parts", gmv: "add", items_sold: "add", orders: "add" },
    traffic: { breakdowns: "parts" },
  } as const satisfies FieldsOf<GetShopProductPerformanceDetail.Interval>,
  {
    views: { over: "traffic.breakdowns", add: "traffic.impressions" },
    clicks: { none: "TikTok counts no clicks here; getAnalytics with dimension product has them" },
    conversions: "sales.orders",
    conversion_rate: { ratio: ["sales.orders", { over: "traffic.breakdowns", add: "traffic.page_views" }] },
    revenue: "sales.gmv",
  },
)

export const video = source(
  {
    start_date: "label",
    end_date: "label",
    sales: {
      breakdowns: "parts",
      overall: {
        ctr: "rate",
        customers: "people",
        gmv: "add",
        gpm: "average",
        items_sold: "add",
        product_clicks: "add",
        product_impressions: "add",
      },
    },
    traffic: { comments: "add", likes: "add", new_followers: "add", shares: "add", views: "add" },
  } as const satisfies FieldsOf<GetShopVideoPerformanceDetails.Interval>,
  {
    views: "traffic.views",
    clicks: "sales.overall.product_clicks",
    conversions: { none: "TikTok counts no orders here; getAnalytics with dimension video has orders by SKU" },
    conversion_rate: { ratio: ["sales.overall.customers", "sales.overall.product_clicks"] },
    revenue: "sales.overall.gmv",
  },
)

export const sku = source(
  {
    start_date: "label",
    end_date: "label",
    gmv: "add",
    gmv_breakdown: "parts",
    items_sold: "add",
    items_sold_breakdown: "parts",
    sku_orders: "add",
  } as const satisfies FieldsOf<GetShopSkuPerformance.Interval>,
  {
    views: { none: "TikTok counts no views of a SKU; its product has them" },
    clicks: { none: "TikTok counts no clicks on a SKU; its product has them" },
    conversions: "sku_orders",
    conversion_rate: { none: "TikTok has no traffic of a SKU; its product has the rate" },
    revenue: "gmv",
  },
)

/** By the name of the resource's type, each with the forms of its operation, newest first. */
export const resources = {
  product: [product],
  video: [video],
  post: [post],
  sku: [sku],
  shop,
  live: [live],
} as const
