/** Every page that readers expect is on the site, and every link on it leads somewhere. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as errors from "@tiktok-shop-kit/errors"
import { expect, test } from "vitest"
import { base, fileOf, pages, textOf } from "./built-site.ts"

const root = join(import.meta.dirname, "../..")
const site = pages()
const { operations } = JSON.parse(readFileSync(join(root, "generated/operations.json"), "utf8")) as {
  readonly operations: ReadonlyArray<{ readonly id: string }>
}

/** Names of elements that a link may point to. */
const anchorsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id!))

test("no link leads nowhere", () => {
  const anchors = new Map([...site].map(([path, html]) => [path, anchorsOf(html)]))
  const dead: Array<string> = []
  let links = 0
  for (const [path, html] of site) {
    for (const [, link] of html.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
      const url = new URL(link!.replaceAll("&amp;", "&"), `http://site${path}`)
      if (url.host !== "site") continue
      links += 1
      const hash = decodeURIComponent(url.hash.slice(1))
      const isThere = fileOf(url.pathname) !== undefined
      if (!isThere || (hash !== "" && anchors.get(url.pathname)?.has(hash) === false)) dead.push(`${path}: ${link}`)
    }
  }
  console.log(`${site.size} pages, ${links} links, ${dead.length} dead`)
  expect(links).toBeGreaterThan(10_000)
  expect(dead).toEqual([])
})

test("each operation, event and error class has a page", () => {
  const all = [...site.keys()].join("\n")
  const hasPage = (id: string): boolean => {
    const [category, version, name] = id.split(".")
    return ["", `${version}/`].some((form) => site.has(`${base}/reference/${category}/${form}${name}/`))
  }
  expect(operations.filter(({ id }) => !hasPage(id)).map(({ id }) => id)).toEqual([])
  const events = readdirSync(join(root, "spec/webhooks")).map((file) =>
    file.replace(/^\d+-|\.yaml$/g, "").toLowerCase(),
  )
  expect(events.filter((name) => !site.has(`${base}/reference/webhooks/${name}/`))).toEqual([])
  const classes = Object.keys(errors).filter((name) => /^[A-Z]\w+Error$/.test(name) && name !== "TikTokShopError")
  expect(classes.length).toBeGreaterThan(15)
  expect(classes.filter((name) => !all.includes(`/reference/errors/${name}/`))).toEqual([])
})

test("llms.txt names each page once, llms-full.txt has their text", () => {
  const index = textOf("llms.txt")
  const full = textOf("llms-full.txt")
  const addresses = [...index.matchAll(/\]\(https:\/\/[^/]+(\/[^)]+)\)/g)].map(([, path]) => path!)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.filter((path) => fileOf(path) === undefined)).toEqual([])
  expect(index).toContain("/reference/product/searchProducts/")
  expect(full.length).toBeGreaterThan(1_000_000)
  expect(full).not.toContain("<!--")
})
