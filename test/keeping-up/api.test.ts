/** The snapshot of a public API has names, signatures and the types behind them, and shows how large a change is. */
import { join } from "node:path"
import { expect, it } from "vitest"
import { compareApi } from "../../scripts/api/compare.ts"
import { Declarations } from "../../scripts/api/entry.ts"
import { lineDiff } from "../../scripts/api/lines.ts"
import { temporary, write } from "./temporary.ts"

const texts = (files: Readonly<Record<string, string>>) => {
  const folder = temporary()
  write(folder, files)
  const declarations = new Declarations(folder)
  const exported = declarations.exportsOf(join(folder, "index.d.ts"))
  return {
    exported: Object.fromEntries([...exported].map(([name, { text }]) => [name, text])),
    behind: [...declarations.behind(exported.values()).keys()],
  }
}

it("re-exports are followed to their declarations, and types that these mention are behind them", () => {
  const { exported, behind } = texts({
    "index.d.ts":
      'export { make, type Options } from "./make.ts"\nexport * from "@other/package"\nexport * as Deep from "./deep.ts"\n',
    "make.d.ts":
      'import type { Policy } from "./policy.ts"\nimport * as Budget from "./budget.ts"\n/** Gone. */\nexport declare const make: (options: Options) => Hidden;\nexport interface Options extends Policy { readonly budget?: Budget.Budget }\ninterface Hidden { a: string }\n',
    "policy.d.ts": "export interface Policy { p: number }\nexport interface Unused {}\n",
    "budget.d.ts": "export interface Budget { b: number }\n",
    "deep.d.ts": "export declare const x: 1;\n",
  })
  expect(exported).toEqual({
    "* from @other/package": 'export * from "@other/package"',
    Deep: 'export * as Deep from "./deep.ts"',
    Options: "export interface Options extends Policy {\n    readonly budget?: Budget.Budget;\n}",
    make: "export const make: (options: Options) => Hidden;",
  })
  expect(behind).toEqual(["budget.ts#Budget", "make.ts#Hidden", "policy.ts#Policy"])
})

const snapshot = (code: string): string => `# a\n\n## a\n\n\`\`\`ts\n${code}\n\`\`\`\n`
const changes = (before: string, after: string) =>
  compareApi(snapshot(before), snapshot(after)).map(({ level, what }) => `${level} ${what}`)

it("what is gone or says something else breaks, what is new adds", () => {
  const make = "export const make: (a: string) => Made;"
  expect(changes(make, "")).toEqual(["major make is gone"])
  expect(changes("", make)).toEqual(["minor make is new"])
  expect(changes(make, "export const make: (a: number) => Made;")).toEqual(["major make says something else"])
  expect(changes(make, "export const make: (a: string, b?: string) => Made;")).toEqual(["minor make takes more"])
  expect(changes(make, "export const make: (a: string, b: string) => Made;")).toEqual([
    "major make says something else",
  ])
  expect(changes(make, make)).toEqual([])
})

it("a required member more breaks where users make the value, not where they get it", () => {
  const both = (options: string, made: string) =>
    `export const make: (options: Options) => Made;\nexport interface Options { a?: string;${options} }\nexport interface Made { a: string;${made} }`
  expect(changes(both("", ""), both("", " b: string;"))).toEqual(["minor Made: adds b"])
  expect(changes(both("", ""), both(" b?: string;", ""))).toEqual(["minor Options: adds b"])
  expect(changes(both("", ""), both(" b: string;", ""))).toEqual(["major Options: users have to give b"])
  expect(changes(both(" b?: string;", ""), both("", ""))).toEqual(["major Options: without b"])
  expect(changes(both(" b?: string;", ""), both(" b?: number;", ""))).toEqual(["major Options: another type of b"])
})

it("a parameter of a callback is given to users, not taken from them", () => {
  const code = (more: string) =>
    `export const on: (callback: (event: Event) => void) => void;\nexport interface Event { a: string;${more} }`
  expect(changes(code(""), code(" b: string;"))).toEqual(["minor Event: adds b"])
})

it("a difference by lines shows what changed under its heading", () => {
  const text = (middle: string) => `# a\n\n## one\n\nsame\n\n## two\n\n${middle}\nend\n`
  expect(lineDiff(text("old"), text("new\nmore"))).toBe("@@ two\n- old\n+ new\n+ more\n")
  expect(lineDiff(text("x"), text("x"))).toBe("")
  expect(lineDiff("# a\n", text("x"))).toBe("@@ one\n+ same\n@@ two\n+ x\n+ end\n")
})
