/** Where the site is published: GitHub Pages below the name of the repository. */
export const host = "https://tiktok-shop-kit.github.io"
export const base = "/tiktok-shop-kit"
export const siteUrl = host + base
