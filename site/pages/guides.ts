/** The guides of docs/, in the order and the groups of docs/README.md, and the READMEs of the packages. */
import { readdirSync } from "node:fs"
import { firstSentence, type Page, sectionsOf, titled } from "./page.ts"
import { read, repositoryUrl, root } from "./repository.ts"

/** Pages about the project itself: read them on GitHub. */
const notOnTheSite = new Set(["docs/README.md", "docs/architecture.md"])

const page = (slug: string, path: string, options: Pick<Page, "tasks" | "searchWeight">): Page => {
  const { title, body } = titled(read(path))
  const folder = path.replace(/\/README\.md$/, "")
  const replaces = folder === path ? [path] : [path, folder]
  return {
    slug,
    title,
    description: firstSentence(body),
    body,
    editPath: path,
    linksFrom: path,
    replaces,
    ...options,
  }
}

/** A README explains one package in detail. A guide on the same words comes before it in the search. */
const packageWeight = 0.5

/** A page of the site by its address, or a link to something else. */
export type MenuItem = string | { readonly label: string; readonly link: string }

export interface Group {
  readonly label: string
  readonly items: ReadonlyArray<MenuItem>
}

export interface Guides {
  readonly pages: ReadonlyArray<Page>
  readonly groups: ReadonlyArray<Group>
}

interface Row {
  readonly link: string
  readonly tasks: string
}

const rowsOf = (markdown: string): ReadonlyArray<Row> =>
  [...markdown.matchAll(/^\| \[[^\]]*\]\(([^)#]+)\) \| (.+) \|$/gm)].map(([, link, tasks]) => ({
    link: link!,
    tasks: tasks!.replaceAll("`", ""),
  }))

export const guidePages = (): Guides => {
  const index = titled(read("docs/README.md")).body
  const tasksOf = new Map(rowsOf(index).map(({ link, tasks }) => [link, tasks]))
  const { intro, sections } = sectionsOf(index)
  const listed = [{ heading: "Start here", body: intro }, ...sections].map(({ heading, body }) => ({
    label: heading,
    links: rowsOf(body).map(({ link }) => link),
  }))
  const groups = listed.map(({ label, links }): Group => ({ label, items: links.flatMap(itemOf) }))
  const guides = groups
    .flatMap(({ items }) => items)
    .filter((item) => typeof item === "string")
    .map((slug) => {
      const name = `${slug.slice("guides/".length)}.md`
      return page(slug, `docs/${name}`, { tasks: tasksOf.get(name) })
    })
  const packages = readdirSync(`${root}/packages`)
    .toSorted()
    .map((name) => page(`packages/${name}`, `packages/${name}/README.md`, { searchWeight: packageWeight }))
  return {
    pages: [...guides, ...packages],
    groups: [
      ...groups.filter(({ items }) => items.length > 0),
      { label: "Packages", items: packages.map(({ slug }) => slug) },
    ],
  }
}

/** An example is a link to its folder on GitHub. */
const itemOf = (link: string): ReadonlyArray<MenuItem> => {
  if (link.startsWith("../examples/")) {
    const path = link.slice("../".length)
    return [{ label: path.slice("examples/".length), link: `${repositoryUrl}/tree/main/${path}` }]
  }
  const isGuide = link.endsWith(".md") && !link.includes("/") && !notOnTheSite.has(`docs/${link}`)
  return isGuide ? [`guides/${link.slice(0, -".md".length)}`] : []
}
