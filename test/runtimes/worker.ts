/** For workerd: takes the sandbox from the request, answers the results. */
import { twentyCalls } from "./calls.ts"

export default {
  fetch: async (request: Request): Promise<Response> =>
    Response.json(await twentyCalls((await request.json()) as never)),
}
