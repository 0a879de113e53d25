/**
 * Faults that wait for a request or an event.
 */
import { faultKinds } from "../../check-fault.ts"
import type { Fault } from "../../fault.ts"
import type { Controls } from "../controls.ts"
import { described, listOf, objectOf, ref, text, type JsonSchema } from "../../json-schema.ts"
import type { Body, Fields } from "../../read-fields.ts"
import { route } from "../route.ts"
import { readState } from "../state.ts"

export const faultSchema: JsonSchema = {
  type: "object",
  description: "GET /catalog lists the further fields of each kind.",
  required: ["kind"],
  properties: {
    kind: { type: "string", enum: faultKinds },
    operation: described("An operation's id or a path, with * for any run of characters.", text),
    times: described('How many requests it hits: a whole number from 1, or "all".', { type: ["integer", "string"] }),
    probability: described("How often it hits.", { type: "number", minimum: 0, maximum: 1 }),
  },
  additionalProperties: true,
}

/** JSON has no Infinity: "all" means it. The queue of faults checks the fields. */
const faultBody: Body<Fault> = {
  schema: faultSchema,
  read: (fields: Fields) => (fields["times"] === "all" ? { ...fields, times: Infinity } : fields) as unknown as Fault,
}

export const faultRoutes = (controls: Controls) => {
  const { faults } = controls.world
  const answer = objectOf({ faults: listOf(ref("WaitingFault")) })
  const waiting = () => ({ faults: readState(controls).faults })
  return [
    route({
      id: "faults.list",
      method: "GET",
      path: "/faults",
      summary: "The faults that wait, in order.",
      answer,
      run: waiting,
    }),
    route({
      id: "faults.add",
      method: "POST",
      path: "/faults",
      summary: "Adds a fault.",
      body: faultBody,
      status: 201,
      answer,
      run: ({ body }) => {
        faults.add(body)
        return waiting()
      },
    }),
    route({
      id: "faults.clear",
      method: "DELETE",
      path: "/faults",
      summary: "Removes all faults.",
      answer,
      run: () => {
        faults.clear()
        return waiting()
      },
    }),
  ]
}
