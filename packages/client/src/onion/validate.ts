/**
 * Compares answers with the spec, to find out when the platform changes. `observe` reports the differences. `enforce` fails a
 * call whose answer would break a program. The spec is loaded with the first call that is compared.
 */
import { DecodeError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import type { Call } from "../call/call.ts"
import { unwrap } from "../call/unwrap.ts"
import { middleware, type Middleware } from "./middleware.ts"
import type { Reply } from "../call/reply.ts"

/**
 * - `unknown-field`: the platform sent a field that the spec does not have.
 * - `missing-field`: a field that the spec requires is absent or null.
 * - `unknown-value`: a value that is not among the known values of its field.
 * - `wrong-type`: a value of another type.
 *
 * `enforce` fails for `missing-field` and `wrong-type`. The others do no harm to a program that uses the types.
 */
export type DifferenceKind = "unknown-field" | "missing-field" | "unknown-value" | "wrong-type"

/** One difference. It contains the path of a field, never its value, so you may log it. */
export interface Difference {
  readonly operation: string
  /** Path in `data`, with `[]` for each item of a list: `orders[].payment.currency`. */
  readonly path: string
  readonly kind: DifferenceKind
  /** The type in the spec, such as `string`. Absent for an unknown field. */
  readonly expected?: string
}

/** A part of `operations.json`. */
export interface SpecDocument {
  readonly $defs: Readonly<Record<string, SpecSchema>>
  readonly operations: ReadonlyArray<{ readonly id: string; readonly data: SpecSchema }>
}

/** The part of JSON Schema that the spec uses. */
export interface SpecSchema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, SpecSchema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: SpecSchema
  readonly oneOf?: ReadonlyArray<SpecSchema>
  readonly additionalProperties?: SpecSchema | boolean
  readonly "x-tts-values"?: ReadonlyArray<string | number>
  readonly "x-tts-wide"?: boolean
}

export interface Validate extends Middleware<"validate", DecodeError> {}

export interface ValidateOptions {
  /** Loads `operations.json` of `@tiktok-shop-kit/api`. Called with the first call, and again only if it failed. */
  readonly spec: () => SpecDocument | PromiseLike<SpecDocument>
  /** Default `observe`. A call's own `validate` replaces it. */
  readonly mode?: "observe" | "enforce" | "off" | undefined
  /** Called once for each operation, path and kind. Its errors are ignored. */
  readonly onDifference?: ((difference: Difference) => void) | undefined
}

const names: Names<ValidateOptions> = { spec: "function", mode: 1, onDifference: "function" }

interface Spec {
  readonly defs: SpecDocument["$defs"]
  readonly dataOf: ReadonlyMap<string, SpecSchema>
}

/**
 * Makes the middleware. Add it with `Client.use`, so that it sees the final answer of a call.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { validate } from "@tiktok-shop-kit/client/validate"
 *
 * const validated = validate({
 *   spec: () => import("@tiktok-shop-kit/api/operations.json", { with: { type: "json" } }).then((module) => module.default),
 *   onDifference: ({ operation, path, kind }) => console.warn(operation, path, kind),
 * })
 * const client = Client.make().pipe(Client.layers(Client.envelope()), Client.use(validated))
 * ```
 */
export const validate = (options: ValidateOptions): Validate => {
  checkOptions("validate", options, names)
  const { mode = "observe" } = options
  const reported = new Set<string>()
  let loading: Promise<Spec> | undefined
  let loaded: Spec | undefined
  /** If the spec fails to load, the next call loads it again. */
  const load = Effect.tryPromise({
    try: async () => {
      loading ??= Promise.resolve(options.spec()).then(specOf)
      try {
        return (loaded = await loading)
      } catch (cause) {
        loading = undefined
        throw cause
      }
    },
    catch: (cause) => cause,
  })

  const report = (difference: Difference): void => {
    const key = `${difference.operation} ${difference.path} ${difference.kind}`
    if (reported.has(key)) return
    reported.add(key)
    observe(options.onDifference, difference)
  }

  const compare = (call: Call, reply: Reply, spec: Spec, enforce: boolean): Effect.Effect<Reply, DecodeError> => {
    const schema = spec.dataOf.get(call.operation.id)
    if (schema === undefined) return Effect.succeed(reply)
    const found = differences(call.operation.id, dataOf(call, reply), schema, spec.defs)
    found.forEach(report)
    const harmful = found.filter(({ kind }) => kind === "missing-field" || kind === "wrong-type")
    return enforce && harmful.length > 0 ? Effect.fail(refused(call, reply, harmful)) : Effect.succeed(reply)
  }

  return middleware("validate", (next) => (call) => {
    const { validate = mode } = call.options
    if (validate === "off" || call.operation.answer !== "json") return next(call)
    return Effect.flatMap(next(call), (reply) => {
      if (loaded !== undefined) return compare(call, reply, loaded, validate === "enforce")
      if (validate === "enforce") {
        return Effect.matchEffect(load, {
          onSuccess: (spec) => compare(call, reply, spec, true),
          onFailure: (cause) => Effect.fail(notCompared(call, reply, cause)),
        })
      }
      // `observe` only reports: the call returns its answer without waiting for the spec.
      const later = Effect.ignore(Effect.flatMap(load, (spec) => compare(call, reply, spec, false)))
      return Effect.as(Effect.forkDetach(later), reply)
    })
  })
}

