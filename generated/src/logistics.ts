// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of logistics, its version behind it. Older ones: `logistics/<version>`. */

export { createWarehouse, type CreateWarehouse } from "./logistics/202502/createWarehouse.ts" // 202502
export { getAvailableShippingTemplate, type GetAvailableShippingTemplate } from "./logistics/202510/getAvailableShippingTemplate.ts" // 202510
export { getGlobalSellerWarehouse, type GetGlobalSellerWarehouse } from "./logistics/202309/getGlobalSellerWarehouse.ts" // 202309
export { getLogisticsTracking, type GetLogisticsTracking } from "./logistics/202604/getLogisticsTracking.ts" // 202604
export { getShippingProviders, type GetShippingProviders } from "./logistics/202309/getShippingProviders.ts" // 202309
export { getWarehouseDeliveryOptions, type GetWarehouseDeliveryOptions } from "./logistics/202309/getWarehouseDeliveryOptions.ts" // 202309
export { getWarehouseList, type GetWarehouseList } from "./logistics/202309/getWarehouseList.ts" // 202309
export { shippingTemplateExist, type ShippingTemplateExist } from "./logistics/202606/shippingTemplateExist.ts" // 202606
export { standardizeWarehouseAddress, type StandardizeWarehouseAddress } from "./logistics/202412/standardizeWarehouseAddress.ts" // 202412
export { updateWarehouse, type UpdateWarehouse } from "./logistics/202502/updateWarehouse.ts" // 202502
