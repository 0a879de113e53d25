// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of customer_service, its version behind it. Older ones: `customer_service/<version>`. */

export { createConversation, type CreateConversation } from "./customer_service/202309/createConversation.ts" // 202309
export { endSession, type EndSession } from "./customer_service/202605/endSession.ts" // 202605
export { getAgentSettings, type GetAgentSettings } from "./customer_service/202309/getAgentSettings.ts" // 202309
export { getConversation, type GetConversation } from "./customer_service/202601/getConversation.ts" // 202601
export { getConversationMessages, type GetConversationMessages } from "./customer_service/202309/getConversationMessages.ts" // 202309
export { getConversations, type GetConversations } from "./customer_service/202309/getConversations.ts" // 202309
export { getCustomerServicePerformance, type GetCustomerServicePerformance } from "./customer_service/202407/getCustomerServicePerformance.ts" // 202407
export { readMessage, type ReadMessage } from "./customer_service/202309/readMessage.ts" // 202309
export { searchSessions, type SearchSessions } from "./customer_service/202602/searchSessions.ts" // 202602
export { sendMessage, type SendMessage } from "./customer_service/202606/sendMessage.ts" // 202606
export { updateAgentSettings, type UpdateAgentSettings } from "./customer_service/202309/updateAgentSettings.ts" // 202309
export { uploadBuyerMessagesImage, type UploadBuyerMessagesImage } from "./customer_service/202309/uploadBuyerMessagesImage.ts" // 202309
