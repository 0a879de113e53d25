/**
 * Runs a release from end to end on this machine: versions and changelogs by the changesets, every package built and
 * published to a local registry, then a user's first steps: install into an empty project, call the sandbox, run the
 * command.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { packagesOf } from "../workspace.ts"
import { commitAll, copyRepository, run } from "./copy.ts"
import { startRegistry } from "./registry.ts"

export interface Rehearsal {
  /** The published version of each package, by its name. */
  readonly published: ReadonlyMap<string, string>
  /** The tags that `changeset publish` made. */
  readonly tags: ReadonlyArray<string>
  /** What the first program printed. */
  readonly output: string
  /** What `npx tiktok-shop-kit doctor` printed. */
  readonly doctor: string
  /** Bytes in node_modules of the packages and their dependencies, without effect. */
  readonly installedBytes: number
}

const firstProgram = `
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { createTikTokShop } from "tiktok-shop-kit"

await using tts = await sandbox()
const tiktok = createTikTokShop(tts.config)
const { products } = await tiktok.getProducts({ status: "ACTIVE" })
const answer = await tiktok.call(searchProducts, { page_size: 2 })
console.log(products.length > 0 && answer.products.length === 2 ? "first call: ok" : "first call: no products")
`

/** `say` gets each line of the progress. */
export const rehearse = async (root: string, say: (line: string) => void): Promise<Rehearsal> => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), "release-")))
  const copy = join(base, "repository")
  const upstream = run(root, "npm", ["config", "get", "registry"]).trim()
  let registry: Awaited<ReturnType<typeof startRegistry>> | undefined
  try {
    copyRepository(root, copy)
    // With CI set, pnpm does not prompt; the lockfile of a working copy may lag behind its manifests.
    run(copy, "pnpm", ["install", "--prefer-offline", "--no-frozen-lockfile"], { CI: "true" })
    declareEverything(copy)
    commitAll(copy, "Changesets")
    run(copy, "pnpm", ["release:version"])
    commitAll(copy, "Version packages")
    const packages = packagesOf(copy)
    const published = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version]))
    say([...published].map(([name, version]) => `version    ${name} ${version}`).join("\n"))

    registry = await startRegistry(join(base, "registry"), upstream)
    writeFileSync(join(copy, ".npmrc"), registry.npmrc)
    run(copy, "pnpm", ["release:publish"], { npm_config_registry: registry.url, NPM_CONFIG_PROVENANCE: "false" })
    const tags = run(copy, "git", ["tag", "--list"]).trim().split("\n")
    say(`published  ${published.size} packages, ${tags.length} tags`)

    const project = join(base, "project")
    mkdirSync(project)
    writeFileSync(join(project, ".npmrc"), registry.npmrc)
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }))
    const quiet = ["--no-audit", "--no-fund", "--loglevel=error"]
    run(project, "npm", ["install", ...quiet, "tiktok-shop-kit", "@tiktok-shop-kit/api", "effect@^4.1"])
    const installedBytes = sizeOf(join(project, "node_modules")) - sizeOf(join(project, "node_modules/effect"))
    run(project, "npm", ["install", ...quiet, "@tiktok-shop-kit/sandbox"])
    writeFileSync(join(project, "first.mjs"), firstProgram)
    const output = run(project, "node", ["first.mjs"]).trim()
    say(`installed  ${(installedBytes / 1e6).toFixed(1)} MB without effect; ${output}`)
    const doctor = run(project, "npx", ["--no-install", "tiktok-shop-kit", "doctor", "--offline"]).trim()
    say(doctor.replaceAll(/^/gm, "doctor     "))
    return { published, tags, output, doctor, installedBytes }
  } finally {
    await registry?.stop()
    rmSync(base, { recursive: true, force: true })
  }
}

/** A rehearsal publishes every package, with or without a changeset. */
const declareEverything = (copy: string): void => {
  const packages = packagesOf(copy).map(({ manifest }) => `"${manifest.name}": minor\n`)
  writeFileSync(join(copy, ".changeset/rehearsal.md"), `---\n${packages.join("")}---\n\nA rehearsal.\n`)
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0)
