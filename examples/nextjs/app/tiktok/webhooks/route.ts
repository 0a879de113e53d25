import { after } from "next/server"
import { tiktokShop } from "../../../lib/tiktok.ts"

/** Answers when the event is handled, and after 2.5 s at the latest. `after` keeps the process alive for the rest of the work. */
export const POST = (request: Request) => tiktokShop().webhooks(request, { waitUntil: (work) => after(() => work) })
