/**
 * The sandbox's token host on its own port. It notes which refresh token is the newest of each account, and can hold back
 * requests: so a process can be killed at a moment when no pair is on its way to it.
 */
import type { Sandbox } from "@tiktok-shop-kit/sandbox"
import { once } from "node:events"
import { createServer, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as pause } from "node:timers/promises"

/** How long the connections of a killed process take to close, in milliseconds. */
const closingMs = 50

export const watchedTokenHost = async (tts: Pick<Sandbox, "fetch" | "url">) => {
  const newest = new Map<string, string>()
  let isHeld = false
  const waiting: Array<() => void> = []
  const running = new Set<Promise<void>>()

  const notePair = (text: string): void => {
    // A page or half an answer holds no pair.
    if (!text.endsWith("}")) return
    const { data } = JSON.parse(text) as { data?: { open_id?: string; refresh_token?: string } | null }
    if (data?.open_id !== undefined && data.refresh_token !== undefined) newest.set(data.open_id, data.refresh_token)
  }

  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    try {
      const answered = await tts.fetch(`${tts.url}${path}`)
      const text = await answered.text()
      notePair(text)
      response.writeHead(answered.status, Object.fromEntries(answered.headers)).end(text)
    } catch {
      // A fault reset the connection.
      response.destroy()
    }
  }

  const server = createServer(async ({ socket, url = "/" }, response) => {
    if (isHeld) await new Promise<void>((resolve) => waiting.push(resolve))
    // The platform never sees the request of a process that was killed meanwhile.
    if (socket.destroyed || socket.readableEnded) return
    const work = answer(url, response)
    running.add(work)
    await work
    running.delete(work)
  }).listen(0, "127.0.0.1")
  await once(server, "listening")

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The refresh token that the platform issued last for this account. */
    newest: (openId: string): string | undefined => newest.get(openId),
    /** Holds back requests, and answers those that it has, until `work` is done. Those of processes that it killed are dropped. */
    whileHeld: async (work: () => Promise<void>): Promise<void> => {
      isHeld = true
      try {
        await Promise.all(running)
        await work()
        await pause(closingMs)
      } finally {
        isHeld = false
        for (const resume of waiting.splice(0)) resume()
      }
    },
    [Symbol.asyncDispose]: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
