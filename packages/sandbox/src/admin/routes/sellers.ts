/**
 * What sellers do in Seller Center.
 */
import { asSeller } from "../../as-seller.ts"
import type { Controls } from "../controls.ts"
import { anyObject, described, objectOf, text, whole } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { route } from "../route.ts"
import { shopFor } from "../rows.ts"

export const sellerRoutes = ({ world }: Controls) => [
  route({
    id: "seller.call",
    method: "POST",
    path: "/seller/call",
    summary:
      "The seller carries out an operation of the platform's API without a token and a signature, as in Seller Center. The log of requests does not show it.",
    body: bodyOf(
      { operation: described("Its id, such as 'fulfillment.202309.shipPackage'.", text) },
      {
        input: described("The parameters of its path and query and the fields of its body.", anyObject),
        shopId: described("Default: the first shop.", text),
      },
    ),
    answer: objectOf(
      { code: described("0, or the code of the operation's refusal.", whole), message: text },
      { data: anyObject },
    ),
    run: ({ body }) =>
      asSeller(
        world,
        shopFor(world, body.shopId),
        body.operation,
        (body.input ?? {}) as Readonly<Record<string, unknown>>,
      ),
  }),
]
