/** The client that a call of the kit needs: it calls operations and knows TikTok's time. Every client of TikTok Shop fits. */
import type { Args, Operation, PagedOperation, PlatformClocks } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"

export interface Caller {
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, "shop">,
    ...args: Args<Input>
  ) => Effect.Effect<Data, CallError>
  readonly platformClocks: PlatformClocks
}

export type { Operation, PagedOperation }
