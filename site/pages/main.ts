/**
 * Writes the pages of the site from docs/, the READMEs and generated/reference, its menu, and llms.txt: before `astro dev` and
 * `astro build`. Git ignores what it writes.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { guidePages } from "./guides.ts"
import { slugsOf, withSiteLinks } from "./links.ts"
import { llmsFull, llmsIndex } from "./llms.ts"
import type { Page } from "./page.ts"
import { referencePages } from "./reference.ts"
import { read, repositoryUrl } from "./repository.ts"

const site = join(import.meta.dirname, "..")
const content = join(site, "src/content/docs")

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const frontmatter = ({ slug, title, description, editPath, tasks }: Page): string => {
  const kind = editPath.includes(".") ? "edit" : "tree"
  const fields = { slug, title, description, editUrl: `${repositoryUrl}/${kind}/main/${editPath}`, tasks }
  return [
    "---",
    ...Object.entries(fields)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    "---",
    "",
  ].join("\n")
}

const weighted = ({ searchWeight = 1 }: Page, body: string): string =>
  searchWeight === 1 ? body : `<div data-pagefind-weight="${searchWeight}">\n\n${body}\n\n</div>`

const guides = guidePages()
const pages = [...guides.pages, ...referencePages()]
const slugs = slugsOf(pages)
const repeated = pages.filter(({ slug }, at) => pages.findIndex((other) => other.slug === slug) !== at)
if (repeated.length > 0) throw new Error(`Two pages have the address ${repeated.map(({ slug }) => slug).join(", ")}.`)

for (const folder of ["guides", "examples", "packages", "reference"]) {
  rmSync(join(content, folder), { recursive: true, force: true })
}
for (const page of pages) {
  const file = join(content, page.slug === "reference" ? "reference/index.md" : `${page.slug}.md`)
  write(file, `${frontmatter(page)}\n${weighted(page, withSiteLinks(page, slugs))}\n`)
}

const { version } = JSON.parse(read("packages/kit/package.json")) as { readonly version: string }
const categories = pages.filter(({ slug }) => /^reference\/[a-z_]+$/.test(slug)).map(({ slug }) => slug)
write(
  join(site, "src/menu.json"),
  `${JSON.stringify({ version, groups: guides.groups, reference: categories }, undefined, 2)}\n`,
)
write(join(site, "public/llms.txt"), llmsIndex(pages))
write(join(site, "public/llms-full.txt"), llmsFull(pages))
console.log(`${pages.length} pages`)
