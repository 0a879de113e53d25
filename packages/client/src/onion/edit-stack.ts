/**
 * The functions that edit a client's middleware stack. Each takes a client and returns a new one, so they fit in a `pipe`:
 * `preset.pipe(Client.use(tenant), Client.replace("rate-limit", shared), Client.without("breaker"))`.
 */
import type { ConfigurationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Context from "effect/Context"
import { type AnyClient, build, type Client } from "./client.ts"
import { type AnyMiddleware, phases } from "./middleware.ts"
import type { Platform } from "../call/operation.ts"
import * as stack from "./stack.ts"
import type {
  Accepting,
  AnyStack,
  InsertBefore,
  InsertInside,
  InsertOutside,
  NamesOf,
  Replace,
  ServicesOf,
  Without,
} from "./stack.ts"

const edited = (client: AnyClient, next: AnyStack): AnyClient => {
  requireKnownWords(next)
  requireOrder(next)
  return build({ ...client.config, stack: next })
}

const requireKnownWords = (next: AnyStack): void => {
  for (const { name, phase, prepare } of next) {
    if (phase !== undefined && !phases.includes(phase)) {
      throw problem(name, `has the unknown phase '${String(phase)}'`, `use one of ${phases.join(", ")}`)
    }
    if (prepare !== undefined && prepare !== "run" && prepare !== "skip") {
      throw problem(name, `has '${String(prepare)}' for 'prepare'`, "use 'run' or 'skip'")
    }
  }
}

/** `use` and `perAttempt` depend on the order of the phases. */
const requireOrder = (next: AnyStack): void => {
  const pair = stack.outOfOrder(next)
  if (pair === undefined) return
  const [outer, inner] = pair
  throw problem(
    inner.name,
    `has the phase '${inner.phase}' and is inside of '${outer.name}', whose phase is '${outer.phase}'`,
    `the order is ${phases.join(", ")}; move one of them, or leave out the phase of your layer`,
  )
}

/** A misspelt import is `undefined` in JavaScript. */
const requireLayer = (m: unknown): void => {
  if (isRecord(m) && typeof m["name"] === "string" && typeof m["wrap"] === "function") return
  throw problem("middleware", "is not a layer", "pass one, such as Client.deadline() or Client.middleware(name, wrap)")
}

/** Throws early, because `replace` and `without` could not distinguish two layers of one name. */
const requireFree = (client: AnyClient, name: string): void => {
  if (client.config.stack.some((layer) => layer.name === name)) {
    throw problem(name, "is already in the stack", `use Client.replace("${name}", …), or give it another name`)
  }
}

const requireThere = (client: AnyClient, name: string): void => {
  if (!client.config.stack.some((layer) => layer.name === name)) {
    const there = client.config.stack.map((layer) => layer.name).join(", ") || "none"
    throw problem(name, "is not in the stack", `use one of: ${there}`)
  }
}

const problem = (field: string, what: string, remedy: string): ConfigurationError =>
  configurationError("The middlewares", [{ field, problem: what, remedy }])

/**
 * Gives a client without layers its whole middleware stack (the onion), outermost first. Presets use it. Throws a
 * `ConfigurationError` if the client already has layers.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make().pipe(Client.layers(Client.telemetry(), Client.deadline(), Client.envelope()))
 * ```
 */
export const layers =
  <const M extends ReadonlyArray<AnyMiddleware>>(...stack: M) =>
  <P extends Platform, Provided>(client: Client<[], P, Provided>): Client<Mutable<M>, P, Provided> => {
    stack.forEach(requireLayer)
    const [first] = client.config.stack
    if (first !== undefined) {
      throw problem(
        first.name,
        "is in the stack already, which layers() would replace",
        "add layers with use or inside",
      )
    }
    const twice = stack.find((layer, at) => stack.findIndex((other) => other.name === layer.name) !== at)
    if (twice !== undefined) throw problem(twice.name, "is in the stack twice", "give one of them another name")
    return edited(client, stack)
  }

type Mutable<M extends ReadonlyArray<AnyMiddleware>> = [...M]

/**
 * Adds a middleware that runs once a call: just inside of telemetry and deadline. Later ones are outside of earlier ones.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as Effect from "effect/Effect"
 *
 * const slow = Client.middleware("slow", (next) => (call) => Effect.delay(next(call), 100))
 * const client = Client.make().pipe(Client.layers(Client.telemetry()), Client.use(slow))
 * ```
 */
export const use =
  <M extends AnyMiddleware>(m: M) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided> & Accepting<S, M>,
  ): Client<InsertBefore<S, "call", M>, P, Provided> => {
    requireLayer(m)
    requireFree(client, m.name)
    return edited(client, stack.insertBefore(client.config.stack, "call", m))
  }

