import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { Data, Input } from "./fixture/generated/src/shelf/202502/searchThings.schema.ts"
import { Data as Updated } from "./fixture/generated/src/shelf/202309/updateThing.schema.ts"

const answer = {
  things: [{ id: "9007199254740993", grade: 7, price: { amount: "1.50", currency: "XYZ" }, brand_new: [{ a: null }] }],
  also_new: true,
}

it("an answer keeps fields and values that the spec does not know", () => {
  expect(Schema.decodeUnknownSync(Data)(answer)).toEqual(answer)
})

it("a field of another type is refused, with its path", () => {
  expect(() => Schema.decodeUnknownSync(Data)({ things: [{ id: 5 }] })).toThrow(/\["things"\]\[0\]\["id"\]/)
  expect(() => Schema.decodeUnknownSync(Data)({})).toThrow(/things/)
})

it("an input may leave a field out or undefined", () => {
  const decode = Schema.decodeUnknownSync(Input)
  expect(decode({ page_size: 10, page_token: undefined })).toEqual({ page_size: 10, page_token: undefined })
  expect(() => decode({ page_size: "10" })).toThrow(/page_size/)
})

it("a shape may contain itself", () => {
  const shelf = { id: "1", shelves: [{ id: "2", shelves: [{ id: "3" }] }] }
  expect(Schema.decodeUnknownSync(Updated)({ shelf })).toEqual({ shelf })
  expect(() => Schema.decodeUnknownSync(Updated)({ shelf: { id: "1", shelves: [{}] } })).toThrow(/shelves/)
})
