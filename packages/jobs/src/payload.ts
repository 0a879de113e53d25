/**
 * What the store keeps of a job's data: JSON with a version, so that processes of two releases can share a queue. A reader takes
 * its own version and newer ones; what it does not know of these, it ignores.
 */
import { JobError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"

const version = 1

/** Throws a ValidationError for data that JSON cannot carry, or would change without a word. */
export const writePayload = (queue: string, data: unknown): string => {
  const text = textOf(queue, data)
  if (text === undefined) throw unfit(queue, "is undefined")
  return `{"v":${version},"data":${text}}`
}

const textOf = (queue: string, data: unknown): string | undefined => {
  let problem: string | undefined
  try {
    const text = JSON.stringify(data, function (this: unknown, name, value) {
      // `value` is what `toJSON` made of it.
      problem ??= problemOf((this as Record<string, unknown>)[name], Array.isArray(this))
      return problem === undefined ? value : null
    }) as string | undefined
    if (problem === undefined) return text
  } catch {
    problem ??= "has a circle, is too deep or too large, or cannot be read"
  }
  throw unfit(queue, problem)
}

/** JSON has no such value: it would drop it, or make another one of it. A property that is undefined is absent. */
const problemOf = (value: unknown, isInList: boolean): string | undefined => {
  switch (typeof value) {
    case "undefined":
      return isInList ? "has undefined in a list" : undefined
    case "number":
      return Number.isFinite(value) ? undefined : `has ${value}`
    case "bigint":
    case "function":
    case "symbol":
      return `has a ${typeof value}`
    case "object":
      return value === null || Array.isArray(value) || isPlain(value)
        ? undefined
        : "has a Date, a Map or another object that is not plain"
  }
  return undefined
}

const isPlain = (value: object): boolean =>
  Object.prototype.toString.call(value) === "[object Object]" &&
  typeof (value as { readonly toJSON?: unknown }).toJSON !== "function"

const unfit = (queue: string, problem: string): ValidationError =>
  new ValidationError({
    message: `A job of the queue '${queue}' was not sent: its data ${problem}. Send plain JSON.`,
    field: "data",
  })

/** Throws a JobError for what is no payload. */
export const readPayload = (queue: string, payload: string): unknown => {
  const read = parsed(payload)
  if (isRecord(read) && typeof read["v"] === "number" && read["v"] >= 1 && "data" in read) return read["data"]
  throw new JobError({
    message: `A job of the queue '${queue}' cannot be read: this SDK did not write what is stored.`,
    reason: "unreadable",
    queue,
  })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
