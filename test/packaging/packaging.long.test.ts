/**
 * What a user gets: the packed packages, installed in an empty project, are imported and required by every Node on this
 * machine, type-checked by both TypeScripts, bundled for a page and for Workers and run there, and looked over by publint and
 * "Are the types wrong?".
 */
import { execFile, execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { build, sign } from "@tiktok-shop-kit/webhooks/testing"
import { build as bundle } from "esbuild"
import { publint } from "publint"
import { formatMessage } from "publint/utils"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { filesOf, packages, root } from "../../scripts/workspace.ts"
import { installTool, openWorker } from "../runtimes/tools.ts"
import { buildPage, buildWorker, openPage } from "./bundles.ts"
import { byPath, commonJs, commonJsTypes, page, worker } from "./programs.ts"
import { installProject, nodes } from "./project.ts"
import type { Project } from "./project.ts"
import { testSetup } from "./setup.ts"
import { wrongTypes } from "./wrong-types.ts"

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

const chromium = "/usr/bin/chromium"

test.each([...nodes()])("Node %s imports every entry", (version, node) => {
  // Node 20 has no SQLite.
  const known = version.startsWith("v20.") ? entries.filter((entry) => !entry.endsWith("/sqlite")) : entries
  const program = `
    for (const entry of ${JSON.stringify(known)}) {
      await import(entry).catch((error) => { console.error(entry, error); process.exitCode = 1 })
    }`
  execFileSync(node, ["--input-type=module", "-e", program], {
    cwd: project.dir,
    stdio: ["ignore", "ignore", "inherit"],
  })
})

test("without openapi-fetch, only the sub-path that needs it fails, and the error names the package", () => {
  // Every link to the package leads to this folder.
  const peer = realpathSync(join(project.dir, "node_modules/openapi-fetch"))
  const away = `${peer}-away`
  const kit = entries.filter((entry) => /^tiktok-shop-kit(\/|$)/.test(entry))
  const program = `
    const failed = {}
    for (const entry of ${JSON.stringify(kit)}) await import(entry).catch((error) => (failed[entry] = error.message))
    console.log(JSON.stringify(failed))`
  renameSync(peer, away)
  try {
    const said = execFileSync("node", ["--input-type=module", "-e", program], { cwd: project.dir, encoding: "utf8" })
    expect(JSON.parse(said)).toEqual({
      "tiktok-shop-kit/openapi": expect.stringContaining("Cannot find package 'openapi-fetch'"),
    })
  } finally {
    renameSync(away, peer)
  }
})

test.each([
  ["imported", "input-type=module", (name: string) => `await import("${name}")`],
  ["required", "input-type=commonjs", (name: string) => `require("${name}")`],
])("without pg-boss, the packed jobs run in memory and on SQLite: %s", (how, flag, load) => {
  const peer = realpathSync(join(project.dir, "node_modules/pg-boss"))
  const away = `${peer}-away`
  const program = `
    const main = async () => {
      const { memory, queue } = ${load("@tiktok-shop-kit/jobs")}
      const { sqlite } = ${load("@tiktok-shop-kit/jobs/sqlite")}
      const { jobsBattery } = ${load("@tiktok-shop-kit/jobs/testing")}
      for (const make of [memory, () => sqlite(${JSON.stringify(`${how}.db`)})]) {
        const jobs = make()
        await new Promise(async (resolve) => {
          await jobs.work(queue("greetings"), ({ data }) => resolve(console.log(data)))
          await jobs.send(queue("greetings"), "hello")
        })
        await jobs.close()
        for (const { run } of jobsBattery({ make }).slice(0, 3)) await run()
      }
      try { ${load("@tiktok-shop-kit/jobs/pg-boss")} } catch (error) { console.log(error.message.split(" imported")[0].split("\\n")[0]) }
    }
    main()`
  renameSync(peer, away)
  try {
    const options = { cwd: project.dir, encoding: "utf8" } as const
    const said = execFileSync("node", ["--disable-warning=ExperimentalWarning", `--${flag}`, "-e", program], options)
    expect(said.trim().split("\n")).toEqual(["hello", "hello", expect.stringContaining("'pg-boss'")])
  } finally {
    renameSync(away, peer)
  }
})

test("without undici everything loads, and a call through nodeTransport names the package", () => {
  const peer = realpathSync(join(project.dir, "node_modules/undici"))
  const away = `${peer}-away`
  const program = `
    const { createTikTokShop } = await import("tiktok-shop-kit")
    const { nodeTransport } = await import("tiktok-shop-kit/node")
    await using transport = nodeTransport()
    const config = { appKey: "a", appSecret: "b", accessToken: "c", transport }
    const call = await createTikTokShop(config).getProducts().catch((thrown) => thrown)
    console.log(JSON.stringify({ tag: call._tag, message: call.message, outcome: call.outcome }))`
  renameSync(peer, away)
  try {
    const said = execFileSync("node", ["--input-type=module", "-e", program], { cwd: project.dir, encoding: "utf8" })
    expect(JSON.parse(said)).toEqual({
      tag: "ConfigurationError",
      message: expect.stringContaining("npm install undici"),
      outcome: "not-sent",
    })
  } finally {
    renameSync(away, peer)
  }
})

test("with openapi-fetch, the packed door calls through the kit", async () => {
  await using tts = await sandbox({ products: 3 })
  writeFileSync(join(project.dir, "by-path.mjs"), byPath)
  const env = { ...process.env, CONFIG: JSON.stringify(tts.config) }
  const { stdout } = await promisify(execFile)("node", ["by-path.mjs"], { cwd: project.dir, env })
  expect(JSON.parse(stdout)).toEqual({ products: 3, error: "NotFoundError" })
})

/** The versions that can require ES modules, which the packages need. Node 20 has a separate smoke test. */
const requiring = [...nodes()].filter(([version]) => Number(version.slice(1).split(".")[0]) >= 22)

describe.each(requiring)("Node %s, CommonJS", (_version, node) => {
  test("requires every entry", () => {
    const program = `
      for (const entry of ${JSON.stringify(entries)}) {
        try { require(entry) } catch (error) { console.error(entry, error); process.exitCode = 1 }
      }`
    writeFileSync(join(project.dir, "every.cjs"), program)
    execFileSync(node, ["every.cjs"], { cwd: project.dir, stdio: ["ignore", "ignore", "inherit"] })
  })

  test("makes calls, and has one copy of each class with those who import", async () => {
    // The day after those that the program asks the figures of.
    await using tts = await sandbox({ products: 3, clock: Date.parse("2026-01-03T12:00:00Z") })
    writeFileSync(join(project.dir, "calls.cjs"), commonJs)
    const env = { ...process.env, CONFIG: JSON.stringify(tts.config) }
    const { stdout } = await promisify(execFile)(node, ["calls.cjs"], { cwd: project.dir, env })
    expect(JSON.parse(stdout)).toEqual({ products: 3, titles: 3, isNotFound: true, rows: 1, isOneCopy: true })
  })
})

test("Vite builds a page without a warning, and there a client is refused since the secret must not be in a browser", async ({
  skip,
}) => {
  const { folder, warnings } = await buildPage(project, page)
  expect(warnings).toEqual([])
  skip(!existsSync(chromium), `${chromium} is not there. Install the Debian package chromium.`)
  expect(await openPage(folder, chromium)).toEqual({
    text: expect.stringMatching(/^The configuration: 'appSecret' must not be in a browser.*on your server/),
    errors: [],
  })
})

test("esbuild bundles for Workers, and the bundle reads products and takes a webhook in workerd", async ({ skip }) => {
  const script = await buildWorker(project, worker)
  expect(script).not.toMatch(/from ?"node:|require\("|import\("undici|EnvHttpProxyAgent/)
  const miniflare = await installTool("miniflare")
  skip(miniflare.missing !== undefined, miniflare.missing)
  await using tts = await sandbox({ products: 3 })
  const { headers, body } = await sign(build.ORDER_STATUS_CHANGE(), tts.config)
  await using workerd = await openWorker(miniflare, script)
  const delivery = { headers: Object.fromEntries(new Headers(headers)), body: new TextDecoder().decode(body) }
  expect(JSON.parse(await workerd.post({ config: tts.config, delivery }))).toEqual({
    products: 3,
    events: ["ORDER_STATUS_CHANGE"],
    statuses: [200, 401],
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
      const isForNode = (path: string) => /(^|\/)node(-|\/|$)/.test(path)
      const sourceOf = (entry: string) => String(manifest.exports[entry.replace(manifest.name, ".")] ?? "")
      const forEveryone = entriesOf(pkg).filter((entry) => !isForNode(entry) && !isForNode(sourceOf(entry)))
      const { errors } = await bundle({
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

test("has no wrong types, for packages that are ES modules alone", async ({ skip }) => {
  const attw = await installTool("@arethetypeswrong/core")
  skip(attw.missing !== undefined, attw.missing)
  const found: Record<string, ReadonlyArray<string>> = {}
  for (const pkg of packages) {
    const { name } = pkg.manifest
    // A few of hundreds of similar generated modules: each takes four runs of TypeScript.
    const behindPatterns = Object.keys(pkg.manifest.exports).some((key) => key.includes("*"))
      ? entriesOf(pkg)
          .map((entry) => entry.replace(name, "."))
          .filter((entry) => /^\.\/(errors|product|product\/202502|schemas|webhooks)$/.test(entry))
      : []
    found[name] = await wrongTypes(attw, project.tarballs.get(pkg.short) ?? "", behindPatterns)
  }
  expect(found).toEqual(Object.fromEntries(packages.map(({ manifest }) => [manifest.name, []])))
})

describe("the declarations", () => {
  const [seven, six] = ["@typescript/native/package.json", "typescript/package.json"]
  // How a package is found does not depend on the version, and TypeScript 6 takes half a minute.
  const cases = [
    { name: "TypeScript 7", manifest: seven, resolution: "nodenext" },
    { name: "TypeScript 7", manifest: seven, resolution: "bundler" },
    { name: "TypeScript 6", manifest: six, resolution: "nodenext" },
  ] as const

  test.each(cases)("check in $name with moduleResolution $resolution", ({ manifest, resolution }) => {
    const imports = entries.map((entry, index) => `import * as entry${index} from ${JSON.stringify(entry)}`)
    const uses = `export const all = [${entries.map((_, index) => `entry${index}`).join(", ")}]`
    writeFileSync(join(project.dir, "use.ts"), [...imports, uses].join("\n"))
    writeFileSync(join(project.dir, "use.cts"), commonJsTypes)
    const files = resolution === "nodenext" ? ["use.ts", "use.cts"] : ["use.ts"]
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
    writeFileSync(join(project.dir, "tsconfig.json"), JSON.stringify({ compilerOptions, files }))
    const path = createRequire(import.meta.url).resolve(manifest)
    const bin = Object.values<string>(JSON.parse(readFileSync(path, "utf8")).bin)[0] ?? ""
    // Our own declarations are checked too (no skipLibCheck); what those of effect and pg-boss say about themselves is not ours.
    let output = ""
    try {
      execFileSync("node", [join(dirname(path), bin), "-p", "."], { cwd: project.dir, encoding: "utf8", stdio: "pipe" })
    } catch (error) {
      output = (error as { stdout: string }).stdout
    }
    const ours = output
      .split("\n")
      .filter(
        (line) => /^\S.*error TS/.test(line) && !/^node_modules\/(effect|@types|\.pnpm\/pg-boss@[^/]+)\//.test(line),
      )
    expect(ours).toEqual([])
  })
})

describe("the first minutes", () => testSetup(() => project))
