/**
 * Code that must compile, and code that must not. `pnpm typecheck` is the test: each `@ts-expect-error` fails if the line
 * below it compiles.
 */
import { searchProducts, getProduct, createProduct } from "@tiktok-shop-kit/api/product"
import type { paths as ApiPaths } from "@tiktok-shop-kit/api/paths"
import { table } from "@tiktok-shop-kit/api/table"
import * as Client from "@tiktok-shop-kit/client"
import { paths } from "@tiktok-shop-kit/client/paths"
import type { CallError, RateLimitError } from "@tiktok-shop-kit/errors"
import { token, type Tokens } from "@tiktok-shop-kit/oauth"
import { type RateLimit, rateLimit } from "@tiktok-shop-kit/rate-limit"
import { breaker, type Retry, retry } from "@tiktok-shop-kit/retry"
import { sign } from "@tiktok-shop-kit/signing"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const is = <_ extends true>(): void => undefined

class CurrentTenant extends Context.Service<CurrentTenant, { readonly id: string }>()("test/CurrentTenant") {}

const tenant = Client.middleware(
  "tenant",
  (next) => (call) => Effect.flatMap(CurrentTenant, ({ id }) => next(Client.withHeader(call, "x-tenant", id))),
)

const retryTenant = Client.middleware("retry-tenant", (next) => next)

declare const bare: Client.Client
const preset = bare.pipe(
  Client.layers(
    Client.telemetry(),
    Client.deadline(),
    retry(),
    breaker(),
    token(),
    rateLimit(),
    Client.envelope(),
    sign(),
  ),
)

export const inputs = () => {
  // A page size that the platform demands is filled in.
  void preset.call(searchProducts, { status: "ACTIVATE" })
  // @ts-expect-error the whole input is missing
  void preset.call(getProduct)
  // @ts-expect-error a number is not a string
  void preset.call(getProduct, { product_id: 1729 })
  // @ts-expect-error no such field
  void preset.call(getProduct, { product_id: "1", productId: "1" })
  // An open enum takes values that nobody knows yet.
  void preset.call(searchProducts, { page_size: 1, status: "A_STATUS_OF_NEXT_YEAR" })
  // @ts-expect-error but not a number
  void preset.call(searchProducts, { page_size: 1, status: 7 })
}

export const answers = Effect.gen(function* () {
  const { products } = yield* preset.call(searchProducts, { page_size: 10 })
  // Neither the list nor an id needs a guard.
  for (const product of products) is<Equal<typeof product.id, string>>()
  const created = yield* preset.call(createProduct, {} as Client.InputOf<typeof createProduct>)
  is<Equal<typeof created, Client.DataOf<typeof createProduct>>>()
})

export const services = () => {
  const needing = preset.pipe(Client.use(tenant))
  is<Equal<Client.MissingServices<typeof needing>, CurrentTenant | Tokens | Client.Credentials>>()
  // @ts-expect-error three services are missing
  Client.promises(needing)
  // @ts-expect-error and they stay missing in the effect
  void Effect.runPromise(needing.call(getProduct, { product_id: "1" }))
  const provided = needing.pipe(
    Client.provide(Context.make(CurrentTenant, { id: "acme" })),
    Client.provide(Context.make(Client.Credentials, {} as never)),
  )
  is<Equal<Client.MissingServices<typeof provided>, Tokens>>()
  // @ts-expect-error the store is missing still
  Client.promises(provided)
  // Without the token layer nobody asks for a store.
  Client.promises(provided.pipe(Client.without("token")))
}

export const names = () => {
  // @ts-expect-error there is no layer of that name
  preset.pipe(Client.without("tokens"))
  // @ts-expect-error nor to replace
  preset.pipe(Client.replace("limiter", rateLimit()))
  // @ts-expect-error nor to be beside
  preset.pipe(Client.inside("signature", tenant))
  // @ts-expect-error and none twice
  preset.pipe(Client.without("sign"), Client.without("sign"))
}

/** The type of a stack says the same as its value: which layers, in which order, in which phase. */
export const places = () => {
  type T = typeof tenant
  is<Equal<typeof preset.stack extends readonly { readonly phase: Client.Phase }[] ? true : false, true>>()
  const used = preset.pipe(Client.use(tenant), Client.perAttempt(retryTenant))
  type Used = typeof used.stack
  is<Equal<[Used[0], Used[1], Used[2], Used[3]], [Client.Telemetry, Client.Deadline, T & Client.At<"call">, Retry]>>()
  is<Equal<[Used[6], Used[7], Used[8]], [RateLimit, typeof retryTenant & Client.At<"attempt">, Client.Envelope]>>()
  // A replaced layer keeps the phase, so what is added afterwards lands where it did before.
  const replaced = preset.pipe(Client.replace("rate-limit", tenant), Client.perAttempt(retryTenant))
  is<Equal<(typeof replaced.stack)[5], T & Client.At<"repeat">>>()
  is<Equal<(typeof replaced.stack)[6]["name"], "retry-tenant">>()
  const beside = preset.pipe(Client.inside("sign", tenant))
  is<Equal<(typeof beside.stack)[8], T & Client.At<"wire">>>()
  const bareUsed = bare.pipe(Client.perAttempt(retryTenant), Client.use(tenant))
  is<Equal<(typeof bareUsed.stack)[0]["name"], "tenant">>()
  // A layer that states its phase keeps it.
  const stated = { ...tenant, phase: "wire" as const }
  const kept = preset.pipe(Client.perAttempt(stated))
  is<Equal<(typeof kept.stack)[6], typeof stated>>()
  // @ts-expect-error there is no such phase
  preset.pipe(Client.use({ ...tenant, phase: "once" as const }))
  // @ts-expect-error nor that word for prepare
  preset.pipe(Client.use({ ...tenant, prepare: "later" as const }))
}

