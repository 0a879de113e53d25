/**
 * Bundles the generator of `tiktok-shop-kit generate` into the built kit as one file, YAML parser included. So the kit
 * needs no dependency for a command that most users never run, and the generator stays in scripts/ alone.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "tsdown"

export const bundleGenerator = async (root: string): Promise<void> => {
  const license = readFileSync(join(root, "node_modules/yaml/LICENSE"), "utf8").trim()
  await build({
    config: false,
    cwd: root,
    entry: { generator: join(root, "scripts/own-operations/index.ts") },
    outDir: join(root, "packages/kit/dist/cli/node"),
    outExtensions: () => ({ js: ".js" }),
    format: "esm",
    platform: "node",
    target: "node22",
    deps: { alwaysBundle: ["yaml"] },
    minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
    banner: `/*!\n * Holds yaml (https://eemeli.org/yaml), under this license:\n *\n${license.replaceAll(/^/gm, " * ")}\n */`,
    dts: false,
    clean: false,
    tsconfig: false,
    logLevel: "warn",
  })
}
