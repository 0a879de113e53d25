/**
 * What buyers do.
 */
import type { Controls } from "../controls.ts"
import { described, listOf, objectOf, oneOf, ref, text } from "../json-schema.ts"
import { bodyOf } from "../read-fields.ts"
import { route } from "../route.ts"
import { orderWithId } from "../rows.ts"

export const buyerRoutes = ({ buyer, world }: Controls) => [
  route({
    id: "buyer.order",
    method: "POST",
    path: "/orders",
    summary: "A buyer orders one unit of each seller SKU. The order is unpaid.",
    body: bodyOf(
      { seller_skus: { ...listOf(text), minItems: 1 } },
      { shopId: described("Default: the first shop.", text) },
    ),
    status: 201,
    answer: objectOf({ order: ref("Order") }),
    run: ({ body }) => ({ order: buyer.order(body) }),
  }),
  route({
    id: "buyer.pay",
    method: "POST",
    path: "/orders/{orderId}/pay",
    summary: "The buyer pays.",
    answer: objectOf({ order: ref("Order") }),
    run: ({ path }) => {
      buyer.pay(path["orderId"]!)
      return { order: orderWithId(world, path["orderId"]!) }
    },
  }),
  route({
    id: "buyer.requestCancellation",
    method: "POST",
    path: "/orders/{orderId}/cancellations",
    summary: "The buyer asks to cancel what is not shipped yet.",
    body: bodyOf({}, { reason: text }),
    status: 201,
    answer: objectOf({ cancel_id: text }),
    run: ({ body, path }) => ({ cancel_id: buyer.requestCancellation(path["orderId"]!, body.reason) }),
  }),
  route({
    id: "buyer.requestReturn",
    method: "POST",
    path: "/orders/{orderId}/returns",
    summary: "The buyer asks for a refund, or to send the goods back.",
    body: bodyOf({}, { type: oneOf("REFUND", "RETURN_AND_REFUND"), reason: text }),
    status: 201,
    answer: objectOf({ return_id: text }),
    run: ({ body, path }) => ({ return_id: buyer.requestReturn(path["orderId"]!, body) }),
  }),
  route({
    id: "buyer.review",
    method: "POST",
    path: "/orders/{orderId}/reviews",
    summary: "The buyer rates a product of an order that arrived.",
    body: bodyOf({ rating: { type: "integer", minimum: 1, maximum: 5 } }, { title: text, content: text }),
    status: 201,
    answer: objectOf({ review_id: text }),
    run: ({ body, path }) => ({ review_id: buyer.review(path["orderId"]!, body) }),
  }),
  route({
    id: "buyer.message",
    method: "POST",
    path: "/orders/{orderId}/messages",
    summary: "The buyer writes to the shop about the order.",
    body: bodyOf({ text }),
    status: 201,
    answer: objectOf({ conversation_id: text }),
    run: ({ body, path }) => ({ conversation_id: buyer.message(path["orderId"]!, body.text) }),
  }),
]
