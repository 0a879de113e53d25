/** A body as JSON: what is common to reading an event from it and to telling its age. */
import { parse as parseJson } from "@tiktok-shop-kit/client/json"

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const utf8 = new TextDecoder()
export const textOf = (body: Uint8Array | string): string => (typeof body === "string" ? body : utf8.decode(body))

/** `undefined` for text that is no JSON. */
export const jsonOf = (text: string): unknown => {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

/** A time as the platforms send it: Unix seconds, now and then as text. */
export const secondsOf = (value: unknown): number | undefined => {
  const seconds = typeof value === "string" && value !== "" ? Number(value) : value
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds : undefined
}

/** The body's own time in Unix seconds. Only for a body whose signature matched. */
export const bodyTimestamp = (body: Uint8Array | string): number | undefined => {
  const raw = jsonOf(textOf(body))
  return isFields(raw) ? secondsOf(raw["timestamp"]) : undefined
}
