/**
 * Callbacks of the user that only look, such as `onError` and `onRetry`. What they do never changes the course of a call:
 * their result is unused, and whatever they throw, or reject with, is dropped.
 */

/**
 * Calls a callback that only looks. An absent callback is fine.
 *
 * @example
 * ```ts
 * import { observe } from "@tiktok-shop-kit/errors/observe"
 *
 * const onRetry: ((event: { readonly waitMs: number }) => void) | undefined = undefined
 * observe(onRetry, { waitMs: 500 })
 * ```
 */
export const observe = <Args extends ReadonlyArray<unknown>>(
  callback: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void => {
  try {
    // A rejection that nobody awaits would end a Node process.
    Promise.resolve(callback?.(...args)).catch(() => undefined)
  } catch {
    // The callback has no say in what follows.
  }
}
