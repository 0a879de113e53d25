/** The operations for the figures of one resource, with the shapes of the fields that are read. */
import {
  type GetShopProductPerformanceDetail,
  getShopProductPerformanceDetail,
  type GetShopSkuPerformance,
  getShopSkuPerformance,
  type GetShopVideoPerformanceDetails,
  getShopVideoPerformanceDetails,
} from "@tiktok-shop-kit/api/analytics/202509"
import { withShape } from "@tiktok-shop-kit/client/shape"
import * as fields from "./detail-fields.ts"
import { interval, rowShape } from "./row-shape.ts"

const views = { traffic: { impressions: "number", page_views: "number" } } as const

export const readProduct = /* @__PURE__ */ withShape(getShopProductPerformanceDetail, {
  latest_available_date: "text",
  performance: {
    intervals: [
      rowShape<GetShopProductPerformanceDetail.Interval>(fields.product.fields, {
        ...interval,
        traffic: { breakdowns: [views] },
      }),
    ],
    ratings: [{}],
    top_contents: [{ contents: [{ gmv: {} }] }],
    top_creators: [{ gmv: {} }],
  },
})

export const readVideo = /* @__PURE__ */ withShape(getShopVideoPerformanceDetails, {
  latest_available_date: "text",
  performance: {
    intervals: [rowShape<GetShopVideoPerformanceDetails.Interval>(fields.video.fields, interval)],
    viewer_profile: [{ age_distribution: [{}], country_distribution: [{}], gender_distribution: [{}] }],
  },
})

export const readSku = /* @__PURE__ */ withShape(getShopSkuPerformance, {
  latest_available_date: "text",
  performance: { intervals: [rowShape<GetShopSkuPerformance.Interval>(fields.sku.fields, interval)] },
})
