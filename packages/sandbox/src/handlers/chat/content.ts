/**
 * The content of a message: JSON text whose members depend on the type of the message. Cards can only show things of this
 * shop.
 */
import type { Shop } from "../../model.ts"
import { isRecord } from "../../record.ts"
import { Refusal } from "../../refusal.ts"

/** The text members that each type needs. A type that is not here takes any JSON object. */
const members: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["TEXT", ["content"]],
  ["IMAGE", ["url"]],
  ["VIDEO", ["vid"]],
  ["PRODUCT_CARD", ["product_id"]],
  ["ORDER_CARD", ["order_id"]],
  ["LOGISTICS_CARD", ["order_id"]],
  ["RETURN_REFUND_CARD", ["order_id", "sku_id"]],
  ["COUPON_CARD", ["coupon_id"]],
])

const longestText = 2_000

const refused = (rule: string, code = 45101001): Refusal => new Refusal(code, `Invalid parameter 'content': ${rule}`)

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Return cards and coupon cards have their own codes. */
const cardCodes: Readonly<Record<string, number>> = { RETURN_REFUND_CARD: 45101002, COUPON_CARD: 45111017 }

const checkCard = (shop: Shop, type: string, card: Readonly<Record<string, unknown>>): void => {
  const requireKnown = (name: string, isKnown: boolean) => {
    if (!isKnown) throw refused(`this shop has no '${name}' ${String(card[name])}`, cardCodes[type])
  }
  const order = shop.orders.get(String(card["order_id"]))
  if (type === "ORDER_CARD" || type === "LOGISTICS_CARD" || type === "RETURN_REFUND_CARD")
    requireKnown("order_id", order !== undefined)
  if (type === "RETURN_REFUND_CARD")
    requireKnown("sku_id", order?.line_items.some(({ sku_id }) => sku_id === card["sku_id"]) === true)
  if (type === "PRODUCT_CARD") requireKnown("product_id", shop.products.has(String(card["product_id"])))
  if (type === "COUPON_CARD") requireKnown("coupon_id", shop.coupons.has(String(card["coupon_id"])))
}

/** Throws the platform's refusal of a content that does not fit the type. */
export const checkContent = (shop: Shop, type: string, content: string): void => {
  const value = parsed(content)
  if (!isRecord(value)) throw refused(`it must be JSON text, such as {"content":"Hello"}`)
  for (const name of members.get(type) ?? []) {
    const member = value[name]
    if (typeof member !== "string" || member.trim() === "")
      throw refused(`a message of type ${type} needs the member '${name}', a text that is not empty`)
  }
  if (type === "IMAGE" && !(Number(value["width"]) > 0 && Number(value["height"]) > 0))
    throw refused("an image needs the members 'width' and 'height', as its upload answered them")
  if (type === "TEXT" && String(value["content"]).length > longestText)
    throw refused(`a text has at most ${longestText} characters`)
  checkCard(shop, type, value)
}
