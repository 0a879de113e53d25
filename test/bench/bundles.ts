/**
 * What one operation costs in a bundle, minified and gzipped, effect included; and how long the bundled preset takes to load.
 * A bundle counts as its users load it: the entry and every chunk that it imports statically, not those behind `import()`.
 */
import { build } from "esbuild"
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { gzipSync } from "node:zlib"
import { type Row, summary } from "./table.ts"

const root = join(import.meta.dirname, "..")

/** The file that esbuild makes of a program that comes as text. */
const entry = "stdin.js"

export interface Chunk {
  readonly file: string
  readonly contents: Uint8Array
  /** Needed before the first line runs. */
  readonly initial: boolean
}

/** The chunks of a program. `split: false`: one file, for those whose bundler or host takes no others. */
export const bundled = async (source: string, { split = true } = {}): Promise<ReadonlyArray<Chunk>> => {
  const { metafile, outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    splitting: split,
    minify: true,
    write: false,
    outdir: "out",
    format: "esm",
    platform: "node",
    target: "node22",
    metafile: true,
    logLevel: "silent",
  })
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const initial = new Set<string>()
  const visit = (file: string): void => {
    if (initial.has(file)) return
    initial.add(file)
    for (const { kind, path, external } of outputs.get(file)?.imports ?? []) {
      if (kind === "import-statement" && external !== true) visit(basename(path))
    }
  }
  visit(entry)
  return outputFiles.map(({ path, contents }) => ({
    file: basename(path),
    contents,
    initial: initial.has(basename(path)),
  }))
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
  effect: `
    import * as Effect from "effect/Effect"
    export const run = () => Effect.runPromise(Effect.succeed(1))`,
  "tiktok-shop-sdk": `
    import { TikTokShopSDK } from "tiktok-shop-sdk"
    export const run = () => new TikTokShopSDK({ appKey: "", appSecret: "" })`,
}

type Program = keyof typeof programs

/** Each file compressed by itself, as it is served. */
export const bundledKilobytes = async (name: Program, options?: { readonly split: boolean }): Promise<number> =>
  (await bundled(programs[name], options))
    .filter(({ initial }) => initial)
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0) / 1000

/** The largest that each may be in one file, in kB: the guard of test/packaging. */
export const inOneFileBudgets = { preset: 62, kit: 138 } as const satisfies Partial<Record<Program, number>>

export const bundles = async (): Promise<ReadonlyArray<Row>> => {
  const rows: ReadonlyArray<readonly [what: string, name: Program]> = [
    ["preset and one operation, min+gzip", "preset"],
    ["bare client and one operation", "bare"],
    ["the whole kit", "kit"],
    ["tiktok-shop-sdk", "tiktok-shop-sdk"],
    ["effect that succeeds with 1", "effect"],
  ]
  const inOneFile = { split: false }
  return [
    ...(await Promise.all(
      rows.map(async ([what, name]) => ({
        what: `bundle: ${what}`,
        figure: await bundledKilobytes(name),
        unit: "kB" as const,
      })),
    )),
    {
      what: "bundle in one file: preset",
      figure: await bundledKilobytes("preset", inOneFile),
      unit: "kB",
      budget: inOneFileBudgets.preset,
    },
    { what: "bundle in one file: bare client", figure: await bundledKilobytes("bare", inOneFile), unit: "kB" },
    {
      what: "bundle in one file: the whole kit",
      figure: await bundledKilobytes("kit", inOneFile),
      unit: "kB",
      budget: inOneFileBudgets.kit,
    },
  ]
}

export const imports = async (): Promise<ReadonlyArray<Row>> => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"))
  for (const { file, contents } of await bundled(programs.preset)) writeFileSync(join(folder, file), contents)
  writeFileSync(join(folder, "package.json"), '{"type":"module"}')
  const file = JSON.stringify(join(folder, entry))
  const script = `const s = performance.now(); await import(${file}); console.log(performance.now() - s)`
  const runs = Array.from({ length: 15 }, () =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })),
  )
  rmSync(folder, { recursive: true, force: true })
  return [{ what: "import of the bundled preset", ...summary(runs), unit: "ms", budget: 20 }]
}
