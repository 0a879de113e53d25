/**
 * Every command that a page prints exists: the program behind `npx` and its flags, the file behind `node`, the script behind `pnpm`,
 * the packages behind `npm install`. test/reference/first-call.test.ts runs those of the README, test/keeping-up/cli.long.test.ts
 * the command line of the kit.
 */
import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { packages, root } from "../../scripts/workspace.ts"
import { pageOf } from "./pages.ts"

const names = globSync(["README.md", "docs/**/*.md", "{packages,examples}/*/README.md"], { cwd: root })
const textOf = (path: string): string => readFileSync(join(root, path), "utf8")

/** The scripts of the repository, and of the folder of a page. */
const scriptsOf = (folder: string): ReadonlySet<string> =>
  new Set(
    ["package.json", join(folder, "package.json")]
      .filter((path) => existsSync(join(root, path)))
      .flatMap((path) => Object.keys(JSON.parse(textOf(path)).scripts ?? {})),
  )
const packageNames = new Set(packages.map(({ manifest }) => manifest.name))
/** Of other authors, and an example whose page says that it is not published. */
const otherPackages = new Set(
  "effect redis undici typescript @types/node jest @types/jest @swc/jest @swc/core tiktok-shop-kit-tenant".split(" "),
)
/** Commands of those packages. */
const otherCommands = new Set(["tsc", "jest"])
const packageManagers = new Set(["npm", "pnpm"])

/** What the source of a program says about its words and flags. */
const programText = (dir: string): string =>
  globSync(["src/bin/**/*.ts", "src/cli/**/*.ts"], { cwd: join(root, dir) })
    .map((file) => textOf(join(dir, file)))
    .join("\n")

/** Why a command cannot work, or nothing. */
const faultOf = (command: string, files: ReadonlySet<string>, folder = "."): string | undefined => {
  const withoutVariables = command.replace(/^(?:[A-Z_]+=\S+ )+/, "")
  const [program, ...words] = withoutVariables.replace(/\s+(?:#|>).*$/, "").split(/\s+/)
  const [first = ""] = words
  if (program === "npx" && otherCommands.has(first)) return undefined
  if (program === "npx") {
    const found = packages.find(({ manifest }) => manifest.name === first)
    if (found === undefined) return "no such package"
    const text = programText(found.dir)
    const unknown = words
      .slice(1)
      .filter((word) => /^(?:--)?[a-z-]+$/.test(word) && !text.includes(word.replace("--", "")))
    return text === "" || unknown.length > 0 ? `the program does not know ${unknown.join(", ")}` : undefined
  }
  if (program === "node" || program === "python3") {
    const file = words.find((word) => !word.startsWith("--"))
    return file !== undefined && (files.has(file) || existsSync(join(root, file))) ? undefined : "no such file"
  }
  if (packageManagers.has(program!) && first === "pkg")
    return words[1] === "set" ? undefined : `no such command: pkg ${words[1]}`
  if (packageManagers.has(program!) && ["install", "add"].includes(first)) {
    const unknown = words
      .slice(1)
      .map((word) => word.replace(/(?<=.)@.*$/, ""))
      .filter((word) => !word.startsWith("--") && !packageNames.has(word) && !otherPackages.has(word))
    return unknown.length === 0 ? undefined : `no such package: ${unknown.join(", ")}`
  }
  if (packageManagers.has(program!)) {
    if (words.length === 1 && first === "install") return undefined
    return scriptsOf(folder).has(first === "run" ? words[1]! : first) ? undefined : "no such script"
  }
  return "an unknown program"
}

const commandsOf = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^```(?:console|sh|bash)\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    [...block!.matchAll(/^\$ (.+)$/gm)].map(([, command]) => command!),
  )

/** The program of a page has the name that its prose gives it. */
const filesOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...pageOf(text).files.map(({ name }) => name),
    ...(text.match(/(?<=`)[\w-]+\.ts(?=`)/g) ?? []),
    "products.ts",
  ])

test("every printed command names what exists", () => {
  const commands = names.flatMap((name) => commandsOf(textOf(name)).map((command) => [name, command] as const))
  expect(commands.length).toBeGreaterThan(20)
  const faults = commands.flatMap(([name, command]) => {
    const fault = faultOf(command, filesOf(textOf(name)), dirname(name))
    return fault === undefined ? [] : [`${name}: ${command}: ${fault}`]
  })
  expect(faults).toEqual([])
})

test.each([
  ["npx tiktok-shop-kit docter", "the program does not know docter"],
  ["npx @tiktok-shop-kit/sandbox --prot 8787 > sandbox.env", "the program does not know --prot"],
  ["npx tiktok-shop-kid doctor", "no such package"],
  ["node examples/hono-app/man.ts", "no such file"],
  ["pnpm spec:lnit   # again", "no such script"],
  ["npm install tiktok-shop-kit effekt", "no such package: effekt"],
])("a wrong command is told: %s", (command, fault) => {
  expect(faultOf(command, new Set())).toBe(fault)
})
