/** What a user of openapi-fetch writes by hand: signing, a retry and the envelope, as hooks. */
import createFetchClient from "openapi-fetch"
import { createHmac } from "node:crypto"
import { body, config, path, query } from "./answer.ts"

export const callByHand = (baseUrl: string, send: typeof fetch): (() => Promise<unknown>) => {
  const client = createFetchClient<Record<string, never>>({
    baseUrl,
    fetch: async (request: Request) => {
      for (let attempt = 0; ; attempt++) {
        const answer = await send(request.clone())
        if (answer.status !== 429 || attempt === 3) return answer
        await new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt))
      }
    },
  })
  client.use({
    onRequest: async ({ request }) => {
      const signed = new URL(request.url)
      signed.searchParams.set("app_key", config.appKey)
      signed.searchParams.set("timestamp", String(Math.floor(Date.now() / 1000)))
      const body = await request.clone().text()
      const text = [...signed.searchParams]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .flat()
        .join("")
      const message = config.appSecret + signed.pathname + text + body + config.appSecret
      signed.searchParams.set("sign", createHmac("sha256", config.appSecret).update(message).digest("hex"))
      const { method } = request
      const headers = { "content-type": "application/json", "x-tts-access-token": config.accessToken }
      return new Request(signed, { method, headers, body })
    },
    onResponse: async ({ response }) => {
      const { code } = (await response.clone().json()) as { code: number }
      if (code !== 0) throw new Error(`refused with code ${code}`)
      return response
    },
  })
  const url = `${path}?${new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))}`
  return () => client.POST(url as never, { body } as never)
}
