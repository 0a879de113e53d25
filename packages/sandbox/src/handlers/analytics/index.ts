/**
 * The operations on analytics.
 */
import { fitted } from "../../handler.ts"
import * as best from "./best.ts"
import * as lists from "./lists.ts"
import * as lives from "./lives.ts"
import * as shop from "./shop.ts"
import * as videos from "./videos.ts"

export const analyticsHandlers = fitted({
  "GET /analytics/202405/shop/performance": shop.shopPerformance,
  "GET /analytics/202509/shop/performance": shop.shopPerformance,
  "GET /analytics/202609/shop/performance": shop.shopSales,
  "GET /analytics/202510/shop/performance/{date}/performance_per_hour": shop.perHour,
  "GET /analytics/202405/shop_products/{product_id}/performance": shop.productPerformance,
  "GET /analytics/202509/shop_products/{product_id}/performance": shop.productPerformance,
  "GET /analytics/202406/shop_skus/{sku_id}/performance": shop.skuPerformance,
  "GET /analytics/202509/shop_skus/{sku_id}/performance": shop.skuPerformance,
  "GET /analytics/202405/shop_products/performance": lists.products,
  "GET /analytics/202509/shop_products/performance": lists.products,
  "GET /analytics/202605/shop_products/performance": lists.products,
  "GET /analytics/202406/shop_skus/performance": lists.skus,
  "GET /analytics/202509/shop_skus/performance": lists.skus,
  "GET /analytics/202409/shop_videos/performance": videos.videos,
  "GET /analytics/202509/shop_videos/performance": videos.videos,
  "GET /analytics/202605/shop_videos/performance": videos.videos,
  "GET /analytics/202409/shop_videos/overview_performance": videos.videoOverview,
  "GET /analytics/202509/shop_videos/overview_performance": videos.videoOverview,
  "GET /analytics/202409/shop_videos/{video_id}/performance": videos.videoDetail,
  "GET /analytics/202509/shop_videos/{video_id}/performance": videos.videoDetail,
  "GET /analytics/202409/shop_videos/{video_id}/products/performance": videos.videoProducts,
  "GET /analytics/202509/shop_videos/{video_id}/products/performance": videos.videoProducts,
  "POST /analytics/202503/shop_lives/overview_performance": lives.liveOverview,
  "GET /analytics/202508/shop_lives/overview_performance": lives.liveOverview,
  "GET /analytics/202509/shop_lives/overview_performance": lives.liveOverview,
  "GET /analytics/202609/shop_lives/overview_performance": lives.attributedOverview,
  "POST /analytics/202505/shop_lives/performance": lives.liveSessions,
  "GET /analytics/202508/shop_lives/performance": lives.liveSessions,
  "GET /analytics/202509/shop_lives/performance": lives.liveSessions,
  "GET /analytics/202609/shop_lives/performance": lives.liveSessions,
  "GET /analytics/202511/products/bestselling": best.bestProducts,
  "GET /analytics/202511/videos/bestselling": best.bestVideos,
})
