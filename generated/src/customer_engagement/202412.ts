// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_engagement, version 202412. */

export { createEngagementTask, type CreateEngagementTask } from "./202412/createEngagementTask.ts"
export { getMessageTemplates, type GetMessageTemplates } from "./202412/getMessageTemplates.ts"
export { getTaskPerformances, type GetTaskPerformances } from "./202412/getTaskPerformances.ts"
export { sendEngagementMessage, type SendEngagementMessage } from "./202412/sendEngagementMessage.ts"
