/**
 * The content of a message: JSON text whose members depend on the type of the message.
 */
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

const refused = (rule: string): Refusal => new Refusal(45101001, `Invalid parameter 'content': ${rule}`)

const parsed = (content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Throws the platform's refusal of a content that does not fit the type. */
export const checkContent = (type: string, content: string): void => {
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
    throw refused(`a text has ${longestText} characters at most`)
}
