import type { WebhookModel } from "./model.ts"
import type { Source } from "./source.ts"
export const readWebhooks = (_: Source): WebhookModel[] => []
