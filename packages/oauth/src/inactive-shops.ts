/**
 * The `inactive-shops` middleware. TikTok refuses every call of an inactive shop, and the app cannot change that. So after the
 * first refusal, calls of that shop fail here, before the network, and one call an hour is sent to check the shop again. Calls
 * of the account's other shops are sent as before, and the account keeps its tokens.
 *
 * Put it inside `token`, which names the shop of each call. The state is stored where the `Tokens` service stores the shops,
 * or in the layer's memory if the service stores no shops.
 */
import { type Call, middleware, type Middleware, type NextServices, type Reply } from "@tiktok-shop-kit/client"
import { ShopInactiveError, type TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import {
  active,
  claimed,
  type InactivityStore,
  isWaiting,
  makeInactivityMemory,
  refused,
  released,
  type ShopInactivity,
} from "./inactivity.ts"
import { Tokens } from "./token.ts"

export interface InactiveShops extends Middleware<"inactive-shops", ShopInactiveError> {
  readonly phase: "repeat"
  readonly prepare: "skip"
}

/**
 * The middleware. Clients that share one value of it share its memory.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { inactiveShops, token, Tokens, type TokensService } from "@tiktok-shop-kit/oauth"
 * import * as Context from "effect/Context"
 *
 * declare const tokens: TokensService
 *
 * const client = Client.make().pipe(
 *   Client.layers(token(), inactiveShops(), Client.envelope()),
 *   Client.provide(Context.make(Tokens, tokens)),
 * )
 * ```
 */
export const inactiveShops = (): InactiveShops => {
  const memory = makeInactivityMemory()
  const layer = middleware("inactive-shops", (next) => (call) => {
    const { shop } = call.target
    if (shop === undefined || call.operation.platform !== "shop") return next(call)
    const id = typeof shop === "object" ? shop.id : shop
    return Effect.contextWith((context: Context.Context<NextServices>) => {
      const tokens = Option.getOrUndefined(Context.getOption(context, Tokens))
      return sendIfActive(tokens?.inactivity ?? memory, call, id, () => next(call))
    })
  })
  return { ...layer, phase: "repeat", prepare: "skip" }
}

type Answer<E, R> = Effect.Effect<Reply, E, R>

/** The layers inside this one. They run only if this function is called, so a call that is not sent does not reach them. */
type Send<E, R> = () => Answer<E, R>

const sendIfActive = <E extends TikTokShopError, R>(
  store: InactivityStore,
  call: Call,
  id: string,
  send: Send<E, R>,
): Answer<E | ShopInactiveError, R> =>
  Effect.flatMap(store.known(id), (known): Answer<E | ShopInactiveError, R> => {
    if (known === undefined) return noteRefusal(store, call, id, send)
    return Effect.flatMap(nowMs(call), (now) =>
      isWaiting(known, now) ? Effect.fail(notSent(call, id, known)) : askAgain(store, call, id, send, now),
    )
  })

/** Stores a refusal as inactive as the shop's state. */
const noteRefusal = <E extends TikTokShopError, R>(
  store: InactivityStore,
  call: Call,
  id: string,
  send: Send<E, R>,
): Answer<E, R> =>
  Effect.catch(send(), (error) =>
    isInactive(error)
      ? Effect.flatMap(nowMs(call), (now) =>
          Effect.flatMap(store.change(id, refused(error.code ?? "", now)), ({ after }) =>
            Effect.fail(withState(error, id, after!)),
          ),
        )
      : Effect.fail(error),
  )

/**
 * Sends the call if it is the hour's check. If it were interrupted between the claim and the call, no call would check the shop
 * for an hour. So only the call itself can be interrupted.
 */
const askAgain = <E extends TikTokShopError, R>(
  store: InactivityStore,
  call: Call,
  id: string,
  send: Send<E, R>,
  now: number,
): Answer<E | ShopInactiveError, R> =>
  Effect.uninterruptibleMask((restore) =>
    Effect.flatMap(store.change(id, claimed(now)), ({ before, after }): Answer<E | ShopInactiveError, R> => {
      if (after !== undefined && after === before) return Effect.fail(notSent(call, id, after))
      const sent = restore(Effect.suspend(() => noteRefusal(store, call, id, send)))
      if (after === undefined) return sent
      return Effect.onExit(sent, (exit) => settle(store, call, id, after, exit))
    }),
  )

const settle = (
  store: InactivityStore,
  call: Call,
  id: string,
  claim: ShopInactivity,
  exit: Exit.Exit<Reply, TikTokShopError>,
): Effect.Effect<void> => {
  if (exit._tag === "Success") return Effect.asVoid(store.change(id, active))
  const reason = exit.cause.reasons[0]
  if (reason?._tag === "Fail" && isInactive(reason.error)) return Effect.void
  return Effect.flatMap(nowMs(call), (now) => Effect.asVoid(store.change(id, released(claim, now))))
}

const nowMs = ({ context }: Call): Effect.Effect<number> =>
  Effect.clockWith((clock) => Effect.succeed(context.platformClock.fromMachineMs(clock.currentTimeMillisUnsafe())))

const isInactive = (error: TikTokShopError): boolean => error._tag === "ShopInactiveError"

const iso = (ms: number): string => new Date(ms).toISOString()

/** The platform's refusal, and until when no call of the shop is sent. */
const withState = <E extends TikTokShopError>(error: E, id: string, { sinceMs, retryAtMs }: ShopInactivity): E =>
  copyError(error, {
    message: `${error.message} The client sends no call of shop '${id}' before ${iso(retryAtMs)}.`,
    shop: id,
    sinceMs,
    retryAtMs,
  })

const notSent = (call: Call, id: string, { code, sinceMs, retryAtMs }: ShopInactivity): ShopInactiveError =>
  new ShopInactiveError({
    message: `${call.operation.id} was not sent: TikTok refuses calls of shop '${id}' as inactive since ${iso(sinceMs)} (code ${code}). The seller has to make the shop active again. The client sends one call of the shop after ${iso(retryAtMs)}, to check it again.`,
    operation: call.operation.id,
    code,
    shop: id,
    sinceMs,
    retryAtMs,
  })
