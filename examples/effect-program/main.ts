/**
 * The layers around the program: the sandbox, or the real platform with TIKTOK_SHOP_APP_KEY and a token in the environment.
 * Against the real platform it runs only with `--write`.
 */
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { TikTokShop } from "tiktok-shop-kit/effect"
import { NotPlanned, Plan, restock } from "./restock.ts"

const plan = Layer.succeed(Plan, {
  quantityOf: (sellerSku) => (sellerSku === "MUG-3" ? Effect.fail(new NotPlanned({ sellerSku })) : Effect.succeed(50)),
})

/** A sandbox that ends with the program. It throttles one call, which the client retries. */
const demo = Layer.unwrap(
  Effect.map(
    Effect.acquireRelease(
      Effect.promise(() =>
        sandbox({
          products: [
            { title: "Mug", skus: ["MUG-1", "MUG-2", "MUG-3"].map((seller_sku) => ({ seller_sku, quantity: 0 })) },
            { title: "Bowl", skus: [{ seller_sku: "BOWL-1", quantity: 12 }] },
          ],
        }),
      ),
      (tts: Sandbox) => Effect.promise(() => tts.close()),
    ),
    (tts) => {
      tts.faults.add({ kind: "throttle", retryAfterSeconds: 1, operation: "product.202309.updateInventory" })
      return TikTokShop.layer(tts.config)
    },
  ),
)

const isReal = Boolean(process.env["TIKTOK_SHOP_APP_KEY"])
if (isReal && !process.argv.includes("--write")) {
  throw new Error("Against the real platform this changes stock. If you want that, start it with --write.")
}

const program = restock.pipe(
  Effect.tap((rows) => Effect.forEach(rows, ({ sellerSku, outcome }) => Console.log(`${sellerSku}: ${outcome}`))),
  // The type has every error that may still occur. These two get a message; the others end the program.
  Effect.catchTags({
    PermissionError: ({ scopes }) =>
      Console.error(`The token lacks ${scopes.join(", ")}: let the seller consent again.`),
    ReauthorizationRequiredError: ({ account }) => Console.error(`${account} has to consent again.`),
  }),
)

await Effect.runPromise(program.pipe(Effect.provide([plan, isReal ? TikTokShop.layerConfig() : demo])))
