/** Starts the tour as a person does, in a separate process, and checks its exit code and output. */
import { makeSandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { execFile } from "node:child_process"
import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Sets only the variables that a test names, and none of this process. */
const environment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^TIKTOK_|^(?:NO_COLOR|FORCE_COLOR|NODE_OPTIONS)$/.test(name)),
  )

const tour = (variables: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...environment(), ...variables }
    const child = execFile(
      process.execPath,
      [join(root, "examples/tour/main.ts")],
      { env, timeout: 30_000 },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    )
  })

const readOnlyEnvironment = (tts: { readonly config: ReturnType<typeof makeSandbox>["config"] }) => ({
  TIKTOK_SHOP_APP_KEY: tts.config.appKey,
  TIKTOK_SHOP_APP_SECRET: tts.config.appSecret,
  TIKTOK_SHOP_ACCESS_TOKEN: tts.config.accessToken,
  TIKTOK_SHOP_REFRESH_TOKEN: tts.config.refreshToken,
  TIKTOK_SHOP_API_BASE_URL: tts.config.baseUrl,
})

/** No secret of the app or the seller, no text shaped like a secret, and no signature. */
const expectNoSecret = ({ out, err }: Ended, more: ReadonlyArray<string> = []): void => {
  const printed = out + err
  for (const secret of more) expect(printed).not.toContain(secret)
  expect(printed).not.toMatch(/\b(?:ROW|TTP|GCP|EU|US)_[A-Za-z0-9_-]{12,}/)
  expect(printed).not.toMatch(/[0-9a-f]{64}/)
}

const rows = (out: string, call: string): ReadonlyArray<string> =>
  out.split("\n").filter((line) => /^[✓✗] /.test(line) && line.includes(call))

test("against the sandbox it shows every step, and ends by itself", async () => {
  const ended = await tour({ TIKTOK_SHOP_APP_KEY: "29a39d", TIKTOK_SHOP_APP_SECRET: "e59af819cc" })
  const { code, out, err } = ended
  expect([code, err]).toEqual([0, ""])
  expect(rows(out, "exchangeCodeForToken")).toHaveLength(1)
  expect(rows(out, "getAuthorizedShops")[0]).toMatch(/ 1 .* ms {2}2 shops$/)
  expect(rows(out, "searchProducts").filter((row) => row.endsWith("of 25 products")).length).toBeGreaterThanOrEqual(3)
  expect(rows(out, "uploadProductImage")[0]).toMatch(/ok$/)
  expect(out).toMatch(/300 x 300 pixels at tos-sandbox\//)
  const [, before, after] = /: (\d+) → (\d+)$/m.exec(out) ?? []
  expect(Number(after)).toBe(Number(before) + 7)
  expect(rows(out, "401 → token 200")).toHaveLength(6)
  expect(out).toContain("one refresh served them all")
  expect(rows(out, "429 → retry 200")).toHaveLength(1)
  expect(out).toMatch(/the second attempt was sent after 1\.\d s/)
  expect(rows(out, "getProduct").at(-1)).toMatch(/^✗ .*NotFoundError$/)
  expect(out).toContain("code 12019150")
  expect(out).toMatch(/\d+ calls, \d+ requests, 7 of them repetitions, 1 token refresh, in \d\.\d s\./)
  // An app without a token: the sandbox's tour, and what is missing for the real one.
  expect(out).toContain("For the real host, set TIKTOK_SHOP_ACCESS_TOKEN as well.")
  const { config, shops } = makeSandbox()
  expectNoSecret(ended, [config.appSecret, config.accessToken, ...shops().map(({ cipher }) => cipher)])
}, 30_000)

test("colour is for terminals, unless FORCE_COLOR asks for it", async () => {
  await using tts = await sandbox({ products: 2, orders: 2 })
  const env = readOnlyEnvironment(tts)
  const [plain, forced] = await Promise.all([tour(env), tour({ ...env, FORCE_COLOR: "1" })])
  expect(stripVTControlCharacters(plain.out)).toBe(plain.out)
  expect(stripVTControlCharacters(forced.out)).not.toBe(forced.out)
  expect([plain.code, forced.code]).toEqual([0, 0])
}, 30_000)

test("with an app and a token in the environment it reads, and writes and refreshes nothing", async () => {
  await using tts = await sandbox({ products: 45, orders: 9 })
  const before = [tts.products(), tts.orders()]
  const ended = await tour(readOnlyEnvironment(tts))
  expect([ended.code, ended.err]).toEqual([0, ""])
  expect(ended.out).toContain(`A read-only tour of ${tts.url}: nothing is written, no token is refreshed.`)
  expect(rows(ended.out, "searchProducts")).toHaveLength(3)
  expect(ended.out).toContain("Left out: they write.")
  expect(ended.out).toMatch(/^7 calls in/m)
  expect([tts.products(), tts.orders()]).toEqual(before)
  const asked = new Set(tts.requests.map(({ operation }) => operation))
  expect([...asked].toSorted()).toEqual([
    "authorization.202309.getAuthorizedShops",
    "order.202309.getOrderList",
    "product.202309.getProduct",
    "product.202309.inventorySearch",
    "product.202502.searchProducts",
  ])
  const { appSecret, accessToken, refreshToken } = tts.config
  const buyers = tts.orders().flatMap(({ user_id, buyer_email }) => [user_id, buyer_email])
  expectNoSecret(ended, [appSecret, accessToken, refreshToken, ...buyers])
}, 30_000)

test("a token that is no longer accepted ends the read-only tour with a message and exit 1", async () => {
  await using tts = await sandbox({ products: 1, orders: 1 })
  tts.faults.add({ kind: "expire-token" })
  const ended = await tour(readOnlyEnvironment(tts))
  expect(ended.code).toBe(1)
  expect(ended.err).toContain("The tour stopped. AuthenticationError:")
  expect(ended.err).toContain("TIKTOK_SHOP_ACCESS_TOKEN")
  expect(tts.requests.some(({ path }) => path.endsWith("/token/refresh"))).toBe(false)
  expectNoSecret(ended, [tts.config.appSecret, tts.config.accessToken, tts.config.refreshToken])
}, 30_000)
