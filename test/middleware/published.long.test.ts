/**
 * examples/tenant-middleware as a third party publishes it: built and packed outside of the workspace against the packed
 * packages, installed from its tarball, and used from JavaScript and from TypeScript.
 */
import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { delimiter, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { root } from "../../scripts/workspace.ts"
import { installProject, type Project } from "../packaging/project.ts"

const main = `
import { searchProducts } from "@tiktok-shop-kit/api/product"
import * as Client from "@tiktok-shop-kit/client"
import { makeSandbox } from "@tiktok-shop-kit/sandbox/fetch"
import * as Effect from "effect/Effect"
import { shopClient } from "tiktok-shop-kit/client"
import { CurrentTenant, tenant } from "tiktok-shop-kit-tenant"

const { config, fetch } = makeSandbox({ url: "https://tiktok.sandbox" })
const client = shopClient({ ...config, fetch }).pipe(Client.use(tenant()))
const count = (isSuspended: boolean) =>
  client.call(searchProducts, { page_size: 3 }).pipe(
    Effect.map(({ products }) => products.length),
    Effect.catchTag("TenantSuspendedError", ({ tenant }) => Effect.succeed(\`\${tenant} is suspended\`)),
    Effect.provideService(CurrentTenant, { id: "acme", isSuspended }),
  )
console.log(await Effect.runPromise(count(false)), await Effect.runPromise(count(true)))

// @ts-expect-error without a tenant it does not compile
export const forgotten: Effect.Effect<unknown, unknown> = client.call(searchProducts, { page_size: 3 })
`

let project: Project
const run = (folder: string, command: string, ...args: ReadonlyArray<string>): string =>
  execFileSync(command, args, {
    cwd: join(project.dir, folder),
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, PATH: join(root, "node_modules/.bin") + delimiter + process.env["PATH"] },
  })

beforeAll(() => {
  project = installProject()
  const isOurs = (path: string) => !/[/\\](?:node_modules|dist)$/.test(path)
  cpSync(join(root, "examples/tenant-middleware"), join(project.dir, "tenant"), { recursive: true, filter: isOurs })
})
afterAll(() => project?.remove())

test("its own tests pass against the packages as they are installed", () => {
  expect(run("tenant", "node", "--test", "test/tenant.test.ts")).toMatch(/pass 4\n/)
})

test("packing builds it: the README, one module and its types", () => {
  const tarball = run("tenant", "npm", "pack", "--silent").trim().split("\n").at(-1)!
  mkdirSync(join(project.dir, "node_modules/tiktok-shop-kit-tenant"))
  run("tenant", "tar", "-xzf", tarball, "--strip-components=1", "-C", "../node_modules/tiktok-shop-kit-tenant")
  const installed = join(project.dir, "node_modules/tiktok-shop-kit-tenant")
  const files = readdirSync(installed, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"))
  expect(files.toSorted()).toEqual(["README.md", "dist", "dist/index.d.ts", "dist/index.js", "package.json"])
})

test("installed, it runs from JavaScript, and its types ask for the tenant", () => {
  writeFileSync(join(project.dir, "main.ts"), main)
  expect(run(".", "node", "main.ts")).toBe("3 acme is suspended\n")
  const options = ["--module", "nodenext", "--target", "es2023", "--strict", "--noEmit", "--types", "node"]
  expect(run(".", "tsc", ...options, "main.ts")).toBe("")
})
