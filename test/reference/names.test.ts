/**
 * The guides name things of the SDK and of the wire in code. Each such name exists: as a word of the public API
 * (api-snapshot), of an operation, a shared shape or an event, of .env.example, or of the page's own examples.
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const root = join(import.meta.dirname, "../..")
const textOf = (page: string): string => readFileSync(join(root, page), "utf8")
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\w+/g))

/** Pages about the inside of the SDK, which use internal names. */
const aboutTheInside = ["docs/architecture.md", "docs/performance.md"]
const pages = globSync(["README.md", "docs/*.md"], { cwd: root })
  .map((page) => page.replaceAll("\\", "/"))
  .filter((page) => !aboutTheInside.includes(page))

const known = wordsOf(
  [
    ...globSync("api-snapshot/*.md", { cwd: root }),
    "generated/operations.json",
    "generated/src/webhooks.ts",
    "generated/src/errors.ts",
    ".env.example",
  ]
    .map(textOf)
    .join("\n"),
)

/** Of other libraries, runtimes and programs. */
const foreign = new Set([
  "onRequest",
  "onResponse",
  "fetchCache",
  "getNodeAutoInstrumentations",
  "onUnhandledRequest",
  "openAsBlob",
  "readFile",
  "getTime",
  "HTTP_PROXY",
  // Calls and options of the clients that docs/coming-from.md replaces.
  "setAccessToken",
  "setShopCipher",
  "searchInventory",
  "updateProductInventory",
  "searchReturn",
  "searchCancellation",
  "getReturnRecord",
  "createPackage",
  "combinablePackage",
  "affiliateSeller",
  "globalConfig",
  "authCode",
  "serverExternalPackages",
  // Nest.
  "forRoot",
  "forRootAsync",
  "onApplicationShutdown",
  "enableShutdownHooks",
  "onModuleDestroy",
  "moduleResolution",
  "skipLibCheck",
  "ERR_PACKAGE_PATH_NOT_EXPORTED",
  "NODE_EXTRA_CA_CERTS",
  "NODE_TLS_REJECT_UNAUTHORIZED",
  "NODE_USE_ENV_PROXY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
])

/** Names with a capital or an underscore inside; other words may be anybody's. */
const isName = (word: string): boolean => /^[a-z]+(?:[A-Z][a-z\d]*)+$|^[A-Z]{3,}(?:_[A-Z\d]+)+$/.test(word)

const namesOf = (text: string): ReadonlyArray<string> => {
  const inline = text.replace(/^```[\s\S]*?^```$|<!--[\s\S]*?-->/gm, "").match(/`[^`\n]+`/g) ?? []
  return [...new Set(inline.flatMap((code) => code.match(/\w+/g) ?? []))].filter(isName)
}

const unknownOn = (text: string): ReadonlyArray<string> => {
  const shown = wordsOf((text.match(/^```[\s\S]*?^```$/gm) ?? []).join("\n"))
  return namesOf(text).filter((name) => !known.has(name) && !shown.has(name) && !foreign.has(name))
}

test.each(pages)("%s", (page) => {
  expect(unknownOn(textOf(page))).toEqual([])
})

test("a misspelt name is told", () => {
  expect(unknownOn("`getProduct`, `getPoduct`, `ORDER_STATUS_CHANGE`, `ORDER_STATUS_CHANGED`, `toy`")).toEqual([
    "getPoduct",
    "ORDER_STATUS_CHANGED",
  ])
})
