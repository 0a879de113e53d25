/**
 * What a user gets: the packed packages, installed by npm in an empty project, are imported by every Node on this
 * machine, type-checked by both TypeScripts, bundled for a browser, and looked over by publint.
 */
import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { build } from "esbuild"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { filesOf, packages, root } from "../../scripts/workspace.ts"
import { installProject, nodes } from "./project.ts"
import type { Project } from "./project.ts"

let project: Project
beforeAll(() => {
  project = installProject()
})
afterAll(() => project?.remove())

/** The code entries of a package as a user writes them; a pattern stands for every module it matches. */
const entriesOf = ({ dir, manifest }: (typeof packages)[number]): ReadonlyArray<string> =>
  Object.entries(manifest.exports).flatMap(([key, target]) => {
    if (key.endsWith(".json")) return []
    if (!key.includes("*")) return [manifest.name + key.slice(1)]
    const [before = "", after = ""] = String(target).split("*")
    const folder = join(root, dir, before)
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(after))
      .map((file) => manifest.name + key.slice(1).replace("*", file.slice(0, -after.length).replaceAll("\\", "/")))
  })

const entries = packages.flatMap(entriesOf)

test.each([...nodes()])("Node %s imports every entry", (_version, node) => {
  const program = `
    for (const entry of ${JSON.stringify(entries)}) {
      await import(entry).catch((error) => { console.error(entry, error); process.exitCode = 1 })
    }`
  execFileSync(node, ["--input-type=module", "-e", program], {
    cwd: project.dir,
    stdio: ["ignore", "ignore", "inherit"],
  })
})

describe.each(packages)("$manifest.name", (pkg) => {
  const { short, manifest, rule } = pkg
  const installed = () => join(project.dir, "node_modules", manifest.name)

  test("publishes no source and nothing but what it exports", () => {
    const published = JSON.parse(readFileSync(join(installed(), "package.json"), "utf8"))
    const targets = [...filesOf(published.exports), ...filesOf(published.imports ?? null)].map(([, file]) => file)
    expect(targets.filter((file) => !file.startsWith("./dist/") && !file.endsWith(".json"))).toEqual([])
    expect(JSON.stringify(published)).not.toContain("workspace:")
  })

  if (manifest.imports !== undefined)
    test("resolves its # imports to the file for Node", () => {
      for (const [name, target] of Object.entries(manifest.imports ?? {})) {
        const source = filesOf(target).find(([conditions]) => conditions.includes("node"))?.[1]
        if (source === undefined) continue
        const program = `console.log(import.meta.resolve(${JSON.stringify(name)}))`
        const resolved = execFileSync("node", ["--input-type=module", "-e", program], {
          cwd: installed(),
          encoding: "utf8",
        })
        expect(resolved.trim()).toMatch(source.replace("./src/", "/dist/").replace(/\.ts$/, ".js"))
      }
    })

  if (rule.nodeOnly !== true)
    test("bundles for a browser without a module of Node", async () => {
      const forEveryone = entriesOf(pkg).filter((entry) => !/(^|\/)node(\/|$)/.test(entry))
      const { errors } = await build({
        stdin: {
          contents: forEveryone.map((entry) => `import ${JSON.stringify(entry)}`).join("\n"),
          resolveDir: project.dir,
        },
        bundle: true,
        write: false,
        format: "esm",
        platform: "browser",
        // Without this a package that says `sideEffects: false` would be dropped unread.
        ignoreAnnotations: true,
        logLevel: "error",
      })
      expect(errors).toEqual([])
    })

  test("has nothing that publint minds", async () => {
    const tarball = readFileSync(project.tarballs.get(short) ?? "")
    const { messages, pkg: published } = await publint({
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer,
      },
      level: "warning",
    })
    expect(messages.map((message) => formatMessage(message, published, { color: false }))).toEqual([])
  })
})

describe("the declarations", () => {
  const tscs = { "TypeScript 7": "@typescript/native/package.json", "TypeScript 6": "typescript/package.json" }
  const cases = Object.entries(tscs).flatMap(([name, manifest]) =>
    ["nodenext", "bundler"].map((resolution) => ({ name, manifest, resolution })),
  )

  test.each(cases)("check in $name with moduleResolution $resolution", ({ manifest, resolution }) => {
    const imports = entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)}`)
    const uses = `export const all = [${entries.map((_, index) => `entry${index}`).join(", ")}]`
    writeFileSync(join(project.dir, "use.ts"), [...imports, uses].join("\n"))
    const compilerOptions = {
      target: "ES2023",
      lib: ["ES2023", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
      module: resolution === "bundler" ? "esnext" : resolution,
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      types: ["node"],
    }
    writeFileSync(join(project.dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }))
    const path = createRequire(import.meta.url).resolve(manifest)
    const bin = Object.values<string>(JSON.parse(readFileSync(path, "utf8")).bin)[0] ?? ""
    // Our own declarations are checked too (no skipLibCheck); what effect's say about themselves is not ours.
    let output = ""
    try {
      execFileSync("node", [join(dirname(path), bin), "-p", "."], { cwd: project.dir, encoding: "utf8", stdio: "pipe" })
    } catch (error) {
      output = (error as { stdout: string }).stdout
    }
    const ours = output
      .split("\n")
      .filter((line) => /^\S.*error TS/.test(line) && !/^node_modules\/(effect|@types)\//.test(line))
    expect(ours).toEqual([])
  })
})
