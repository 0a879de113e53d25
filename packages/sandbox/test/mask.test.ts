import { expect, test } from "vitest"
import { maskedPair, maskedText } from "../src/admin/mask.ts"

const secret = "ROW_abcd5678efgh"
const masked = "ROW_abcd…"

test.each(["access_token", "refresh_token", "app_secret", "client_secret", "auth_code", "code_verifier", "token"])(
  "%s is masked as a parameter, in a form and in JSON",
  (name) => {
    expect(maskedPair([name, secret])).toEqual([name, masked])
    expect(maskedText(`a=1&${name}=${secret}&b=2`)).toBe(`a=1&${name}=${masked}&b=2`)
    expect(maskedText(`{"a":1,"${name}": "${secret}","b":2}`)).toBe(`{"a":1,"${name}":"${masked}","b":2}`)
    // A text that was cut off keeps its secret, too.
    expect(maskedText(`{"${name}":"${secret}`)).toBe(`{"${name}":"${masked}"`)
  },
)

test.each(["x-tts-access-token", "Authorization", "cookie"])("the header %s is masked", (name) => {
  expect(maskedPair([name, secret])).toEqual([name, masked])
})

test("an authorisation code is masked in a request; the code of an answer stays", () => {
  expect(maskedPair(["code", secret])).toEqual(["code", masked])
  expect(maskedText(`code=${secret}`)).toBe(`code=${masked}`)
  expect(maskedText('{"error":{"code":"access_token_invalid"}}')).toBe('{"error":{"code":"access_token_invalid"}}')
})

test("what is not secret stays, page tokens included", () => {
  const text = '{"next_page_token":"b2Zmc2V0PTUw","title":"code=1 of 2"}'
  expect(maskedText(text)).toBe(text)
  expect(maskedPair(["page_token", "b2Zmc2V0PTUw"])).toEqual(["page_token", "b2Zmc2V0PTUw"])
})

test("a short secret shows nothing", () => {
  expect(maskedPair(["token", "12345678"])).toEqual(["token", "…"])
})
