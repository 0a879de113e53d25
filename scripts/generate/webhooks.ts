/**
 * Reads the webhook events that openapi.yaml lists, and prints one interface an event, the map from event name to data,
 * and the table from the wire's type number to the name.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { checkExtensions } from "./extensions.ts"
import { literal } from "./literal.ts"
import type { WebhookModel } from "./model.ts"
import { pascalCase, propertyKey } from "./names.ts"
import { sentence } from "./prose.ts"
import { checkSchema, isEmptySchema, refsIn, widePaths, type Schema, type SharedSchemas } from "./schema.ts"
import type { SharedTypes } from "./shared-types.ts"
import type { JsonObject, Source } from "./source.ts"
import { TypePrinter } from "./types.ts"

export const readWebhooks = (source: Source, shared: SharedSchemas): WebhookModel[] => {
  const root = source.exists("openapi.yaml") ? source.read("openapi.yaml") : undefined
  const index = isRecord(root) && isRecord(root["webhooks"]) ? root["webhooks"] : {}
  const events: WebhookModel[] = []
  for (const [name, entry] of Object.entries(index)) {
    const item = source.resolve(entry)
    const post = isRecord(item) ? item["post"] : undefined
    if (!isRecord(item) || !isRecord(entry) || typeof entry["$ref"] !== "string") continue
    if (!isRecord(post)) source.report(item, "no post", "an event is posted to the app: write it under post")
    else {
      const event = readWebhook(source, shared, name, entry["$ref"], post)
      if (event !== undefined) events.push(event)
    }
  }
  const listed = new Set(Object.values(index).map((entry) => (isRecord(entry) ? entry["$ref"] : undefined)))
  for (const file of source.list("webhooks").filter((file) => !listed.has(file))) {
    source.reportLine(file, 1, "openapi.yaml does not list this file", "add its event under webhooks")
  }
  reportDuplicates(source, events)
  return events
}

const readWebhook = (
  source: Source,
  shared: SharedSchemas,
  name: string,
  file: string,
  post: JsonObject,
): WebhookModel | undefined => {
  const before = source.problems.length
  checkExtensions(source, post, "webhook")
  const body = source.resolve(post["requestBody"])
  const content = isRecord(body) && isRecord(body["content"]) ? body["content"]["application/json"] : undefined
  const schema = isRecord(content) ? checkSchema(source, content["schema"], content) : undefined
  const data = schema?.allOf?.map(({ properties }) => properties?.["data"]).find((found) => found !== undefined)
  if (data === undefined && source.problems.length === before) {
    source.report(post, "the event has no data", "write allOf: the envelope, then an object with data", "requestBody")
  }
  if (data === undefined || source.problems.length > before) return undefined
  return {
    file,
    origin: post,
    name,
    typeName: pascalCase(name),
    type: Number(post["x-tts-type"]),
    owner: String(post["x-tts-owner"]),
    summary: String(post["summary"] ?? ""),
    state: post["x-tts-state"] as unknown as WebhookModel["state"],
    data: isEmptySchema(data) ? { type: "object", additionalProperties: true } : data,
    wide: widePaths(shared, data),
  }
}

const reportDuplicates = (source: Source, events: ReadonlyArray<WebhookModel>): void => {
  const first = new Map<number, WebhookModel>()
  for (const event of events) {
    const other = first.get(event.type)
    if (other === undefined) first.set(event.type, event)
    else source.report(event.origin, `type ${event.type} is ${other.name}`, "correct one of the two", "x-tts-type")
  }
}

export const printWebhooks = (events: ReadonlyArray<WebhookModel>, shared: SharedTypes): string => {
  const mentioned = new Set<string>()
  const names = events.map(({ typeName }) => typeName)
  const printed = events.map((event) => {
    const printer = new TypePrinter(shared, [...names, ...refsIn(event.data)], `${event.typeName}.`)
    const text = printEvent(event, event.data, printer)
    for (const name of printer.mentioned) mentioned.add(name)
    return text
  })
  const map = events.map(({ name, typeName }) => `  ${propertyKey(name)}: ${typeName}\n`)
  const rows = events.map(({ name, type, owner, wide }) => {
    return `  ${type}: ${literal({ name, owner, ...(wide.length > 0 && { wide }) })},\n`
  })
  return [
    "// Generated from spec/webhooks. Do not edit: `pnpm generate`.\n",
    mentioned.size === 0 ? "" : `import type { ${[...mentioned].sort().join(", ")} } from "./schemas.ts"\n`,
    "\n/** The data of every event by its name. */\n",
    `export interface WebhookEvents {\n${map.join("")}}\n\n`,
    WEBHOOK_TYPE,
    "/** The events by their number on the wire. */\n",
    `export const webhookTypes: Readonly<Record<number, WebhookType>> = {\n${rows.join("")}}\n\n`,
    printed.join("\n"),
  ].join("")
}

const WEBHOOK_TYPE = `export interface WebhookType {
  readonly name: keyof WebhookEvents
  /** The field beside the data that names the owner of the event. */
  readonly owner: "shop_id" | "seller_open_id" | "creator_open_id"
  /** Dotted paths of integers beyond 2^53 in the data. */
  readonly wide?: ReadonlyArray<string>
}

`

/** The notes on an event. */
export const eventNotes = ({ summary, type, owner, state }: WebhookModel): string => {
  const sentences = [sentence(summary), `Type ${type}, \`${owner}\`.`]
  if (state.note !== undefined) sentences.push(sentence(state.note))
  if (state.partial === true) sentences.push("No source names all of its fields.")
  return sentences.join(" ")
}

const printEvent = (event: WebhookModel, data: Schema, printer: TypePrinter): string => {
  const { typeName } = event
  const declaration = printer.declaration("export ", typeName, data, "data", eventNotes(event))
  if (printer.hoisted.length === 0) return declaration
  return `${declaration}\nexport declare namespace ${typeName} {\n${printer.hoisted.join("\n")}}\n`
}
