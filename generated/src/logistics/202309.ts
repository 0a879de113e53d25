// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of logistics, version 202309. */

export { getGlobalSellerWarehouse, type GetGlobalSellerWarehouse } from "./202309/getGlobalSellerWarehouse.ts"
export { getShippingProviders, type GetShippingProviders } from "./202309/getShippingProviders.ts"
export { getWarehouseDeliveryOptions, type GetWarehouseDeliveryOptions } from "./202309/getWarehouseDeliveryOptions.ts"
export { getWarehouseList, type GetWarehouseList } from "./202309/getWarehouseList.ts"
