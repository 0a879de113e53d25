/**
 * The stack of a client: a tuple of middlewares, outermost first. This file has every way to change it: insert before a phase,
 * insert next to a layer, replace a layer, remove a layer. Each exists once for types and once for values.
 */
import type { ValidationError } from "@tiktok-shop-kit/errors"
import { type AnyMiddleware, type Phase, phases } from "./middleware.ts"
import type { TransportError } from "../wire/transport.ts"

export type AnyStack = ReadonlyArray<AnyMiddleware>

/** The errors of a client without middlewares: of encoding, the transport and decoding. */
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

/** The phase that a layer states. */
type PhaseOf<M> = M extends { readonly phase: infer P extends Phase } ? P : never

/** The phases outside of each phase. */
interface Before {
  readonly outer: never
  readonly call: "outer"
  readonly repeat: "outer" | "call"
  readonly attempt: "outer" | "call" | "repeat"
  readonly wire: "outer" | "call" | "repeat" | "attempt"
}

/** A phase that a layer got from its place in the stack. */
export interface At<P extends Phase> {
  readonly phase: P
}

/** `M`, in phase `P` if it states no phase itself. */
type Placed<M extends AnyMiddleware, P extends Phase> = [P] extends [never]
  ? M
  : M extends { readonly phase: Phase }
    ? M
    : M & At<P>

/**
 * Inserts `M` before the first layer of this phase or a later one. A layer without a phase belongs to the layers inside of it, so
 * `M` is outside of both.
 */
export type InsertBefore<S extends AnyStack, P extends Phase, M extends AnyMiddleware> = Insert<S, P, Placed<M, P>>

type Insert<S extends AnyStack, P extends Phase, M extends AnyMiddleware> = [
  Extract<PhaseOf<S[number]>, Before[P]>,
] extends [never]
  ? [M, ...S]
  : S extends readonly [infer H extends AnyMiddleware, ...infer T extends AnyStack]
    ? [H, ...Insert<T, P, M>]
    : never

/** `M` just inside of the layer called `Name`, in its phase. */
export type InsertInside<S extends AnyStack, Name, M extends AnyMiddleware> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? H["name"] extends Name
    ? [H, Placed<M, PhaseOf<H>>, ...T]
    : [H, ...InsertInside<T, Name, M>]
  : []

/** `M` just outside of the layer called `Name`, in its phase. */
export type InsertOutside<S extends AnyStack, Name, M extends AnyMiddleware> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? H["name"] extends Name
    ? [Placed<M, PhaseOf<H>>, H, ...T]
    : [H, ...InsertOutside<T, Name, M>]
  : []

/** `M` in place of the layer called `Name`, in its phase. */
export type Replace<S extends AnyStack, Name, M extends AnyMiddleware> = S extends readonly [
  infer H extends AnyMiddleware,
  ...infer T extends AnyStack,
]
  ? H["name"] extends Name
    ? [Placed<M, PhaseOf<H>>, ...T]
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

/** Compiles only if `M` accepts every error of the stack. */
export type Accepting<S extends AnyStack, M extends AnyMiddleware> =
  ErrorsOf<S> extends Parameters<Types<M>["accepts"]>[0]
    ? unknown
    : { readonly "this middleware does not accept": Exclude<ErrorsOf<S>, Parameters<Types<M>["accepts"]>[0]> }

/** Returns the layer with `phase` and `prepare`, if it does not state them itself. */
const placed = (m: AnyMiddleware, { phase, prepare }: Pick<AnyMiddleware, "phase" | "prepare">): AnyMiddleware => {
  const own = { phase: m.phase ?? phase, prepare: m.prepare ?? prepare }
  if (own.phase === m.phase && own.prepare === m.prepare) return m
  return {
    ...m,
    wrap: (next) => m.wrap(next),
    ...(own.phase === undefined ? {} : { phase: own.phase }),
    ...(own.prepare === undefined ? {} : { prepare: own.prepare }),
  }
}

/** Like {@link InsertBefore}: inserts just inside of the last layer of an earlier phase. */
export const insertBefore = (stack: AnyStack, phase: Phase, m: AnyMiddleware): AnyStack => {
  const isEarlier = (layer: AnyMiddleware): boolean =>
    layer.phase !== undefined && phases.indexOf(layer.phase) < phases.indexOf(phase)
  const at = stack.findLastIndex(isEarlier) + 1
  return [...stack.slice(0, at), placed(m, { phase }), ...stack.slice(at)]
}

const phaseOf = ({ phase }: AnyMiddleware): Pick<AnyMiddleware, "phase"> => (phase === undefined ? {} : { phase })

export const insertInside = (stack: AnyStack, name: string, m: AnyMiddleware): AnyStack =>
  stack.flatMap((layer) => (layer.name === name ? [layer, placed(m, phaseOf(layer))] : [layer]))

export const insertOutside = (stack: AnyStack, name: string, m: AnyMiddleware): AnyStack =>
  stack.flatMap((layer) => (layer.name === name ? [placed(m, phaseOf(layer)), layer] : [layer]))

export const replace = (stack: AnyStack, name: string, m: AnyMiddleware): AnyStack =>
  stack.map((layer) => (layer.name === name ? placed(m, layer) : layer))

export const without = (stack: AnyStack, name: string): AnyStack => stack.filter((layer) => layer.name !== name)

/** Finds two neighbours in the wrong order, outer one first. Layers without a phase may be anywhere. */
export const outOfOrder = (stack: AnyStack): readonly [outer: AnyMiddleware, inner: AnyMiddleware] | undefined => {
  const stated = stack.filter(({ phase }) => phase !== undefined)
  const at = stated.findIndex(({ phase }, i) => i > 0 && phases.indexOf(phase!) < phases.indexOf(stated[i - 1]!.phase!))
  return at === -1 ? undefined : [stated[at - 1]!, stated[at]!]
}
