/** The functions that an application only listens with, such as `onError`: whatever they do must not change an answer. */

/** What the listener throws, or rejects with where it is async, is dropped. */
export const quiet =
  <Args extends ReadonlyArray<unknown>>(listener: ((...args: Args) => unknown) | undefined) =>
  (...args: Args): void => {
    try {
      // A rejection that nobody awaits would end a Node process.
      Promise.resolve(listener?.(...args)).catch(() => undefined)
    } catch {
      // Nobody is left to be told.
    }
  }
