/**
 * The common mistakes when people sign by hand. Each is a change to the correct recipe. `explain` tries them, alone and
 * together, until one gives the signature that was sent. They come from the issues of clients in many languages.
 */
import { byBytes, isMultipart } from "./canonical.ts"
import { decode, type SignedRequest } from "./parse-signed-request.ts"

/** A name and its text. */
type Param = readonly [name: string, value: string]

/** One way to build the signed text. */
export interface Recipe {
  readonly path: string
  readonly params: ReadonlyArray<Param>
  /** Names of parameters that are not signed. */
  readonly unsigned: ReadonlyArray<string>
  readonly sort: (params: ReadonlyArray<Param>) => ReadonlyArray<Param>
  /** Between a name and its value, and between two parameters. */
  readonly separators: readonly [equals: string, and: string]
  readonly body: string | Uint8Array | undefined
  readonly before: string
  readonly after: string
  readonly key: string
}

/** Path and parameters as the recipe joins them. */
export const recipeText = ({ path, params, unsigned, sort, separators: [equals, and] }: Recipe): string =>
  path +
  sort(params.filter(([name]) => !unsigned.includes(name)))
    .map(([name, value]) => name + equals + value)
    .join(and)

export interface Mistake {
  readonly kind: MistakeKind
  readonly message: string
  readonly apply: (recipe: Recipe) => Recipe
}

export type MistakeKind =
  | "encoded-values"
  | "plus"
  | "unsorted"
  | "access-token-signed"
  | "parameter-left-out"
  | "body-left-out"
  | "body-not-sent"
  | "body-twice"
  | "body-reformatted"
  | "multipart-signed"
  | "path"
  | "separators"
  | "secret-not-around"
  | "secret-whitespace"

/** The recipe that follows the rule. If a name repeats, its first value counts. */
export const correctRecipe = (
  request: SignedRequest,
  body: string | Uint8Array | undefined,
  appSecret: string,
): Recipe => ({
  path: request.path,
  params: request.params
    .map(({ read }) => read)
    .filter(([name], at, all) => all.findIndex(([other]) => other === name) === at),
  unsigned: ["sign", "access_token"],
  sort: (params) => params.toSorted(([a], [b]) => byBytes(a, b)),
  separators: ["", ""],
  body: isMultipart(request.header("content-type")) ? undefined : body,
  before: appSecret,
  after: appSecret,
  key: appSecret,
})

/** The mistakes in groups. Two mistakes of one group exclude each other. */
export const mistakes = (
  request: SignedRequest,
  body: string | Uint8Array | undefined,
): ReadonlyArray<ReadonlyArray<Mistake>> => [
  values(request),
  order,
  selection(request),
  bodies(request, body),
  paths(request),
  separators,
  secrets,
]

const withParams =
  (change: (params: ReadonlyArray<Param>) => ReadonlyArray<Param>): Mistake["apply"] =>
  (recipe) => ({
    ...recipe,
    params: change(recipe.params),
  })

const values = ({ params }: SignedRequest): ReadonlyArray<Mistake> => {
  const reading = (value: (raw: string, read: string) => string): Mistake["apply"] =>
    withParams(() => params.map(({ raw, read }) => [read[0], value(raw[1], read[1])]))
  const message =
    "The values were signed percent-encoded. Sign the decoded text (a space, not %20 or +); encode for the URL only."
  return [
    {
      kind: "plus",
      message: "A value with + was sent as a bare +, which arrives as a space. Send it as %2B, and sign it as +.",
      apply: reading((raw, read) => (raw.includes("+") ? decode(raw) : read)),
    },
    { kind: "encoded-values", message, apply: reading((raw) => raw) },
    { kind: "encoded-values", message, apply: reading((_, read) => encodeURIComponent(read)) },
    {
      kind: "encoded-values",
      message,
      apply: reading((_, read) => encodeURIComponent(read).replaceAll("%20", "+")),
    },
  ]
}

const ignoringCase = (params: ReadonlyArray<Param>): ReadonlyArray<Param> =>
  params.toSorted((a, b) => byBytes(a[0].toLowerCase(), b[0].toLowerCase()))

const order: ReadonlyArray<Mistake> = [
  {
    kind: "unsorted",
    message: "The parameters were signed in the order of the URL. Sort them by name, in byte order.",
    apply: (recipe) => ({ ...recipe, sort: (params) => params }),
  },
  {
    kind: "unsorted",
    message: "The parameters were sorted ignoring case. Sort by the bytes: upper case comes before lower case.",
    apply: (recipe) => ({ ...recipe, sort: ignoringCase }),
  },
]

