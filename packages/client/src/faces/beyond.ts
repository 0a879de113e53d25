/**
 * What a plain JSON call never needs, loaded with the first use: one module, so that a bundler makes one chunk of it. That it
 * names the client's own index puts whatever a program starts with into one chunk too where a bundler makes one for each set
 * of importers, as esbuild does; without that line there are two, and 1 kB more.
 */
export { encodeUpload } from "../call/encode-upload.ts"
export { make as client } from "../index.ts"
export { outgoing } from "../wire/upload-body.ts"
export { pagesOf } from "./paging.ts"
export { capture, isDry, preparedOf } from "../onion/prepare.ts"
export { adHoc } from "../call/ad-hoc.ts"
