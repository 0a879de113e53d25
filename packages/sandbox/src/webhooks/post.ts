/**
 * One delivery over the wire: the signed text, and what came back within the platform's patience.
 */
export interface Answered {
  readonly status?: number
  readonly error?: string
}

/** Three seconds of real time, whatever the sandbox's clock does: the subscriber is a real server. */
const patienceMs = 3_000

/** The innermost reason, without the address: fetch wraps it. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = (error as { readonly code?: unknown }).code
  if (error.cause !== undefined) return reasonOf(error.cause)
  return typeof code === "string" ? code : error.message
}

export const post = async (
  address: string,
  body: string,
  signature: string,
  timeoutMs = patienceMs,
): Promise<Answered> => {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: signature },
      body,
      redirect: "manual",
      signal,
    })
    await response.body?.cancel()
    return response.status === 200 ? { status: 200 } : { status: response.status, error: "only 200 counts as received" }
  } catch (error) {
    return { error: signal.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error) }
  }
}
