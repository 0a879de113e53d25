/**
 * Calls a user's callback that only observes, such as `onError` and `onRetry`. The callback cannot change the call: its result
 * is ignored, and so is an error that it throws or rejects with.
 */

/**
 * Calls a callback that only observes. The callback may be absent.
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
    // An unhandled rejection would end a Node process.
    Promise.resolve(callback?.(...args)).catch(() => undefined)
  } catch {
    // The callback only observes, so its error must not end the call.
  }
}