export const errors = () => {
  const call = preset.call(getProduct, { product_id: "1" })
  is<Equal<Effect.Error<typeof call> extends CallError ? true : false, true>>()
  const unclassified = preset.pipe(Client.without("envelope"), Client.without("token"))
  const raw = unclassified.call(getProduct, { product_id: "1" })
  is<Equal<Extract<Effect.Error<typeof raw>, { _tag: "NotFoundError" }>, never>>()
  // A middleware that takes an error away.
  const patient: Client.Middleware<"patient", never, never, any, RateLimitError> = {
    name: "patient",
    wrap: ((next: Client.Handler) => next) as never,
  }
  const without = preset.pipe(Client.use(patient)).call(getProduct, { product_id: "1" })
  is<Equal<Extract<Effect.Error<typeof without>, { _tag: "RateLimitError" }>, never>>()
  // A middleware that accepts only some errors cannot be outside of other errors.
  const picky: Client.Middleware<"picky", never, never, RateLimitError> = {
    name: "picky",
    wrap: (next) => next,
  }
  // @ts-expect-error the preset fails with more than it accepts
  preset.pipe(Client.use(picky))
}

class Blocked extends Data.TaggedError("Blocked")<{ readonly shop: string }> {}

/** What a layer adds follows from every way in which its function can end. */
export const inferred = () => {
  const blocked = new Blocked({ shop: "7" })
  const either = Client.middleware(
    "either",
    (next) => (call) => (call.target.shop === "7" ? Effect.fail(blocked) : next(call)),
  )
  is<Equal<typeof either, Client.Middleware<"either", Blocked>>>()
  const early = Client.middleware("early", (next) => (call) => {
    if (call.method === "GET") return next(call)
    if (call.method === "PUT") return Effect.succeed({ status: 200, headers: new Headers(), body: undefined })
    return Effect.flatMap(CurrentTenant, () => Effect.fail(blocked))
  })
  is<Equal<typeof early, Client.Middleware<"early", Blocked, CurrentTenant>>>()
  const generated = Client.middleware("generated", (next) =>
    Effect.fnUntraced(function* (call) {
      if (call.method === "GET") return yield* blocked
      return yield* next(call)
    }),
  )
  is<Equal<typeof generated, Client.Middleware<"generated", Blocked>>>()
  is<Equal<typeof tenant, Client.Middleware<"tenant", never, CurrentTenant>>>()
  const plain = Client.middleware("plain", (next) => next)
  is<Equal<typeof plain, Client.Middleware<"plain">>>()
  // @ts-expect-error what it answers is no reply
  Client.middleware("wrong", () => () => Effect.succeed("yes"))
  const call = preset.pipe(Client.use(either)).call(getProduct, { product_id: "1" })
  is<Equal<Extract<Effect.Error<typeof call>, Blocked>, Blocked>>()
}

declare const queryVideos: Client.Operation<{ readonly fields: string }, { readonly videos: [] }, "content">

export const platforms = () => {
  // @ts-expect-error an operation of TikTok for Developers on a client for TikTok Shop
  void preset.call(queryVideos, { fields: "id" })
}

export const pathDoor = () => {
  const door = paths<ApiPaths>()(preset, table)
  const found = door.GET("/product/202309/products/{product_id}", { path: { product_id: "1" } })
  is<Equal<Effect.Success<typeof found>["id"], string>>()
  // @ts-expect-error an unknown path
  void door.GET("/product/202309/produce")
  // @ts-expect-error a path of another method
  void door.POST("/product/202309/products/{product_id}", {})
  // @ts-expect-error its parameter is missing
  void door.GET("/product/202309/products/{product_id}")
}

export const paging = () => {
  const client = Client.promises(preset.pipe(Client.without("token"), Client.without("sign")))
  void (async () => {
    for await (const product of client.items(searchProducts, { status: "ACTIVATE" })) {
      is<Equal<typeof product.id, string>>()
    }
  })
  // @ts-expect-error this operation does not page
  client.items(getProduct, { product_id: "1" })
}
