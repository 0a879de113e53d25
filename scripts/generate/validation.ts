/**
 * The parts of the `….schema` modules. They validate as leniently as the types promise: they keep keys that the spec does
 * not know and take values that it does not list; ids beyond 2^53 are strings. The types of the results are the
 * interfaces of the operation modules, stated and not inferred, because inferring them takes a compiler seconds.
 */
import * as Schema from "effect/Schema"

/** An object; other keys stay as they are. */
export const object = (fields: Readonly<Record<string, Schema.Constraint>>): Schema.Constraint =>
  Schema.StructWithRest(Schema.Struct(fields), [Schema.Record(Schema.String, Schema.Unknown)])

/** A field of an answer that may be missing. */
export const optional = (field: Schema.Constraint): Schema.Constraint => Schema.optionalKey(field)

/** A field of an input that may be missing or undefined. */
export const optionalInput = (field: Schema.Constraint): Schema.Constraint => Schema.optional(field)

export const list = (item: Schema.Constraint): Schema.Constraint => Schema.Array(item)

export const map = (value: Schema.Constraint): Schema.Constraint => Schema.Record(Schema.String, value)

export const either = (...members: ReadonlyArray<Schema.Constraint>): Schema.Constraint => Schema.Union(members)

/** For a shape that contains itself. */
export const later = (schema: () => Schema.Constraint): Schema.Constraint => Schema.suspend(schema)

/** States the type of what was built. */
export const typed = <T>(schema: Schema.Constraint): Schema.Codec<T> => Schema.make<Schema.Codec<T>>(schema.ast)
