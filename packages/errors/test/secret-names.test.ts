import { expect, test } from "vitest"
import { isSecretName, secretNames } from "../src/secret-names.ts"

test("every listed name is secret, in any case", () => {
  for (const name of secretNames) expect([name, isSecretName(name.toUpperCase())]).toEqual([name, true])
})

test.each(["user_token", "newSecret", "shop_cipher_2", "X-TTS-Access-Token"])("%s is secret", (name) => {
  expect(isSecretName(name)).toBe(true)
})

test.each(["page_token", "next_page_token", "pageToken", "code", "product_id", "design", "access_token_expire_in"])(
  "%s is not secret",
  (name) => {
    expect(isSecretName(name)).toBe(false)
  },
)
