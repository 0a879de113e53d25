"""The sandbox's admin API: what buyers do, the clock, and what a shop has. GET /_sandbox/openapi.json describes it."""

import json
import urllib.error
import urllib.parse
import urllib.request


class Admin:
    def __init__(self, url):
        self.url = url.rstrip("/") + "/_sandbox"

    def get(self, path, **query):
        search = "?" + urllib.parse.urlencode(query) if query else ""
        return self._send("GET", f"/api{path}{search}")

    def post(self, path, **fields):
        return self._send("POST", f"/api{path}", fields)

    def put(self, path, **fields):
        return self._send("PUT", f"/api{path}", fields)

    def openapi(self):
        return self._send("GET", "/openapi.json")

    def advance(self, **durations):
        """Moves the clock: advance(days=2, hours=1). What becomes due happens before this returns."""
        seconds = {"days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
        total = sum(seconds[unit] * count for unit, count in durations.items())
        self.put("/clock", advanceMs=total * 1000)

    def now(self):
        """Unix seconds of the sandbox's clock."""
        return int(self.get("/clock")["now"] / 1000)

    def events(self, name):
        """The data of the events of a name, oldest first, as the platform's webhooks have them."""
        return [event["data"] for event in self.get("/events", name=name)["events"]]

    def _send(self, method, path, fields=None):
        body = None if fields is None else json.dumps(fields).encode()
        headers = {} if body is None else {"content-type": "application/json"}
        request = urllib.request.Request(self.url + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise RuntimeError(f"{method} {path}: {error.code} {json.load(error).get('error')}") from None
