/** A complete answer: status, headers and the body as JSON without lost digits. */
import type { ItemError } from "@tiktok-shop-kit/errors"

export interface Reply {
  readonly status: number
  readonly headers: Headers
  /** The parsed JSON body, the bytes of a binary answer, or `undefined` for an empty body. */
  readonly body: unknown
  /** The platform's `request_id`. `envelope` sets it. */
  readonly requestId?: string | undefined
  /** Warnings of a successful answer. `envelope` sets them. */
  readonly warnings?: ReadonlyArray<ItemError> | undefined
}
