/**
 * Runs the program of a page (pages.ts): a sandbox in the place of TikTok, the variables of .env.example in the environment, and
 * the page's folder as the working directory.
 */
import type { ListenOptions, Sandbox } from "@tiktok-shop-kit/sandbox"
import { expect, vi } from "vitest"
import { png } from "../../examples/tour/png.ts"
import { ended, world } from "./world.ts"

/** The sandboxes that a page may name. `shop` is what `npx @tiktok-shop-kit/sandbox` starts. */
const sandboxes: Readonly<Record<string, () => ListenOptions>> = {
  shop: () => ({}),
}

/** The reader's own files: they are in the folder of a page that names them. */
export const readersFiles: Readonly<Record<string, () => Uint8Array>> = {
  "mug.png": () => png(600, 600, (x, y) => [x % 256, 90, y % 256]),
  "mug.mp4": () => new Uint8Array(6_000_000),
}

export interface PageChecks {
  readonly expect: typeof expect
  /** The sandbox. */
  readonly tts: Sandbox
  /** The lines that the page printed since the last look, those of `console.error` last. */
  readonly printed: () => ReadonlyArray<string>
}

let current: PageChecks | undefined

/** What the checks of the page that runs may use. */
export const checks = (): PageChecks => {
  if (current === undefined) throw new Error("No page runs")
  return current
}

/** Opens the sandbox, imports the files one after the other, and ends everything. */
export const runPage = async (name: string, folder: string, files: ReadonlyArray<string>): Promise<void> => {
  const options = sandboxes[name]
  if (options === undefined)
    throw new Error(`No sandbox is called "${name}", only ${Object.keys(sandboxes).join(", ")}`)
  const { tts, said, warned } = await world(options())
  let [saidBefore, warnedBefore] = [0, 0]
  const printed = () => {
    const lines = [...said.slice(saidBefore), ...warned.slice(warnedBefore)]
    ;[saidBefore, warnedBefore] = [said.length, warned.length]
    return lines
  }
  current = { expect, tts, printed }
  vi.stubEnv("TIKTOK_SHOP_ENCRYPTION_KEY", Buffer.alloc(32, "page").toString("base64"))
  vi.stubEnv("TIKTOK_CLIENT_KEY", tts.config.clientKey)
  vi.stubEnv("TIKTOK_CLIENT_SECRET", tts.config.clientSecret)
  const before = process.cwd()
  process.chdir(folder)
  try {
    for (const file of files) await import(`${folder}/${file}`)
  } finally {
    process.chdir(before)
    current = undefined
    await ended()
  }
}
