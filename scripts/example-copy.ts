/**
 * Copies an example that is outside of the workspace into a folder, with the packages of this repository in its node_modules as
 * a user gets them. The lockfile of the example has only third-party packages: ours get a new hash with each change.
 */
import { execFileSync } from "node:child_process"
import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { parse } from "yaml"
import { nameOf, root } from "./workspace.ts"

const lockfile = "pnpm-lock.yaml"
const skipped = new Set(["node_modules", ".next", "dist"])

const pnpm = (folder: string, args: ReadonlyArray<string>): void => {
  execFileSync("pnpm", args, {
    cwd: folder,
    shell: process.platform === "win32",
    stdio: ["ignore", "ignore", "inherit"],
  })
}

/** The examples with their own dependencies. */
export const separateExamples = (): ReadonlyArray<string> =>
  globSync("examples/*/pnpm-workspace.yaml", { cwd: root })
    .map((file) => file.split(/[/\\]/)[1]!)
    .toSorted()

const copyFiles = (name: string, folder: string): void =>
  cpSync(join(root, "examples", name), folder, { recursive: true, filter: (path) => !skipped.has(basename(path)) })

const editJson = (file: string, edit: (value: Record<string, unknown>) => Record<string, unknown>): void =>
  writeFileSync(file, JSON.stringify(edit(JSON.parse(readFileSync(file, "utf8"))), undefined, 2))

/** Copies the example and installs its dependencies; `tarballs`: what `packPackages` returns. */
export const copyExample = (name: string, folder: string, tarballs: ReadonlyMap<string, string>): void => {
  copyFiles(name, folder)
  const settings = join(folder, "pnpm-workspace.yaml")
  // The packages depend on each other by versions that may not be published yet: the tarballs replace these, too.
  const overrides = Object.fromEntries([...tarballs].map(([short, file]) => [nameOf(short), `file:${file}`]))
  writeFileSync(settings, JSON.stringify({ ...parse(readFileSync(settings, "utf8")), overrides }))
  pnpm(folder, ["install", "--no-frozen-lockfile", "--prefer-offline", "--reporter=silent"])
}

/** Writes the lockfile of the example, without the packages of this repository. */
export const lockExample = (name: string, folder: string): void => {
  copyFiles(name, folder)
  const without = (dependencies: unknown) =>
    Object.fromEntries(
      Object.entries(dependencies ?? {}).filter(([name]) => !/^(@tiktok-shop-kit\/|tiktok-shop-kit$)/.test(name)),
    )
  editJson(join(folder, "package.json"), (manifest) => ({
    ...manifest,
    dependencies: without(manifest["dependencies"]),
    devDependencies: without(manifest["devDependencies"]),
  }))
  pnpm(folder, ["install", "--lockfile-only", "--no-frozen-lockfile", "--reporter=silent"])
  if (existsSync(join(folder, lockfile))) cpSync(join(folder, lockfile), join(root, "examples", name, lockfile))
}
