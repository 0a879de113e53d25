/** A small spec that every rule accepts, written to a temporary folder where a test damages it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { onTestFinished } from "vitest"

const openapi = `openapi: 3.1.0
info: { title: Fixture, version: "1", license: { name: MIT, identifier: MIT } }
servers:
  - url: https://shop.example.org
security:
  - token: []
components:
  securitySchemes:
    token: { type: apiKey, in: header, name: token }
tags:
  - { name: product, description: Products. }
  - { name: fbt, description: Stock. }
paths:
  /product/202309/things/search: { $ref: paths/product/202309/things_search.yaml }
  /fbt/202309/things/{thing_id}: { $ref: paths/fbt/202309/things_thing_id.yaml }
webhooks:
  THING_CHANGE: { $ref: webhooks/THING_CHANGE.yaml }
`

const search = `post:
  operationId: product.202309.searchThings
  summary: Searches the things of a shop.
  tags: [product]
  x-tts-access: seller
  x-tts-shop-cipher: required
  x-tts-safety: read
  x-tts-scopes: []
  x-tts-paging: { style: token, in: query, token: page_token, next: next_page_token }
  x-tts-list: found.things
  x-tts-state: { confidence: high, indexed: true }
  parameters:
    - name: page_token
      in: query
      schema:
        type: string
    - name: page_size
      in: query
      description: How many things a page holds.
      schema:
        type: integer
  requestBody:
    content:
      application/json:
        schema:
          type: object
          properties:
            update_time:
              type: string
              description: When it changed, RFC 3339.
            colour:
              type: string
  responses:
    "200":
      description: The things.
      content:
        application/json:
          schema:
            allOf:
              - $ref: ../../../schemas/Envelope.yaml
              - type: object
                properties:
                  data:
                    type: object
                    required: [found]
                    properties:
                      found:
                        type: object
                        required: [things]
                        properties:
                          things:
                            type: array
                            items:
                              $ref: ../../../schemas/Thing.yaml
                      next_page_token:
                        type: string
`

const read = `get:
  operationId: fbt.202309.readThing
  summary: Reads a thing.
  tags: [fbt]
  deprecated: true
  x-tts-access: seller
  x-tts-shop-cipher: forbidden
  x-tts-safety: read
  x-tts-scopes: []
  x-tts-state: { confidence: low, indexed: false, sunset: "2026-06-01" }
  parameters:
    - { name: thing_id, in: path, required: true, schema: { type: string } }
  responses:
    "200":
      description: The thing.
      content:
        application/json:
          schema:
            allOf:
              - $ref: ../../../schemas/Envelope.yaml
              - type: object
                properties:
                  data:
                    type: object
                    properties:
                      height:
                        type: integer
                      thing:
                        $ref: ../../../schemas/Thing.yaml
`

const thing = `type: object
required: [id]
properties:
  id:
    type: string
  parts:
    type: array
    items:
      $ref: Thing.yaml
  price:
    $ref: Money.yaml
  state:
    type: string
    description: The current status.
    x-tts-values: [LIVE, DRAFT]
`

const money = `type: object
required: [amount, currency]
properties:
  amount:
    type: string
  currency:
    type: string
`

const event = `post:
  summary: A thing changed.
  tags: [product]
  x-tts-type: 1
  x-tts-owner: shop_id
  x-tts-state: { confidence: high }
  security: []
  requestBody:
    content:
      application/json:
        schema:
          allOf:
            - $ref: ../schemas/Envelope.yaml
            - type: object
              properties:
                shop_id:
                  type: string
                data:
                  type: object
                  properties:
                    count:
                      type: integer
                      description: How many changed.
  responses:
    "200":
      description: Received.
`

const errors = `success: [0]
codes:
  - { code: 1, class: server, keyword: busy, retry: backoff }
  - { code: 1, class: validation }
  - { code: 2, class: conflict }
`

export const searchFile = "paths/product/202309/things_search.yaml"
export const readFile = "paths/fbt/202309/things_thing_id.yaml"
export const eventFile = "webhooks/THING_CHANGE.yaml"

const contents: Readonly<Record<string, string>> = {
  "openapi.yaml": openapi,
  [searchFile]: search,
  [readFile]: read,
  [eventFile]: event,
  "schemas/Envelope.yaml":
    "type: object\nrequired: [code]\nproperties:\n  code: { type: integer, description: 0 on success. }\n",
  "schemas/Thing.yaml": thing,
  "schemas/Money.yaml": money,
  "errors.yaml": errors,
}

export interface Fixture {
  readonly spec: string
  /** Replaces a text of a file; fails where it is not there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void
  readonly write: (file: string, text: string) => void
}

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "spec-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

export const fixture = (): Fixture => {
  const spec = temporaryFolder()
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(spec, file)), { recursive: true })
    writeFileSync(join(spec, file), text)
  }
  for (const [file, text] of Object.entries(contents)) write(file, text)
  return {
    spec,
    write,
    edit: (file, from, to) => {
      const before = readFileSync(join(spec, file), "utf8")
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${file} has no ${String(from)}`)
      write(file, after)
    },
  }
}
