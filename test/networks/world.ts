/** The sandbox behind `every-call.main.ts`: a seller with a shop and a creator, and what the program needs of it. */
import { type ListenOptions, sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { png } from "../sandbox/wire.ts"
import type { Given } from "./every-call.main.ts"

export const openSandbox = (options: ListenOptions = {}): Promise<Sandbox> =>
  sandbox({ accounts: [{ open_id: "seller" }, { open_id: "creator", user_type: 1 }], ...options })

export const givenBy = (tts: Sandbox, config: Given["config"] = {}, nodeTransport?: Given["nodeTransport"]): Given => ({
  config: { ...tts.config, ...config },
  nodeTransport,
  codes: {
    seller: tts.authorize({ openId: "seller" }).code,
    creator: tts.authorize({ openId: "creator" }).code,
  },
  image: [...png(300, 300)],
})
