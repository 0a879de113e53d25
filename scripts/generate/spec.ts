/**
 * Reads the whole spec into the model and checks what concerns several operations: duplicate ids, unknown successors, two
 * operations with the same method and path.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { readErrors } from "./errors.ts"
import type { OperationModel, Spec } from "./model.ts"
import { compare } from "./names.ts"
import { readOperations } from "./operations.ts"
import { readSharedSchemas } from "./schema.ts"
import { listOf, type Source } from "./source.ts"
import { readWebhooks } from "./webhooks.ts"

export const readSpec = (source: Source): Spec => {
  const schemas = readSharedSchemas(source)
  const operations = readOperations(source, schemas).sort((a, b) => compare(a.metadata.id, b.metadata.id))
  unique(source, operations, "operationId", ({ metadata }) => metadata.id)
  unique(source, operations, "method and path", ({ metadata }) => `${metadata.method} ${metadata.path}`)
  const ids = declaredIds(source)
  for (const operation of operations) {
    const successor = operation.state["superseded-by"]
    if (successor === undefined || ids.has(successor)) continue
    source.report(
      operation.state,
      `superseded-by names ${successor}, which does not exist`,
      "correct the id",
      "superseded-by",
    )
  }
  return {
    categories: readCategories(source),
    operations,
    schemas,
    webhooks: readWebhooks(source, schemas),
    errors: readErrors(source),
  }
}

const readCategories = (source: Source): Map<string, string> => {
  const roots = source.indices().map((file) => source.read(file))
  const tags = roots.flatMap((root) => (isRecord(root) ? listOf(root["tags"]) : []))
  return new Map(
    tags.flatMap((tag) => {
      if (!isRecord(tag) || typeof tag["description"] !== "string") return []
      return [[String(tag["name"]), tag["description"].trim()] as const]
    }),
  )
}

/** The ids in all files, also of operations with problems: otherwise one problem would be reported as two. */
const declaredIds = (source: Source): Set<string> => {
  const items = source.list("paths").map((file) => source.read(file))
  const operations = items.flatMap((item) => (isRecord(item) ? Object.values(item) : []))
  return new Set(operations.flatMap((operation) => (isRecord(operation) ? [String(operation["operationId"])] : [])))
}

const unique = (
  source: Source,
  operations: ReadonlyArray<OperationModel>,
  what: string,
  keyOf: (operation: OperationModel) => string,
): void => {
  const first = new Map<string, OperationModel>()
  for (const operation of operations) {
    const other = first.get(keyOf(operation))
    if (other === undefined) first.set(keyOf(operation), operation)
    else {
      const problem = `${what} ${keyOf(operation)} occurs twice`
      source.report(operation.origin, problem, `spec/${other.file} has it too: rename one`, "operationId")
    }
  }
}
