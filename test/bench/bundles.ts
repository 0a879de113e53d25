/** What one operation costs in a bundle, minified and gzipped, effect included; and how long the bundled preset takes to load. */
import { build } from "esbuild"
import { execFileSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { type Row, summary } from "./table.ts"

const root = join(import.meta.dirname, "..")

export const bundled = async (source: string): Promise<Uint8Array> => {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node22",
    logLevel: "silent",
  })
  return result.outputFiles[0]!.contents
}

const programs = {
  preset: `
    import { shopClient } from "tiktok-shop-kit/client"
    import { promises } from "@tiktok-shop-kit/client"
    import { searchProducts } from "@tiktok-shop-kit/api/product/202502/searchProducts"
    export const run = () => promises(shopClient({})).call(searchProducts, { page_size: 10 })`,
  bare: `
    import { make, promises } from "@tiktok-shop-kit/client"
    import { searchProducts } from "@tiktok-shop-kit/api/product/202502/searchProducts"
    export const run = () => promises(make()).call(searchProducts, { page_size: 10 })`,
  kit: `
    import { createTikTokShop } from "tiktok-shop-kit"
    export const run = () => createTikTokShop().getProducts()`,
  "tiktok-shop-sdk": `
    import { TikTokShopSDK } from "tiktok-shop-sdk"
    export const run = () => new TikTokShopSDK({ appKey: "", appSecret: "" })`,
}

const kilobytes = async (name: keyof typeof programs): Promise<number> =>
  gzipSync(await bundled(programs[name]), { level: 9 }).length / 1000

export const bundles = async (): Promise<ReadonlyArray<Row>> => [
  { what: "bundle: preset and one operation, min+gzip", figure: await kilobytes("preset"), unit: "kB", budget: 26 },
  { what: "bundle: bare client and one operation", figure: await kilobytes("bare"), unit: "kB", budget: 18 },
  { what: "bundle: the whole kit", figure: await kilobytes("kit"), unit: "kB", budget: 60 },
  { what: "bundle: tiktok-shop-sdk", figure: await kilobytes("tiktok-shop-sdk"), unit: "kB" },
]

export const imports = async (): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"))
  const file = join(folder, "preset.mjs")
  writeFileSync(file, await bundled(programs.preset))
  const script = `const s = performance.now(); await import(${JSON.stringify(file)}); console.log(performance.now() - s)`
  const runs = Array.from({ length: 15 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
  )
  return [{ what: "import of the bundled preset", ...summary(runs), unit: "ms", budget: 15 }]
}
