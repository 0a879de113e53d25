import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { sign, type Answer } from "./wire.ts"

const path = "/product/202502/products/search"

/** Sends one text and signs another. */
const send = async (tts: Sandbox, sent: string, signedText: string, signedPath = path): Promise<Answer> => {
  const query: Record<string, string> = {
    app_key: tts.config.appKey,
    timestamp: String(Math.floor(tts.clock.now() / 1000)),
    shop_cipher: tts.shops()[0]!.cipher,
    page_size: "10",
  }
  query["sign"] = sign(tts.config.appSecret, signedPath, query, signedText)
  const headers = { "content-type": "application/json", "x-tts-access-token": tts.config.accessToken }
  const response = await fetch(`${tts.url}${path}?${new URLSearchParams(query)}`, {
    method: "POST",
    headers,
    body: sent,
  })
  return { ...((await response.json()) as Answer), status: response.status, headers: response.headers }
}

test("strict: a literal {} has to be signed, and the refusal says what was done instead", async () => {
  await using tts = await sandbox()
  expect(await send(tts, "{}", "{}")).toMatchObject({ code: 0 })
  expect(await send(tts, "{}", "")).toMatchObject({
    code: 106001,
    sandbox: { hint: "It was signed without the body." },
  })
})

test("lenient: the readings that are open pass, a wrong signature does not", async () => {
  await using tts = await sandbox({ signing: "lenient" })
  expect(await send(tts, "{}", "")).toMatchObject({ code: 0 })
  expect(await send(tts, "{}", "{}")).toMatchObject({ code: 0 })
  expect(await send(tts, '{"status":"ACTIVATE"}', "")).toMatchObject({ code: 106001 })
  expect(await send(tts, "{}", "{}", "/other")).toMatchObject({ code: 106001 })
})

test("an empty array is no body; with lenient rules it is an empty one, signed as '[]' or not at all", async () => {
  await using strict = await sandbox()
  expect(await send(strict, "[]", "[]")).toMatchObject({ status: 400, code: 36009022 })
  await using signing = await sandbox({ signing: "lenient" })
  expect(await send(signing, "[]", "")).toMatchObject({ status: 400, code: 36009022 })
  await using rules = await sandbox({ rules: "lenient" })
  expect(await send(rules, "[]", "[]")).toMatchObject({ code: 0 })
  expect(await send(rules, "[]", "")).toMatchObject({ code: 0 })
  expect(await send(rules, "[1]", "[1]")).toMatchObject({ code: 36009022 })
  await using signed = await sandbox({ rules: "lenient", signing: "strict" })
  expect(await send(signed, "[]", "[]")).toMatchObject({ code: 0 })
  expect(await send(signed, "[]", "")).toMatchObject({ code: 106001 })
})

test("lenient: a multipart body may be signed", async () => {
  for (const signing of ["strict", "lenient"] as const) {
    await using tts = await sandbox({ signing })
    const uploadPath = "/product/202309/images/upload"
    const body = '--b\r\ncontent-disposition: form-data; name="data"; filename="a.png"\r\n\r\nx\r\n--b--\r\n'
    const query: Record<string, string> = {
      app_key: tts.config.appKey,
      timestamp: String(Math.floor(tts.clock.now() / 1000)),
    }
    const { appSecret } = tts.config
    const text =
      appSecret +
      uploadPath +
      Object.keys(query)
        .sort()
        .map((key) => key + query[key])
        .join("") +
      body +
      appSecret
    query["sign"] = createHmac("sha256", appSecret).update(text).digest("hex")
    const headers = { "content-type": "multipart/form-data; boundary=b", "x-tts-access-token": tts.config.accessToken }
    await fetch(`${tts.url}${uploadPath}?${new URLSearchParams(query)}`, { method: "POST", headers, body })
    expect(tts.requests.at(-1)!.verdict).toBe(signing === "strict" ? "signature" : "passed")
  }
})
