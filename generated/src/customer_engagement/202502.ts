// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_engagement, version 202502. */

export { createCustomEngagementTask, type CreateCustomEngagementTask } from "./202502/createCustomEngagementTask.ts"
export { getFeaturePermissions, type GetFeaturePermissions } from "./202502/getFeaturePermissions.ts"
