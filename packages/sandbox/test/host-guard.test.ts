/** The admin API and the inspector answer under names of this machine, and under names that are allowed. */
import { request } from "node:http"
import { expect, test } from "vitest"
import { readCommand } from "../src/bin/options.ts"
import { makeSandbox } from "../src/fetch.ts"
import { sandbox, type Sandbox } from "../src/index.ts"

interface Sent {
  readonly method?: string
  readonly path: string
  readonly host: string
  readonly body?: string
}

/** `fetch` sets the Host header itself, so this uses node:http. */
const send = (tts: Sandbox, { body, host, method = "GET", path }: Sent) =>
  new Promise<{ readonly status: number | undefined; readonly text: string }>((resolve, reject) => {
    const headers = { host, "content-type": "application/json" }
    const sent = request({ host: "127.0.0.1", port: tts.port, method, path, headers }, (response) => {
      let text = ""
      response.on("data", (chunk: Buffer) => (text += chunk.toString()))
      response.on("end", () => resolve({ status: response.statusCode, text }))
    })
    sent.on("error", reject)
    sent.end(body)
  })

test("another host reads no secret and posts no fault", async () => {
  await using tts = await sandbox()
  const hosts = [
    "evil.example",
    `evil.example:${tts.port}`,
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "10.0.0.1",
    "[::2]",
    "sandbox",
  ]
  for (const host of hosts) {
    for (const path of ["/_sandbox", "/_sandbox/", "/_sandbox/api/config", "/_sandbox/api/requests"]) {
      const { status, text } = await send(tts, { path, host })
      expect(status, host).toBe(403)
      expect(text).not.toContain(tts.config.appSecret)
    }
    // Two slashes lead to no page of the sandbox.
    expect((await send(tts, { path: "//_sandbox/api/config", host })).text).not.toContain(tts.config.appSecret)
    const fault = JSON.stringify({ kind: "throttle" })
    expect((await send(tts, { method: "POST", path: "/_sandbox/api/faults", host, body: fault })).status).toBe(403)
  }
  expect(tts.faults.list()).toEqual([])
  expect(JSON.parse((await send(tts, { path: "/_sandbox/api/config", host: "evil.example" })).text)).toEqual({
    error: "The host 'evil.example' is not allowed here. Use localhost, or name the host in option 'allowedHosts'.",
  })
})

test("names of this machine and allowed names are served, with any port and in any case", async () => {
  await using tts = await sandbox({ allowedHosts: ["Sandbox", "tts.test"] })
  for (const host of [
    "localhost",
    `localhost:${tts.port}`,
    "LOCALHOST",
    "127.0.0.1",
    "127.8.9.1:1",
    "[::1]:80",
    "sandbox",
    "TTS.test:8787",
  ]) {
    expect((await send(tts, { path: "/_sandbox/api/config", host })).status, host).toBe(200)
    expect((await send(tts, { path: "/_sandbox", host })).status, host).toBe(200)
  }
  expect((await send(tts, { path: "/_sandbox/api/config", host: "other.test" })).status).toBe(403)
})

test("the platform's own paths take any host: a client may reach them through a proxy", async () => {
  await using tts = await sandbox()
  const { status } = await send(tts, { path: "/authorization/202309/shops", host: "open-api.tiktokglobalshop.com" })
  expect(status).not.toBe(403)
})

test("without a socket there is no host to check; the name in the sandbox's own URL is allowed", async () => {
  const tts = makeSandbox({ url: "https://tts.test" })
  for (const headers of [{}, { host: "tts.test" }]) {
    expect((await tts.fetch("https://tts.test/_sandbox/api/config", { headers })).status).toBe(200)
  }
})

test("--allowed-host may be repeated", () => {
  const { options } = readCommand(["--allowed-host", "a", "--allowed-host", "b.test"])
  expect(options.allowedHosts).toEqual(["a", "b.test"])
})
