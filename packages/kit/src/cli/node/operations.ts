/** The operations that this version of the SDK knows, from the `operations.json` that `@tiktok-shop-kit/api` carries. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: JsonSchema
  readonly additionalProperties?: JsonSchema | boolean
  readonly allOf?: ReadonlyArray<JsonSchema>
  readonly anyOf?: ReadonlyArray<JsonSchema>
  readonly oneOf?: ReadonlyArray<JsonSchema>
  readonly "x-tts-wide"?: boolean
}

export interface KnownOperation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly deprecated?: { readonly since?: string; readonly sunset?: string; readonly successor?: string }
  readonly state: { readonly "superseded-by"?: string }
  readonly input: JsonSchema
  readonly data: JsonSchema
}

export interface Known {
  readonly operations: ReadonlyMap<string, KnownOperation>
  readonly shapes: Readonly<Record<string, JsonSchema>>
}

export const readOperations = (): Known => {
  const file = createRequire(import.meta.url).resolve("@tiktok-shop-kit/api/operations.json")
  const { operations, $defs } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly operations: ReadonlyArray<KnownOperation>
    readonly $defs: Readonly<Record<string, JsonSchema>>
  }
  return { operations: new Map(operations.map((operation) => [operation.id, operation])), shapes: $defs }
}

/** What `@tiktok-shop-kit/api/<category>` exports under a name: the newest form that nothing supersedes. */
export const newestNamed = ({ operations }: Known, category: string, name: string): string | undefined =>
  [...operations.values()]
    .filter(({ id }) => id.startsWith(`${category}.`) && id.endsWith(`.${name}`))
    .filter(({ state }) => !operations.has(state["superseded-by"] ?? ""))
    .map(({ id }) => id)
    .sort()
    .at(-1)
