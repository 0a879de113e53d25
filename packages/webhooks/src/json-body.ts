/** Reads the body of a delivery as JSON: for its event, and for its age. */
import { parse as parseJson } from "@tiktok-shop-kit/client/json"
import { isRecord } from "@tiktok-shop-kit/errors/record"

export type Fields = Readonly<Record<string, unknown>>

const utf8 = new TextDecoder()
export const textOf = (body: Uint8Array | string): string => (typeof body === "string" ? body : utf8.decode(body))

/** `undefined` if the text is not JSON. */
export const jsonOf = (text: string): unknown => {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

/** Reads a time as the platforms send it: Unix seconds, sometimes as text. */
export const secondsOf = (value: unknown): number | undefined => {
  const seconds = typeof value === "string" && value !== "" ? Number(value) : value
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : undefined
}

/** The `timestamp` of the body, in Unix seconds. Only for a body whose signature matched. */
export const bodyTimestamp = (body: Uint8Array | string): number | undefined => {
  const raw = jsonOf(textOf(body))
  return isRecord(raw) ? secondsOf(raw["timestamp"]) : undefined
}
