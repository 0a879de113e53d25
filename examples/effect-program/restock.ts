/**
 * Fills up what ran out. Which quantity a SKU should have is a service, so the program runs against a spreadsheet, a
 * database or a test alike; what may go wrong stands in its type.
 */
import { searchProducts } from "@tiktok-shop-kit/api/product"
import { items } from "@tiktok-shop-kit/client/stream"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { TikTokShop } from "tiktok-shop-kit/effect"

/** The plan knows nothing of a SKU that is for sale. */
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

/** Every SKU on sale that has nothing left, filled up, four at a time. Fails with what no single SKU is to blame for. */
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
            // The platform took the request and refused this SKU: the others go on.
            PartialError: () => Effect.succeed<Restocked>({ sellerSku, outcome: "refused" }),
          }),
        ),
      { concurrency: 4 },
    ),
    Stream.runCollect,
  )
}).pipe(Effect.withSpan("restock"))
