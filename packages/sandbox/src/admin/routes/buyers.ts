/**
 * What buyers do.
 */
import {
  addressInput,
  cancellationInput,
  messageInput,
  offerAnswer,
  purchaseInput,
  returnInput,
  reviewInput,
} from "../../buyer-inputs.ts"
import type { Controls } from "../controls.ts"
import { objectOf, ref, text } from "../../json-schema.ts"
import { route } from "../route.ts"
import { orderWithId } from "../rows.ts"

export const buyerRoutes = ({ buyer, world }: Controls) => [
  route({
    id: "buyer.order",
    method: "POST",
    path: "/orders",
    summary: "A buyer orders one unit of each seller SKU. The order is unpaid.",
    body: purchaseInput,
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
    summary: "The buyer asks to cancel the lines that are not shipped yet, or some of them.",
    body: cancellationInput,
    status: 201,
    answer: objectOf({ cancel_id: text }),
    run: ({ body, path }) => ({
      cancel_id: buyer.requestCancellation(path["orderId"]!, body.reason, body.lineItemIds),
    }),
  }),
  route({
    id: "buyer.requestReturn",
    method: "POST",
    path: "/orders/{orderId}/returns",
    summary: "The buyer asks for a refund, to send the goods back, or for a replacement.",
    body: returnInput,
    status: 201,
    answer: objectOf({ return_id: text }),
    run: ({ body, path }) => ({ return_id: buyer.requestReturn(path["orderId"]!, body) }),
  }),
  route({
    id: "buyer.answerOffer",
    method: "POST",
    path: "/returns/{returnId}/answer",
    summary: "The buyer accepts or declines the partial refund that the seller offers.",
    body: offerAnswer,
    answer: objectOf({ return_id: text }),
    run: ({ body, path }) => {
      buyer.answerOffer(path["returnId"]!, body.isAccepted)
      return { return_id: path["returnId"]! }
    },
  }),
  route({
    id: "buyer.changeAddress",
    method: "PUT",
    path: "/orders/{orderId}/address",
    summary: "The buyer changes the address.",
    body: addressInput,
    answer: objectOf({ order: ref("Order") }),
    run: ({ body, path }) => {
      buyer.changeAddress(path["orderId"]!, body)
      return { order: orderWithId(world, path["orderId"]!) }
    },
  }),
  route({
    id: "buyer.review",
    method: "POST",
    path: "/orders/{orderId}/reviews",
    summary: "The buyer rates a product of an order that arrived.",
    body: reviewInput,
    status: 201,
    answer: objectOf({ review_id: text }),
    run: ({ body, path }) => ({ review_id: buyer.review(path["orderId"]!, body) }),
  }),
  route({
    id: "buyer.message",
    method: "POST",
    path: "/orders/{orderId}/messages",
    summary: "The buyer writes to the shop about the order.",
    body: messageInput,
    status: 201,
    answer: objectOf({ conversation_id: text }),
    run: ({ body, path }) => ({ conversation_id: buyer.message(path["orderId"]!, body.text) }),
  }),
]
