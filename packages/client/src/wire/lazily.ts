/**
 * Code that is loaded with its first use, so that a bundler can put it into a chunk of its own and programs start without it.
 * Where it cannot be had (a bundle deployed without all of its files, a page without a network), the call fails like one that
 * could not connect, and the next use tries again.
 */
import { NetworkError } from "@tiktok-shop-kit/errors"
import type * as Effect from "effect/Effect"
import { timer } from "./clock.ts"
import { promised } from "../call/to-effect.ts"

/** Longer than a chunk of a few kilobytes takes anywhere. */
const longestMs = 30_000

/** The module, or a {@link NetworkError}. */
export const loaded = <Module>(part: Promise<Module>): Promise<Module> =>
  new Promise((resolve, reject) => {
    const fail = (cause?: unknown): void => reject(notLoaded(cause))
    const stop = timer(longestMs, fail)
    part.finally(stop).then(resolve, fail)
  })

/** The same as an effect, which loads anew each time that it runs. */
export const lazily = <Module>(load: () => Promise<Module>): Effect.Effect<Module, NetworkError> =>
  promised(() => loaded(load())) as Effect.Effect<Module, NetworkError>

/** The module of what a plain JSON call never needs. */
export const beyond = () => loaded(import("../faces/beyond.ts"))

const notLoaded = (cause: unknown): NetworkError =>
  new NetworkError({
    message:
      "A part of tiktok-shop-kit could not be loaded, so nothing was sent. Check that every file of the program is still where it was started from.",
    reason: "connect",
    retry: "backoff",
    ...(cause === undefined ? {} : { cause }),
  })
