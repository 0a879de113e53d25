// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of fulfillment, its version behind it. Older ones: `fulfillment/<version>`. */

export { batchShipPackages, type BatchShipPackages } from "./fulfillment/202309/batchShipPackages.ts" // 202309
export { combinePackage, type CombinePackage } from "./fulfillment/202309/combinePackage.ts" // 202309
export { createFirstMileBundle, type CreateFirstMileBundle } from "./fulfillment/202510/createFirstMileBundle.ts" // 202510
export { createLastMileBundle, type CreateLastMileBundle } from "./fulfillment/202408/createLastMileBundle.ts" // 202408
export { createPackages, type CreatePackages } from "./fulfillment/202512/createPackages.ts" // 202512
export { fulfillmentUploadDeliveryFile, type FulfillmentUploadDeliveryFile } from "./fulfillment/202309/fulfillmentUploadDeliveryFile.ts" // 202309
export { fulfillmentUploadDeliveryImage, type FulfillmentUploadDeliveryImage } from "./fulfillment/202309/fulfillmentUploadDeliveryImage.ts" // 202309
export { getEligibleShippingService, type GetEligibleShippingService } from "./fulfillment/202309/getEligibleShippingService.ts" // 202309
export { getHandoverTimeslots, type GetHandoverTimeslots } from "./fulfillment/202309/getHandoverTimeslots.ts" // 202309
export { getOrderCustomsRequirements, type GetOrderCustomsRequirements } from "./fulfillment/202607/getOrderCustomsRequirements.ts" // 202607
export { getOrderSplitAttributes, type GetOrderSplitAttributes } from "./fulfillment/202309/getOrderSplitAttributes.ts" // 202309
export { getPackageDetail, type GetPackageDetail } from "./fulfillment/202309/getPackageDetail.ts" // 202309
export { getPackageHandoverTimeSlots, type GetPackageHandoverTimeSlots } from "./fulfillment/202309/getPackageHandoverTimeSlots.ts" // 202309
export { getPackageShippingDocument, type GetPackageShippingDocument } from "./fulfillment/202309/getPackageShippingDocument.ts" // 202309
export { getPodDetail, type GetPodDetail } from "./fulfillment/202606/getPodDetail.ts" // 202606
export { getTracking, type GetTracking } from "./fulfillment/202309/getTracking.ts" // 202309
export { markPackageAsShipped, type MarkPackageAsShipped } from "./fulfillment/202309/markPackageAsShipped.ts" // 202309
export { redeemInfoCallback, type RedeemInfoCallback } from "./fulfillment/202601/redeemInfoCallback.ts" // 202601
export { schedulePackageHandover, type SchedulePackageHandover } from "./fulfillment/202309/schedulePackageHandover.ts" // 202309
export { searchCombinablePackages, type SearchCombinablePackages } from "./fulfillment/202309/searchCombinablePackages.ts" // 202309
export { searchPackage, type SearchPackage } from "./fulfillment/202309/searchPackage.ts" // 202309
export { shipPackage, type ShipPackage } from "./fulfillment/202309/shipPackage.ts" // 202309
export { splitOrders, type SplitOrders } from "./fulfillment/202309/splitOrders.ts" // 202309
export { trackingStatusUpdate, type TrackingStatusUpdate } from "./fulfillment/202609/trackingStatusUpdate.ts" // 202609
export { ttsTrackingValidation, type TtsTrackingValidation } from "./fulfillment/202508/ttsTrackingValidation.ts" // 202508
export { uncombinePackages, type UncombinePackages } from "./fulfillment/202309/uncombinePackages.ts" // 202309
export { updatePackageDeliveryStatus, type UpdatePackageDeliveryStatus } from "./fulfillment/202309/updatePackageDeliveryStatus.ts" // 202309
export { updatePackageShippingInfo, type UpdatePackageShippingInfo } from "./fulfillment/202309/updatePackageShippingInfo.ts" // 202309
export { updateShippingInfo, type UpdateShippingInfo } from "./fulfillment/202309/updateShippingInfo.ts" // 202309
export { uploadCustomsInformation, type UploadCustomsInformation } from "./fulfillment/202607/uploadCustomsInformation.ts" // 202607
export { uploadInvoice, type UploadInvoice } from "./fulfillment/202502/uploadInvoice.ts" // 202502
