/**
 * What the platform decides: the review of a listing, and when a statement closes.
 */
import { reviewFailureInput } from "../../listing-review.ts"
import { shopsOf, type World } from "../../world.ts"
import type { Controls } from "../controls.ts"
import { described, listOf, objectOf, text } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { route } from "../route.ts"

const answer = objectOf({ product_id: text, product_status: text, audit_status: text })

/** The product after its review. */
const reviewed = (world: World, id: string) => {
  const product = shopsOf(world).flatMap(({ products }) => products.get(id) ?? [])[0]!
  return { product_id: id, product_status: product.status, audit_status: product.audit.status }
}

export const platformRoutes = ({ listingReview, settleNow, world }: Controls) => [
  route({
    id: "listingReview.pass",
    method: "POST",
    path: "/products/{productId}/review/pass",
    summary: "The listing passes its review now.",
    answer,
    run: ({ path }) => {
      listingReview.pass(path["productId"]!)
      return reviewed(world, path["productId"]!)
    },
  }),
  route({
    id: "listingReview.fail",
    method: "POST",
    path: "/products/{productId}/review/fail",
    summary: "The listing fails its review now.",
    body: reviewFailureInput,
    answer,
    run: ({ body, path }) => {
      listingReview.fail(path["productId"]!, body)
      return reviewed(world, path["productId"]!)
    },
  }),
  route({
    id: "settleNow",
    method: "POST",
    path: "/settle",
    summary: "Completes delivered orders and closes the statement now.",
    body: bodyOf({}, { orderId: described("Default: every delivered order.", text) }),
    answer: objectOf({ completed: listOf(text) }),
    run: ({ body }) => {
      const open = shopsOf(world).flatMap(({ orders }) =>
        [...orders.values()].filter(({ status }) => status === "DELIVERED"),
      )
      settleNow(body.orderId)
      return { completed: open.filter(({ status }) => status === "COMPLETED").map(({ id }) => id) }
    },
  }),
]
