/**
 * The address of a buyer as the platform shows it: none before the order may ship, and without the name and the phone number
 * where TikTok ships.
 */
import type { Order } from "../../model.ts"

const withoutAddress: ReadonlySet<string> = new Set(["UNPAID", "ON_HOLD"])

/** `Ada Carter` is `A** C*****`. */
const maskedName = (name: string): string =>
  name.replace(/(\p{L})(\p{L}+)/gu, (_, first: string, rest: string) => first + "*".repeat(rest.length))

/** `(+1)2125550123` is `(+1)212*****23`. */
const maskedPhone = (phone: string): string =>
  phone.replace(/(?<=\)\d{3})\d+(?=\d{2}$)/, (digits) => "*".repeat(digits.length))

const masks: Readonly<Record<string, (text: string) => string>> = {
  name: maskedName,
  first_name: maskedName,
  last_name: maskedName,
  phone_number: maskedPhone,
}

export const recipientOf = ({
  recipient_address,
  shipping_type,
  status,
}: Order): Record<string, unknown> | undefined => {
  if (withoutAddress.has(status)) return undefined
  const shown: Record<string, unknown> = { ...recipient_address }
  if (shipping_type !== "TIKTOK") return shown
  for (const [name, mask] of Object.entries(masks)) {
    const value = shown[name]
    if (typeof value === "string") shown[name] = mask(value)
  }
  return shown
}
