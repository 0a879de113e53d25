/** The JSON kinds of a row of figures, from the table that says how each field is joined. */
import type { AnyShape, Shape } from "@tiktok-shop-kit/client/shape"
import type { FieldsOf, Join } from "./metric.ts"

interface Fields {
  readonly [name: string]: Join | Fields
}

/** A label may have any kind: nothing is computed from it. */
const kinds: Readonly<Record<Exclude<Join, "label">, AnyShape>> = {
  add: "figure",
  average: "figure",
  people: "number",
  rate: "text",
  parts: [{}],
}

/** `T` is the type of the row. `labels`: the kinds of the labels that are read. */
export const rowShape = <T>(fields: FieldsOf<T>, labels: Readonly<Record<string, AnyShape>> = {}): Shape<T> =>
  ({ ...shapeOf(fields as Fields), ...labels }) as Shape<T>

const shapeOf = (fields: Fields): Readonly<Record<string, AnyShape>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      if (typeof field === "object") return [[name, shapeOf(field)]]
      return field === "label" ? [] : [[name, kinds[field]]]
    }),
  )

/** The days of a row. */
export const interval = { start_date: "text", end_date: "text" } as const
