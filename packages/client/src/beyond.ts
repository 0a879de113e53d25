/**
 * What a plain JSON call never needs, loaded with the first use: one module, so that a bundler makes one chunk of it. That it
 * names the client's own index puts whatever a program starts with into one chunk too where a bundler makes one for each set
 * of importers, as esbuild does; without that line there are two, and 1 kB more.
 */
export { encodeUpload } from "./encode-upload.ts"
export { make as client } from "./index.ts"
export { outgoing } from "./outgoing.ts"
export { pagesOf } from "./paging.ts"
export { capture, isDry, preparedOf } from "./prepare.ts"
export { adHoc } from "./request.ts"
