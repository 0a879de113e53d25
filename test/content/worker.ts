/** One process that runs the scheduler over a file store, on jobs if it gets them, until it is told to stop, or killed. */
import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
import { createTikTokShop } from "tiktok-shop-kit"
import { configOf, openJobs, type WorkerSetup } from "./setup.ts"

const stop = new AbortController()

process.on("message", (message: WorkerSetup | "stop") => {
  if (message === "stop") return stop.abort()
  const store = makeFileStore({ folder: message.folder })
  const jobs = message.jobs === undefined ? undefined : openJobs(message.jobs)
  const tiktok = createTikTokShop(configOf(message, store, jobs))
  void tiktok.content
    .runScheduler({ signal: stop.signal, pollMs: 200 })
    .then(() => jobs?.close())
    .then(() => process.exit(0))
  process.send?.("running")
})
process.on("disconnect", () => process.exit(0))
