/** A bundle has only the operations that a program uses; the schemas of one operation add no other operation's schemas. */
import { build } from "esbuild"
import { expect, it } from "vitest"
import { operations } from "../types/operations.ts"

interface Bundled {
  readonly text: string
  /** The modules of @tiktok-shop-kit/api that went into it, from its `src`. */
  readonly modules: ReadonlyArray<string>
}

const bundle = async (program: string): Promise<Bundled> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
  })
  const used = Object.entries(Object.values(metafile.outputs)[0]!.inputs).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  )
  return {
    text: outputFiles[0]!.text,
    modules: used.flatMap(([file]) => /generated\/src\/(.*)\.ts$/.exec(file)?.[1] ?? []).sort(),
  }
}

const idsIn = (text: string): ReadonlyArray<string> =>
  operations.flatMap(({ id }) => (text.includes(`"${id}"`) ? [id] : []))

it.each(["product/202502/searchProducts", "product/202502", "product"])("%s brings one operation", async (entry) => {
  const { text, modules } = await bundle(`
    import { searchProducts } from "@tiktok-shop-kit/api/${entry}"
    import { make, promises } from "@tiktok-shop-kit/client"
    export const run = () => promises(make()).call(searchProducts, { page_size: 10 })`)
  expect(idsIn(text)).toEqual(["product.202502.searchProducts"])
  expect(modules).toEqual(["product/202502/searchProducts"])
})

it("the types of an operation bring nothing", async () => {
  const { text, modules } = await bundle(`
    import type { GetProduct } from "@tiktok-shop-kit/api/product"
    export const title = (product: GetProduct.Data): string => product.title ?? ""`)
  expect(idsIn(text)).toEqual([])
  expect(modules).toEqual([])
})

it("the table for calls by path adds all operations, which is why it is a separate module", async () => {
  const { text } = await bundle(`export { table } from "@tiktok-shop-kit/api/table"`)
  expect(idsIn(text).length).toBeGreaterThan(530)
})

it("the schemas of an operation bring the shapes it mentions and no other operation", async () => {
  const { text, modules } = await bundle(`export { Data } from "@tiktok-shop-kit/api/product/202309/getProduct.schema"`)
  expect(idsIn(text)).toEqual([])
  expect(modules.filter((module) => !module.startsWith("schemas/"))).toEqual([
    "product/202309/getProduct.schema",
    "validation",
  ])
  expect(modules).toContain("schemas/Money.schema")
  expect(modules).not.toContain("schemas/Order.schema")
})
