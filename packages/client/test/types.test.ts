/** The types of an operation: its codes as literals, its failed items, the optional input of a paged call. */
import * as Client from "@tiktok-shop-kit/client"
import type { CodesOf, FailedItemOf, Operation } from "@tiktok-shop-kit/client"
import { expectTypeOf, test } from "vitest"
import { searchNested, searchThings } from "../../../test/support/operations.ts"

interface Data {
  readonly id: string
  readonly errors?: ReadonlyArray<{ readonly code: number; readonly detail: { readonly sku_id: string } }>
}

type Priced = Operation<{ readonly id: string }, Data, "shop", 12052217 | 36009003>

test("codes and failed items", () => {
  expectTypeOf<CodesOf<Priced>>().toEqualTypeOf<12052217 | 36009003>()
  expectTypeOf<CodesOf<typeof searchThings>>().toEqualTypeOf<number | string>()
  expectTypeOf<FailedItemOf<Priced>["detail"]>().toEqualTypeOf<{ readonly sku_id: string }>()
  expectTypeOf<FailedItemOf<typeof searchThings>>().toEqualTypeOf<never>()
})

test("the page size is optional at every place; other required fields are not", () => {
  const client = Client.promises(Client.make({ transport: () => undefined as never }))
  expectTypeOf(client.items(searchThings, {})).toExtend<AsyncIterableIterator<{ readonly id: string }>>()
  client.pages(searchNested, { status: "OPEN" })
  // @ts-expect-error: unknown field
  client.pages(searchNested, { state: "OPEN" })
})
