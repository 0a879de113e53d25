/** Small operations for tests of the client itself; the real ones are generated from the spec. */
import type { Operation, PagedOperation, Upload } from "@tiktok-shop-kit/client"

const shared = { platform: "shop", answer: "json", access: "seller", scopes: [] } as const

export const readThing: Operation<
  { readonly thing_id: string; readonly ids?: ReadonlyArray<string> | undefined },
  { id: string },
  "shop"
> = {
  ...shared,
  id: "test.202309.readThing",
  method: "GET",
  path: "/test/202309/things/{thing_id}",
  media: "none",
  query: ["ids"],
  shopCipher: "forbidden",
  safety: "read",
}

export const createThing: Operation<
  {
    readonly title: string
    readonly wide_id?: string | undefined
    readonly idempotency_key?: string | undefined
  },
  { id: string; wide_id?: string },
  "shop"
> = {
  ...shared,
  id: "test.202309.createThing",
  method: "POST",
  path: "/test/202309/things",
  media: "json",
  body: ["title", "wide_id", "idempotency_key"],
  shopCipher: "required",
  safety: "unsafe",
  idempotencyKey: { in: "body", name: "idempotency_key", maxLength: 128 },
  wide: { input: ["wide_id"], data: ["wide_id"] },
}

export interface Row {
  readonly id: string
}

export const searchThings: PagedOperation<
  {
    readonly page_size?: number | undefined
    readonly page_token?: string | undefined
    readonly status?: string | undefined
  },
  { readonly things: ReadonlyArray<Row>; readonly next_page_token?: string; readonly total_count?: number },
  Row,
  "shop"
> = {
  ...shared,
  id: "test.202309.searchThings",
  method: "POST",
  path: "/test/202309/things/search",
  media: "json",
  query: ["page_size", "page_token"],
  body: ["status"],
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
  },
  list: "things",
}

export const uploadThing: Operation<
  { readonly data: Upload; readonly use_case?: string | undefined },
  { uri: string },
  "shop"
> = {
  ...shared,
  id: "test.202309.uploadThing",
  method: "POST",
  path: "/test/202309/upload",
  media: "multipart",
  body: ["data", "use_case"],
  uploads: { data: { required: true, maxBytes: 20 * 1024 * 1024 } },
  shopCipher: "forbidden",
  safety: "unsafe",
}

/** One of the two GETs that carry a JSON body. */
export const getWithBody: Operation<{ readonly keys: ReadonlyArray<string> }, { found: number }, "shop"> = {
  ...shared,
  id: "test.202309.getWithBody",
  method: "GET",
  path: "/test/202309/lookup",
  media: "json",
  body: ["keys"],
  shopCipher: "forbidden",
  safety: "read",
}

/** A chunk of a video, sent to an address that another operation returned. */
export const uploadChunk: Operation<
  { readonly upload_url: string; readonly "Content-Range": string; readonly file: Upload },
  {},
  "content"
> = {
  ...shared,
  platform: "content",
  id: "test.v2.uploadChunk",
  method: "PUT",
  path: "/{upload_url}",
  media: "binary",
  answer: "empty",
  headers: ["Content-Range"],
  body: ["file"],
  absoluteUrl: "upload_url",
  uploads: { file: {} },
  access: "none",
  shopCipher: "forbidden",
  safety: "idempotent",
}

interface Listed {
  readonly rows: ReadonlyArray<Row>
}

/** Pages by a token inside an object of the body. */
export const searchNested: PagedOperation<
  { readonly pagination?: { readonly page_size?: number; readonly page_token?: string }; readonly status?: string },
  Listed,
  Row,
  "shop"
> = {
  ...shared,
  id: "test.202603.searchNested",
  method: "POST",
  path: "/test/202603/nested",
  media: "json",
  body: ["pagination", "status"],
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "body",
    token: "pagination.page_token",
    next: "next_page_token",
    size: "pagination.page_size",
    maxSize: 50,
  },
  list: "rows",
}

/** Pages by number. */
export const searchNumbered: PagedOperation<
  { readonly page_no?: number; readonly page_size?: number },
  Listed,
  Row,
  "shop"
> = {
  ...shared,
  id: "test.202606.searchNumbered",
  method: "POST",
  path: "/test/202606/numbered",
  media: "json",
  body: ["page_no", "page_size"],
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "number", in: "body", token: "page_no", size: "page_size", maxSize: 2 },
  list: "rows",
}

/** Pages by a cursor that is a number, with a flag. */
export const listByCursor: PagedOperation<
  { readonly cursor?: number; readonly max_count?: number },
  Listed,
  Row,
  "shop"
> = {
  ...shared,
  id: "test.v2.listByCursor",
  method: "POST",
  path: "/v2/test/list/",
  media: "json",
  body: ["cursor", "max_count"],
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "cursor",
    in: "body",
    token: "cursor",
    next: "cursor",
    size: "max_count",
    maxSize: 20,
    more: "has_more",
  },
  list: "rows",
}
