// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202605. */

export { cancelTargetCollaborationConflicts, type CancelTargetCollaborationConflicts } from "./202605/cancelTargetCollaborationConflicts.ts"
export { checkTargetCollaborationConflicts, type CheckTargetCollaborationConflicts } from "./202605/checkTargetCollaborationConflicts.ts"
