/**
 * Customer engagement.
 */
import { fitted } from "../../handler.ts"
import * as tasks from "./tasks.ts"
import { templates } from "./templates.ts"

export const engagementHandlers = fitted({
  "GET /customer_engagement/202412/message_templates": () => ({ message_templates: templates }),
  "POST /customer_engagement/202412/engagement_tasks": tasks.createTask,
  "POST /customer_engagement/202502/engagement_tasks/custom": tasks.createCustomTask,
  "POST /customer_engagement/202412/messages": tasks.sendMessages,
  "POST /customer_engagement/202412/performances": tasks.performances,
  "GET /customer_engagement/202501/customer_tab/visibility": () => ({ is_visible: true }),
  "GET /customer_engagement/202502/permissions": () => ({
    features: ["FUNDAMENTAL", "CUSTOM_MSG"].map((name) => ({ name, is_authorized: true })),
  }),
})
