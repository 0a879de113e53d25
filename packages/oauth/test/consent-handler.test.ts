import { createServer } from "node:http"
import { once } from "node:events"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { consentHandler, makeMemory, makeStored } from "../src/index.ts"
import { paths, type Platform, platform } from "./support/platform.ts"

let tiktok: Platform
let origin: string
const server = createServer((incoming, outgoing) => {
  const headers = new Headers(incoming.headers as Record<string, string>)
  const request = new Request(`http://internal${incoming.url}`, { method: incoming.method!, headers })
  void handle(request).then(async (response) => {
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(await response.text())
  })
})
let handle: (request: Request) => Promise<Response>

beforeAll(async () => {
  tiktok = await platform()
  const tokens = makeStored({ ...tiktok.app, store: makeMemory() })
  handle = consentHandler({
    tokens,
    serviceId: "7",
    redirectUri: "https://shop.example/tiktok/callback",
    onAuthorized: (account) => new Response(`hello ${account.openId}`),
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await tiktok[Symbol.asyncDispose]()
})

const begin = async () => {
  const response = await fetch(`${origin}/tiktok/callback/start`, { redirect: "manual" })
  const location = new URL(response.headers.get("location")!)
  const [cookie = "", ...attributes] = response.headers.get("set-cookie")!.split("; ")
  return { status: response.status, location, cookie, attributes, state: location.searchParams.get("state")! }
}

describe("consentHandler", () => {
  it("sends the browser to TikTok, takes it back and exchanges the code", async () => {
    const { status, location, cookie, attributes, state } = await begin()
    expect(status).toBe(302)
    expect(location.origin).toBe("https://services.tiktokshop.com")
    expect(attributes).toEqual(["Max-Age=1800", "Path=/tiktok/callback", "HttpOnly", "SameSite=Lax", "Secure"])
    const back = await fetch(`${origin}/tiktok/callback?code=good-code&state=${state}`, { headers: { cookie } })
    expect(await back.text()).toBe("hello open-1")
    expect(back.headers.get("set-cookie")).toContain("Max-Age=0")
    expect(back.headers.get("referrer-policy")).toBe("no-referrer")
  })

  it("answers 400 to another state and to a missing cookie, and exchanges no code", async () => {
    const { cookie, state } = await begin()
    const before = tiktok.count(paths.exchange)
    const other = await fetch(`${origin}/tiktok/callback?code=good-code&state=${state}0`, { headers: { cookie } })
    expect(other.status).toBe(400)
    expect((await fetch(`${origin}/tiktok/callback?code=good-code&state=${state}`)).status).toBe(400)
    expect(tiktok.count(paths.exchange)).toBe(before)
  })

  it("answers 403 to a refused consent and to a used code", async () => {
    const { cookie, state } = await begin()
    for (const query of [`code=null&error=auth_denied&state=${state}`, `code=used-code&state=${state}`]) {
      const response = await fetch(`${origin}/tiktok/callback?${query}`, { headers: { cookie } })
      expect(response.status).toBe(403)
    }
  })

  it("answers only its two paths, and only GET", async () => {
    expect((await fetch(`${origin}/elsewhere`)).status).toBe(404)
    expect((await fetch(`${origin}/tiktok/callback`, { method: "POST" })).status).toBe(405)
  })
})
