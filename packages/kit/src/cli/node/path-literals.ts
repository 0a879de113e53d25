/**
 * Finds operations by the paths in a file's strings: as the spec writes them, with ids filled in, as a template, joined with
 * `+`, with a host before or a query after.
 */
import type { Found } from "./api-imports.ts"
import type { Known, KnownOperation } from "./operations.ts"

/** The placeholder for a step of a path that is only known at run time. */
const unknownStep = "{}"

const host = String.raw`(?:https?://[^"'\x60/\s$]+|\$\{[^}]*\})?`
const path = String.raw`/[a-z_]+/(?:\d{6}|v\d)/`
const literal = new RegExp(
  String.raw`(?:\.(?<method>GET|POST|PUT|PATCH|DELETE)\(\s*)?` +
    String.raw`(?:"${host}(?<double>${path}(?:\$\{[^}]*\}|[^"\s])*)"|'${host}(?<single>${path}(?:\$\{[^}]*\}|[^'\s])*)'|\x60${host}(?<template>${path}(?:\$\{[^}]*\}|[^\x60\s])*)\x60)`,
  "g",
)

export const pathsIn = (text: string, known: Known): ReadonlyArray<Found> => {
  const operations = [...known.operations.values()].map((operation) => ({ operation, steps: stepsOf(operation.path) }))
  return [...withoutGlue(text).matchAll(literal)].flatMap(({ groups = {}, index }) => {
    const steps = stepsOf(groups["double"] ?? groups["single"] ?? groups["template"] ?? "")
    const fitting = operations.filter((one) => fits(one.steps, steps))
    // `/things/sum` also fits `/things/{id}`: the operation with more fixed steps is meant.
    const written = ({ steps: own }: (typeof operations)[number]) => own.filter((step) => step !== unknownStep).length
    const most = Math.max(...fitting.map(written))
    return fitting
      .filter((one) => written(one) === most && isMethod(one.operation, groups["method"]))
      .map(({ operation }): Found => [operation.id, index])
  })
}

/** Without a method beside the path, every operation of the path is meant. */
const isMethod = (operation: KnownOperation, method: string | undefined): boolean =>
  method === undefined || operation.method === method

/** The steps of a path, without query and fragment. A step that a program fills in is unknown. */
const stepsOf = (written: string): ReadonlyArray<string> =>
  written
    .replaceAll(/\$\{[^}]*\}|\{[^}]*\}/g, unknownStep)
    .split(/[?#]/)[0]!
    .split("/")
    .slice(1)

const fits = (own: ReadonlyArray<string>, seen: ReadonlyArray<string>): boolean =>
  own.length === seen.length &&
  own.every((step, at) => {
    if (step === unknownStep) return seen[at] !== ""
    return step === seen[at]
  })

/** `"/things/" + id + "/move"` becomes `"/things/${…}/move"` of the same length, so that offsets stay. */
const withoutGlue = (text: string): string =>
  text
    .replace(/(?<=\/)(["'])\s*\+\s*[\w$.()[\]]+\s*\+\s*\1(?=\/)/g, filler)
    .replace(/(?<=\/)(["'])\s*\+\s*[\w$.()[\]]+/g, (glue, quote: string) => `${filler(glue.slice(0, -1))}${quote}`)

/** `${___}` as long as the text; line breaks stay. */
const filler = (glue: string): string => `\${${glue.slice(2, -1).replace(/[^\n]/g, "_")}}`
