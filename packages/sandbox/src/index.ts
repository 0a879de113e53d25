/**
 * An embedded TikTok Shop for demos and tests: `sandbox()` listens on a socket (Node), `makeSandbox()` is only a Web
 * `fetch` handler. Runtimes without Node's sockets import `@tiktok-shop-kit/sandbox/fetch`.
 */
export { sandbox, type ListenOptions, type Sandbox, type TlsOptions } from "./listen.ts"
export * from "./fetch.ts"
