/**
 * Runs the program of a page (pages.ts): a sandbox in the place of TikTok, the variables of .env.example in the environment, and
 * the page's folder as the working directory.
 */
import { type ListenOptions, sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { png } from "../../examples/tour/png.ts"
import { format } from "node:util"
import { expect, vi } from "vitest"

interface PageSandbox {
  readonly options: () => ListenOptions
  /** Further variables of the environment. */
  readonly variables?: Readonly<Record<string, string>>
}

/** A thousand times as fast as ours. */
const fastClock = () => {
  const startMs = Date.now()
  return () => startMs + (Date.now() - startMs) * 1000
}

/** The sandboxes that a page may name. */
export const sandboxes: Readonly<Record<string, PageSandbox>> = {
  /** What `npx @tiktok-shop-kit/sandbox` starts. */
  shop: { options: () => ({}) },
  /** The same, for a page whose client has a store: the seller consents in a check. */
  seller: { options: () => ({}) },
  /** Two sellers, of whom one has two shops. The app of the reader has a twin in the other part of the world. */
  sellers: {
    options: () => ({
      accounts: [
        {
          name: "Harbor Goods",
          shops: [
            { name: "Harbor UK", region: "GB" },
            { name: "Harbor DE", region: "DE" },
          ],
        },
        { name: "Corner Shop", shops: [{ name: "Corner", region: "GB" }] },
      ],
    }),
    variables: Object.fromEntries(
      ["US", "GLOBAL"].flatMap((app) =>
        ["APP_KEY", "APP_SECRET", "SERVICE_ID"].map((name) => [`${app}_${name}`, `${app}1`]),
      ),
    ),
  },
  /** TikTok for Developers publishes in the time of a test. */
  creator: { options: () => ({ clock: fastClock() }) },
}

/** The reader's own files: they are in the folder of a page that names them. */
export const readersFiles: Readonly<Record<string, () => Uint8Array>> = {
  "mug.png": () => png(600, 600, (x, y) => [x % 256, 90, y % 256]),
  "mug.mp4": () => new Uint8Array(6_000_000),
  "stock.csv": () =>
    new TextEncoder().encode(
      // As Excel saves it, with the lines of the page.
      [
        "\uFEFFsku,quantity",
        "SKU-0003-1,12",
        "SKU-0003-2,-4",
        "SKU-0003-3,",
        '"SKU-0005-1","30"',
        "SKU-0006-2,8",
        "SKU-0006-2,7",
        "SKU-9999-1,7",
        "",
      ].join("\r\n"),
    ),
}

export interface PageChecks {
  readonly expect: typeof expect
  /** The sandbox. */
  readonly tts: Sandbox
  /** The lines that the page wrote to the console since the last look. */
  readonly printed: () => ReadonlyArray<string>
}

let current: PageChecks | undefined

/** What the checks of the page that runs may use. */
export const checks = (): PageChecks => {
  if (current === undefined) throw new Error("No page runs")
  return current
}

/** The variables of .env.example, and the key that follows the present one. */
export const variablesOf = ({ config }: Sandbox): Readonly<Record<string, string>> => ({
  TIKTOK_SHOP_APP_KEY: config.appKey,
  TIKTOK_SHOP_APP_SECRET: config.appSecret,
  TIKTOK_SHOP_SERVICE_ID: config.serviceId,
  TIKTOK_SHOP_REGION: config.region,
  TIKTOK_SHOP_API_BASE_URL: config.baseUrl,
  TIKTOK_SHOP_ACCESS_TOKEN: config.accessToken,
  TIKTOK_SHOP_REFRESH_TOKEN: config.refreshToken,
  TIKTOK_SHOP_ENCRYPTION_KEY: Buffer.alloc(32, "page").toString("base64"),
  TIKTOK_SHOP_NEXT_ENCRYPTION_KEY: Buffer.alloc(32, "next").toString("base64"),
  TIKTOK_CLIENT_KEY: config.clientKey,
  TIKTOK_CLIENT_SECRET: config.clientSecret,
})

/** Opens the sandbox, imports the files one after the other, and ends everything. */
export const runPage = async (name: string, folder: string, files: ReadonlyArray<string>): Promise<void> => {
  const chosen = sandboxes[name]
  if (chosen === undefined) throw new Error(`No sandbox is called "${name}", only ${Object.keys(sandboxes).join(", ")}`)
  const { options, variables = {} } = chosen
  await using tts = await sandbox(options())
  for (const [variable, value] of Object.entries({ ...variablesOf(tts), ...variables })) vi.stubEnv(variable, value)
  const lines: Array<string> = []
  for (const method of ["log", "warn", "error"] as const)
    vi.spyOn(console, method).mockImplementation((...parts) => void lines.push(format(...parts)))
  current = { expect, tts, printed: () => lines.splice(0) }
  const before = process.cwd()
  process.chdir(folder)
  try {
    for (const file of files) await import(`${folder}/${file}`)
  } finally {
    process.chdir(before)
    current = undefined
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
  }
}
