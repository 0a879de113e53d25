/** What an editor offers while a user types: it asks TypeScript's server as editors do. */
import { spawn } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { createInterface } from "node:readline"

export interface Completion {
  readonly name: string
  /** The module that the editor imports the name from. */
  readonly source?: string
}

interface Message {
  readonly type: string
  readonly command?: string
  readonly success?: boolean
  readonly message?: string
  readonly body?: { readonly entries: ReadonlyArray<Completion> }
}

/** What is offered at the end of `typed` in a file of the folder. `tsserver`: the path of TypeScript's tsserver.js. */
export const completions = async (
  tsserver: string,
  folder: string,
  typed: string,
): Promise<ReadonlyArray<Completion>> => {
  const file = join(folder, "typed.ts")
  writeFileSync(file, typed)
  const server = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  const requests = [
    ["configure", { preferences: { includeCompletionsForModuleExports: true } }],
    ["open", { file }],
    ["completionInfo", { file, line: 1, offset: typed.length + 1, includeExternalModuleExports: true }],
  ] as const
  for (const [index, [command, args]] of requests.entries())
    server.stdin.write(`${JSON.stringify({ seq: index + 1, type: "request", command, arguments: args })}\n`)
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      if (!line.startsWith("{")) continue
      const { type, command, success, message, body } = JSON.parse(line) as Message
      if (type !== "response" || command !== "completionInfo") continue
      if (success !== true) throw new Error(`tsserver: ${message}`)
      return body?.entries ?? []
    }
    throw new Error("tsserver ended before it answered")
  } finally {
    server.kill()
  }
}
