// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202412. */

export { createConversationWithCreator, type CreateConversationWithCreator } from "./202412/createConversationWithCreator.ts"
export { createOpenCollaboration, type CreateOpenCollaboration } from "./202412/createOpenCollaboration.ts"
export { getConversationList, type GetConversationList } from "./202412/getConversationList.ts"
export { getLatestUnreadMessages, type GetLatestUnreadMessages } from "./202412/getLatestUnreadMessages.ts"
export { getMessageInTheConversation, type GetMessageInTheConversation } from "./202412/getMessageInTheConversation.ts"
export { getOpenCollaborationCreatorContentDetail, type GetOpenCollaborationCreatorContentDetail } from "./202412/getOpenCollaborationCreatorContentDetail.ts"
export { markConversationRead, type MarkConversationRead } from "./202412/markConversationRead.ts"
export { queryTargetCollaborationDetail, type QueryTargetCollaborationDetail } from "./202412/queryTargetCollaborationDetail.ts"
export { searchOpenCollaboration, type SearchOpenCollaboration } from "./202412/searchOpenCollaboration.ts"
export { sendImMessage, type SendImMessage } from "./202412/sendImMessage.ts"
