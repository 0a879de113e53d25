/**
 * Follows the README to the letter in an empty folder, once for each way that a reader may go: Node 22 or 24, npm or pnpm,
 * JavaScript or TypeScript. Nothing is left out: the install, the first call, the whole page as one program, its test.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire, stripTypeScriptTypes } from "node:module"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { png } from "../../examples/tour/png.ts"
import { root } from "../../scripts/workspace.ts"
import { pageOf, programName } from "../e2e/pages.ts"
import { installTool } from "../runtimes/tools.ts"

export interface Variant {
  readonly node: "node-22.19" | "node-24.21"
  readonly manager: "npm" | "pnpm"
  readonly language: "JavaScript" | "TypeScript"
}

export interface Followed {
  readonly seconds: number
  /** Lines of a command that warn, each with the command. */
  readonly warnings: ReadonlyArray<string>
  /** What commands that failed printed last. */
  readonly errors: ReadonlyArray<string>
}

export const variants: ReadonlyArray<Variant> = (["node-22.19", "node-24.21"] as const).flatMap((node) =>
  (["npm", "pnpm"] as const).flatMap((manager) =>
    (["JavaScript", "TypeScript"] as const).map((language) => ({ node, manager, language })),
  ),
)

const readme = readFileSync(join(root, "README.md"), "utf8")
const setup = readFileSync(join(root, "docs/setup.md"), "utf8")
const page = pageOf(readme)

/** The commands of the console block below a heading, without their comments. */
const commandsBelow = (heading: string): ReadonlyArray<string> => {
  const block = readme.split(`\n## ${heading}\n`)[1]!.match(/```console\n([\s\S]*?)```/)![1]!
  return [...block.matchAll(/^\$ (.+?)(?:\s+#.*)?$/gm)].map(([, command]) => command!)
}

const tsconfig = setup.match(/```json\n([\s\S]*?)```/)![1]!

/** What the page asks for in a sentence, not in a command. */
const furtherPackages = ["openapi-fetch"]

/** pnpm hides what the manifest does not name: the packages that the page imports and its install line does not have. */
const hiddenPackages = (): ReadonlyArray<string> => {
  const imported = page.files.flatMap(({ printed }) => [...printed.matchAll(/from "(@tiktok-shop-kit\/[^/"]+)/g)])
  const names = new Set(imported.map(([, name]) => name!))
  return [...names].filter((name) => !commandsBelow("Install").some((command) => command.includes(name)))
}

const extensions = { TypeScript: ".ts", JavaScript: ".js" }

/** The text of a file of the page in the reader's language. */
const inLanguage = (text: string, language: Variant["language"]): string =>
  language === "TypeScript" ? text : stripTypeScriptTypes(text).replaceAll(/(from "\.\/[^"]+)\.ts"/g, '$1.js"')

export const follow = async (
  { node, manager, language }: Variant,
  folder: string,
  npmrc: string,
): Promise<Followed> => {
  const tool = await installTool(node)
  if (tool.missing !== undefined) throw new Error(tool.missing)
  const binary = createRequire(join(tool.folder, "x.js")).resolve("node/bin/node")
  const warnings: Array<string> = []
  const errors: Array<string> = []
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, ".npmrc"), npmrc)

  const own = Object.entries(process.env).filter(([name]) => !/^(?:TIKTOK|NODE|npm|pnpm|VITEST|TEST)_/i.test(name))
  const env = {
    ...Object.fromEntries(own),
    PATH: [dirname(binary), join(folder, "node_modules/.bin"), process.env["PATH"]].join(":"),
    NO_COLOR: "1",
    // The page makes it with `openssl rand -base64 32`.
    TIKTOK_SHOP_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  }

  const note = (command: string, code: number | null, printed: string): void => {
    for (const line of printed.split("\n")) if (/\bwarn(?:ing)?\b/i.test(line)) warnings.push(`${command}: ${line}`)
    if (code !== 0) errors.push(`${command}: ${printed.trim().split("\n").slice(-12).join("\n")}`)
  }

  /** A shell runs the command, as the reader's does. */
  const run = (command: string): Promise<void> =>
    new Promise((resolve) => {
      const child = spawn(command, { cwd: folder, env, shell: true, stdio: ["ignore", "pipe", "pipe"] })
      let printed = ""
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => void (printed += chunk))
      child.once("close", (code) => {
        note(command, code, printed)
        resolve()
      })
    })

  /** The sandbox runs until it is stopped; its process group has the shell and npx in it. */
  const startSandbox = async (command: string): Promise<ChildProcess> => {
    const said = join(folder, "sandbox.log")
    const child = spawn(command, {
      cwd: folder,
      env,
      shell: true,
      detached: true,
      stdio: ["ignore", "ignore", openSync(said, "w")],
    })
    const file = join(folder, command.split("> ")[1]!)
    for (const until = Date.now() + 60_000; Date.now() < until; await sleep(200)) {
      const text = existsSync(file) ? readFileSync(file, "utf8") : ""
      if (text.includes("TIKTOK_CLIENT_SECRET=") || child.exitCode !== null) break
    }
    note(command, child.exitCode ?? 0, readFileSync(said, "utf8"))
    return child
  }

  const began = performance.now()
  // pnpm otherwise writes the manifest into a folder above that has one.
  if (manager === "pnpm") writeFileSync(join(folder, "package.json"), "{}")
  for (const command of commandsBelow("Install")) await run(command.replace(/^npm/, manager))
  const add = manager === "npm" ? "npm install" : "pnpm add"
  await run(`${add} ${[...furtherPackages, ...(manager === "pnpm" ? hiddenPackages() : [])].join(" ")}`)
  await run(`${add} --save-dev vitest`)

  const extension = extensions[language]
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, name.replace(/\.ts$/, extension)), inLanguage(text, language))
  const program = page.files.find(({ name }) => name === programName)!
  write("products.ts", program.blocks[0]!)
  const [start = "", call = ""] = commandsBelow("Make a first call")
  // Another sandbox may run on this machine: the only word that the README does not have.
  const sandbox = await startSandbox(start.replace("/sandbox", "/sandbox --port 0"))
  try {
    const callOf = (file: string): string => call.replace("products.ts", file.replace(/\.ts$/, extension))
    await run(callOf("products.ts"))
    for (const { name, printed } of page.files) write(name === programName ? "products.ts" : name, printed)
    writeFileSync(
      join(folder, "mug.png"),
      png(600, 600, (x, y) => [x % 256, 90, y % 256]),
    )
    await run(callOf("products.ts"))
    await run(callOf("consent.ts"))
    await run("npx vitest run")
    if (language === "TypeScript") {
      writeFileSync(join(folder, "tsconfig.json"), tsconfig)
      await run(`${add} --save-dev typescript @types/node@22`)
      await run("npx tsc")
    }
  } finally {
    if (sandbox.pid !== undefined && sandbox.exitCode === null) process.kill(-sandbox.pid)
  }
  return { seconds: (performance.now() - began) / 1000, warnings, errors }
}
