/**
 * Finds what changed at the platform: compares what other sources say about the API with the spec, by operation and field.
 *
 *     node scripts/spec-drift.ts [--upstream <source>]... [--since <source>] [--observed file.jsonl] [--draft] [--json]
 *                                [--spec dir]
 *
 * A source is a package, as `name@version`, a folder, an OpenAPI file or a file of facts (scripts/spec/facts.ts). With
 * several, the report names the sources of each difference; a draft follows the first that describes the operation.
 * Without `--upstream` the newest version comes from the registry that npm is configured for, and removed fields are
 * found against the version that spec/accepted-differences.yaml was written for. `--observed` reads what the validation middleware
 * saw. `--draft` writes a path item for each new operation. Exit code 1: something is new; 2: no comparison was
 * possible.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, demandSpec, InputError } from "./command.ts"
import { writeDrafts } from "./drift/draft.ts"
import { findDrift, readOurs, surfaceOfAll } from "./drift/findings.ts"
import { readObserved } from "./drift/observed.ts"
import { driftCount, driftJson, printDrift } from "./drift/report.ts"
import { demandCommitted, isInGit } from "./git.ts"
import type { JsonObject } from "./generate/source.ts"
import { sortOut } from "./spec/accepted.ts"
import type { Locate } from "./spec/facts.ts"
import { keyOf } from "./spec/surface.ts"
import { fetchDocuments, readDocuments, upstreamName, upstreamPackage } from "./spec/upstream.ts"
import { root } from "./workspace.ts"

interface Documents {
  readonly name: string
  readonly documents: ReadonlyArray<JsonObject>
}

/** A path where there is one, otherwise the name of a package. */
const documentsOf = (from: string, locate: Locate): Documents => {
  if (existsSync(from) || !/^(@[\w.-]+\/)?[\w.-]+(@[\w.^~-]+)?$/.test(from))
    return { name: from, documents: readDocuments(from, locate) }
  if (/\.(json|ya?ml)$/.test(from)) throw new InputError(`${from} does not exist`)
  const { version, documents } = fetchDocuments(from, locate)
  return { name: `${from.replace(/(.)@.*$/, "$1")} ${version}`, documents }
}

await command(() => {
  const { values } = parseArgs({
    options: {
      upstream: { type: "string", multiple: true, default: [] },
      since: { type: "string" },
      observed: { type: "string" },
      draft: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      spec: { type: "string", default: join(root, "spec") },
    },
  })
  const spec = demandSpec(values.spec)
  if (values.draft && isInGit(spec)) {
    demandCommitted(spec, ["."], "drafts are reviewed as the diff of spec/, which must not have other changes")
  }

  const ours = readOurs(spec)
  const observed = values.observed === undefined ? [] : readObserved(values.observed, ours)
  const metadata = new Map(ours.model.operations.map((operation) => [operation.metadata.id, operation.metadata]))
  const locate: Locate = (id) => metadata.get(id)
  const named = values.upstream.length > 0 ? values.upstream : [`${upstreamName}@latest`]
  const upstreams = named.map((from) => documentsOf(from, locate))
  const since = values.since ?? (values.upstream.length === 0 ? upstreamPackage : undefined)
  // The newest version is often the one compared last.
  const isSame = since !== undefined && upstreams.some(({ name }) => since === name.replace(" ", "@"))
  const before = since === undefined || isSame ? undefined : documentsOf(since, locate)
  const sources = upstreams.map(({ name, documents }) => ({ name, surface: surfaceOfAll(documents) }))
  const sorted = findDrift(ours, sources, before && surfaceOfAll(before.documents))

  const news = sorted.unexplained.filter(({ kind }) => kind === "operation")
  const wanted = new Set(news.map(({ operation }) => keyOf(...(operation.split(" ") as [string, string]))))
  const drafted = values.draft
    ? writeDrafts(
        spec,
        upstreams.flatMap(({ documents }) => documents),
        wanted,
        ours.model.operations,
      )
    : { files: [], skipped: [] }
  // Other sources describe a part of the platform: what they leave out may still exist.
  const isWhole = upstreams.some(({ name }) => name.startsWith(upstreamName))
  const drift = {
    ...sorted,
    unused: isWhole ? sorted.unused : [],
    upstreams: upstreams.map(({ name }) => name),
    observed: sortOut(observed, ours.accepted).unexplained,
    drafts: drafted.files.map((file) => `spec/${file}`),
    undrafted: drafted.skipped,
  }
  process.stdout.write(values.json ? driftJson(drift) : printDrift(drift))
  return driftCount(drift) > 0 ? 1 : 0
})
