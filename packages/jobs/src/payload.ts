/**
 * What the store keeps of a job's data: JSON with a version, so that processes of two releases can share a queue. A reader takes
 * its own version and newer ones; what it does not know of these, it ignores.
 */
import { JobError, ValidationError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"

const version = 1

/** Throws a ValidationError for data that JSON cannot carry. */
export const writePayload = (queue: string, data: unknown): string => {
  const text = textOf(queue, data)
  if (text === undefined) throw unfit(queue, "is undefined, a function or a symbol")
  return `{"v":${version},"data":${text}}`
}

const textOf = (queue: string, data: unknown): string | undefined => {
  try {
    return JSON.stringify(data) as string | undefined
  } catch {
    throw unfit(queue, "has a circle or a bigint")
  }
}

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
