/**
 * The posts of a creator, on either platform.
 */

export interface Post {
  /** The id of the publishing: its status is read by it. */
  publish_id: string
  kind: "video" | "photo" | "draft"
  title: string
  description: string
  create_time: number
  /** Bytes that are still missing; 0 if the platform fetches the file. */
  size: number
  uploaded: number
  source: "FILE_UPLOAD" | "PULL_FROM_URL"
  status: "PROCESSING_UPLOAD" | "PROCESSING_DOWNLOAD" | "SEND_TO_USER_INBOX" | "PUBLISH_COMPLETE" | "FAILED"
  fail_reason?: string
  /** Unix seconds: when the platform has finished it. Absent while bytes are missing. */
  ready_time?: number
  privacy_level: string
  /** The id of what was published. */
  video_id: string
  product_id?: string
}
