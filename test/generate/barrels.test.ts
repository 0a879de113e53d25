import { expect, it } from "vitest"
import { newestOf } from "../../scripts/generate/barrels.ts"
import type { OperationModel } from "../../scripts/generate/model.ts"

const operation = (name: string, version: string, successor?: string): OperationModel => {
  const model = { name, version, metadata: { id: `shelf.${version}.${name}` }, state: { "superseded-by": successor } }
  return model as unknown as OperationModel
}

const idsOf = (operations: ReadonlyArray<OperationModel>) => newestOf(operations).map(({ metadata }) => metadata.id)

it("of several versions of one name, the highest is the newest, in whichever order they come", () => {
  const versions = ["202309", "202502", "202405"].map((version) => operation("readThing", version))
  expect(idsOf(versions)).toEqual(["shelf.202502.readThing"])
  expect(idsOf(versions.toReversed())).toEqual(["shelf.202502.readThing"])
})

it("an operation that another one supersedes is not the newest, even if its version is the highest", () => {
  const [newer, older] = [operation("find", "202309"), operation("search", "202502", "shelf.202309.find")]
  expect(idsOf([older, newer])).toEqual(["shelf.202309.find"])
})

it("an operation whose successor is missing stays, and names are in the order of the alphabet", () => {
  expect(
    idsOf([operation("b", "202309", "shelf.209901.b"), operation("B", "202309"), operation("a", "202309")]),
  ).toEqual(["shelf.202309.B", "shelf.202309.a", "shelf.202309.b"])
})
