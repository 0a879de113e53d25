/** What came back, read whole: status, headers and the body as JSON without lost digits. */
import type { ItemError } from "@tiktok-shop-kit/errors"

export interface Reply {
  readonly status: number
  readonly headers: Headers
  /** The parsed JSON body, or the bytes of a binary answer, or `undefined` where the body is empty. */
  readonly body: unknown
  /** The platform's `request_id`; filled in by `envelope`. */
  readonly requestId?: string | undefined
  /** Warnings inside a successful answer; filled in by `envelope`. */
  readonly warnings?: ReadonlyArray<ItemError> | undefined
}
