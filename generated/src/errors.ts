// Generated from spec/errors.yaml. Do not edit: `pnpm generate`.
import type { ErrorTable } from "@tiktok-shop-kit/errors"

/**
 * What a business code means where the HTTP status does not say it: which class of error it is, and whether repeating
 * helps. All of them: reference/errors.md.
 */
export const errorTable: ErrorTable = {
  plain: {
    authentication: ["access_denied", "invalid_client", "invalid_grant", "unauthorized_client"],
    permission: [
      "invalid_scope",
      "scope_not_authorized",
      "scope_permission_missed",
      "spam_risk_user_banned_from_posting",
      "token_not_authorized_for_specified_publish_id",
      "unaudited_client_can_only_post_to_private_accounts",
      "url_ownership_unverified",
    ],
    validation: [
      "invalid_file_upload",
      "invalid_param",
      "invalid_params",
      "invalid_request",
      "privacy_level_option_mismatch",
      "unsupported_grant_type",
      "unsupported_response_type",
    ],
    "rate-limit": ["rate_limit_exceeded"],
    server: ["internal_error"],
    "not-found": ["invalid_publish_id"],
    conflict: ["app_version_check_failed", "publish_not_cancellable"],
    quota: ["reached_active_user_cap", "spam_risk_too_many_pending_share", "spam_risk_too_many_posts"],
  },
  steps: {
    authentication: [101000, 12901013, 23001988, 3, 1, 61997000, 1],
    permission: [
      105005, 9901397, 1000614, 1001998, 9990, 110, 18899, 14081, 48, 15, 44, 7, 12, 1, 2, 2, 1, 1, 38, 3, 10, 31, 392,
      1, 3, 144, 54, 89, 2, 1, 3950030, 18995, 7983, 4, 2, 1998, 5, 1, 570997, 297997, 128028, 3974975, 4096, 10,
      3992930, 18959, 6982012, 4007016, 2014017, 2, 979963, 5, 6098001, 986, 4899693, 16007615, 1998701, 985,
    ],
    signature: [106001],
    validation: [106013, 35902997, 4, 8, 1, 61991981, 4],
    "rate-limit": [12052109, 4976945, 18979948, 9102010, 554889989],
    server: [
      10002014, 1, 34987, 1, 1, 964023, 4, 3979, 995, 5, 16, 984, 27013, 2, 966975, 18121, 32974, 208, 69, 509, 3120,
      3959026, 1012080, 695, 1253, 3971948, 5, 3, 18, 14, 12, 7245, 13726, 2, 1, 1, 2, 990, 12, 10972, 7995, 66, 9,
      3958952, 14, 16, 5944, 7994000, 2001999, 1006002, 4, 2014018, 979992, 6097991, 20905993, 2002004, 29991996,
      502000001,
    ],
    "not-found": [
      40006, 10964998, 2014, 26991, 985055, 86, 32876, 6, 2, 14, 49, 31, 132, 24, 1, 4, 1, 70, 148, 4, 1, 14, 2, 1, 17,
      9, 99, 49, 18, 113, 77, 1, 3971095, 5993, 2004, 5, 996999, 8, 6, 1, 4, 23, 18, 3974939, 4103, 2917, 993979,
      3001999, 2994001, 8008002, 2014042, 7077952,
    ],
    limit: [
      11021014, 1, 1, 1, 1, 1, 1, 2, 997993, 12, 60, 33, 3, 18882, 2, 3, 14040, 6, 37, 87, 23, 80, 5, 4, 14, 5, 45, 169,
      1, 32, 99, 173, 1, 1, 1, 1, 3979177, 997014, 21, 13, 54, 3981913, 3993985, 11004010, 2014006, 5,
    ],
    "shop-inactive": [36009043, 1],
    conflict: [
      10007014, 995997, 3002, 1, 7, 988, 14001, 1, 1, 1, 8, 2, 1, 1, 11, 12966, 985043, 11, 1, 56, 99, 3, 32822, 1, 103,
      3, 1, 1, 12, 5, 37, 5, 68, 34, 1, 6, 1, 14, 3, 39, 6, 5, 11, 26, 28, 84, 2, 1, 51, 8, 1, 114, 135, 2, 2, 3, 7, 7,
      37, 20, 1, 74, 3950016, 23, 11972, 8997, 2, 10, 2, 2, 1, 1, 7986, 1, 868996, 1, 2, 102195, 7899, 17902, 6, 1, 1,
      6, 1, 3, 23, 2, 1, 8, 2, 6, 2, 1, 9, 3, 4, 1, 1, 17, 1, 1, 1, 1, 1, 972298, 3001597, 1004, 13, 5, 3993, 8, 17, 1,
      1, 55, 10, 8, 2886, 1, 2, 1, 5, 1, 7, 5, 2, 3, 3, 2, 5, 1, 1, 1, 3, 3, 1, 1, 1, 2, 2955, 7001, 1015, 1010, 11, 13,
      6946, 1, 1995, 2011, 8044, 1, 45, 2, 3958899, 7, 1, 33, 1, 6, 5956, 4003, 1, 1, 1, 10, 2, 1, 6, 8971, 5, 1, 1, 1,
      1, 20088989, 2, 4892698, 18007301, 2,
    ],
    quota: [12038012, 14190, 3971817, 5983, 29071002],
  },
  rows: {
    105001: [{ class: "authentication", field: "x-tts-access-token" }],
    105002: [{ class: "authentication", retry: "after-refresh", field: "x-tts-access-token" }],
    36009004: [
      { class: "signature", field: "sign", keyword: "signature" },
      { class: "authentication", keyword: "app_key" },
      { class: "authentication", field: "x-tts-access-token", keyword: "access_token" },
      { class: "authentication", field: "x-tts-access-token", keyword: "x-tts-access-token" },
      { class: "clock", field: "timestamp", keyword: "timestamp" },
      { class: "validation" },
    ],
    36009037: [{ class: "rate-limit", retry: "later" }],
    10007002: [{ class: "conflict", retry: "later" }],
    11007021: [{ class: "validation", field: "provider_id" }],
    11021035: [{ class: "conflict", retry: "later" }],
    11034037: [{ class: "conflict", retry: "backoff" }],
    21004017: [{ class: "conflict", retry: "later" }],
    21004020: [{ class: "conflict", retry: "later" }],
    21011008: [{ class: "conflict", retry: "later" }],
    21011044: [{ class: "conflict", retry: "later" }],
    21011053: [{ class: "conflict", retry: "later" }],
    12052023: [{ class: "not-found", field: "category_id" }],
    12052024: [{ class: "validation", field: "category_id" }],
    12052117: [{ class: "limit", outcome: "unknown" }],
    12052234: [{ class: "conflict", retry: "later" }],
    12052673: [{ class: "validation", field: "size_chart" }],
    12052700: [{ class: "validation", field: "title", keyword: "title" }, { class: "permission" }],
    66009302: [{ class: "not-found", field: "live_room_id" }],
    25011035: [{ class: "conflict", retry: "later" }],
    45101001: [
      { class: "validation", operations: ["customer_service.202309.sendMessage"] },
      {
        class: "server",
        operations: [
          "affiliate_seller.202511.uploadMessageImage",
          "customer_service.202309.createConversation",
          "customer_service.202309.getConversationMessages",
          "customer_service.202309.getConversations",
          "customer_service.202309.updateAgentSettings",
          "customer_service.202309.uploadBuyerMessagesImage",
          "customer_service.202407.getCustomerServicePerformance",
        ],
      },
    ],
    access_token_invalid: [{ class: "authentication", retry: "after-refresh" }],
  },
}
