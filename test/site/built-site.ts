/** The site as it was built, served from its folder below its address, as GitHub Pages serves it. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"

const root = join(import.meta.dirname, "../..")
const dist = join(root, "site/dist")
export const base = "/tiktok-shop-kit"

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
}

/** The file that an address shows, or `undefined`. */
export const fileOf = (path: string): string | undefined => {
  const file = join(dist, decodeURIComponent(path).slice(base.length))
  // Not every host takes two slashes for one.
  if (!path.startsWith(base) || path.includes("//") || !existsSync(file)) return undefined
  return statSync(file).isDirectory() ? fileOf(`${path.replace(/\/$/, "")}/index.html`) : file
}

/** The addresses of all pages, each with its HTML. */
export const pages = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => [`${base}/${name.replace(/index\.html$/, "")}`, readFileSync(join(dist, name), "utf8")]),
  )

export const textOf = (path: string): string => readFileSync(join(dist, path), "utf8")

export const serveSite = async () => {
  const server = createServer((request, response) => {
    const file = fileOf(new URL(request.url ?? "/", "http://localhost").pathname)
    if (file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" })
    response.end(readFileSync(file))
  })
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
