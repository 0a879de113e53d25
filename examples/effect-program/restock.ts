/**
 * Fills up SKUs that ran out. A service says which quantity a SKU should have, so it may be a spreadsheet, a database or a
 * test. The program's errors are in its type.
 */
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { items } from "@tiktok-shop-kit/client/stream"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TikTokShop } from "tiktok-shop-kit/effect"

/** The plan does not know a SKU that is on sale. */
export class NotPlanned extends Data.TaggedError("NotPlanned")<{ readonly sellerSku: string }> {}

/** How many of each SKU there should be. */
export class Plan extends Context.Service<
  Plan,
  { readonly quantityOf: (sellerSku: string) => Effect.Effect<number, NotPlanned> }
>()("example/Plan") {}

export interface Restocked {
  readonly sellerSku: string
  readonly outcome: "filled" | "not planned" | "refused"
}

/**
 * Fills up every SKU on sale that has no units left, four at a time. Fails only with errors that do not come from a single SKU.
 */
export const restock = Effect.gen(function* () {
  const tiktok = yield* TikTokShop
  const plan = yield* Plan
  return yield* items(tiktok.client, searchProducts, { status: "ACTIVATE" }, { prefetch: true }).pipe(
    Stream.flatMap(({ id: productId, skus = [] }) =>
      Stream.fromIterable(
        skus
          .filter(({ inventory = [] }) => inventory.every(({ quantity }) => quantity === 0))
          .map((sku) => ({ productId, skuId: sku.id, sellerSku: sku.seller_sku ?? sku.id })),
      ),
    ),
    Stream.mapEffect(
      ({ productId, skuId, sellerSku }) =>
        plan.quantityOf(sellerSku).pipe(
          Effect.flatMap((quantity) => tiktok.updateInventory({ productId, skuId, quantity })),
          Effect.as<Restocked>({ sellerSku, outcome: "filled" }),
          Effect.catchTags({
            NotPlanned: () => Effect.succeed<Restocked>({ sellerSku, outcome: "not planned" }),
            // The platform took the request and refused this SKU: the others continue.
            PartialError: () => Effect.succeed<Restocked>({ sellerSku, outcome: "refused" }),
          }),
        ),
      { concurrency: 4 },
    ),
    Stream.runCollect,
  )
}).pipe(Effect.withSpan("restock"))
