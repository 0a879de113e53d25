/**
 * Proves on the sources that imports point one way, as the table in scripts/workspace.ts says, and that the proof
 * notices when they do not. Lint says the same while a file is written; this also sees dynamic imports, sub-paths,
 * package.json and circles.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { nameOf, packages, root, rules } from "../../scripts/workspace.ts"
import type { Package } from "../../scripts/workspace.ts"
import { importsOf, problemOf, splitSpecifier } from "./imports.ts"
import type { Import } from "./imports.ts"

const sources = (pkg: Package): ReadonlyArray<readonly [file: string, imports: ReadonlyArray<Import>]> => {
  const src = join(root, pkg.dir, "src")
  if (!existsSync(src)) return []
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file.replaceAll("\\", "/"), importsOf(file, readFileSync(join(src, file), "utf8"))])
}

const all = packages.map((pkg) => ({ pkg, files: sources(pkg) }))

describe("the packages", () => {
  test("are those of the table", () => {
    const there = readdirSync(join(root, "packages")).filter((dir) =>
      existsSync(join(root, "packages", dir, "package.json")),
    )
    expect([...there, "api"].toSorted()).toEqual(Object.keys(rules).toSorted())
    expect(packages.map(({ manifest }) => manifest.name)).toEqual(packages.map(({ short }) => nameOf(short)))
  })

  test.each(all)("$pkg.short imports only what it may", ({ pkg, files }) => {
    const problems = files.flatMap(([file, imports]) =>
      imports.flatMap((one) => {
        const problem = problemOf(pkg, file, one)
        return problem === undefined ? [] : [`${pkg.dir}/src/${file}: ${problem}`]
      }),
    )
    expect(problems).toEqual([])
  })

  test.each(packages)("$short depends on no package that it may not import", ({ manifest, rule }) => {
    const ours = Object.keys(manifest.dependencies ?? {}).filter((name) =>
      packages.some((pkg) => pkg.manifest.name === name),
    )
    const allowed = [...rule.imports, ...(rule.types ?? [])].map(nameOf)
    expect(ours.filter((name) => !allowed.includes(name))).toEqual([])
  })

  test("do not import each other in a circle", () => {
    const uses = new Map(
      all.map(({ pkg, files }) => [
        pkg.manifest.name,
        new Set(files.flatMap(([, imports]) => imports.map(({ specifier }) => splitSpecifier(specifier).name))),
      ]),
    )
    expect(circle(uses)).toBeUndefined()
  })
})

/** A way from a name back to itself. */
const circle = (uses: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyArray<string> | undefined => {
  const done = new Set<string>()
  const walk = (name: string, path: ReadonlyArray<string>): ReadonlyArray<string> | undefined => {
    if (path.includes(name)) return [...path, name]
    if (done.has(name)) return undefined
    for (const next of uses.get(name) ?? []) {
      const found = walk(next, [...path, name])
      if (found !== undefined) return found
    }
    done.add(name)
    return undefined
  }
  for (const name of uses.keys()) {
    const found = walk(name, [])
    if (found !== undefined) return found
  }
  return undefined
}

describe("the proof notices", () => {
  const problems = (short: string, file: string, text: string) => {
    const pkg = packages.find((one) => one.short === short)
    if (pkg === undefined) throw new Error(`no package ${short}`)
    return importsOf(file, text).flatMap((one) => problemOf(pkg, file, one) ?? [])
  }

  test.each([
    ["signing", "a.ts", 'import { searchProducts } from "@tiktok-shop-kit/api/product"'],
    ["signing", "a.ts", 'const { x } = await import("@tiktok-shop-kit/api/product")'],
    ["signing", "a.ts", 'export * from "@tiktok-shop-kit/retry"'],
    ["errors", "a.ts", 'type X = import("@tiktok-shop-kit/client").Call'],
    ["sandbox", "a.ts", 'import { sign } from "@tiktok-shop-kit/signing"'],
    ["sandbox", "a.ts", 'import { TikTokShopError } from "@tiktok-shop-kit/errors"'],
    ["api", "a.ts", 'import { Client } from "@tiktok-shop-kit/client"'],
    ["kit", "a.ts", 'import { x } from "@tiktok-shop-kit/client/src/call/call.ts"'],
    ["kit", "a.ts", 'import type { Sandbox } from "@tiktok-shop-kit/sandbox"'],
    ["client", "deep/a.ts", 'import { x } from "../../../errors/src/base.ts"'],
    ["client", "a.ts", 'import { Effect } from "effect"'],
    ["client", "a.ts", 'import { createHmac } from "node:crypto"'],
    ["client", "a-node.ts", 'import { request } from "http"'],
    ["client", "a.ts", 'import { x } from "#nothing"'],
    ["client", "a.ts", 'import lodash from "lodash"'],
  ])("%s/src/%s: %s", (short, file, text) => {
    expect(problems(short, file, text)).toHaveLength(1)
  })

  test.each([
    ["api", "a.ts", 'import type { Operation } from "@tiktok-shop-kit/client"'],
    ["kit", "a.ts", 'import { searchProducts } from "@tiktok-shop-kit/api/product/202502"'],
    ["client", "a-node.ts", 'import { request } from "node:http"'],
    ["client", "node/a.ts", 'import { request } from "node:http"'],
    ["client", "a.ts", '/** import { x } from "lodash" */ import * as Effect from "effect/Effect"'],
  ])("nothing wrong in %s/src/%s: %s", (short, file, text) => {
    expect(problems(short, file, text)).toEqual([])
  })

  test("a circle", () => {
    const uses = new Map([
      ["a", new Set(["b"])],
      ["b", new Set(["c"])],
      ["c", new Set(["b"])],
    ])
    expect(circle(uses)).toEqual(["a", "b", "c", "b"])
  })
})
