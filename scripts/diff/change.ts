/**
 * One change of the spec as a user of the SDK sees it, and the release it needs. `major` breaks code that compiles and
 * works today, `minor` adds something that users can write, `patch` does neither.
 */

export type Level = "major" | "minor" | "patch"

export interface Change {
  readonly level: Level
  /** `new operation`, `field removed`; changes are listed under it. */
  readonly kind: string
  /** `` `product.202612.cloneProduct` ``, `` `Order.gift_note` (string) ``; Markdown. */
  readonly what: string
  /** The operations and events that the change shows in; empty if the change is about an operation itself. */
  readonly where: ReadonlyArray<string>
  /** The ids of the operations whose modules change. */
  readonly operations: ReadonlyArray<string>
}

const rank: Readonly<Record<Level, number>> = { patch: 1, minor: 2, major: 3 }

export const isLarger = (a: Level | undefined, b: Level | undefined): boolean =>
  (a === undefined ? 0 : rank[a]) > (b === undefined ? 0 : rank[b])

export const largest = (levels: ReadonlyArray<Level>): Level | undefined =>
  levels.reduce<Level | undefined>((most, level) => (isLarger(level, most) ? level : most), undefined)

/** What a level means for a version: before 1.0.0 a breaking change is a minor release. */
export const bumpOf = (level: Level, version: string): Level =>
  level === "major" && version.startsWith("0.") ? "minor" : level