/** Which parameters were signed. */
const selection = (request: SignedRequest): ReadonlyArray<Mistake> => {
  const token = request.get("access_token") ?? request.header("x-tts-access-token")
  const tokenSigned: Mistake = {
    kind: "access-token-signed",
    message: "The access token was signed. Do not sign access_token. Send it in a header.",
    apply: (recipe) => ({
      ...recipe,
      unsigned: ["sign"],
      params: [...recipe.params.filter(([name]) => name !== "access_token"), ["access_token", token ?? ""]],
    }),
  }
  const leftOut = request.params
    .map(({ read }) => read[0])
    .filter((name) => name !== "sign" && name !== "access_token")
    .map((left): Mistake => ({
      kind: "parameter-left-out",
      message: `'${left}' was not signed. Sign every query parameter except sign and access_token.`,
      apply: withParams((params) => params.filter(([name]) => name !== left)),
    }))
  return token === undefined ? leftOut : [tokenSigned, ...leftOut]
}

const bodies = (request: SignedRequest, sent: string | Uint8Array | undefined): ReadonlyArray<Mistake> => {
  const signing = (kind: MistakeKind, message: string, body: string | Uint8Array | undefined): Mistake => ({
    kind,
    message,
    apply: (recipe) => ({ ...recipe, body }),
  })
  if (isMultipart(request.header("content-type"))) {
    return [signing("multipart-signed", "The multipart body was signed. Do not sign a multipart/form-data body.", sent)]
  }
  if (sent === undefined || sent.length === 0) {
    const message = "A body was signed but not sent. Send the bytes that you sign, or sign no body."
    return ["{}", "[]", "null", '""'].map((body) => signing("body-not-sent", message, body))
  }
  const text = typeof sent === "string" ? sent : new TextDecoder().decode(sent)
  const left = signing(
    "body-left-out",
    "The body was sent but not signed. Sign its exact bytes, whatever the method.",
    undefined,
  )
  const value = parsed(text)
  if (value === undefined) return [left]
  const twice =
    "The body was serialised twice: as a JSON string that contains JSON. Serialise once, sign and send that text."
  const again = "The body was serialised again between signing and sending. Serialise once, sign and send that text."
  const forms = [JSON.stringify(value), spaced(value), JSON.stringify(value, null, 2), JSON.stringify(value, null, 4)]
  const sorted = sortedKeys(value)
  return [
    left,
    signing("body-twice", twice, JSON.stringify(text)),
    ...(typeof value === "string" ? [signing("body-twice", twice, value)] : []),
    ...[...forms, JSON.stringify(sorted), spaced(sorted), escaped(forms[0]!), escaped(forms[1]!)]
      .filter((form, at, all) => form !== text && all.indexOf(form) === at)
      .map((form) => signing("body-reformatted", again, form)),
  ]
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** JSON with a space after every comma and colon, as Python writes it. */
const spaced = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(spaced).join(", ")}]`
    : typeof value === "object" && value !== null
      ? `{${Object.entries(value)
          .map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`)
          .join(", ")}}`
      : JSON.stringify(value)

const sortedKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortedKeys)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => byBytes(a, b))
            .map(([key, inner]) => [key, sortedKeys(inner)]),
        )
      : value

/** JSON with \u escapes for all characters beyond ASCII, as Python and PHP write it. */
const escaped = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

const paths = ({ origin, rawPath, path }: SignedRequest): ReadonlyArray<Mistake> => {
  const signing = (wrong: string, what: string): Mistake => ({
    kind: "path",
    message: `${what} was signed instead of the path. Sign only the path, decoded, from its leading slash.`,
    apply: (recipe) => ({ ...recipe, path: wrong }),
  })
  return [
    signing(origin + path, "The whole URL"),
    signing(origin.replace(/^https?:\/\//, "") + path, "The host with the path"),
    signing(path.slice(1), "The path without its leading slash"),
    signing(path.endsWith("/") ? path.slice(0, -1) : `${path}/`, "The path with a different end"),
    ...(rawPath === path ? [] : [signing(rawPath, "The percent-encoded path")]),
    signing("", "Nothing"),
  ]
}

const separators: ReadonlyArray<Mistake> = (
  [
    ["=", "&"],
    ["=", ""],
    ["", "&"],
  ] as const
).map((pair) => ({
  kind: "separators",
  message: "The parameters were signed with = or & between them. Join name and value with nothing between.",
  apply: (recipe) => ({ ...recipe, separators: pair }),
}))

const around = "Put the app secret before and after the signed text, and also use it as the key of the HMAC."

const secrets: ReadonlyArray<Mistake> = [
  { kind: "secret-not-around", message: around, apply: (recipe) => ({ ...recipe, before: "", after: "" }) },
  { kind: "secret-not-around", message: around, apply: (recipe) => ({ ...recipe, after: "" }) },
  { kind: "secret-not-around", message: around, apply: (recipe) => ({ ...recipe, before: "" }) },
  {
    kind: "secret-whitespace",
    message: "The secret that signed and the secret given here differ by white space at an end. Trim it.",
    apply: (recipe) => ({ ...recipe, key: recipe.key.trim(), before: recipe.key.trim(), after: recipe.key.trim() }),
  },
]
