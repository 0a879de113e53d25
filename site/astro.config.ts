import starlight from "@astrojs/starlight"
import { defineConfig } from "astro/config"
import { readFileSync } from "node:fs"
import { base, host } from "./address.ts"

const menu = JSON.parse(readFileSync(new URL("src/menu.json", import.meta.url), "utf8"))
const repositoryUrl = "https://github.com/tiktok-shop-kit/tiktok-shop-kit"

export default defineConfig({
  site: host,
  base,
  trailingSlash: "always",
  telemetry: false,
  integrations: [
    starlight({
      title: "tiktok-shop-kit",
      description: "The TypeScript SDK for TikTok Shop",
      social: [{ icon: "github", label: "GitHub", href: repositoryUrl }],
      components: { Footer: "./src/components/Footer.astro", PageTitle: "./src/components/PageTitle.astro" },
      customCss: ["./src/styles/site.css"],
      lastUpdated: false,
      // "stock" must not find "stockup" first. The tasks of a guide count more than the words of an operation's name.
      pagefind: { ranking: { termSimilarity: 10, metaWeights: { title: 1, tasks: 2 } } },
      sidebar: [
        ...menu.groups.map(({ label, items }) => ({ label, items, collapsed: label === "Packages" })),
        { label: "Reference", items: menu.reference, collapsed: true },
      ],
    }),
  ],
})
