/** For Node, Deno and Bun: takes the sandbox from the environment, prints the results. */
import { twentyCalls } from "./calls.ts"

const given = JSON.parse(process.env["GIVEN"] ?? "{}")
console.log(JSON.stringify(await twentyCalls(given)))
