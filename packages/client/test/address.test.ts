/** Which addresses lead to this machine and which into a private network, in every form that a URL accepts. */
import { isConfidential, isLoopback, isPrivateAddress } from "@tiktok-shop-kit/client/address"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"

describe("this machine", () => {
  test.each([
    "http://localhost",
    "https://LOCALHOST:8443/x",
    "http://127.0.0.1:8765",
    "http://127.255.1.2",
    "http://0x7f.1",
    "http://2130706433",
    "http://0177.0.0.1",
    "http://[::1]:80",
    "http://[0:0:0:0:0:0:0:1]",
  ])("%s", (url) => {
    expect(isLoopback(url)).toBe(true)
    expect(isLoopback(new URL(url))).toBe(true)
    expect(isPrivateAddress(new URL(url).hostname)).toBe(true)
  })

  test.each([
    "https://example.com",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://10.0.0.1",
    "http://[::2]",
    "localhost",
    "",
  ])("not %s", (url) => {
    expect(isLoopback(url)).toBe(false)
  })
})

test.each([
  ["https://example.com", true],
  ["http://127.0.0.1:1", true],
  ["http://example.com", false],
  ["ftp://localhost", false],
  ["no address", false],
])("only https, or http to this machine, is confidential: %s is %s", (url, expected) => {
  expect(isConfidential(url)).toBe(expected)
})

describe("a private network", () => {
  test.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "100.127.255.255",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.19.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "0xa9fea9fe",
    "2852039166",
    "0251.0376.0251.0376",
    "10.1",
    "[::]",
    "::1",
    "[fc00::1]",
    "fd12:3456::1",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
    "[fd00:ec2::254]",
    "[::ffff:10.0.0.1]",
    "[::ffff:a9fe:a9fe]",
    "::127.0.0.1",
    "[64:ff9b::10.0.0.1]",
    "[64:ff9b:1::1]",
    "[2002:0a00:0001::1]",
    "[2001:0:1::1]",
    "[2001:db8::1]",
    "localhost",
    "localhost.",
    "api.localhost",
    "metadata.google.internal",
    "printer.local",
    "redis",
    "ip6-localhost",
    "metadata.",
    "kubernetes.default.svc",
    "wiki.corp",
    "home.arpa",
    "",
    "not a host",
    "user@example.com",
    "example.com/x",
    "example.com:80",
    "[fe80::1%25eth0]",
  ])("%j", (host) => {
    expect(isPrivateAddress(host)).toBe(true)
  })

  test.each([
    "open-api.tiktokglobalshop.com",
    "example.com.",
    "localhost.example.com",
    "internal.example.com",
    "svc.example.com",
    "redis.io",
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "223.255.255.255",
    "[2606:4700:4700::1111]",
    "2001:4860:4860::8888",
    "[::ffff:8.8.8.8]",
    "[64:ff9b::8.8.8.8]",
    "[2002:0808:0808::1]",
  ])("not %s", (host) => {
    expect(isPrivateAddress(host)).toBe(false)
  })

  test("one number, hexadecimal, octal and mapped into IPv6 are the same address", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const parts = address.split(".").map(Number)
        const number = parts.reduce((sum, part) => sum * 256 + part, 0)
        const expected = isPrivateAddress(address)
        const spellings = [
          String(number),
          `0x${number.toString(16)}`,
          parts.map((part) => `0${part.toString(8)}`).join("."),
          `[::ffff:${address}]`,
        ]
        for (const spelling of spellings) expect([spelling, isPrivateAddress(spelling)]).toEqual([spelling, expected])
      }),
    )
  })
})
