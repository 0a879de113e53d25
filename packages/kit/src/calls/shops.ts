/** Walks every shop that the app's accounts reach, page by page through the store. */
import { runPromise } from "@tiktok-shop-kit/client"
import type { Shop } from "@tiktok-shop-kit/oauth"
import type { ShopParts } from "../parts.ts"

export async function* shopsOf(tokens: ShopParts["tokens"]): AsyncGenerator<Shop> {
  if (tokens.kind === "static") {
    yield* await runPromise(tokens.of.shops)
    return
  }
  let after: string | undefined
  do {
    const page = await runPromise(tokens.of.shops({ after }))
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
