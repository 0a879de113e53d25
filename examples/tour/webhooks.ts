/**
 * The webhooks of the tour: a server on this machine, to which the sandbox delivers events as TikTok would, and the step that
 * shows it.
 */
import type { Sandbox } from "@tiktok-shop-kit/sandbox"
import { toNodeListener } from "@tiktok-shop-kit/webhooks/node"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { TikTokShop } from "tiktok-shop-kit"
import * as print from "./print.ts"

export interface Receiver {
  readonly url: string
  /**
   * From now on this client handles the events. For each order that changed, it reports the order's current status in the API.
   */
  readonly receive: (tiktok: TikTokShop, told: (orderId: string, status: string | undefined) => void) => void
  readonly close: () => void
}

export const startReceiver = async (): Promise<Receiver> => {
  let listener: ReturnType<typeof toNodeListener> | undefined
  const server = createServer((request, response) => {
    if (listener === undefined) response.writeHead(503).end()
    else listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tiktok`,
    receive: (tiktok, told) => {
      const handler = tiktok.webhooks.handler({
        ORDER_STATUS_CHANGE: async (event) => {
          const shop = await event.shop()
          const { id, orderStatus } = await shop.getOrder(event.data.order_id!)
          told(id, orderStatus)
        },
      })
      listener = toNodeListener(handler)
    },
    close: () => void server.close(),
  }
}

export const webhook = async (tiktok: TikTokShop, tts: Sandbox, { url, receive }: Receiver): Promise<void> => {
  print.heading("A webhook: a buyer pays")
  const told = new Map<string, string | undefined>()
  receive(tiktok, (orderId, status) => told.set(orderId, status))
  const inStock = tts.products().flatMap(({ skus }) => skus.filter(({ inventory }) => inventory[0]!.quantity > 0))
  const { id } = tts.buyer.order({ seller_skus: [inStock[0]!.seller_sku] })
  tts.buyer.pay(id)
  await tts.webhooks.settled()
  if (!told.has(id)) throw new Error("No webhook arrived.")
  print.note(`ORDER_STATUS_CHANGE, verified over its raw bytes and handled once; the API says: ${told.get(id)}.`)
  const forged = await fetch(url, { method: "POST", headers: { authorization: "0".repeat(64) }, body: "{}" })
  print.note(`A delivery that TikTok did not sign is answered ${forged.status}, and never parsed.`)
}