/**
 * Adds a middleware that runs for every attempt: inside of retry, token and rate-limit, outside of envelope and sign.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as Effect from "effect/Effect"
 *
 * const slow = Client.middleware("slow", (next) => (call) => Effect.delay(next(call), 100))
 * const client = Client.make().pipe(Client.layers(Client.envelope()), Client.perAttempt(slow))
 * ```
 */
export const perAttempt =
  <M extends AnyMiddleware>(m: M) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided> & Accepting<S, M>,
  ): Client<InsertBefore<S, "attempt", M>, P, Provided> => {
    requireLayer(m)
    requireFree(client, m.name)
    return edited(client, stack.insertBefore(client.config.stack, "attempt", m))
  }

/**
 * Adds a middleware just outside of the one called `name`.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as Effect from "effect/Effect"
 *
 * const slow = Client.middleware("slow", (next) => (call) => Effect.delay(next(call), 100))
 * const client = Client.make().pipe(Client.layers(Client.envelope()), Client.outside("envelope", slow))
 * ```
 */
export const outside =
  <const Name extends string, M extends AnyMiddleware>(name: Name, m: M) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided> & Named<S, Name>,
  ): Client<InsertOutside<S, Name, M>, P, Provided> => {
    requireLayer(m)
    requireThere(client, name)
    requireFree(client, m.name)
    return edited(client, stack.insertOutside(client.config.stack, name, m))
  }

/**
 * Adds a middleware just inside of the one called `name`.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as Effect from "effect/Effect"
 *
 * const slow = Client.middleware("slow", (next) => (call) => Effect.delay(next(call), 100))
 * const client = Client.make().pipe(Client.layers(Client.envelope()), Client.inside("envelope", slow))
 * ```
 */
export const inside =
  <const Name extends string, M extends AnyMiddleware>(name: Name, m: M) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided> & Named<S, Name>,
  ): Client<InsertInside<S, Name, M>, P, Provided> => {
    requireLayer(m)
    requireThere(client, name)
    requireFree(client, m.name)
    return edited(client, stack.insertInside(client.config.stack, name, m))
  }

/**
 * Replaces the middleware called `name`.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make().pipe(
 *   Client.layers(Client.deadline(), Client.envelope()),
 *   Client.replace("deadline", Client.deadline({ timeoutMs: 20_000 })),
 * )
 * ```
 */
export const replace =
  <const Name extends string, M extends AnyMiddleware>(name: Name, m: M) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided> & Named<S, Name>,
  ): Client<Replace<S, Name, M>, P, Provided> => {
    requireLayer(m)
    requireThere(client, name)
    if (m.name !== name) requireFree(client, m.name)
    return edited(client, stack.replace(client.config.stack, name, m))
  }

/**
 * Removes the middleware called `name`. The client then no longer needs the services of that middleware.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make().pipe(Client.layers(Client.deadline(), Client.envelope()), Client.without("deadline"))
 * ```
 */
export const without =
  <const Name extends string>(name: Name) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided> & Named<S, Name>,
  ): Client<Without<S, Name>, P, Provided> => {
    requireThere(client, name)
    return edited(client, stack.without(client.config.stack, name))
  }

/** Compiles only if the stack has a layer of that name. */
type Named<S extends AnyStack, Name extends string> =
  Name extends NamesOf<S> ? unknown : { readonly "no middleware of that name; there are": NamesOf<S> }

/**
 * Gives the client services, so that its calls no longer need them.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as Context from "effect/Context"
 * import * as Redacted from "effect/Redacted"
 *
 * const appSecret = Redacted.make("the app's secret")
 * const client = Client.make().pipe(Client.provide(Context.make(Client.Credentials, { appKey: "abc", appSecret })))
 * ```
 */
export const provide =
  <Services>(services: Context.Context<Services>) =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided>,
  ): Client<S, P, Provided | Services> => {
    const { services: earlier } = client.config
    const merged = earlier === undefined ? services : Context.merge(earlier, services)
    return build({ ...client.config, services: merged as Context.Context<never> })
  }

/**
 * Prints the stack as text, outermost layer first, one layer a line.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * console.log(Client.describe(Client.make().pipe(Client.layers(Client.telemetry(), Client.envelope()))))
 * // call
 * //   telemetry
 * //     envelope
 * //       transport
 * ```
 */
export const describe = (client: AnyClient): string =>
  ["call", ...client.config.stack.map((layer) => layer.name), "transport"]
    .map((name, depth) => `${"  ".repeat(depth)}${name}`)
    .join("\n")

/** The services that a client still needs. */
export type MissingServices<C> =
  C extends Client<infer S, any, infer Provided> ? Exclude<ServicesOf<S>, Provided> : never
