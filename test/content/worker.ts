/** One process that runs the scheduler over a file store until it is told to stop, or killed. */
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { configOf, type WorkerSetup } from "./setup.ts"

const stop = new AbortController()

process.on("message", (message: WorkerSetup | "stop") => {
  if (message === "stop") return stop.abort()
  const store = makeFileStore({ folder: message.folder })
  const tiktok = createTikTokShop(configOf(message, store))
  void tiktok.content.runScheduler({ signal: stop.signal, pollMs: 200 }).then(() => process.exit(0))
  process.send?.("running")
})
process.on("disconnect", () => process.exit(0))
