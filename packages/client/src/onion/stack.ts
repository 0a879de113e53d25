/**
 * The stack of a client: a tuple of middlewares, outermost first. This file holds the only three ways to change it
 * (insert inside of named layers, insert outside of one, remove or replace one), each once for types and once for values.
 */
import type { ValidationError } from "@tiktok-shop-kit/errors"
import type { AnyMiddleware } from "./middleware.ts"
import type { TransportError } from "../wire/fetch-transport.ts"

export type AnyStack = ReadonlyArray<AnyMiddleware>

/** What a client without any middleware can fail with: encoding, the transport, decoding. */
export type CoreError = ValidationError | TransportError

type Types<M extends AnyMiddleware> = NonNullable<M["~types"]>

/** The errors of a stack, folded from the inside out. */
export type ErrorsOf<S extends AnyStack> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? Exclude<ErrorsOf<T>, Types<H>["removes"]> | Types<H>["errors"]
  : CoreError

/** The services that a stack needs. */
export type ServicesOf<S extends AnyStack> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? ServicesOf<T> | Types<H>["services"]
  : never

/** The names in a stack. */
export type NamesOf<S extends AnyStack> = S[number]["name"]

/** `M` just inside of the innermost layer named in `Names`; outermost where none is there. */
export type InsertInside<S extends AnyStack, Names, M extends AnyMiddleware> = [Extract<NamesOf<S>, Names>] extends [
  never,
]
  ? [M, ...S]
  : S extends readonly [infer H extends AnyMiddleware, ...infer T extends AnyStack]
    ? [H, ...InsertInside<T, Names, M>]
    : never

/** `M` just outside of the layer called `Name`. */
export type InsertOutside<S extends AnyStack, Name, M extends AnyMiddleware> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? H["name"] extends Name
    ? [M, H, ...T]
    : [H, ...InsertOutside<T, Name, M>]
  : []

/** `M` in place of the layer called `Name`. */
export type Replace<S extends AnyStack, Name, M extends AnyMiddleware> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? H["name"] extends Name
    ? [M, ...T]
    : [H, ...Replace<T, Name, M>]
  : []

/** The stack without the layer called `Name`. */
export type Without<S extends AnyStack, Name> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? H["name"] extends Name
    ? T
    : [H, ...Without<T, Name>]
  : []

/** Compiles only where `M` accepts every error that the stack can fail with. */
export type Accepting<S extends AnyStack, M extends AnyMiddleware> =
  ErrorsOf<S> extends Parameters<Types<M>["accepts"]>[0]
    ? unknown
    : { readonly "this middleware does not accept": Exclude<ErrorsOf<S>, Parameters<Types<M>["accepts"]>[0]> }

/** Layers that run once a logical call and stay outside of what `use` adds. */
export type OnceNames = "telemetry" | "deadline"
/** Layers that stay outside of what `perAttempt` adds. */
export type OuterNames = OnceNames | "retry" | "breaker" | "token" | "rate-limit"

const once: ReadonlyArray<string> = ["telemetry", "deadline"] satisfies ReadonlyArray<OnceNames>
const outer: ReadonlyArray<string> = [
  ...once,
  "retry",
  "breaker",
  "token",
  "rate-limit",
] satisfies ReadonlyArray<string>
export const places = { once, outer }

export const insertInside = (stack: AnyStack, names: ReadonlyArray<string>, m: AnyMiddleware): AnyStack => {
  const at = stack.findLastIndex((layer) => names.includes(layer.name)) + 1
  return [...stack.slice(0, at), m, ...stack.slice(at)]
}

export const insertOutside = (stack: AnyStack, name: string, m: AnyMiddleware): AnyStack =>
  stack.flatMap((layer) => (layer.name === name ? [m, layer] : [layer]))

export const replace = (stack: AnyStack, name: string, m: AnyMiddleware): AnyStack =>
  stack.map((layer) => (layer.name === name ? m : layer))

export const without = (stack: AnyStack, name: string): AnyStack => stack.filter((layer) => layer.name !== name)
