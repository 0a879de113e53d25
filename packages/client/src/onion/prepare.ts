/**
 * Builds and signs a request without sending it: to inspect it, to send it through a proxy, or to put a curl command without
 * secrets into a bug report.
 */
import { REDACTED, UnsupportedError } from "@tiktok-shop-kit/errors"
import { isSecretName } from "@tiktok-shop-kit/errors/secret-names"
import * as Effect from "effect/Effect"
import type { Body, Call } from "../call/call.ts"
import type { AnyMiddleware, Handler } from "./middleware.ts"
import type { Reply } from "../call/reply.ts"
import { urlOf } from "../wire/transport.ts"

export interface Prepared {
  readonly method: string
  /** With the signature: never log it. */
  readonly url: string
  /** With the token: never log them. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Body | undefined
  /** A curl command without secrets, token, cipher and signature. */
  readonly curl: string
}

/** Does `prepare` run the layer? */
export const isRunByPrepare = ({ prepare }: AnyMiddleware): boolean => prepare !== "skip"

/** Takes the place of the transport, and returns the request as the reply's body. */
export const capture: Handler<never> = (call) =>
  Effect.succeed({ status: 200, headers: new Headers(), body: new Captured(call) })

class Captured {
  readonly call: Call
  constructor(call: Call) {
    this.call = call
  }
}

export const preparedOf = (reply: Reply): Effect.Effect<Prepared, UnsupportedError> => {
  if (!(reply.body instanceof Captured)) {
    return Effect.fail(
      new UnsupportedError({
        message:
          "A middleware answered without a request, so `prepare` has nothing to show. Remove the middleware with `without`.",
      }),
    )
  }
  const { call } = reply.body
  const { method, headers, body } = call
  return Effect.succeed({ method, url: urlOf(call), headers, body, curl: curlOf(call) })
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`

const curlOf = (call: Call): string => {
  const query = Object.fromEntries(
    Object.entries(call.query).map(([name, value]) => [name, isSecretName(name) ? REDACTED : value]),
  )
  const url =
    call.url === undefined
      ? urlOf({ ...call, query }).replaceAll(encodeURIComponent(REDACTED), REDACTED)
      : `${call.origin}/${REDACTED}`
  const headers = Object.entries(call.headers).map(
    ([name, value]) => `-H ${quoted(`${name}: ${isSecretName(name) ? REDACTED : value}`)}`,
  )
  return [`curl -X ${call.method}`, quoted(url), ...headers, ...dataOf(call.body)].join(" ")
}

const dataOf = (body: Body | undefined): ReadonlyArray<string> => {
  switch (body?.kind) {
    case undefined:
      return []
    case "text":
      return [`--data-raw ${quoted(body.text)}`]
    case "bytes":
      return [`--data-binary '@<${body.bytes.length} bytes>'`]
    case "source":
      return [`--data-binary '@<${body.source.size} bytes>'`]
    case "multipart":
      return body.parts.map(({ name, value, filename }) =>
        typeof value === "string" ? `-F ${quoted(`${name}=${value}`)}` : `-F ${quoted(`${name}=@${filename ?? name}`)}`,
      )
  }
}
