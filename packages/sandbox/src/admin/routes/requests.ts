/**
 * The log of requests.
 */
import type { Controls } from "../controls.ts"
import { checksOf, exchangeView } from "../exchange.ts"
import { anyObject, described, listOf, objectOf, oneOf, ref, text, whole } from "../../json-schema.ts"
import { requestError } from "../request-error.ts"
import { route } from "../route.ts"

const newest = 500

const pairs = listOf(listOf(text))

export const requestRoutes = ({ world }: Controls) => [
  route({
    id: "requests",
    method: "GET",
    path: "/requests",
    summary: "The newest 500 requests to the platform's API, oldest first.",
    query: {
      after: described("Only requests after the one with this id.", text),
      naming: described(
        "Only the newest 300 whose path, query, body or answer has this text, such as an order id.",
        text,
      ),
    },
    answer: objectOf({ requests: listOf(ref("Request")) }),
    run: ({ query: { after, naming } }) => {
      const at = after === undefined ? -1 : world.log.findLastIndex(({ requestId }) => requestId === after)
      const requests = world.log.slice(Math.max(at + 1, world.log.length - newest))
      if (naming === undefined) return { requests }
      const found = world.exchanges.naming(naming)
      return { requests: requests.filter(({ requestId }) => found.has(requestId)) }
    },
  }),
  route({
    id: "clearRequests",
    method: "DELETE",
    path: "/requests",
    summary: "Empties the log of requests.",
    answer: objectOf({ requests: listOf(ref("Request")) }),
    run: () => {
      world.log.length = 0
      world.exchanges.clear()
      world.attempts.clear()
      return { requests: [] }
    },
  }),
  route({
    id: "request",
    method: "GET",
    path: "/requests/{requestId}",
    summary: "One request in full: the checks, the bytes in both directions, and the text to sign.",
    answer: objectOf(
      {
        request: ref("Request"),
        checks: listOf(objectOf({ name: text, outcome: oneOf("passed", "refused", "not reached") })),
        query: pairs,
        headers: pairs,
        body: text,
        bodyBytes: whole,
      },
      {
        answer: described("Only the beginning, if the answer is longer than a million characters or old.", text),
        answerCharacters: described("How long the whole answer is.", whole),
        curl: described("Shell text that sends the request again with a new signature.", text),
        sdk: described("The same call as SDK code.", text),
        signature: anyObject,
      },
    ),
    run: async ({ path }) => {
      const view = await exchangeView(world, path["requestId"]!)
      if (view !== undefined) return view
      const request = world.log.findLast((entry) => entry.requestId === path["requestId"])
      if (request === undefined) throw requestError("No request has this id.", 404)
      return { request, checks: checksOf(request), query: [], headers: [], body: "", bodyBytes: 0 }
    },
  }),
]
