/**
 * The operations on packages.
 */
import { fitted } from "../../handler.ts"
import * as pack from "./pack.ts"
import * as papers from "./papers.ts"
import * as read from "./read.ts"
import * as ship from "./ship.ts"

export const fulfillmentHandlers = fitted({
  "GET /fulfillment/202309/packages/{package_id}": read.getPackage,
  "POST /fulfillment/202309/packages/search": read.searchPackages,
  "GET /fulfillment/202309/packages/{package_id}/shipping_documents": read.getShippingDocument,
  "GET /fulfillment/202309/orders/{order_id}/tracking": read.getTracking,
  "GET /logistics/202604/orders/{order_id}/tracking": read.getLogisticsTracking,
  "POST /fulfillment/202309/packages/{package_id}/ship": ship.shipOne,
  "POST /fulfillment/202309/packages/ship": ship.shipMany,
  "POST /fulfillment/202309/packages/deliver": ship.updateDelivery,
  "POST /fulfillment/202309/packages/{package_id}/shipping_info/update": ship.updatePackageShipping,
  "POST /fulfillment/202309/orders/{order_id}/shipping_info/update": ship.updateOrderShipping,
  "GET /fulfillment/202309/orders/{order_id}/handover_time_slots": ship.orderSlots,
  "GET /fulfillment/202309/packages/{package_id}/handover_time_slots": ship.packageSlots,
  "GET /fulfillment/202508/tts_tracking_validation": ship.validateTracking,
  "POST /fulfillment/202309/packages": pack.createPackage,
  "POST /fulfillment/202512/packages": pack.createPackage,
  "POST /fulfillment/202309/orders/{order_id}/packages": pack.markShipped,
  "POST /fulfillment/202309/packages/schedule": pack.scheduleHandover,
  "POST /fulfillment/202309/orders/{order_id}/split": pack.splitOrder,
  "GET /fulfillment/202309/orders/split_attributes": pack.splitAttributes,
  "GET /fulfillment/202309/combinable_packages/search": pack.searchCombinable,
  "POST /fulfillment/202309/packages/combine": pack.combinePackages,
  "POST /fulfillment/202309/packages/{package_id}/uncombine": pack.uncombinePackage,
  "POST /fulfillment/202309/orders/{order_id}/shipping_services/query": papers.eligibleServices,
  "POST /fulfillment/202309/images/upload": papers.uploadDeliveryImage,
  "POST /fulfillment/202309/files/upload": papers.uploadDeliveryFile,
  "POST /fulfillment/202502/invoice/upload": papers.uploadInvoices,
  "POST /fulfillment/202407/bundles": papers.bundleFirstMile,
  "POST /fulfillment/202510/first_mile_bundle": papers.bundleFirstMile,
})
