/**
 * Encryption at rest for any record store: each value becomes a JWE (A256GCM, compact form) that names its encryption key and
 * is bound to its record. Several keys read while one writes, so you can change keys while processes run.
 * `import { encrypted } from "@tiktok-shop-kit/oauth/encryption"`.
 */
import { type ConfigurationError, StoreError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader } from "jose"
import { listKeys } from "./record-keys.ts"
import type { RecordStore, Stage, StoredRecord } from "./record-store.ts"

/** 32 random bytes, raw or as base64 or base64url text. */
export type EncryptionKey = Uint8Array | string | Redacted.Redacted<string>

export interface EncryptionOptions {
  /** Keys by key id. All of them read. Ids are visible in the records. */
  readonly keys: Readonly<Record<string, EncryptionKey>>
  /** Id of the key that writes. Default: the last of `keys`. JavaScript puts ids like `2026` first, sorted by number. */
  readonly write?: string | undefined
}

const names: Names<EncryptionOptions> = { keys: 1, write: 1 }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Returns the store with encrypted values. Keys of records stay readable. Throws a `ConfigurationError` for an unusable key.
 *
 * @example
 * ```ts
 * import { encrypted } from "@tiktok-shop-kit/oauth/encryption"
 * import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
 *
 * const store = encrypted(makeFileStore({ folder: "tokens" }), {
 *   keys: { "2026": process.env["TIKTOK_SHOP_ENCRYPTION_KEY"]! },
 * })
 * ```
 */
export const encrypted = (store: RecordStore, options: EncryptionOptions): RecordStore => {
  checkOptions("encrypted", options, names)
  const keys = new Map(Object.entries(options.keys).map(([id, key]) => [id, bytesOf(id, key)]))
  const writeId = options.write ?? [...keys.keys()].at(-1) ?? ""
  const writeKey = keys.get(writeId)
  if (writeKey === undefined) throw unusable("write", "names no key", "name one of the keys, or give at least one")

  const seal = (key: string, value: string): Effect.Effect<string, StoreError> =>
    Effect.tryPromise({
      try: () =>
        new CompactEncrypt(encoder.encode(value))
          .setProtectedHeader({ alg: "dir", enc: "A256GCM", kid: writeId, rec: key })
          .encrypt(writeKey),
      catch: (cause) =>
        new StoreError({ message: `The record '${key}' could not be encrypted.`, reason: "decrypt", key, cause }),
    })

  const open = (key: string, value: string): Effect.Effect<string, StoreError> =>
    Effect.suspend(() => {
      const header = headerOf(value)
      if (header === undefined) return Effect.fail(unreadable(key, "it is not encrypted"))
      if (header.rec !== key) return Effect.fail(unreadable(key, "it was written for another record"))
      const readKey = keys.get(header.kid)
      if (readKey === undefined) {
        return Effect.fail(
          unreadable(key, `it was written with the key '${header.kid}', which is not among the keys given`),
        )
      }
      return Effect.tryPromise({
        try: async () =>
          decoder.decode(
            (
              await compactDecrypt(value, readKey, {
                keyManagementAlgorithms: ["dir"],
                contentEncryptionAlgorithms: ["A256GCM"],
              })
            ).plaintext,
          ),
        catch: () => unreadable(key, `the key '${header.kid}' is not the key that wrote it, or the record was changed`),
      })
    })

  const opened = <R extends StoredRecord>(key: string, record: R): Effect.Effect<R, StoreError> =>
    Effect.map(open(key, record.value), (value) => ({ ...record, value, keyId: headerOf(record.value)?.kid }))

  /** Leaves out a value that no given key decrypts: reading the record itself reports the missing key. */
  const sealedStage =
    (stage: NonNullable<RecordStore["stage"]>): NonNullable<RecordStore["stage"]> =>
    (key) =>
      Effect.flatMap(stage(key), ({ left, put, clear }) =>
        Effect.map(
          Effect.forEach(left, (value) => Effect.result(open(key, value))),
          (opened): Stage => ({
            left: opened.flatMap((result) => (result._tag === "Success" ? [result.success] : [])),
            put: (value) => Effect.flatMap(seal(key, value), put),
            clear,
          }),
        ),
      )

  return {
    get: (key) =>
      Effect.flatMap(store.get(key), (record) =>
        record === undefined ? Effect.succeed(undefined) : opened(key, record),
      ),
    compareAndSet: (key, expectedVersion, value) =>
      Effect.flatMap(seal(key, value), (sealed) => store.compareAndSet(key, expectedVersion, sealed)),
    delete: (key) => store.delete(key),
    scan: (prefix, after, limit) =>
      Effect.flatMap(store.scan(prefix, after, limit), (records) =>
        Effect.forEach(records, (record) => opened(record.key, record)),
      ),
    keys: (prefix, after, limit) => listKeys(store, prefix, after, limit),
    lease: (key, ttlMs) => store.lease(key, ttlMs),
    encryption: { read: [...keys.keys()], write: writeId },
    ...(store.stage === undefined ? {} : { stage: sealedStage(store.stage) }),
  }
}

/**
 * A new random key as text, for `TIKTOK_SHOP_ENCRYPTION_KEY`.
 *
 * @example
 * ```ts
 * import { generateKey } from "@tiktok-shop-kit/oauth/encryption"
 *
 * console.log(`TIKTOK_SHOP_ENCRYPTION_KEY=${generateKey()}`)
 * ```
 */
export const generateKey = (): string => base64url.encode(crypto.getRandomValues(new Uint8Array(32)))

const headerOf = (value: string): { readonly kid: string; readonly rec: unknown } | undefined => {
  try {
    const header = decodeProtectedHeader(value)
    return header.enc === "A256GCM" && typeof header.kid === "string"
      ? { kid: header.kid, rec: header["rec"] }
      : undefined
  } catch {
    return undefined
  }
}

const bytesOf = (id: string, key: EncryptionKey | undefined): Uint8Array => {
  if (key === undefined || key === "") throw unusable(`keys.${id}`, "is missing", makeOne)
  const bytes = key instanceof Uint8Array ? key : decoded(typeof key === "string" ? key : Redacted.value(key))
  if (bytes?.length === 32) return bytes
  const problem = bytes === undefined ? "is not base64" : `has ${bytes.length} bytes instead of 32`
  throw unusable(`keys.${id}`, problem, makeOne)
}

const makeOne = "make one with generateKey() of @tiktok-shop-kit/oauth/encryption"

const decoded = (text: string): Uint8Array | undefined => {
  try {
    return base64url.decode(text.trim().replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_"))
  } catch {
    return undefined
  }
}

const unusable = (field: string, problem: string, remedy: string): ConfigurationError =>
  configurationError("Encryption at rest", [{ field, problem, remedy }])

const unreadable = (key: string, why: string): StoreError =>
  new StoreError({
    message: `The record '${key}' cannot be decrypted: ${why}. The record is unchanged. Add the key that wrote it to 'keys'.`,
    reason: "decrypt",
    key,
  })
