/**
 * The video files of a creator for posts that link products, and the checks before the posts.
 */

export interface VideoFile {
  id: string
  size: number
}

export interface Precheck {
  id: string
  product_id: string
  /** Absent while the check runs. */
  issues?: Array<{ risk: string; suggestions: string }>
}
