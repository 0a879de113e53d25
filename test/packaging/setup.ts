/**
 * The tests of docs/setup.md and examples/starter: a user's first minutes with the packed packages, installed by the README's
 * commands from a registry on this machine. packaging.long.test.ts runs them, since it has packed the packages.
 */
import { execFile, execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Registry } from "../../scripts/release/registry.ts"
import { root } from "../../scripts/workspace.ts"
import { installTool, type Tool } from "../runtimes/tools.ts"
import { completions } from "./editor.ts"
import { startPackedRegistry } from "./packed-registry.ts"
import type { Project } from "./project.ts"

const textOf = (path: string): string => readFileSync(join(root, path), "utf8")

/** The commands below README's heading "Install". */
const installCommands = [
  ...textOf("README.md")
    .match(/## Install\n\n```console\n([\s\S]*?)```/)![1]!
    .matchAll(/^\$ (.+)$/gm),
].map(([, command]) => command!)

/** A block of docs/setup.md by its language and the line above it. */
const blockOf = (above: RegExp, language: string): string =>
  new RegExp(`${above.source}\\n\\n\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(textOf("docs/setup.md"))![1]!

const compilerOptions: object = JSON.parse(blockOf(/This `tsconfig\.json` .*/, "json")).compilerOptions

/** What a command prints, whether it fails or not. */
const output = async (command: string, args: ReadonlyArray<string>, cwd: string, env: NodeJS.ProcessEnv = {}) => {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 }
  const { stdout, stderr } = await promisify(execFile)(command, [...args], options).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => error,
  )
  return `${stdout}${stderr}`
}

const program = `
import { getOrderList } from "@tiktok-shop-kit/api/order"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop } from "tiktok-shop-kit"

export const main = async (): Promise<number> => {
  const tts = await sandbox({ products: 3 })
  const tiktok = createTikTokShop(tts.config)
  const { products } = await tiktok.getProducts()
  const { orders } = await tiktok.call(getOrderList, { page_size: 50 })
  await tts.close()
  return products.length + (orders?.length ?? 0)
}
`

const jestTest = `
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, NotFoundError } from "tiktok-shop-kit"

