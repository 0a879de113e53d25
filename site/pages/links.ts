/** Turns links between files of the repository into links between pages. A file without a page gets a link to GitHub. */
import { existsSync, statSync } from "node:fs"
import { dirname, join, normalize, relative } from "node:path/posix"
import type { Page } from "./page.ts"
import { repositoryUrl, root } from "./repository.ts"

export const slugsOf = (pages: ReadonlyArray<Page>): ReadonlyMap<string, string> =>
  new Map(pages.flatMap(({ slug, replaces }) => replaces.map((path) => [path, slug] as const)))

/** The link from one page to another. Pages are folders, so that it works below any address. */
const between = (from: string, to: string): string => `${relative(`/${from}`, `/${to}`) || "."}/`

export const withSiteLinks = (page: Page, slugs: ReadonlyMap<string, string>): string => {
  const linkTo = (link: string): string => {
    if (/^[a-z]+:/.test(link)) return link
    const [path = "", anchor] = link.split("#")
    const target = path === "" ? page.linksFrom : normalize(join(dirname(page.linksFrom), path)).replace(/\/$/, "")
    const section = slugs.get(`${target}#${anchor}`)
    if (section !== undefined) return between(page.slug, section)
    const slug = target === "README.md" ? "" : slugs.get(target)
    if (slug !== undefined)
      return `${slug === page.slug ? "" : between(page.slug, slug)}${anchor === undefined ? "" : `#${anchor}`}`
    if (!existsSync(join(root, target))) throw new Error(`${page.linksFrom}: the link '${link}' leads nowhere.`)
    return `${repositoryUrl}/${statSync(join(root, target)).isDirectory() ? "tree" : "blob"}/main/${target}`
  }
  return outsideOfCode(page.body, (text) =>
    text.replace(/(\]\()([^)\s]+)(\))/g, (_, open: string, link: string, close: string) => open + linkTo(link) + close),
  )
}

const outsideOfCode = (markdown: string, change: (text: string) => string): string =>
  markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith("```") ? part : change(part)))
    .join("")
