/** docs/architecture.md is true: the packages, the layers and the files that it names exist, and it names all of them. */
import * as Client from "@tiktok-shop-kit/client"
import { makeSandbox } from "@tiktok-shop-kit/sandbox"
import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { shopClient } from "tiktok-shop-kit/client"
import { expect, test } from "vitest"
import { nameOf, root, rules } from "../../scripts/workspace.ts"

const textOf = (page: string): string => readFileSync(join(root, page), "utf8")
const page = textOf("docs/architecture.md")

/** The first cells of a table whose head is known. */
const cellsUnder = (head: string): ReadonlyArray<string> => {
  const [, rest = ""] = page.split(head)
  return [...rest.split(/\n *\n/)[0]!.matchAll(/^ *\| `([^`]+)`/gm)].map(([, cell]) => cell!)
}

const described = Client.describe(shopClient(makeSandbox().config)).split("\n")
const layers = described.map((line) => line.trim()).filter((name) => name !== "call" && name !== "transport")

test("the map has every package of the table", () => {
  const named = [...page.matchAll(/^\| `[^`]+` \| `([^`]+)` \|/gm)].map(([, name]) => name!)
  expect(named.toSorted()).toEqual(Object.keys(rules).map(nameOf).toSorted())
})

test("the layers are those of the preset, outermost first", () => {
  expect(layers).toHaveLength(10)
  expect(cellsUnder("| layer | file | what it does |")).toEqual(layers)
})

test.each(["README.md", "docs/middleware.md"])("%s has them in the same order", (file) => {
  const [, list = ""] = /outermost first: ([\s\S]*?)\s+and\s+then/.exec(textOf(file)) ?? []
  expect(list.match(/[a-z-]+(?=`)/g)).toEqual(layers)
})

test("the files that it names are there", () => {
  const there = globSync(["packages/*/src/**/*.ts", "scripts/**/*.ts", "generated/src/*.ts", "test/houses/*.ts"], {
    cwd: root,
  })
  const names = new Set(there.map((file) => basename(file)))
  const named = (page.match(/`[^`\s]+\.ts`/g) ?? [])
    .map((code) => code.slice(1, -1))
    .filter((name) => !/[<…]/.test(name))
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((name) => !names.has(basename(name)))).toEqual([])
  const withFolder = named.filter((name) => name.includes("/"))
  expect(
    withFolder.filter((name) => !there.some((file) => `/${file.replaceAll("\\", "/")}`.endsWith(`/${name}`))),
  ).toEqual([])
})
