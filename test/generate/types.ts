/**
 * Type tests: the types for calls by path equal those of the operation modules. Compiled with the rest
 * of the repository, never run; a difference is a compile error here.
 */
import type { paths as ContentPaths } from "./fixture/generated/src/content-paths.ts"
import type { paths } from "./fixture/generated/src/paths.ts"
import type { ListClips } from "./fixture/generated/src/clip.ts"
import type { SearchThings, UpdateThing, UploadPhoto } from "./fixture/generated/src/shelf.ts"

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <_T extends true>(): void => {}

type Search = paths["/shelf/202502/things/search"]["post"]
type Body = Search["requestBody"]["content"]["application/json"]
type Query = Search["parameters"]["query"]
type Thing = NonNullable<Search["responses"][200]["content"]["application/json"]["data"]>["things"][number]
type Photo = paths["/shelf/202309/photos"]["post"]["requestBody"]["content"]["multipart/form-data"]
type Clips = ContentPaths["/v2/clip/list/"]["post"]["responses"][200]["content"]["application/json"]

/** An optional input also takes `undefined`, and its lists may be read-only: the only differences there are. */
type Plain<T> = T extends ReadonlyArray<infer Item> ? Item[] : T
type Input<K extends keyof SearchThings.Input> = Plain<Exclude<SearchThings.Input[K], undefined>>

// Open enums, of strings and of integers.
same<Equal<Exclude<Body["status"], undefined>, Input<"status">>>()
same<Equal<Exclude<Query["colours"], undefined>, Input<"colours">>>()
same<Equal<Thing["grade"], SearchThings.Thing["grade"]>>()
same<Equal<Exclude<SearchThings.Thing["grade"], undefined>, 1 | 2 | (number & {})>>()

// Wide integers.
same<Equal<Exclude<Body["owner_id"], undefined>, string>>()
same<Equal<Input<"owner_id">, string>>()
same<Equal<Thing["id"], string>>()
same<Equal<SearchThings.Thing["id"], string>>()

// Files, maps, shared shapes, the other platform.
same<Equal<Photo["data"], UploadPhoto.Input["data"]>>()
same<Equal<Exclude<Thing["extra"], undefined>, { [key: string]: number }>>()
same<Equal<Exclude<Thing["price"], undefined>["currency"], NonNullable<SearchThings.Thing["price"]>["currency"]>>()
same<Equal<NonNullable<Clips["data"]>["videos"], ListClips.Data["videos"]>>()

/** Inputs take `undefined`, read-only lists and values that nobody has seen yet. */
export const input: SearchThings.Input = {
  page_size: 10,
  page_token: undefined,
  colours: ["RED", "PUCE"] as const,
  status: "NEW",
}

/** The client makes an idempotency key that the platform demands. */
export const withoutKey: UpdateThing.Input = { thing_id: "1" }

/** The client fills in a page size that the platform demands. */
export const withoutSize: SearchThings.Input = {}
