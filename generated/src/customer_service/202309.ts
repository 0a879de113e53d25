// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of customer_service, version 202309. */

export { createConversation, type CreateConversation } from "./202309/createConversation.ts"
export { getAgentSettings, type GetAgentSettings } from "./202309/getAgentSettings.ts"
export { getConversationMessages, type GetConversationMessages } from "./202309/getConversationMessages.ts"
export { getConversations, type GetConversations } from "./202309/getConversations.ts"
export { readMessage, type ReadMessage } from "./202309/readMessage.ts"
export { sendMessage, type SendMessage } from "./202309/sendMessage.ts"
export { updateAgentSettings, type UpdateAgentSettings } from "./202309/updateAgentSettings.ts"
export { uploadBuyerMessagesImage, type UploadBuyerMessagesImage } from "./202309/uploadBuyerMessagesImage.ts"
