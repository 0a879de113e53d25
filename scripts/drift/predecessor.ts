/**
 * The older form of a new operation, and what a draft takes over from it. Two versions of one operation nearly always
 * agree in user type, safety, scopes and codes.
 */
import type { OperationModel } from "../generate/model.ts"
import type { Json, JsonObject } from "../generate/source.ts"
import { keyOf } from "../spec/surface.ts"

export interface Place {
  readonly category: string
  readonly version: string
  readonly method: string
  readonly path: string
  readonly name: string
}

/** Method and path with the version and the names of path parameters left out. */
const shapeOf = (method: string, path: string): string => keyOf(method, path).replace(/\/(\d{6}|v\d+)\//, "/")

/** The newest older version of the operation at the same path, or otherwise of the same name. */
export const predecessorOf = (known: ReadonlyArray<OperationModel>, place: Place): OperationModel | undefined => {
  const older = known
    .filter((one) => one.category === place.category && one.version < place.version)
    .toSorted((a, b) => (a.version < b.version ? 1 : -1))
  const shape = shapeOf(place.method, place.path)
  const samePath = older.find(({ metadata }) => shapeOf(metadata.method, metadata.path) === shape)
  return samePath ?? older.find(({ name }) => name === place.name)
}

/** Each extension with its "inferred" mark, if it has one. */
const passedOn = [
  ["x-tts-access", "x-tts-access-inferred"],
  ["x-tts-shop-cipher"],
  ["x-tts-safety"],
  ["x-tts-scopes", "x-tts-scopes-inferred"],
  ["x-tts-codes"],
] as const

export type Extensions = Readonly<Record<string, Json | undefined>>

/** The extensions that a newer version takes over. A mark that the older one lacks is undefined, which removes the draft's. */
export const extensionsOf = (operation: JsonObject): Extensions =>
  Object.fromEntries(
    passedOn.flatMap((keys) =>
      operation[keys[0]] === undefined ? [] : keys.map((key) => [key, operation[key]] as const),
    ),
  )
