/**
 * Reads segments of a long range side by side and returns their pages in order. Memory is bounded: the first `concurrency`
 * segments are open, and each holds at most `ahead` pages that were not taken yet. A segment that turns out to be too large
 * gives a part back, which becomes the segments right behind it.
 */
import * as Effect from "effect/Effect"
import * as Queue from "effect/Queue"
import type * as Scope from "effect/Scope"

/** The result of one request of a segment. */
export interface Step<Segment, Page, E> {
  /** Absent if the request only counted the rows. */
  readonly page?: Page
  /** Absent at the segment's end. */
  readonly next?: Effect.Effect<Step<Segment, Page, E>, E>
  /** The segments that this one gives back, in order. */
  readonly rest?: ReadonlyArray<Segment>
}

export interface InOrder<Segment, Page, E> {
  readonly first: Segment
  readonly begin: (segment: Segment) => Effect.Effect<Step<Segment, Page, E>, E>
  /** Segments that are read at once. */
  readonly concurrency: number
  /** The most pages that one segment holds while an earlier segment is returned. */
  readonly ahead: number
}

interface Lane<Segment, Page, E> {
  readonly segment: Segment
  /** `undefined` ends it. Absent until it is read. */
  queue: Queue.Queue<Page | undefined, E> | undefined
}

/** Returns the next page, `undefined` at the end. Reading ahead stops when the scope ends. */
export const inOrder = <Segment, Page, E>(
  options: InOrder<Segment, Page, E>,
): Effect.Effect<Effect.Effect<Page | undefined, E>, never, Scope.Scope> =>
  Effect.map(Effect.scope, (scope) => {
    const { begin, concurrency, ahead } = options
    const lanes: Array<Lane<Segment, Page, E>> = [{ segment: options.first, queue: undefined }]

    const openSegments: Effect.Effect<void> = Effect.suspend(() =>
      Effect.forEach(
        lanes.slice(0, concurrency).filter((lane) => lane.queue === undefined),
        (lane) =>
          Effect.flatMap(Queue.bounded<Page | undefined, E>(ahead), (queue) => {
            lane.queue = queue
            return Effect.forkIn(
              Effect.onError(run(lane, queue), (cause) => Queue.failCause(queue, cause)),
              scope,
            )
          }),
        { discard: true },
      ),
    )

    const run = Effect.fnUntraced(function* (lane: Lane<Segment, Page, E>, queue: Queue.Queue<Page | undefined, E>) {
      let step: Step<Segment, Page, E> | undefined = yield* begin(lane.segment)
      while (step !== undefined) {
        const { page, next, rest = [] }: Step<Segment, Page, E> = step
        if (rest.length > 0) {
          lanes.splice(lanes.indexOf(lane) + 1, 0, ...rest.map((segment) => ({ segment, queue: undefined })))
          yield* openSegments
        }
        if (page !== undefined) yield* Queue.offer(queue, page)
        step = next === undefined ? undefined : yield* next
      }
      yield* Queue.offer(queue, undefined)
    })

    const nextPage: Effect.Effect<Page | undefined, E> = Effect.suspend(() => {
      const [head] = lanes
      if (head === undefined) return Effect.succeed(undefined)
      if (head.queue === undefined) return Effect.andThen(openSegments, nextPage)
      return Effect.flatMap(Queue.take(head.queue), (page) => {
        if (page !== undefined) return Effect.succeed(page)
        lanes.shift()
        return Effect.andThen(openSegments, nextPage)
      })
    })
    return nextPage
  })
