/**
 * The sandbox's clock.
 */
import { isTime, timeRule, unitHint } from "../../clock.ts"
import type { Controls } from "../controls.ts"
import { decimal, described, ref } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { requestError } from "../request-error.ts"
import { route } from "../route.ts"
import { readState } from "../state.ts"

const timeOf = (now: unknown): number => {
  const at = typeof now === "string" ? Date.parse(now) : now
  if (isTime(at)) return at
  throw requestError(`'now' must be ${timeRule}, or a date such as '2027-01-15T08:00:00Z'.${unitHint(now)}`)
}

export const clockRoutes = (controls: Controls) => {
  const { clock } = controls
  const shown = () => readState(controls).clock
  return [
    route({ id: "clock.now", method: "GET", path: "/clock", summary: "The time.", answer: ref("Clock"), run: shown }),
    route({
      id: "clock.set",
      method: "PUT",
      path: "/clock",
      summary: "Moves the clock to a time, or by a duration. What becomes due happens at once.",
      body: bodyOf(
        {},
        {
          now: described("Unix milliseconds, or a date such as 2027-01-15T08:00:00Z.", { type: ["number", "string"] }),
          advanceMs: { ...decimal, minimum: 0 },
        },
      ),
      answer: ref("Clock"),
      run: ({ body: { advanceMs, now } }) => {
        if ((now === undefined) === (advanceMs === undefined)) throw requestError("Give 'now' or 'advanceMs'.")
        if (advanceMs === undefined) clock.set(timeOf(now))
        else clock.advance(advanceMs)
        return shown()
      },
    }),
  ]
}
