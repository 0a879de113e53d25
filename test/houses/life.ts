/**
 * The life of one call: the files that `tiktok.getProducts()` with a fixed token enters, from the facade to `fetch`.
 * `node test/houses/life.ts` prints them, with the number of functions that run in each. V8 counts the functions that run
 * between the call and the request; what is computed when the client is made is not part of the life.
 */
import { Session } from "node:inspector"
import { join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { createTikTokShop } from "tiktok-shop-kit"

const root = join(import.meta.dirname, "../..")

/** The part of the inspector's answer that is read here. */
interface Coverage {
  readonly result: ReadonlyArray<{
    readonly url: string
    readonly functions: ReadonlyArray<{
      readonly functionName: string
      readonly ranges: ReadonlyArray<{ readonly startOffset: number; readonly count: number }>
    }>
  }>
}

const session = new Session()
session.connect()

/** The inspector of this thread answers before `post` returns. */
const post = (method: string, params: object = {}): unknown => {
  let answer: unknown
  session.post(method, params, (error: Error | null, result?: unknown) => {
    if (error !== null) throw error
    answer = result
  })
  return answer
}

/** How many functions of each file ran since the last look. */
const entered = (): ReadonlyMap<string, number> => {
  const files = new Map<string, number>()
  for (const { url, functions } of (post("Profiler.takePreciseCoverage") as Coverage).result) {
    if (!url.startsWith(`${pathToFileURL(join(root, "packages")).href}/`)) continue
    // A nameless function that begins with the file is the module itself.
    const ran = functions.filter(
      ({ functionName, ranges: [whole] }) => whole!.count > 0 && (functionName !== "" || whole!.startOffset > 0),
    )
    if (ran.length > 0) files.set(relative(root, fileURLToPath(url)).replaceAll("\\", "/"), ran.length)
  }
  return files
}

let life: ReadonlyMap<string, number> = new Map()
const tiktok = createTikTokShop({
  appKey: "life",
  appSecret: "life-app-secret",
  accessToken: "ROW_life",
  fetch: async () => {
    life = entered()
    return Response.json({ code: 0, message: "Success", request_id: "1", data: { products: [] } })
  },
}).shop({ id: "7494000000000000001", cipher: "ROW_cipher" })

post("Profiler.enable")
post("Profiler.startPreciseCoverage", { callCount: true, detailed: false })
entered()
await tiktok.getProducts()
post("Profiler.stopPreciseCoverage")
session.disconnect()

for (const [file, functions] of [...life].toSorted()) console.log(`${file} ${functions}`)
console.log(`${life.size} files`)
