/**
 * The compiler's language server, spoken to as an editor does: messages of JSON-RPC over standard input and output. It
 * answers what a hover over a place of a file shows, and what is wrong in a file after an edit.
 */
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { compilers } from "./compiler.ts"

export interface LanguageServer {
  /** The text of a hover over the first place where `marker` begins, in Markdown; empty without a hover. */
  readonly hover: (file: string, marker: string) => Promise<string>
  /** The errors in the file with this text, which is not written to the disk. */
  readonly errors: (file: string, text: string) => Promise<ReadonlyArray<string>>
  readonly stop: () => Promise<void>
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

export const startServer = async (folder: string): Promise<LanguageServer> => {
  const server = spawn(process.execPath, [compilers["tsc 7"], "--lsp", "--stdio"], { cwd: folder })
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()))
  const waiting = new Map<number, (message: Message) => void>()
  const opened = new Map<string, string>()
  let ids = 0
  let edits = 1

  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const ask = async (method: string, params?: object): Promise<unknown> => {
    const id = ++ids
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve))
    send({ id, method, ...(params !== undefined && { params }) })
    const { error, result } = await answer
    if (error !== undefined) throw new Error(`${method}: ${error.message}`)
    return result
  }
  onMessage(server.stdout, (message) => {
    if (message.id === undefined) return
    // What the server asks of the editor (settings, watching files) is answered with nothing.
    if (message.method !== undefined) return send({ id: message.id, result: null })
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
  })

  const rootUri = pathToFileURL(folder).href
  const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } }
  await ask("initialize", {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: "test" }],
    capabilities,
  })
  send({ method: "initialized", params: {} })

  const open = (file: string): string => {
    const known = opened.get(file)
    if (known !== undefined) return known
    const text = readFileSync(file, "utf8")
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri: pathToFileURL(file).href, languageId: "typescript", version: 1, text } },
    })
    opened.set(file, text)
    return text
  }

  return {
    hover: async (file, marker) => {
      const before = open(file).split(marker, 1)[0]!.split("\n")
      const position = { line: before.length - 1, character: before.at(-1)!.length }
      const params = { textDocument: { uri: pathToFileURL(file).href }, position }
      const result = (await ask("textDocument/hover", params)) as { contents: string | { value: string } } | null
      if (result === null) return ""
      return typeof result.contents === "string" ? result.contents : result.contents.value
    },
    errors: async (file, text) => {
      open(file)
      const uri = pathToFileURL(file).href
      send({
        method: "textDocument/didChange",
        params: { textDocument: { uri, version: ++edits }, contentChanges: [{ text }] },
      })
      const { items } = (await ask("textDocument/diagnostic", { textDocument: { uri } })) as {
        readonly items: ReadonlyArray<{ readonly severity: number; readonly message: string }>
      }
      return items.filter(({ severity }) => severity === 1).map(({ message }) => message)
    },
    stop: async () => {
      await ask("shutdown")
      send({ method: "exit" })
      await ended
    },
  }
}

const onMessage = (stream: NodeJS.ReadableStream, receive: (message: Message) => void): void => {
  let buffer = Buffer.alloc(0)
  stream.on("data", (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n")
      if (end < 0) return
      const length = Number(/content-length: (\d+)/i.exec(buffer.toString("latin1", 0, end))![1])
      if (buffer.length < end + 4 + length) return
      const body = buffer.toString("utf8", end + 4, end + 4 + length)
      buffer = buffer.subarray(end + 4 + length)
      receive(JSON.parse(body) as Message)
    }
  })
}
