/** The site for language models: an index with one line a page, and the whole text in one file. */
import { groupBy } from "../../scripts/generate/group.ts"
import type { Page } from "./page.ts"
import { siteUrl } from "../address.ts"

const about =
  "> The TypeScript SDK for TikTok Shop: typed operations for the whole API, and a client that signs requests, refreshes tokens, limits the rate and retries.\n"

const addressOf = ({ slug }: Page): string => `${siteUrl}/${slug}/`

export const llmsIndex = (pages: ReadonlyArray<Page>): string => {
  const current = pages.filter(({ isOlderForm }) => isOlderForm !== true)
  const groups = groupBy(current, ({ slug }) => slug.split("/")[0]!)
  const parts = [...groups].map(([group, members]) => {
    const lines = members.map((page) => `- [${page.title}](${addressOf(page)}): ${page.description}`)
    return `## ${group[0]!.toUpperCase()}${group.slice(1)}\n\n${lines.join("\n")}\n`
  })
  return [`# tiktok-shop-kit\n`, about, ...parts].join("\n")
}

export const llmsFull = (pages: ReadonlyArray<Page>): string =>
  [
    `# tiktok-shop-kit\n`,
    about,
    ...pages.map((page) => `# ${page.title}\n\nSource: ${addressOf(page)}\n\n${page.body}\n`),
  ].join("\n")
