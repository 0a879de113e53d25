// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fbt, version 202602. */

export { cancelInboundOrder, type CancelInboundOrder } from "./202602/cancelInboundOrder.ts"
export { createOrUpdateInboundPlan, type CreateOrUpdateInboundPlan } from "./202602/createOrUpdateInboundPlan.ts"
export { getInboundMethodDetail, type GetInboundMethodDetail } from "./202602/getInboundMethodDetail.ts"
export { getInboundOrder, type GetInboundOrder } from "./202602/getInboundOrder.ts"
export { listAvailableInboundMethods, type ListAvailableInboundMethods } from "./202602/listAvailableInboundMethods.ts"
export { printInboundOrderLabels, type PrintInboundOrderLabels } from "./202602/printInboundOrderLabels.ts"
export { updateInboundOrderTracking, type UpdateInboundOrderTracking } from "./202602/updateInboundOrderTracking.ts"
