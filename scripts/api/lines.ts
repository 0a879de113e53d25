/** The difference of two texts by lines, with `+`, `-` and the heading above each changed line. */

export const lineDiff = (before: string, after: string): string => {
  const [a, b] = [before.split("\n"), after.split("\n")]
  const common = longestCommon(a, b)
  const out: string[] = []
  let heading = ""
  let said = ""
  const show = (sign: string, line: string) => {
    if (line.startsWith("## ")) heading = line.slice(3)
    if (line.startsWith("## ") || line.startsWith("```") || line.trim() === "") return
    if (heading !== said) out.push(`@@ ${heading}`)
    said = heading
    out.push(`${sign} ${line}`)
  }
  let [i, j] = [0, 0]
  for (const [x, y] of [...common, [a.length, b.length] as const]) {
    for (; i < x; i++) show("-", a[i]!)
    for (; j < y; j++) show("+", b[j]!)
    if (x < a.length && a[x]!.startsWith("## ")) heading = a[x]!.slice(3)
    i = x + 1
    j = y + 1
  }
  return out.length === 0 ? "" : `${out.join("\n")}\n`
}

/** Pairs of equal lines, in order; equal beginnings and ends are not searched. */
const longestCommon = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): Array<readonly [number, number]> => {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const lengths = Array.from({ length: x.length + 1 }, () => new Uint32Array(y.length + 1))
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      lengths[i]![j] = x[i] === y[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)
    }
  }
  const pairs: Array<readonly [number, number]> = Array.from({ length: start }, (_, at) => [at, at] as const)
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i] === y[j]) pairs.push([start + i++, start + j++])
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++
    else j++
  }
  for (let at = end; at > 0; at--) pairs.push([a.length - at, b.length - at])
  return pairs
}
