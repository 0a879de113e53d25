// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of customer_engagement, its version behind it. Older ones: `customer_engagement/<version>`. */

export { createCustomEngagementTask, type CreateCustomEngagementTask } from "./customer_engagement/202502/createCustomEngagementTask.ts" // 202502
export { createEngagementTask, type CreateEngagementTask } from "./customer_engagement/202412/createEngagementTask.ts" // 202412
export { getCustomerTabVisibility, type GetCustomerTabVisibility } from "./customer_engagement/202501/getCustomerTabVisibility.ts" // 202501
export { getFeaturePermissions, type GetFeaturePermissions } from "./customer_engagement/202502/getFeaturePermissions.ts" // 202502
export { getMessageTemplates, type GetMessageTemplates } from "./customer_engagement/202412/getMessageTemplates.ts" // 202412
export { getTaskPerformances, type GetTaskPerformances } from "./customer_engagement/202412/getTaskPerformances.ts" // 202412
export { sendEngagementMessage, type SendEngagementMessage } from "./customer_engagement/202412/sendEngagementMessage.ts" // 202412
