/**
 * What changed at the vendor's: compares its newest OpenAPI files with the spec, by operation and field.
 *
 *     node scripts/spec-drift.ts [--upstream <package@version, folder or OpenAPI file>] [--since <the same>]
 *                                [--observed file.jsonl] [--draft] [--json] [--spec dir]
 *
 * Without `--upstream` the newest version comes from the registry that npm is configured for, and what is gone is told
 * by the version that spec/accepted-differences.yaml was written for. `--observed` reads what the validation middleware
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
import { keyOf } from "./spec/surface.ts"
import { fetchDocuments, readDocuments, upstreamName, upstreamPackage } from "./spec/upstream.ts"
import { root } from "./workspace.ts"

interface Documents {
  readonly name: string
  readonly documents: ReadonlyArray<JsonObject>
}

/** A path where there is one, otherwise the name of a package. */
const documentsOf = (from: string): Documents => {
  if (existsSync(from) || !/^(@[\w.-]+\/)?[\w.-]+(@[\w.^~-]+)?$/.test(from))
    return { name: from, documents: readDocuments(from) }
  if (/\.(json|ya?ml)$/.test(from)) throw new InputError(`${from} does not exist`)
  const { version, documents } = fetchDocuments(from)
  return { name: `${from.replace(/(.)@.*$/, "$1")} ${version}`, documents }
}

await command(() => {
  const { values } = parseArgs({
    options: {
      upstream: { type: "string" },
      since: { type: "string" },
      observed: { type: "string" },
      draft: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      spec: { type: "string", default: join(root, "spec") },
    },
  })
  const spec = demandSpec(values.spec)
  if (values.draft && isInGit(spec)) {
    demandCommitted(spec, ["."], "drafts are reviewed as the diff of spec/, and would mix with these changes")
  }

  const ours = readOurs(spec)
  const observed = values.observed === undefined ? [] : readObserved(values.observed, ours)
  const upstream = documentsOf(values.upstream ?? `${upstreamName}@latest`)
  const since = values.since ?? (values.upstream === undefined ? upstreamPackage : undefined)
  // The newest is very often the version that was compared last.
  const before = since === undefined || since === upstream.name.replace(" ", "@") ? undefined : documentsOf(since)
  const sorted = findDrift(ours, surfaceOfAll(upstream.documents), before && surfaceOfAll(before.documents))

  const news = sorted.unexplained.filter(({ kind }) => kind === "operation")
  const wanted = new Set(news.map(({ operation }) => keyOf(...(operation.split(" ") as [string, string]))))
  const drafted = values.draft
    ? writeDrafts(spec, upstream.documents, wanted, ours.model.operations)
    : { files: [], skipped: [] }
  // An upstream of one's own holds a part of the platform: of what it leaves out, it says nothing.
  const isWhole = upstream.name.startsWith(upstreamName)
  const drift = {
    ...sorted,
    unused: isWhole ? sorted.unused : [],
    upstream: upstream.name,
    observed: sortOut(observed, ours.accepted).unexplained,
    drafts: drafted.files.map((file) => `spec/${file}`),
    undrafted: drafted.skipped,
  }
  process.stdout.write(values.json ? driftJson(drift) : printDrift(drift))
  return driftCount(drift) > 0 ? 1 : 0
})
