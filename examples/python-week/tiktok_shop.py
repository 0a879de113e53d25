"""A client of TikTok Shop's API: consent, tokens, signature, envelope. It knows nothing of the sandbox."""

import hashlib
import hmac
import json
import secrets
import urllib.error
import urllib.parse
import urllib.request


class Refused(Exception):
    """TikTok's refusal, with its code."""

    def __init__(self, path, code, message):
        super().__init__(f"{path}: {code} {message}")
        self.code = code


TOKEN_EXPIRED = 105002


class TikTokShop:
    def __init__(self, *, app_key, app_secret, base_url, auth_url, clock):
        self.app_key = app_key
        self.app_secret = app_secret
        self.base_url = base_url
        self.auth_url = auth_url
        self.clock = clock
        """Gives Unix seconds. TikTok refuses a timestamp that is older than five minutes."""
        self.access_token = None
        self.refresh_token = None
        self.cipher = None

    def exchange(self, code):
        """The code of the seller's consent, for an access token and a refresh token."""
        return self._take(self._token_call("get", grant_type="authorized_code", auth_code=code))

    def refresh(self):
        return self._take(self._token_call("refresh", grant_type="refresh_token", refresh_token=self.refresh_token))

    def get(self, path, **query):
        return self.call("GET", path, query)

    def post(self, path, body=None, **query):
        return self.call("POST", path, query, {} if body is None else body)

    def put(self, path, body, **query):
        return self.call("PUT", path, query, body)

    def upload(self, path, data, **fields):
        """A multipart form. TikTok does not sign its body."""
        boundary = secrets.token_hex(16)
        parts = [
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
            for name, value in fields.items()
        ]
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="data"; filename="image.png"\r\n'
        parts.append(head.encode() + b"Content-Type: image/png\r\n\r\n" + data + b"\r\n")
        parts.append(f"--{boundary}--\r\n".encode())
        content_type = f"multipart/form-data; boundary={boundary}"
        return self._signed("POST", path, {}, b"".join(parts), content_type, with_cipher=False)

    def call(self, method, path, query, body=None):
        """One call. An expired access token is refreshed, and the call is made again."""
        payload = b"" if body is None else json.dumps(body).encode()
        with_cipher = not path.startswith("/authorization/")
        try:
            return self._signed(method, path, query, payload, "application/json", with_cipher)
        except Refused as refused:
            if refused.code != TOKEN_EXPIRED:
                raise
            self.refresh()
            return self._signed(method, path, query, payload, "application/json", with_cipher)

    def _signed(self, method, path, query, payload, content_type, with_cipher):
        parameters = {name: str(value) for name, value in query.items()}
        parameters["app_key"] = self.app_key
        parameters["timestamp"] = str(self.clock())
        if with_cipher:
            parameters["shop_cipher"] = self.cipher
        signed_body = "" if content_type.startswith("multipart/") else payload.decode()
        parameters["sign"] = self._sign(path, parameters, signed_body)
        headers = {"x-tts-access-token": self.access_token, "content-type": content_type}
        url = f"{self.base_url}{path}?{urllib.parse.urlencode(parameters)}"
        return self._read(path, urllib.request.Request(url, data=payload or None, headers=headers, method=method))

    def _sign(self, path, parameters, body):
        pairs = "".join(name + parameters[name] for name in sorted(parameters))
        text = self.app_secret + path + pairs + body + self.app_secret
        return hmac.new(self.app_secret.encode(), text.encode(), hashlib.sha256).hexdigest()

    def _token_call(self, what, **parameters):
        parameters = {"app_key": self.app_key, "app_secret": self.app_secret, **parameters}
        url = f"{self.auth_url}/api/v2/token/{what}?{urllib.parse.urlencode(parameters)}"
        return self._read(f"/api/v2/token/{what}", urllib.request.Request(url))

    def _take(self, pair):
        self.access_token = pair["access_token"]
        self.refresh_token = pair["refresh_token"]
        return pair

    def _read(self, path, request):
        try:
            with urllib.request.urlopen(request) as response:
                answer = json.load(response)
        except urllib.error.HTTPError as error:
            answer = json.load(error)
        if answer["code"] != 0:
            raise Refused(path, answer["code"], answer["message"])
        return answer.get("data")
