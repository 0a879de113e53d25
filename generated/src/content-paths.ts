// Generated from spec/content.yaml. Do not edit: `pnpm generate`.
import type { Upload } from "@tiktok-shop-kit/client"

export interface paths {
  "/v2/post/publish/cancel/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Stops a publication while its file is still being fetched.
     * @description Best effort, and only while the platform still fetches the file.
     */
    post: operations["content_posting.v2.cancelPublish"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/post/publish/content/init/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Publishes photos fetched from URLs, or sends them to the creator's inbox.
     * @description At most 35 pictures, WebP or JPEG, 20 MB and 1080p each, from verified URLs. The scope depends on post_mode. MEDIA_UPLOAD needs the app from 31.8 on.
     */
    post: operations["content_posting.v2.photoPostInit"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/post/publish/creator_info/query/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Reads what the creator may post right now: privacy levels, interactions, length.
     * @description To be read again before every direct post. The avatar URL lives two hours. An app that is not audited gets SELF_ONLY alone.
     */
    post: operations["content_posting.v2.queryCreatorInfo"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/post/publish/inbox/video/init/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Starts sending a video to the creator's inbox, where the creator finishes the post.
     * @description At most 5 unfinished posts in 24 hours.
     */
    post: operations["content_posting.v2.uploadVideoDraftInit"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/post/publish/status/fetch/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Tells how far a publication is, and why it failed. */
    post: operations["content_posting.v2.getPostStatus"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/post/publish/video/init/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Starts the publication of a video, sent in chunks or fetched from a URL.
     * @description upload_url comes with FILE_UPLOAD only and lives one hour. While the app is not audited, 5 users a day; about 15 posts a creator and day, all apps together.
     */
    post: operations["content_posting.v2.directPostVideoInit"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/{upload_url}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    /**
     * Sends one chunk of a video to the address that an init operation returned.
     * @description The address is complete, with its own credentials: no token goes with it. Chunks of 5 to 64 MB in order, the last up to 128 MB; a file under 5 MB goes whole. At most 1,000 chunks, floor(video_size / chunk_size) of them.
     */
    put: operations["content_posting.v2.uploadVideoChunk"]
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/user/info/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Reads the profile of the user who authorized the app. */
    get: operations["display.v2.getUserInfo"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/video/list/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Lists the creator's public videos, newest first.
     * @description The cursor is a time in Unix milliseconds. Cover URLs live about six hours.
     */
    post: operations["display.v2.listVideos"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/video/query/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Reads up to 20 public videos of the creator by id. */
    post: operations["display.v2.queryVideos"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/oauth/revoke/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Ends an access token. */
    post: operations["oauth.v2.revokeAccess"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/v2/oauth/token/": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /**
     * Trades an authorization code or a refresh token for an access token.
     * @description Lifetimes have changed over time: read them from the answer. The challenge of PKCE is the lower-case hex SHA-256, not base64url.
     */
    post: operations["oauth.v2.manageUserAccessToken"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description What every operation of TikTok for Developers answers around its `data`. */
    ContentEnvelope: {
      error: {
        /** @description "ok" on success; otherwise a code of errors.yaml. */
        code: string
        /** @description For people: what went wrong; empty on success. */
        message?: string
        /** @description The platform's id of this request; support asks for it. */
        log_id?: string
      }
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  "content_posting.v2.cancelPublish": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @description Names the publication in status calls. */
          publish_id: string
        }
      }
    }
    responses: {
      /** @description Success without data. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"]
        }
      }
    }
  }
  "content_posting.v2.photoPostInit": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @description PHOTO is the one known kind. */
          media_type: "PHOTO" | (string & {})
          /** @description DIRECT_POST publishes at once, MEDIA_UPLOAD sends it to the creator's inbox. */
          post_mode: "DIRECT_POST" | "MEDIA_UPLOAD" | (string & {})
          post_info: {
            /** @description Caption with hashtags and mentions, counted in UTF-16 units. */
            title?: string
            /** @description Longer text below the title, counted in UTF-16 units. */
            description?: string
            /** @description Who may see the post; one of the levels that the creator's info offers. */
            privacy_level?:
              | "PUBLIC_TO_EVERYONE"
              | "MUTUAL_FOLLOW_FRIENDS"
              | "FOLLOWER_OF_CREATOR"
              | "SELF_ONLY"
              | (string & {})
            /** @description Switches comments off for this post. */
            disable_comment?: boolean
            /** @description Lets the platform choose music for the photos. */
            auto_add_music?: boolean
            /** @description True if the post advertises for somebody else and is paid for. */
            brand_content_toggle?: boolean
            /** @description True if the post advertises the creator's own business. */
            brand_organic_toggle?: boolean
          }
          source_info: {
            /** @description Chunks sent by the app, or a URL that the platform fetches. */
            source: "PULL_FROM_URL" | (string & {})
            /** @description Where the platform fetches the pictures; on a verified domain or prefix. */
            photo_images: string[]
            /**
             * Format: int32
             * @description Which picture is the cover, from 0.
             */
            photo_cover_index?: number
          }
        }
      }
    }
    responses: {
      /** @description The publication. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              /** @description Names the publication in status calls. */
              publish_id?: string
            }
          }
        }
      }
    }
  }
  "content_posting.v2.queryCreatorInfo": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the creator may post. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              /** @description Good for two hours. */
              creator_avatar_url?: string
              creator_username?: string
              creator_nickname?: string
              /** @description The levels this creator may choose from. */
              privacy_level_options?: (
                | "PUBLIC_TO_EVERYONE"
                | "MUTUAL_FOLLOW_FRIENDS"
                | "FOLLOWER_OF_CREATOR"
                | "SELF_ONLY"
                | (string & {})
              )[]
              /** @description True if the creator switched comments off. */
              comment_disabled?: boolean
              /** @description True if the creator switched duets off, or the account is private. */
              duet_disabled?: boolean
              /** @description True if the creator switched stitches off, or the account is private. */
              stitch_disabled?: boolean
              /**
               * Format: int32
               * @description Longest video the creator may post, in seconds.
               */
              max_video_post_duration_sec?: number
            }
          }
        }
      }
    }
  }
  "content_posting.v2.uploadVideoDraftInit": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          source_info: {
            /** @description Chunks sent by the app, or a URL that the platform fetches. */
            source: "FILE_UPLOAD" | "PULL_FROM_URL" | (string & {})
            /**
             * Format: int64
             * @description Bytes of the whole file; with FILE_UPLOAD.
             */
            video_size?: number
            /**
             * Format: int64
             * @description Bytes in each chunk; with FILE_UPLOAD.
             */
            chunk_size?: number
            /**
             * Format: int64
             * @description Chunks in all, rounded down: the last one takes the rest; with FILE_UPLOAD.
             */
            total_chunk_count?: number
            /** @description Where the platform fetches the video; on a verified domain or prefix. */
            video_url?: string
          }
        }
      }
    }
    responses: {
      /** @description The upload, and where to send the bytes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              /** @description Names the publication in status calls. */
              publish_id?: string
              /** @description Where the chunks go; good for one hour. */
              upload_url?: string
            }
          }
        }
      }
    }
  }
  "content_posting.v2.getPostStatus": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @description Names the publication in status calls. */
          publish_id: string
        }
      }
    }
    responses: {
      /** @description The state of the publication. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              /** @description How far the publication is. */
              status?:
                | "PROCESSING_UPLOAD"
                | "PROCESSING_DOWNLOAD"
                | "SEND_TO_USER_INBOX"
                | "PUBLISH_COMPLETE"
                | "FAILED"
                | (string & {})
              /** @description Why the publication failed. */
              fail_reason?:
                | "file_format_check_failed"
                | "duration_check_failed"
                | "frame_rate_check_failed"
                | "picture_size_check_failed"
                | "internal"
                | "video_pull_failed"
                | "photo_pull_failed"
                | "publish_cancelled"
                | "auth_removed"
                | "spam_risk_too_many_posts"
                | "spam_risk_user_banned_from_posting"
                | "spam_risk_text"
                | "spam_risk"
                | (string & {})
              /** @description Ids of the public posts, beyond 2^53; empty while nothing is public. Spelt so on the wire. */
              publicaly_available_post_id?: string[]
              /**
               * Format: int64
               * @description Bytes received in chunks so far.
               */
              uploaded_bytes?: number
              /**
               * Format: int64
               * @description Bytes fetched from the URL so far.
               */
              downloaded_bytes?: number
            }
          }
        }
      }
    }
  }
  "content_posting.v2.directPostVideoInit": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          post_info: {
            /** @description Caption with hashtags and mentions, counted in UTF-16 units. */
            title?: string
            /** @description Who may see the post; one of the levels that the creator's info offers. */
            privacy_level:
              | "PUBLIC_TO_EVERYONE"
              | "MUTUAL_FOLLOW_FRIENDS"
              | "FOLLOWER_OF_CREATOR"
              | "SELF_ONLY"
              | (string & {})
            /** @description Switches duets off for this post. */
            disable_duet?: boolean
            /** @description Switches stitches off for this post. */
            disable_stitch?: boolean
            /** @description Switches comments off for this post. */
            disable_comment?: boolean
            /**
             * Format: int32
             * @description Which frame is the cover, milliseconds from the start.
             */
            video_cover_timestamp_ms?: number
            /** @description True if the post advertises for somebody else and is paid for. */
            brand_content_toggle?: boolean
            /** @description True if the post advertises the creator's own business. */
            brand_organic_toggle?: boolean
            /** @description True if the video was made with artificial intelligence; the post is labelled so. */
            is_aigc?: boolean
          }
          source_info: {
            /** @description Chunks sent by the app, or a URL that the platform fetches. */
            source: "FILE_UPLOAD" | "PULL_FROM_URL" | (string & {})
            /**
             * Format: int64
             * @description Bytes of the whole file; with FILE_UPLOAD.
             */
            video_size?: number
            /**
             * Format: int64
             * @description Bytes in each chunk; with FILE_UPLOAD.
             */
            chunk_size?: number
            /**
             * Format: int64
             * @description Chunks in all, rounded down: the last one takes the rest; with FILE_UPLOAD.
             */
            total_chunk_count?: number
            /** @description Where the platform fetches the video; on a verified domain or prefix. */
            video_url?: string
          }
        }
      }
    }
    responses: {
      /** @description The publication, and where to send the bytes. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              /** @description Names the publication in status calls. */
              publish_id?: string
              /** @description Where the chunks go; good for one hour. */
              upload_url?: string
            }
          }
        }
      }
    }
  }
  "content_posting.v2.uploadVideoChunk": {
    parameters: {
      query?: never
      header: {
        /** @description Which bytes this chunk holds: "bytes first-last/total". */
        "Content-Range": string
      }
      path: {
        /** @description The complete address that an init operation returned; good for one hour. */
        upload_url: string
      }
      cookie?: never
    }
    /** @description The bytes of the chunk. */
    requestBody: {
      content: {
        "video/mp4": Upload
        "video/quicktime": Upload
        "video/webm": Upload
      }
    }
    responses: {
      /** @description Every chunk has arrived. */
      201: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
      /** @description This chunk has arrived; more are expected. */
      206: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  "display.v2.getUserInfo": {
    parameters: {
      query: {
        /** @description The fields to return; the answer has no others. */
        fields: (
          | "open_id"
          | "union_id"
          | "avatar_url"
          | "avatar_url_100"
          | "avatar_large_url"
          | "display_name"
          | "bio_description"
          | "profile_deep_link"
          | "is_verified"
          | "username"
          | "follower_count"
          | "following_count"
          | "likes_count"
          | "video_count"
          | (string & {})
        )[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The profile. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              user?: {
                open_id?: string
                union_id?: string
                avatar_url?: string
                avatar_url_100?: string
                avatar_large_url?: string
                display_name?: string
                bio_description?: string
                profile_deep_link?: string
                /** @description True for accounts that the platform verified. */
                is_verified?: boolean
                username?: string
                /**
                 * Format: int64
                 * @description Followers of the account.
                 */
                follower_count?: number
                /**
                 * Format: int64
                 * @description Accounts that this one follows.
                 */
                following_count?: number
                /**
                 * Format: int64
                 * @description Likes over all videos.
                 */
                likes_count?: number
                /**
                 * Format: int64
                 * @description Public videos of the account.
                 */
                video_count?: number
              }
            }
          }
        }
      }
    }
  }
  "display.v2.listVideos": {
    parameters: {
      query: {
        /** @description The fields to return; the answer has no others. */
        fields: (
          | "id"
          | "create_time"
          | "title"
          | "video_description"
          | "duration"
          | "height"
          | "width"
          | "cover_image_url"
          | "share_url"
          | "embed_html"
          | "embed_link"
          | "like_count"
          | "comment_count"
          | "share_count"
          | "view_count"
          | (string & {})
        )[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        "application/json": {
          /**
           * Format: int64
           * @description The start of this page: Unix milliseconds, from the page before.
           */
          cursor?: number
          /**
           * Format: int32
           * @description How many videos a page holds.
           * @default 10
           */
          max_count?: number
        }
      }
    }
    responses: {
      /** @description A page of videos. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              videos: {
                id: string
                /**
                 * Format: int64
                 * @description When the video was posted, Unix seconds.
                 */
                create_time?: number
                cover_image_url?: string
                share_url?: string
                video_description?: string
                /**
                 * Format: int32
                 * @description Length in seconds.
                 */
                duration?: number
                /**
                 * Format: int32
                 * @description Pixels.
                 */
                height?: number
                /**
                 * Format: int32
                 * @description Pixels.
                 */
                width?: number
                title?: string
                embed_html?: string
                embed_link?: string
                /**
                 * Format: int32
                 * @description Likes so far.
                 */
                like_count?: number
                /**
                 * Format: int32
                 * @description Comments so far.
                 */
                comment_count?: number
                /**
                 * Format: int32
                 * @description Times it was shared so far.
                 */
                share_count?: number
                /**
                 * Format: int64
                 * @description Times it was played so far.
                 */
                view_count?: number
              }[]
              /**
               * Format: int64
               * @description Where the next page starts, Unix milliseconds.
               */
              cursor?: number
              /** @description True while there are older videos. */
              has_more?: boolean
            }
          }
        }
      }
    }
  }
  "display.v2.queryVideos": {
    parameters: {
      query: {
        /** @description The fields to return; the answer has no others. */
        fields: (
          | "id"
          | "create_time"
          | "title"
          | "video_description"
          | "duration"
          | "height"
          | "width"
          | "cover_image_url"
          | "share_url"
          | "embed_html"
          | "embed_link"
          | "like_count"
          | "comment_count"
          | "share_count"
          | "view_count"
          | (string & {})
        )[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          filters: {
            /** @description Videos to read, 20 at most. */
            video_ids: string[]
          }
        }
      }
    }
    responses: {
      /** @description The videos. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["ContentEnvelope"] & {
            data?: {
              videos: {
                id: string
                /**
                 * Format: int64
                 * @description When the video was posted, Unix seconds.
                 */
                create_time?: number
                cover_image_url?: string
                share_url?: string
                video_description?: string
                /**
                 * Format: int32
                 * @description Length in seconds.
                 */
                duration?: number
                /**
                 * Format: int32
                 * @description Pixels.
                 */
                height?: number
                /**
                 * Format: int32
                 * @description Pixels.
                 */
                width?: number
                title?: string
                embed_html?: string
                embed_link?: string
                /**
                 * Format: int32
                 * @description Likes so far.
                 */
                like_count?: number
                /**
                 * Format: int32
                 * @description Comments so far.
                 */
                comment_count?: number
                /**
                 * Format: int32
                 * @description Times it was shared so far.
                 */
                share_count?: number
                /**
                 * Format: int64
                 * @description Times it was played so far.
                 */
                view_count?: number
              }[]
            }
          }
        }
      }
    }
  }
  "oauth.v2.revokeAccess": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          client_key: string
          client_secret: string
          token: string
        }
      }
    }
    responses: {
      /** @description Success without data. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content?: never
      }
    }
  }
  "oauth.v2.manageUserAccessToken": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": {
          client_key: string
          client_secret: string
          /** @description What is traded in: a code, a refresh token, or the app's own credentials. */
          grant_type: "authorization_code" | "refresh_token" | "client_credentials" | (string & {})
          /** @description The code of the redirect, URL-decoded first. */
          code?: string
          redirect_uri?: string
          /** @description The secret behind the challenge (PKCE). */
          code_verifier?: string
          refresh_token?: string
        }
      }
    }
    responses: {
      /** @description The tokens. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": {
            access_token: string
            /**
             * Format: int64
             * @description Seconds until the access token ends, counted from the answer.
             */
            expires_in: number
            open_id?: string
            /**
             * Format: int64
             * @description Seconds until the refresh token ends, counted from the answer.
             */
            refresh_expires_in?: number
            refresh_token?: string
            /** @description Scopes that were granted, comma-separated. */
            scope?: string
            /** @description Always Bearer. */
            token_type?: "Bearer" | (string & {})
          }
        }
      }
    }
  }
}
