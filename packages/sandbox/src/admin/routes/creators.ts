/**
 * What creators do.
 */
import type { Controls } from "../controls.ts"
import { described, objectOf, text } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { route } from "../route.ts"

export const creatorRoutes = ({ creator }: Controls) => [
  route({
    id: "creator.message",
    method: "POST",
    path: "/creators/{creatorOpenId}/messages",
    summary: "A creator writes to a shop.",
    body: bodyOf({ text }, { shopId: described("Default: the first shop.", text) }),
    status: 201,
    answer: objectOf({ conversation_id: text }),
    run: ({ body, path }) => ({
      conversation_id: creator.message(path["creatorOpenId"]!, body.text, body.shopId),
    }),
  }),
]
