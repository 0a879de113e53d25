/**
 * Puts the generator of `tiktok-shop-kit generate` into the built kit as one file, its YAML parser included: the kit keeps no
 * dependency for a command that most users never run, and the generator stays one thing, in scripts/.
 */
import { join } from "node:path"
import { build } from "tsdown"

export const bundleGenerator = async (root: string): Promise<void> => {
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
    banner: "/* Holds yaml (https://eemeli.org/yaml), Copyright Eemeli Aro, ISC license. */",
    dts: false,
    clean: false,
    tsconfig: false,
    logLevel: "warn",
  })
}
