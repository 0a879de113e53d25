/** What "Are the types wrong?" finds in a tarball of packages that are ES modules alone. */
import { readFileSync } from "node:fs"
import type { Tool } from "../runtimes/tools.ts"

interface Attw {
  readonly createPackageFromTarballData: (tarball: Uint8Array) => unknown
  readonly checkPackage: (
    packed: unknown,
    options: { readonly includeEntrypoints: ReadonlyArray<string> },
  ) => Promise<{ readonly problems: ReadonlyArray<Problem> }>
}

interface Problem {
  readonly kind: string
  readonly entrypoint?: string
  readonly resolutionKind?: string
}

/** Node 10 knows no `exports`; that `require` finds ES modules is how they are meant to be used since Node 22. */
const isMeant = ({ kind, resolutionKind }: Problem): boolean =>
  resolutionKind === "node10" || (resolutionKind === "node16-cjs" && kind === "CJSResolvesToESM")

/** `includeEntrypoints`: the files behind a pattern of `exports`, which the tool does not check by itself. */
export const wrongTypes = async (
  tool: Tool,
  tarball: string,
  includeEntrypoints: ReadonlyArray<string>,
): Promise<ReadonlyArray<string>> => {
  const { createPackageFromTarballData, checkPackage } = (await tool.load()) as unknown as Attw
  const packed = createPackageFromTarballData(new Uint8Array(readFileSync(tarball)))
  const { problems } = await checkPackage(packed, { includeEntrypoints })
  return problems.filter((problem) => !isMeant(problem)).map((problem) => JSON.stringify(problem))
}
