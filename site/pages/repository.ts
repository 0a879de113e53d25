/** The repository that the site is built from. */
import { readFileSync } from "node:fs"
import { join } from "node:path"

export const root = join(import.meta.dirname, "../..")

export const read = (path: string): string => readFileSync(join(root, path), "utf8")

export const repositoryUrl = "https://github.com/tiktok-shop-kit/tiktok-shop-kit"
