/**
 * A summary of the sandbox, and the values that its controls take.
 */
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { faultKinds, fieldsOfFault } from "../../check-fault.ts"
import { environment } from "../../environment.ts"
import type { Controls } from "../controls.ts"
import { bodyOf } from "../../read-fields.ts"
import { anyObject, listOf, objectOf, ref, text } from "../../json-schema.ts"
import { route } from "../route.ts"
import { readState } from "../state.ts"

export const overviewRoutes = (controls: Controls) => [
  route({
    id: "state",
    method: "GET",
    path: "/state",
    summary: "Accounts, shops, tokens, faults and counts, without secrets.",
    answer: ref("State"),
    run: () => readState(controls),
  }),
  route({
    id: "config",
    method: "GET",
    path: "/config",
    summary: "What a client needs: keys, addresses, and the tokens of the first account.",
    answer: anyObject,
    run: () => ({ ...controls.config }),
  }),
  route({
    id: "environment",
    method: "GET",
    path: "/environment",
    summary: "The same configuration as lines of an environment file.",
    answer: objectOf({ environment: text }),
    run: () => ({ environment: environment({ ...controls.config }) }),
  }),
  route({
    id: "setRedirectUrl",
    method: "PUT",
    path: "/redirect-url",
    summary:
      "Sets where the consent page sends the seller. Without a URL, the seller gets a page of the sandbox that shows the code.",
    body: bodyOf({}, { url: text }),
    answer: objectOf({}, { url: text }),
    run: ({ body }) => {
      controls.setRedirectUrl(body.url)
      return body.url === undefined ? {} : { url: body.url }
    },
  }),
  route({
    id: "catalog",
    method: "GET",
    path: "/catalog",
    summary: "The names of all events, and the kinds of faults with their fields.",
    answer: objectOf({
      events: listOf(text),
      faults: listOf(objectOf({ kind: text, fields: listOf(text) })),
    }),
    run: () => ({
      events: Object.values(webhookTypes).map(({ name }) => name),
      faults: faultKinds.map((kind) => ({ kind, fields: fieldsOfFault(kind) })),
    }),
  }),
  route({
    id: "buckets",
    method: "GET",
    path: "/buckets",
    summary: "How much of the rate limit is left.",
    answer: objectOf({ buckets: listOf(ref("Bucket")) }),
    run: () => ({ buckets: readState(controls).buckets }),
  }),
]
