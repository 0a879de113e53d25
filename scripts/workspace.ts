/**
 * The packages of this repository: where they are, and which packages each may import. Only this table states the rule:
 * oxlint.config.ts makes lint rules of it, test/houses/imports.test.ts checks the sources, and the build reads its
 * packages here.
 */
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

export const root = join(import.meta.dirname, "..")

export interface Rule {
  /** Short names of the packages it may import. */
  readonly imports: ReadonlyArray<string>
  /** Those it may import for their types alone. */
  readonly types?: ReadonlyArray<string>
  /** It runs on Node only, so every file may import `node:` modules; elsewhere only `node.ts`, `*-node.ts` and `node/`. */
  readonly nodeOnly?: boolean
}

/** Imports point one way; a package that is not here may not exist. */
export const rules: Readonly<Record<string, Rule>> = {
  errors: { imports: [] },
  client: { imports: ["errors"] },
  // It knows nothing of the platform: webhooks and the kit use its types, and get the object from the user.
  jobs: { imports: ["errors"] },
  // The middleware packages know no operation: they get data of the spec as arguments. Signing also has the keyed digest
  // and hex, which oauth and webhooks use.
  signing: { imports: ["errors", "client"] },
  retry: { imports: ["errors", "client"] },
  "rate-limit": { imports: ["errors", "client"] },
  api: { imports: [], types: ["client", "errors"] },
  oauth: { imports: ["errors", "client", "signing", "api"] },
  webhooks: { imports: ["errors", "client", "signing", "api"], types: ["jobs"] },
  // It implements the ports of three packages. Its layer is for a service of oauth; the queue is rate-limit's.
  redis: { imports: ["errors", "client", "oauth", "rate-limit"], types: ["webhooks"], nodeOnly: true },
  // The sandbox has its own code for its checks, so that one mistake cannot be in both.
  sandbox: { imports: ["api"], types: ["client", "errors"], nodeOnly: true },
  kit: { imports: ["errors", "client", "signing", "retry", "rate-limit", "oauth", "webhooks", "api"], types: ["jobs"] },
}

/** What a target in `exports` or `imports` may be. */
export type Target = string | null | { readonly [condition: string]: Target }

/** The members of package.json that the scripts read. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, Target>>
  readonly imports?: Readonly<Record<string, Target>>
  readonly bin?: Readonly<Record<string, string>>
  publishConfig?: Record<string, unknown>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface Package {
  /** The name in the table, such as `rate-limit`. */
  readonly short: string
  /** From the root of the repository, such as `packages/rate-limit`. */
  readonly dir: string
  readonly manifest: Manifest
  readonly rule: Rule
}

export const nameOf = (short: string): string => (short === "kit" ? "tiktok-shop-kit" : `@tiktok-shop-kit/${short}`)

/** The published packages of a copy of this repository, in the table's order. */
export const packagesOf = (root: string): ReadonlyArray<Package> =>
  Object.entries(rules).map(([short, rule]) => {
    const dir = short === "api" ? "generated" : `packages/${short}`
    const manifest = JSON.parse(readFileSync(join(root, dir, "package.json"), "utf8")) as Manifest
    return { short, dir, manifest, rule }
  })

/** The published packages, in the table's order. */
export const packages: ReadonlyArray<Package> = packagesOf(root)

/** Every file that a target names, with its conditions: `[["node"], "./src/hmac-node.ts"]`. */
export const filesOf = (
  target: Target,
  conditions: ReadonlyArray<string> = [],
): Array<[ReadonlyArray<string>, string]> => {
  if (target === null) return []
  if (typeof target === "string") return [[conditions, target]]
  return Object.entries(target).flatMap(([condition, inner]) => filesOf(inner, [...conditions, condition]))
}

/** Whether the file of a target exists; of a pattern (`./src/*.ts`), its folder. */
export const targetExists = (dir: string, file: string): boolean => {
  const star = file.indexOf("*")
  return existsSync(join(root, dir, star === -1 ? file : file.slice(0, file.lastIndexOf("/", star))))
}
