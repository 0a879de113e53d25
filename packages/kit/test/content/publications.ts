/**
 * What the content server was asked to publish, and the outcome. It counts, so that a test sees a post that was published
 * twice.
 */

/** The bodies that the content calls send. */
export interface Wire {
  readonly post_info: { readonly title?: string; readonly description?: string; readonly privacy_level: string }
  readonly source_info: { readonly source: string; readonly video_size?: number }
  readonly publish_id: string
  readonly cursor?: number
  readonly max_count?: number
  readonly filters: { readonly video_ids: ReadonlyArray<string> }
}

export interface Publication {
  readonly publishId: string
  readonly account: string
  readonly caption: string
  readonly privacy: string
  /** Unix milliseconds. */
  readonly atMs: number
  readonly kind: "photo" | "pull" | "file"
  readonly totalBytes: number
  bytes: Array<Buffer>
  state: "waiting" | "downloading" | "done" | "failed"
  failReason?: string
  videoId?: string
}

export interface PublishingOptions {
  /** From the request to a public post, in milliseconds. Default 0. */
  readonly publishMs?: number
  /** The outcome of a publication. Default: it is published. */
  readonly verdict?: (publication: Publication) => string | undefined
  /** `hold`: pulls stay in their download. */
  readonly pull?: "hold"
}

export const makePublications = (options: PublishingOptions) => {
  const { publishMs = 0 } = options
  const all = new Map<string, Publication>()
  let ids = 0

  const settle = (publication: Publication): void => {
    publication.state = "downloading"
    const finish = () => {
      if (options.pull === "hold" && publication.kind === "pull") return
      const reason = options.verdict?.(publication)
      publication.state = reason === undefined ? "done" : "failed"
      if (reason !== undefined) publication.failReason = reason
      else if (publication.privacy === "PUBLIC_TO_EVERYONE")
        publication.videoId = `73${String(++ids).padStart(17, "0")}`
    }
    if (publishMs === 0) finish()
    else setTimeout(finish, publishMs).unref()
  }

  const begin = (account: string, body: Wire, kind: Publication["kind"]): Publication => {
    const { post_info: info, source_info: source } = body
    const caption = kind === "photo" ? [info.title, info.description].filter(Boolean).join("\n") : (info.title ?? "")
    const publication: Publication = {
      publishId: `p_${account}_${all.size}`,
      account,
      caption,
      privacy: info.privacy_level,
      atMs: Date.now(),
      kind,
      totalBytes: source.video_size ?? 0,
      bytes: [],
      state: "waiting",
    }
    all.set(publication.publishId, publication)
    if (kind !== "file") settle(publication)
    return publication
  }

  const videosOf = (account: string) =>
    [...all.values()]
      .filter((one) => one.account === account && one.videoId !== undefined)
      .sort((a, b) => b.atMs - a.atMs)
      .map((one) => ({
        id: one.videoId!,
        create_time: Math.floor(one.atMs / 1000),
        title: one.caption.slice(0, 20),
        video_description: one.caption,
        share_url: `https://www.tiktok.com/@creator/video/${one.videoId}`,
        view_count: 12,
        like_count: 3,
      }))

  return { all, settle, begin, videosOf }
}

export type Publications = ReturnType<typeof makePublications>