const notCompared = (call: Call, reply: Reply, cause: unknown): DecodeError =>
  new DecodeError({
    message: `${call.operation.id} answered, but the spec to compare the answer with could not be loaded. See 'cause'. The next call loads it again.`,
    operation: call.operation.id,
    status: reply.status,
    requestId: reply.requestId,
    outcome: "unknown",
    cause,
  })

const specOf = ({ $defs, operations }: SpecDocument): Spec => ({
  defs: $defs,
  dataOf: new Map(operations.map(({ id, data }) => [id, data])),
})

type Fields = Readonly<Record<string, unknown>>

/** An empty answer counts as an object without fields. */
const dataOf = (call: Call, { body }: Reply): unknown => {
  const data = isRecord(body) ? (body["data"] ?? {}) : {}
  return isRecord(data) ? unwrap(call.operation, data) : data
}

/** The differences, each path and kind once. */
const differences = (
  operation: string,
  data: unknown,
  whole: SpecSchema,
  defs: SpecDocument["$defs"],
): ReadonlyArray<Difference> => {
  const found = new Map<string, Difference>()
  const add = (path: string, kind: DifferenceKind, expected?: string): void => {
    found.set(`${path} ${kind}`, { operation, path, kind, ...(expected === undefined ? {} : { expected }) })
  }

  const visit = (value: unknown, given: SpecSchema, path: string): void => {
    const schema = given.$ref === undefined ? given : (defs[given.$ref.replace("#/$defs/", "")] ?? {})
    if (!fits(value, schema)) return add(path, "wrong-type", typeOf(schema))
    const known = schema["x-tts-values"]
    if (known !== undefined && !known.includes(value as string)) add(path, "unknown-value", "a known value")
    if (Array.isArray(value)) {
      if (schema.items !== undefined) for (const item of value) visit(item, schema.items, `${path}[]`)
    } else if (isRecord(value)) fields(value, schema, path)
  }

  const fields = (value: Fields, schema: SpecSchema, path: string): void => {
    const { properties, additionalProperties, required = [] } = schema
    const at = (name: string) => (path === "" ? name : `${path}.${name}`)
    for (const name of required) {
      if (value[name] === undefined || value[name] === null) add(at(name), "missing-field", typeOf(properties?.[name]))
    }
    // An object without a description in the spec may have any fields.
    if (properties === undefined && additionalProperties === undefined) return
    for (const name in value) {
      const field = properties?.[name] ?? (typeof additionalProperties === "object" ? additionalProperties : undefined)
      if (field === undefined) {
        if (additionalProperties !== true) add(at(name), "unknown-field")
      } else if (value[name] !== null && value[name] !== undefined) visit(value[name], field, at(name))
    }
  }

  visit(data, whole, "")
  return [...found.values()]
}

const typeOf = (schema: SpecSchema | undefined): string => schema?.type ?? "object"

/** A wide integer is a string of digits beyond 2^53, and a number below. */
const fits = (value: unknown, schema: SpecSchema): boolean => {
  switch (schema.type) {
    case "string":
      return typeof value === "string"
    case "integer":
      return Number.isInteger(value) || (typeof value === "string" && /^-?\d{16,}$/.test(value))
    case "number":
      return typeof value === "number"
    case "boolean":
      return typeof value === "boolean"
    case "array":
      return Array.isArray(value)
    case "object":
      return isRecord(value)
    default:
      return true
  }
}

const refused = (call: Call, reply: Reply, found: ReadonlyArray<Difference>): DecodeError => {
  const issues = found.map(({ path, kind, expected }) =>
    kind === "missing-field" ? `${path} is missing` : `${path} is not of type ${expected}`,
  )
  return new DecodeError({
    message: `${call.operation.id} did not answer as the spec says: ${issues.slice(0, 3).join("; ")}. See 'issues'. With validate: "observe" the call does not fail.`,
    operation: call.operation.id,
    status: reply.status,
    requestId: reply.requestId,
    issues,
    outcome: "unknown",
  })
}
