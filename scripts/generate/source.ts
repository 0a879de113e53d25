/**
 * Reads the YAML files of the spec and remembers the place of every value, so that a problem can name its file and
 * line. Values are plain objects; a separate table has their offsets. While reading, a `$ref` becomes the path of its file
 * from the root of the spec (`schemas/Money.yaml`), so no later code needs to know where it was written.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml"

export type Json = null | boolean | number | string | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])

/** The methods that a path item may have; its other members are not operations. */
export const methods: ReadonlyArray<string> = ["get", "post", "put", "patch", "delete"]

/** Something wrong in the spec, and what to do about it. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly message: string
}

interface Origin {
  readonly file: string
  readonly lines: LineCounter
  readonly start: number
  readonly keys: ReadonlyMap<string, number>
}

export class Source {
  readonly problems: Problem[] = []
  readonly #root: string
  readonly #files = new Map<string, Json | undefined>()
  readonly #origins = new WeakMap<object, Origin>()

  constructor(root: string) {
    this.#root = root
  }

  /** The files under a folder of the spec, sorted, as paths from its root. */
  list(folder: string): string[] {
    const at = join(this.#root, folder)
    if (!existsSync(at)) return []
    return readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
      .map((entry) => posix.join(folder, posix.relative(at, posix.join(entry.parentPath, entry.name))))
      .sort()
  }

  exists(file: string): boolean {
    return existsSync(join(this.#root, file))
  }

  /** The files that list the paths: of TikTok Shop and, if it exists, of TikTok for Developers. */
  indices(): string[] {
    return ["openapi.yaml", "content.yaml"].filter((index) => this.exists(index))
  }

  /** The value of a file, read once; undefined, with the problem reported, where it does not parse. */
  read(file: string): Json | undefined {
    if (!this.#files.has(file)) this.#files.set(file, this.#parse(file))
    return this.#files.get(file)
  }

  /** Follows a `$ref` to the file it names; anything else is its own target. */
  resolve(value: Json | undefined): Json | undefined {
    if (!isRecord(value) || typeof value["$ref"] !== "string") return value
    if (this.exists(value["$ref"])) return this.read(value["$ref"])
    this.report(value, `$ref to ${value["$ref"]}, which does not exist`, "correct the path or add the file", "$ref")
    return undefined
  }

  /** Gives `copy` the file and line of `original`. */
  sameOrigin<T extends object>(copy: T, original: object): T {
    const origin = this.#origins.get(original)
    if (origin !== undefined) this.#origins.set(copy, origin)
    return copy
  }

  fileOf(value: object): string {
    return this.#origins.get(value)?.file ?? "spec"
  }

  /** Reports a problem at a value, or at one of its keys. */
  report(at: object, problem: string, remedy: string, key?: string): void {
    const origin = this.#origins.get(at)
    const offset = (key === undefined ? undefined : origin?.keys.get(key)) ?? origin?.start
    const line = offset === undefined ? 1 : origin!.lines.linePos(offset).line
    this.reportLine(origin?.file ?? "", line, problem, remedy)
  }

  reportLine(file: string, line: number, problem: string, remedy: string): void {
    this.problems.push({ file, line, message: `${problem} — ${remedy}` })
  }

  #parse(file: string): Json | undefined {
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(join(this.#root, file), "utf8"), {
      lineCounter: lines,
      prettyErrors: false,
    })
    for (const error of document.errors) {
      this.reportLine(file, lines.linePos(error.pos[0]).line, error.message, "correct the YAML")
    }
    if (document.errors.length > 0) return undefined
    return this.#plain(document.contents, { file, lines, document })
  }

  #plain(node: unknown, from: { file: string; lines: LineCounter; document: Document }): Json {
    if (isAlias(node)) return this.#plain(node.resolve(from.document), from)
    if (isScalar(node)) return node.value as Json
    if (isSeq(node)) {
      const list = node.items.map((item) => this.#plain(item, from))
      return this.#remember(list, node, from, new Map())
    }
    if (!isMap(node)) return null
    const keys = new Map<string, number>()
    const object: JsonObject = {}
    for (const { key, value } of node.items) {
      const name = String(isScalar(key) ? key.value : key)
      keys.set(name, startOf(key) ?? startOf(node) ?? 0)
      const plain = this.#plain(value, from)
      const isRef = name === "$ref" && typeof plain === "string"
      object[name] = isRef ? posix.join(posix.dirname(from.file), plain) : plain
    }
    return this.#remember(object, node, from, keys)
  }

  #remember<T extends object>(
    value: T,
    node: Node,
    from: { file: string; lines: LineCounter },
    keys: ReadonlyMap<string, number>,
  ): T {
    this.#origins.set(value, { file: from.file, lines: from.lines, start: startOf(node) ?? 0, keys })
    return value
  }
}

const startOf = (node: unknown): number | undefined =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0]

/** `spec/paths/…yaml:LINE: problem — remedy`, in the order of the files. */
export const printProblems = (problems: ReadonlyArray<Problem>): string[] =>
  [...problems]
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, message }) => `spec/${file}:${line}: ${message}`)
    .filter((line, index, all) => line !== all[index - 1])
