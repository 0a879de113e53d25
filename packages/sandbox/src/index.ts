/**
 * An embedded TikTok Shop for demos and tests: `sandbox()` listens on a socket (Node), `makeSandbox()` is a Web `fetch`
 * handler alone. A module for runtimes without Node's sockets is `@tiktok-shop-kit/sandbox/fetch`.
 */
export { sandbox, type ListenOptions, type Sandbox, type TlsOptions } from "./listen.ts"
export * from "./fetch.ts"
