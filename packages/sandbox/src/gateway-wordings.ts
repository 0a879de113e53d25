/**
 * The messages in which the gateway and the services behind it refuse, by kind, with the code and the HTTP status that each
 * was seen with in real answers. `{field}` is the name as a request spells it, `{Field}` as the gateway's structures do.
 */
import { detailsUrl, structureOf } from "./refusal.ts"

interface Wording {
  readonly code: number
  readonly status: number
  readonly message: string
  /** The field if a fault names no field. */
  readonly field?: string
}

const parameter = (message: string, field?: string): Wording => ({
  code: 36009004,
  status: 400,
  message,
  ...(field === undefined ? {} : { field }),
})
const gateway = (code: number, status: number, message: string, field?: string): Wording => ({
  code,
  status,
  message: `${message} For more details: ${detailsUrl}`,
  ...(field === undefined ? {} : { field }),
})
const service = (code: number, message: string, field?: string): Wording => ({
  code,
  status: 200,
  message,
  ...(field === undefined ? {} : { field }),
})

const wordings = {
  "required-field": parameter("{Field} is a required field and has not been provided.", "main_images"),
  "required-field-short": parameter("{Field} is a required field", "start_date_ge"),
  "required-leaf": parameter("{Field} is a required field and has not been provided.", "price.currency"),
  "wrong-type": parameter("param {field} type invalid. actual type:string, expected type:int64", "cover_timestamp_ms"),
  "file-as-text": parameter("param {field} type invalid. actual type:[]uint8, expected type:string", "use_case"),
  "missing-in-body": parameter("param body.{field} is missing", "address"),
  "app-key": gateway(36009004, 400, "Invalid credentials. Invalid '{field}' query parameter.", "app_key"),
  "token-header": gateway(36009004, 401, "Invalid credentials. The '{field}' header is invalid.", "x-tts-access-token"),
  "no-signature": gateway(
    36009004,
    400,
    "Missing credentials. The required signature in the query has not been provided.",
  ),
  "timestamp-negative": gateway(36009004, 400, "Invalid timestamp. The timestamp cannot be less than 0."),
  "timestamp-early": gateway(
    36009004,
    400,
    "Invalid timestamp. The timestamp cannot be earlier than 5 minutes from the current time.",
  ),
  "timestamp-late": gateway(
    36009004,
    400,
    "Invalid timestamp. The timestamp cannot exceed the current time by more than 30 seconds.",
  ),
  "identifier-unexpected": gateway(
    36009004,
    400,
    "Unexpected identifier. The '{field}' query parameter is not required for this request.",
    "shop_cipher",
  ),
  "identifier-invalid": gateway(
    36009004,
    400,
    "Invalid identifier. The '{field}' query parameter is invalid.",
    "shop_id",
  ),
  "identifier-missing": gateway(
    106013,
    400,
    "Missing identifier. The '{field}' query parameter is required to identify the shop.",
    "shop_cipher",
  ),
  "invalid-detail": parameter("invalid params; detail:{field} is invalid", "shop_id"),
  "version-invalid": gateway(36009014, 400, "Invalid API version. The 'version' value is invalid."),
  "token-expired": gateway(
    105002,
    401,
    "Expired credentials. The 'access_token' or 'x-tts-access-token' header has expired.",
  ),
  "scope-missing": gateway(
    105005,
    401,
    "Access denied. The app is not authorized for the access scopes of this endpoint.",
  ),
  "scope-none": gateway(
    105005,
    401,
    "Access denied. This app has not been granted any access scope required by this endpoint.",
  ),
  "scope-old-wording": service(105005, "you should apply auth pkg for this api"),
  "cipher-or-token": gateway(
    101000,
    401,
    "Invalid query or header. The '{field}' query parameter or the 'x-tts-access-token' header is invalid.",
    "category_asset_cipher",
  ),
  throttled: gateway(36009002, 429, "Too many requests. You've made too many requests in a short time."),
  "internal-error": gateway(36009003, 500, "Internal error. Please try again."),
  "internal-error-in-200": gateway(36009003, 200, "Internal error. Please try again."),
  "request-timeout": gateway(36009007, 504, "Request timeout. Please try again."),
  "path-invalid": gateway(36009009, 404, "Invalid path. The specified path does not match any available endpoint."),
  "path-unknown-to-service": { code: 40006, status: 403, message: "no schema found" },
  "method-invalid": gateway(36009010, 405, "Invalid method. The HTTP method is not supported by this endpoint."),
  "file-size": gateway(36009021, 413, "Invalid file size."),
  "body-format": gateway(36009022, 400, "Invalid request format. The request body could not be parsed."),
  "content-type": gateway(36009023, 400, "Invalid content-type. It must be multipart/form-data."),
  "ip-not-allowed": gateway(36009033, 403, "Access denied. The IP address is not in the app's IP allow list."),
  "auth-code": service(36004004, "Invalid auth code"),
  "auth-record": service(36004005, "can not find related auth record"),
  "time-invalid": service(28001022, "invalid request params; detail: start time or end time is invalid."),
  "time-range": service(28001022, "invalid request params; detail:date range cannot exceed 60 days."),
  "time-order": service(
    28001022,
    "invalid request params; detail:{field} must be earlier than end_date_lt",
    "start_date_ge",
  ),
  "out-of-range": service(98001004, "Value Out Of Range: {field} must be between 10 and 50", "page_size"),
  "missing-binding": service(
    98001004,
    "invalid params; detail:binding: expr_path={field}, cause=missing required parameter",
    "ttc_state",
  ),
  "missing-short": service(98001004, "invalid params; detail:miss {field}", "partner_id"),
  "dependency-failed": service(98001004, "invalid params; detail:Failed to fetch the GNE product status"),
  "stock-invalid": service(12019024, "stock count is invalid; detail:sku id: 1, less open stock limit 0"),
  "size-chart": service(12052673, "product sizechart image is required"),
  "warehouse-unknown": service(12052097, "The warehouse does not exist"),
  "category-not-a-leaf": service(12052024, "Category is not final category"),
  "category-unknown": service(12052023, "Category does not exist"),
  "seller-inactive": service(12052700, "seller is inactive"),
  "order-on-hold": service(21011044, "order is ON_HOLD and cannot be fulfilled"),
  "message-quota": service(45101004, "daily message quota exceeded, 10000/day"),
  "no-permission": service(66009315, "No permission for the action"),
  "room-unknown": service(66009302, "wrong room id"),
  "scene-unsupported": service(11007009, "order not in supported business scenes"),
  "system-busy": service(11007010, "System is busy, please try again later"),
  "merchant-not-allowed": service(11007016, "merchant is not in the allowlist"),
  "order-of-tracking": service(11007018, "order not found by tracking number and order id"),
  "carrier-not-allowed": service(11007021, "provider id is not allowed"),
  "app-not-authorized": service(32002017, "app is not authorized to access this API"),
} as const satisfies Readonly<Record<string, Wording>>

export type GatewayWording = keyof typeof wordings

export const gatewayWordings = Object.keys(wordings) as ReadonlyArray<GatewayWording>

/** The refusal in the platform's words, about the given field if the wording names a field. */
export const worded = (name: GatewayWording, field?: string): Omit<Wording, "field"> => {
  const { code, message, status, ...rest }: Wording = wordings[name]
  const about = field ?? rest.field ?? ""
  return { code, status, message: message.replace("{field}", about).replace("{Field}", structureOf(about)) }
}