test("reads products", async () => {
  const tts = await sandbox({ products: 3 })
  const tiktok = createTikTokShop(tts.config)
  const { products } = await tiktok.getProducts()
  const error: unknown = await tiktok.getProduct("1729").catch((thrown: unknown) => thrown)
  await tts.close()
  expect(products.length).toBe(3)
  expect(error instanceof NotFoundError).toBe(true)
})
`

/** `project`: known once the tests run. */
export const testSetup = (project: () => Project): void => {
  let registry: Registry
  beforeAll(async () => {
    registry = await startPackedRegistry(join(project().dir, "../registry"), project().tarballs)
  })
  afterAll(() => registry?.stop())

  /** A new folder that installs from the registry. */
  const folderOf = (name: string): string => {
    const folder = join(project().dir, "..", name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, ".npmrc"), registry.npmrc)
    return folder
  }

  /** An empty folder after the README's commands. */
  const installed = new Map<string, string>()
  const installedBy = (manager: "npm" | "pnpm"): string => {
    const known = installed.get(manager)
    if (known !== undefined) return known
    const folder = folderOf(`installed-by-${manager}`)
    // Without this file, pnpm writes it into the folder above.
    writeFileSync(join(folder, "package.json"), "{}")
    for (const command of installCommands) {
      const [, ...args] = command.split(" ")
      execFileSync(manager, args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] })
    }
    installed.set(manager, folder)
    return folder
  }

  describe.each(["npm", "pnpm"] as const)("after the README's install with %s", (manager) => {
    test("the manifest names what the README says", () => {
      const manifest = JSON.parse(readFileSync(join(installedBy(manager), "package.json"), "utf8"))
      expect(manifest.type).toBe("module")
      expect(Object.keys(manifest.dependencies)).toEqual(["@tiktok-shop-kit/api", "effect", "tiktok-shop-kit"])
      expect(manifest.dependencies.effect).toMatch(/^\^4\.[1-9]/)
      expect(Object.keys(manifest.devDependencies)).toEqual(["@tiktok-shop-kit/sandbox"])
    })

    test("an editor offers getOrderList and imports it from the operations of orders", async ({ skip }) => {
      const typescript = await installTool("typescript-6")
      skip(typescript.missing !== undefined, typescript.missing)
      const folder = installedBy(manager)
      writeFileSync(
        join(folder, "tsconfig.json"),
        JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] } }),
      )
      const tsserver = join(typescript.folder, "node_modules/typescript/lib/tsserver.js")
      const offered = await completions(tsserver, folder, "getOrderLis")
      const sources = offered.filter(({ name }) => name === "getOrderList").map(({ source }) => source)
      expect(sources).toEqual(["@tiktok-shop-kit/api/order"])
    })
  })

  describe("TypeScript", () => {
    const native = createRequire(import.meta.url).resolve("@typescript/native/package.json")
    const [five, six] = ["typescript-5", "typescript-6"] as const
    const node10 = { module: "esnext", moduleResolution: "node10" }
    // TypeScript 7 checks the declarations of the packages, too. The others take half a minute for that.
    const quick = { skipLibCheck: true }
    const cases: ReadonlyArray<readonly [string, "module" | "commonjs", object, string | undefined]> = [
      [five, "module", quick, undefined],
      [five, "module", { ...quick, module: "esnext", moduleResolution: "bundler" }, undefined],
      [
        five,
        "module",
        { ...quick, ...node10 },
        "TS2307: Cannot find module 'tiktok-shop-kit' or its corresponding type declarations",
      ],
      [six, "module", quick, undefined],
      [six, "module", node10, "TS5107: Option 'moduleResolution=node10' is deprecated"],
      ["7", "module", {}, undefined],
      ["7", "module", { lib: ["es2024"], skipLibCheck: true }, undefined],
      ["7", "module", node10, "TS5108: Option 'moduleResolution=node10' has been removed"],
      ["7", "commonjs", {}, undefined],
      ["7", "commonjs", { module: "commonjs", moduleResolution: "bundler" }, undefined],
      [
        "7",
        "commonjs",
        { module: "node16" },
        "TS1479: The current file is a CommonJS module whose imports will produce 'require' calls",
      ],
    ]

    test.each(cases)("%s, a package of type %s, with %j: %s", async (version, type, options, message) => {
      const tool: Tool | undefined = version === "7" ? undefined : await installTool(version as "typescript-5")
      const tsc =
        tool === undefined
          ? join(dirname(native), Object.values<string>(JSON.parse(readFileSync(native, "utf8")).bin)[0]!)
          : join(tool.folder, "node_modules/typescript/lib/tsc.js")
      const folder = join(project().dir, `types-${type}`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, "package.json"), JSON.stringify({ type }))
      writeFileSync(join(folder, "program.ts"), program)
      const config = { compilerOptions: { ...compilerOptions, ...options }, files: ["program.ts"] }
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
      const printed = await output("node", [tsc, "-p", "."], folder)
      if (message === undefined) expect(printed).toBe("")
      else expect(printed).toContain(message)
    })

    test("compiled to CommonJS, the program runs", async () => {
      const folder = join(project().dir, "compiled")
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}')
      writeFileSync(join(folder, "program.ts"), `${program}\nvoid main().then((found) => console.log(found > 3))\n`)
      const tsc = join(dirname(native), Object.values<string>(JSON.parse(readFileSync(native, "utf8")).bin)[0]!)
      // A separate configuration: tsc refuses files by name if a folder above has a configuration.
      const config = { compilerOptions: { module: "nodenext", types: ["node"] }, files: ["program.ts"] }
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config))
      expect(await output("node", [tsc, "-p", "."], folder)).toBe("")
      expect(readFileSync(join(folder, "program.js"), "utf8")).toContain('require("tiktok-shop-kit")')
      expect(await output("node", ["program.js"], folder)).toBe("true\n")
    })
  })

  test("Jest runs with both settings of docs/setup.md, and says what is missing without one", async ({ skip }) => {
    const jest = await installTool("jest")
    skip(jest.missing !== undefined, jest.missing)
    const swc = JSON.stringify(createRequire(join(jest.folder, "x.js")).resolve("@swc/jest"))
    const run = (type: string, configName: string, config: string, options: string) => {
      const folder = join(installedBy("pnpm"), `jest-${type}-${configName}`)
      mkdirSync(folder)
      writeFileSync(join(folder, "package.json"), JSON.stringify({ type }))
      writeFileSync(join(folder, configName), config.replaceAll('"@swc/jest"', swc))
      writeFileSync(join(folder, "shop.test.ts"), jestTest)
      return output("node", [jest.bin("jest"), "--no-cache"], folder, { NODE_OPTIONS: options })
    }
    const modules = blockOf(/.*`jest\.config\.mjs`:/, "js")
    const commonJs = blockOf(/.*`jest\.config\.cjs`:/, "js")
    expect(await run("module", "jest.config.mjs", modules, "--experimental-vm-modules")).toContain("1 passed")
    expect(await run("commonjs", "jest.config.cjs", commonJs, "")).toContain("1 passed")
    const alone = 'module.exports = { transform: { "^.+\\\\.ts$": "@swc/jest" } }'
    expect(await run("commonjs", "jest.config.js", alone, "")).toContain("Must use import to load ES Module")
  })

  test("beside Effect 3, npm refuses the install, and after pnpm's the first import names a path of Effect", async () => {
    const folder = folderOf("effect-3")
    const manifest = JSON.stringify({ private: true, type: "module", dependencies: { effect: "3.22.4" } })
    writeFileSync(join(folder, "package.json"), manifest)
    expect(await output("npm", ["install", "--package-lock-only", "tiktok-shop-kit"], folder)).toContain("ERESOLVE")
    writeFileSync(join(folder, "package.json"), manifest)
    expect(await output("pnpm", ["add", "tiktok-shop-kit"], folder)).toContain("Issues with peer dependencies found")
    expect(await output("node", ["-e", 'import("tiktok-shop-kit")'], folder)).toMatch(
      /Package subpath '\.\/Semaphore' is not defined by "exports" in .*effect\/package\.json/,
    )
  })

  test("the starter works in a separate folder: demo, test and types", async () => {
    const folder = folderOf("starter")
    cpSync(join(root, "examples/starter"), folder, { recursive: true, filter: (path) => !/node_modules/.test(path) })
    expect(await output("npm", ["install", "--no-audit", "--no-fund"], folder)).toMatch(
      /^\s*added \d+ packages in \S+\s*$/,
    )
    expect(await output("npm", ["run", "--silent", "demo"], folder)).toBe("3 MUG-1 Blue stoneware mug\n")
    expect(await output("npm", ["test"], folder, { NO_COLOR: "1" })).toMatch(/Tests\s+1 passed/)
    expect(await output("npm", ["run", "--silent", "check"], folder)).toBe("")
    expect(await output("npm", ["start"], folder)).toMatch(/ConfigurationError: .*TIKTOK_SHOP_APP_KEY/)
  })
}
