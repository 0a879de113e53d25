/**
 * How long things take on the sandbox's clock, in seconds. The platform documents few of these; the others are plausible.
 */

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** From the order to the payment. */
export const payment = 30 * minute
/** The time in which a buyer may cancel freely. */
export const hold = hour
/** From the payment to the last time to ship, and to the last time for the collection. */
export const shippingDeadline = 2 * day
export const collectionDeadline = 3 * day
/** From the end of the hold until TikTok's warehouse has packed an order that it fulfils. */
export const dispatch = 4 * hour
/** From the handover to the carrier's scan. */
export const collection = 8 * hour
export const transit = 2 * day
/** From a failed delivery until the carrier tries again. */
export const nextAttempt = day
/** From delivery until the order is completed and settled. */
export const completion = 7 * day
/** From an approval until the buyer has the money. */
export const refund = hour
/** Until an unanswered request is decided for the buyer. */
export const answerToBuyer = 2 * day
/** Until a buyer who sends goods back hands them to a carrier. */
export const buyerShipping = day
/** The review of a listing. */
export const review = minute
/** From the last byte of a video until it is public. */
export const videoProcessing = minute
/** From a statement until its payment. */
export const payout = day
export const dayLength = day
/** The translation of an image. */
export const translation = minute
/** The check of a video before it is posted. */
export const precheck = minute
/** From a carton's arrival at TikTok's warehouse until its goods are counted. */
export const counting = day
/** From an order of another channel until TikTok's warehouse ships it. */
export const platformPacking = 12 * hour

/** How long a seller may take to answer a creator's request for a sample. */
export const sampleReview = 7 * dayLength
