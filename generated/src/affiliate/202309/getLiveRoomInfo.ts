// Generated from spec/paths/affiliate/202309/live_rooms.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the LIVE session that the creator is running now.
 *
 * `GET /affiliate/202309/live_rooms` · creator (follows from its category) · takes no shop · scope
 * `creator.affiliate.info` · reads, so it may be repeated
 *
 * Not in the public index of July 2026. An old group, missing from the public index; may be part of the sunset of
 * 2026-10-12.
 */
export const getLiveRoomInfo: Operation<GetLiveRoomInfo.Input, GetLiveRoomInfo.Data, "shop"> = {
  id: "affiliate.202309.getLiveRoomInfo",
  method: "GET",
  path: "/affiliate/202309/live_rooms",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "creator",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["creator.affiliate.info"],
}

export declare namespace GetLiveRoomInfo {
  interface Input {}

  /** The running session. */
  interface Data {
    id?: string
    /** When the session began, Unix seconds. */
    start_time?: number
    /** The current status. */
    status?: string
    title?: string
  }
}
