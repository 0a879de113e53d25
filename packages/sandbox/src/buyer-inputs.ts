/**
 * The inputs of the buyer's functions. The admin API describes its routes by the same schemas, so a call in code and a
 * request meet the same checks.
 */
import { described, flag, listOf, oneOf, text, words } from "./json-schema.ts"
import { bodyOf } from "./read-fields.ts"
import { orderKinds } from "./state/order-kinds.ts"

/** Nobody buys a sample. */
const boughtKinds = orderKinds.filter((kind) => kind !== "sample")

const someWords = { ...listOf(words), minItems: 1 } as const

export const purchaseInput = bodyOf(
  { seller_skus: someWords },
  {
    shopId: described("Default: the first shop.", text),
    kind: described('How it is sold and shipped. Default: "tiktok-shipped".', oneOf(...boughtKinds)),
    buyer: described("Any name: orders of the same name are one person's.", words),
    combines: described('For the kind "combined-listing": the parts of one unit, by seller SKU.', someWords),
  },
)

const reason = described("A reason that TikTok lists for the order's status. Default: the first of the list.", text)
const lineItemIds = described("Default: every line that the request can cover.", someWords)

export const cancellationInput = bodyOf({}, { reason, lineItemIds })

export const returnInput = bodyOf(
  {},
  { type: oneOf("REFUND", "RETURN_AND_REFUND", "REPLACEMENT"), reason, lineItemIds },
)

export const offerAnswer = bodyOf({ isAccepted: flag })

export const addressInput = bodyOf(
  {},
  { name: words, phone_number: words, postal_code: words, address_line1: words, address_line2: text },
)

export const reviewInput = bodyOf(
  { rating: { type: "integer", minimum: 1, maximum: 5 } },
  { title: text, content: text },
)

export const messageInput = bodyOf({ text: words })
