"""A week of a shop over HTTP, with only Python's standard library: a listing, a promotion, orders, a parcel, a return, money,
a conversation, a review, and goods in TikTok's own warehouse.

    python3 week.py [http://127.0.0.1:8787]

The sandbox's admin API moves the buyers and the clock. The seller uses only TikTok Shop's own API.
"""

import sys
import urllib.parse
import urllib.request
from decimal import Decimal

from admin import Admin
from png import png
from tiktok_shop import Refused, TikTokShop


def expect(what, actual, expected):
    if actual != expected:
        sys.exit(f"{what}: expected {expected!r}, but it is {actual!r}")
    print(f"{what}: {actual}")


def expect_refusal(what, code, call):
    try:
        call()
    except Refused as refused:
        return expect(what, refused.code, code)
    sys.exit(f"{what}: expected the refusal {code}, but it succeeded")


class Week:
    def __init__(self, url):
        self.admin = Admin(url)
        config = self.admin.get("/config")
        self.consent_url = f"{config['consentUrl']}?service_id={config['serviceId']}&state=week"
        self.shop = TikTokShop(
            app_key=config["appKey"],
            app_secret=config["appSecret"],
            base_url=config["baseUrl"],
            auth_url=config["authUrl"],
            clock=self.admin.now,
        )

    def order(self, order_id):
        return self.shop.get("/order/202309/orders", ids=order_id)["orders"][0]

    def expect_order(self, order_id, status):
        expect(f"order {order_id}", self.order(order_id)["status"], status)

    def begin(self):
        """A shop of the US that sells nothing yet."""
        self.admin.post("/seed", now="2026-09-01T08:00:00Z", shops=[{"region": "US", "products": 0, "orders": 0}])

    def consent(self):
        """The seller agrees on the consent page. A script is sent straight to the app, with the code."""
        with urllib.request.urlopen(self.consent_url) as response:
            back = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(response.url).query))
        expect("state of the consent", back["state"], "week")
        self.shop.exchange(back["code"])
        shops = self.shop.get("/authorization/202309/shops")["shops"]
        expect("authorized shops", len(shops), 1)
        self.shop.cipher = shops[0]["cipher"]

    def list_product(self):
        """The fields of a listing depend on its category, so read them first. The US has version 2 of the category tree."""
        shop, tree = self.shop, {"category_version": "v2"}
        title = "Hand-thrown stoneware mug with a wide handle"
        recommended = shop.post("/product/202309/categories/recommend", {"product_title": title, **tree})
        category = recommended["leaf_category_id"]
        rules = shop.get(f"/product/202309/categories/{category}/rules", **tree)
        attributes = shop.get(f"/product/202309/categories/{category}/attributes", **tree)["attributes"]
        needed = [each for each in attributes if each["type"] == "PRODUCT_PROPERTY" and each["is_requried"]]
        brands = shop.get("/product/202309/brands", page_size=10, category_id=category, **tree)["brands"]
        image = shop.upload("/product/202309/images/upload", png(600), use_case="MAIN_IMAGE")
        warehouses = shop.get("/logistics/202309/warehouses")["warehouses"]
        self.warehouse = next(each["id"] for each in warehouses if each["type"] == "SALES_WAREHOUSE")
        listing = {
            "title": title,
            "description": "<p>Holds 350 ml, fit for the dishwasher.</p>",
            "category_id": category,
            **tree,
            "brand_id": brands[0]["id"],
            "main_images": [{"uri": image["uri"]}],
            "package_weight": {"value": "1", "unit": "POUND"},
            "product_attributes": [
                {"id": each["id"], "values": [{"id": each["values"][0]["id"]}]} for each in needed
            ],
            "skus": [
                {
                    "seller_sku": "MUG-1",
                    "price": {"amount": "24.00", "currency": "USD"},
                    "inventory": [{"warehouse_id": self.warehouse, "quantity": 20}],
                }
            ],
        }
        if rules["package_dimension"]["is_required"]:
            listing["package_dimensions"] = {"length": "6", "width": "6", "height": "5", "unit": "INCH"}
        self.product = shop.post("/product/202309/products", listing)["product_id"]
        self.expect_product("PENDING")
        self.admin.advance(minutes=1)
        self.expect_product("ACTIVATE")
        expect("PRODUCT_STATUS_CHANGE", self.admin.events("PRODUCT_STATUS_CHANGE")[-1]["product_id"], self.product)

    def expect_product(self, status):
        expect("product", self.shop.get(f"/product/202309/products/{self.product}")["status"], status)

    def stock(self):
        """Units that can be bought."""
        skus = self.shop.get(f"/product/202309/products/{self.product}")["skus"]
        return sum(entry["quantity"] for sku in skus for entry in sku["inventory"])

    def promote(self):
        """A fixed price, from a minute from now, for a day."""
        shop, now = self.shop, self.admin.now()
        activity = shop.post(
            "/promotion/202309/activities",
            {
                "title": "First week",
                "activity_type": "FIXED_PRICE",
                "product_level": "PRODUCT",
                "begin_time": now + 60,
                "end_time": now + 86_400,
            },
        )["activity_id"]
        product = {
            "id": self.product,
            "activity_price_amount": "18.00",
            "quantity_limit": -1,
            "quantity_per_user": -1,
        }
        shop.put(
            f"/promotion/202309/activities/{activity}/products", {"activity_id": activity, "products": [product]}
        )
        status = lambda: shop.get(f"/promotion/202309/activities/{activity}")["status"]
        expect("activity", status(), "NOT_START")
        self.admin.advance(minutes=1)
        expect("activity", status(), "ONGOING")

    def sell(self):
        """A buyer orders and pays. For an hour the buyer may cancel freely, and the seller sees no address."""
        order = self.admin.post("/orders", seller_skus=["MUG-1"])["order"]["id"]
        self.expect_order(order, "UNPAID")
        self.admin.post(f"/orders/{order}/pay")
        self.expect_order(order, "ON_HOLD")
        expect("address of an order on hold", self.order(order).get("recipient_address"), None)
        self.admin.advance(hours=1)
        self.expect_order(order, "AWAITING_SHIPMENT")
        expect("address of an order to ship", self.order(order)["recipient_address"] is not None, True)
        return order

    def cancel_on_hold(self):
        """In the hour after the payment the buyer cancels without the seller's consent. An hour later the money is back."""
        shop, before = self.shop, self.stock()
        order = self.admin.post("/orders", seller_skus=["MUG-1"])["order"]["id"]
        self.admin.post(f"/orders/{order}/pay")
        expect("units left while the order is on hold", self.stock(), before - 1)
        wanted = self.admin.post(f"/orders/{order}/cancellations")["cancel_id"]

        def expect_cancellation(status):
            found = shop.post("/return_refund/202309/cancellations/search", {"cancel_ids": [wanted]})["cancellations"]
            expect(f"cancellation {wanted}", found[0]["cancel_status"], status)

        expect_cancellation("CANCELLATION_REQUEST_SUCCESS")
        self.expect_order(order, "CANCELLED")
        expect("units left after the cancellation", self.stock(), before)
        self.admin.advance(hours=1)
        expect_cancellation("CANCELLATION_REQUEST_COMPLETE")

    def ship(self, order):
        shop = self.shop
        package = self.order(order)["packages"][0]["id"]
        shop.post(f"/fulfillment/202309/packages/{package}/ship", {"handover_method": "DROP_OFF"})
        self.expect_order(order, "AWAITING_COLLECTION")
        label = shop.get(
            f"/fulfillment/202309/packages/{package}/shipping_documents", document_type="SHIPPING_LABEL"
        )
        with urllib.request.urlopen(label["doc_url"]) as response:
            expect("label", response.read(5), b"%PDF-")
        self.admin.advance(hours=8)
        self.expect_order(order, "IN_TRANSIT")
        self.admin.advance(days=2)
        self.expect_order(order, "DELIVERED")
        tracking = shop.get(f"/fulfillment/202309/orders/{order}/tracking")["tracking"]
        expect("tracking", "delivered" in tracking[0]["description"], True)

    def take_back(self, order):
        """The buyer sends the goods back; the seller agrees, gets them, and the money goes back."""
        shop = self.shop
        wanted = self.admin.post(f"/orders/{order}/returns", type="RETURN_AND_REFUND")["return_id"]

        def expect_return(status):
            found = shop.post("/return_refund/202309/returns/search", {"return_ids": [wanted]})["return_orders"][0]
            expect(f"return {wanted}", found["return_status"], status)

        def decide(decision):
            shop.post(f"/return_refund/202309/returns/{wanted}/approve", {"decision": decision})

        expect_return("RETURN_OR_REFUND_REQUEST_PENDING")
        decide("APPROVE_RETURN")
        expect_return("AWAITING_BUYER_SHIP")
        self.admin.advance(days=1)
        expect_return("BUYER_SHIPPED_ITEM")
        decide("APPROVE_RECEIVED_PACKAGE")
        expect_return("RETURN_OR_REFUND_REQUEST_SUCCESS")
        self.admin.advance(hours=1)
        expect_return("RETURN_OR_REFUND_REQUEST_COMPLETE")
        expect("REFUND_SUCCESS", self.admin.events("REFUND_SUCCESS")[-1]["refund_currency"], "USD")

    def settle(self, order):
        """A week after the delivery the order is completed. Its day has one statement, which is paid a day later."""
        shop = self.shop
        completion = self.order(order)["delivery_time"] + 7 * 86_400
        self.admin.advance(seconds=completion - self.admin.now())
        self.expect_order(order, "COMPLETED")
        self.admin.advance(days=1)
        self.expect_statement(order, "PROCESSING")
        self.admin.advance(days=1)
        statement = self.expect_statement(order, "PAID")
        rows = shop.get(
            f"/finance/202501/statements/{statement['id']}/statement_transactions",
            sort_field="order_create_time",
            page_size=100,
        )["transactions"]
        total = sum(Decimal(row["settlement_amount"]) for row in rows)
        expect("sum of the statement's transactions", total, Decimal(statement["settlement_amount"]))
        payments = shop.get("/finance/202605/payments", sort_field="create_time", page_size=100)["payments"]
        paid = next(each for each in payments if each["id"] == statement["payment_id"])
        expect("payment", (paid["status"], paid["amount"]["value"]), ("PAID", statement["settlement_amount"]))

    def expect_statement(self, order, status):
        """The statement that has the sale."""
        lines = self.shop.get(f"/finance/202501/orders/{order}/statement_transactions")["sku_transactions"]
        wanted = lines[0]["statement_id"]
        statements = self.shop.get("/finance/202309/statements", sort_field="statement_time", page_size=100)
        statement = next(each for each in statements["statements"] if each["id"] == wanted)
        expect(f"statement {wanted}", statement["payment_status"], status)
        return statement

    def chat(self, order):
        shop = self.shop
        conversation = self.admin.post(f"/orders/{order}/messages", text="Is it fit for the oven?")["conversation_id"]
        path = "/customer_service/202309/conversations"

        def unread():
            found = shop.get(path, page_size=10)["conversations"]
            return next(each["unread_count"] for each in found if each["id"] == conversation)

        expect("unread messages", unread(), 1)
        shop.post(f"{path}/{conversation}/messages", {"type": "TEXT", "content": '{"content":"Up to 180 degrees."}'})
        shop.post(f"{path}/{conversation}/messages/read")
        expect("unread messages", unread(), 0)
        messages = shop.get(f"{path}/{conversation}/messages", page_size=10, sort_order="ASC")["messages"]
        expect("roles in the conversation", [each["sender"]["role"] for each in messages[-2:]], ["BUYER", "SHOP"])

    def review(self, order):
        review = self.admin.post(f"/orders/{order}/reviews", rating=5, title="Fine", content="Warm hands.")["review_id"]
        found = self.shop.post("/review_rating/202605/product_reviews/search", page_size=10)["reviews"]
        expect("review", [(each["review"]["review_id"], each["review"]["rating"]) for each in found], [(review, 5)])

    def send_to_warehouse(self):
        """Thirty mugs go to TikTok's warehouse: goods, a plan, an inbound order, stock."""
        shop = self.shop
        sku = shop.get(f"/product/202309/products/{self.product}")["skus"][0]["id"]
        created = shop.post(
            "/fbt/202607/goods/create_goods",
            {"create_goods_dto_list": [{"tts_sku_id": sku, "goods_name": "Boxed mug"}]},
        )["create_result_info"]["create_result_list"][0]
        expect("goods created", created["is_success"], True)
        goods = created["tts_goods_id"]
        expect("GOODS_MATCH", self.admin.events("GOODS_MATCH")[-1]["goods_id"], goods)

        plan = shop.post(
            "/fbt/202602/create_update_inbound_plan", {"goods_items": [{"goods_id": goods, "quantity": 30}]}
        )["inbound_plan"]["plan_id"]
        method = shop.post("/fbt/202602/list_available_inbound_method", {"plan_id": plan})[
            "available_inbound_method_list"
        ][0]
        way = {
            "plan_id": plan,
            "inbound_method": method["inbound_method"],
            "estimate_arrival_time": method["available_time_window_list"][0],
        }
        placement = shop.post("/fbt/202602/inbound_method_detail", way)["info"][0]["placement_option_id"]
        way["placement_option_id"] = placement
        inbound = shop.post("/fbt/202603/confirm_inbound_method", way)["inbound_order_ids"][0]
        shop.post(
            "/fbt/202603/ship_inbound_order",
            {"inbound_order_id": inbound, "shipment_option": {"shipping_method": "SMALL_PARCEL"}},
        )
        shop.post(
            "/fbt/202602/inbound_orders/tracking_update",
            {
                "order_id": inbound,
                "parcel_tracking_info": [{"provider_name": "UPS", "tracking_number": "1Z999AA10123456784"}],
            },
        )
        self.admin.advance(days=3)
        found = shop.get("/fbt/202602/inbound_orders", order_ids=inbound)["inbound_orders"][0]
        expect(
            f"inbound order {inbound}",
            [log["new_status"] for log in found["status_logs"]],
            ["WORKING", "READY_TO_SHIP", "TO_BE_RECEIVED", "RECEIVING", "RECEIVED"],
        )
        expect("units in TikTok's warehouse", self.fbt_stock(goods), (30, 30))
        return goods

    def fbt_stock(self, goods):
        """In total, and available."""
        body = {"goods_ids": [goods]}
        detail = self.shop.post("/fbt/202408/inventory/search", body, page_size=20)["inventory"][0]["on_hand_detail"]
        return detail["total_quantity"], detail["available_quantity"]

    def ship_from_warehouse(self, goods):
        """TikTok ships an order of another channel: it reserves the units, packs and delivers them."""
        shop = self.shop
        order = shop.post(
            "/fbt/202607/mcf_outbound_orders",
            {
                "external_order_id": "WEB-1",
                "consignee": {"name": "Ada", "address": {"address_line_1": "1 Harbour Street", "country_code": "US"}},
                "goods": [{"id": goods, "quantity": 2}],
            },
        )["mcf_order"]["mcf_order_id"]

        def expect_mcf(status):
            found = shop.get("/fbt/202601/mcf_outbound_orders", mcf_order_id=order)["mcf_order"]
            expect(f"order of another channel {order}", found["consign_orders"][0]["status"], status)

        expect_mcf("PROCESSING")
        expect("units in TikTok's warehouse", self.fbt_stock(goods), (30, 28))
        self.admin.advance(hours=12)
        expect_mcf("SHIPPED")
        self.admin.advance(days=2)
        expect_mcf("DELIVERED")
        expect("units in TikTok's warehouse", self.fbt_stock(goods), (28, 28))

    def sell_from_warehouse(self, goods):
        """An order that TikTok's warehouse fulfils: the seller cannot ship it, and does not have to."""
        order = self.admin.post("/orders", seller_skus=["MUG-1"], kind="fbt")["order"]["id"]
        self.admin.post(f"/orders/{order}/pay")
        self.admin.advance(hours=1)
        self.expect_order(order, "AWAITING_SHIPMENT")
        package = self.order(order)["packages"][0]["id"]
        expect("units in TikTok's warehouse", self.fbt_stock(goods), (28, 27))
        path = f"/fulfillment/202309/packages/{package}/ship"
        expect_refusal("the seller ships an FBT order", 21008025, lambda: self.shop.post(path))
        self.admin.advance(hours=4)
        self.expect_order(order, "AWAITING_COLLECTION")
        self.admin.advance(hours=8)
        self.expect_order(order, "IN_TRANSIT")
        expect("units in TikTok's warehouse", self.fbt_stock(goods), (27, 27))
        self.admin.advance(days=2)
        self.expect_order(order, "DELIVERED")

    def revoke(self):
        """The seller withdraws the authorization, and the app's tokens no longer work."""
        shops = self.admin.get("/shops")["shops"]
        self.admin.post(f"/accounts/{shops[0]['openId']}/revoke")
        expect_refusal("a call without authorization", 36009004, lambda: self.order("1"))

    def run(self):
        self.begin()
        self.consent()
        self.list_product()
        self.promote()
        kept, returned = self.sell(), self.sell()
        expect("units left", self.stock(), 18)
        expect("price in the promotion", self.order(kept)["line_items"][0]["sale_price"], "18.00")
        self.cancel_on_hold()
        self.ship(kept)
        self.chat(kept)
        self.review(kept)
        self.ship(returned)
        self.take_back(returned)
        self.settle(kept)
        goods = self.send_to_warehouse()
        self.ship_from_warehouse(goods)
        self.sell_from_warehouse(goods)
        self.revoke()
        print("The week is over.")


if __name__ == "__main__":
    Week(sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8787").run()
