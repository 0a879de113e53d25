/** The schemas of every operation, on samples of its JSON Schemas in operations.json. */
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { isDeepStrictEqual } from "node:util"
import { beforeAll, describe, expect, it } from "vitest"
import { type JsonSchema, moduleOf, modules, type OperationData } from "../types/operations.ts"
import { damaged, sample } from "./samples.ts"

interface Schemas {
  readonly operation: OperationData
  readonly Input: Schema.Codec<unknown>
  readonly Data: Schema.Codec<unknown>
}

const load = async (operation: OperationData): Promise<Schemas> => {
  const file = new URL(`../../generated/src/${moduleOf(operation)}.schema.ts`, import.meta.url).href
  return { ...((await import(/* @vite-ignore */ file)) as Omit<Schemas, "operation">), operation }
}

let all: ReadonlyArray<Schemas>
beforeAll(async () => {
  all = await Promise.all(modules.map(load))
}, 60_000)

/** The ids for which a check is false. */
const failing = (holds: (codec: Schema.Codec<unknown>, schema: JsonSchema) => boolean): ReadonlyArray<string> =>
  all.flatMap(({ operation, Input, Data }) => [
    ...(holds(Input, operation.input) ? [] : [`${operation.id}: Input`]),
    ...(holds(Data, operation.data) ? [] : [`${operation.id}: Data`]),
  ])

/** Whether decoding and encoding a value returns it. */
const keeps = (result: Option.Option<unknown>, given: unknown): boolean =>
  Option.isSome(result) && isDeepStrictEqual(result.value, given)

describe("every operation", () => {
  it("reads a full sample and keeps all of it: keys and values that the spec does not know, too", () => {
    expect(all.length).toBeGreaterThan(530)
    const kept = (codec: Schema.Codec<unknown>, given: unknown) =>
      keeps(Schema.decodeUnknownOption(codec)(given), given)
    expect(failing((codec, schema) => kept(codec, sample(schema)))).toEqual([])
  })

  it("writes what it reads", () => {
    const kept = (codec: Schema.Codec<unknown>, given: unknown) =>
      keeps(Schema.encodeUnknownOption(codec)(given), given)
    expect(failing((codec, schema) => kept(codec, sample(schema)))).toEqual([])
  })

  it("refuses a leaf of another type", () => {
    let tried = 0
    const refused = (codec: Schema.Codec<unknown>, given: unknown) => {
      if (given === undefined) return true
      tried++
      return Option.isNone(Schema.decodeUnknownOption(codec)(given))
    }
    expect(failing((codec, schema) => refused(codec, damaged(schema)))).toEqual([])
    expect(tried).toBeGreaterThan(900)
  })
})
