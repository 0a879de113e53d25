/**
 * Fulfilled by TikTok.
 */
import { fitted } from "../../handler.ts"
import * as goods from "./goods.ts"
import * as inbound from "./inbound.ts"
import * as inventory from "./inventory.ts"
import * as mcf from "./mcf.ts"

export const fbtHandlers = fitted({
  "GET /fbt/202408/warehouses": inventory.listWarehouses,
  "GET /fbt/202409/merchants/onboarded_regions": inventory.onboardedRegions,
  "POST /fbt/202408/inventory/search": inventory.searchInventory,
  "POST /fbt/202410/inventory_records/search": inventory.searchRecords,
  "POST /fbt/202603/goods/create_goods": goods.createGoods,
  "POST /fbt/202607/goods/create_goods": goods.createGoods,
  "POST /fbt/202603/goods/update_goods_info": goods.updateGoods,
  "POST /fbt/202607/goods/update_goods_info": goods.updateGoods,
  "POST /fbt/202603/goods/update_goods_sku_relation": goods.relateGoods,
  "POST /fbt/202603/goods/hazmat_and_expiration_info/search": goods.searchHazmat,
  "POST /fbt/202409/goods/search": goods.searchGoods,
  "POST /fbt/202607/goods/search": goods.searchGoods,
  "POST /fbt/202602/create_update_inbound_plan": inbound.savePlan,
  "POST /fbt/202602/list_available_inbound_method": inbound.listMethods,
  "POST /fbt/202602/inbound_method_detail": inbound.methodDetail,
  "POST /fbt/202603/confirm_inbound_method": inbound.confirmMethod,
  "POST /fbt/202603/ship_inbound_order": inbound.shipInbound,
  "POST /fbt/202602/inbound_orders/tracking_update": inbound.updateTracking,
  "POST /fbt/202602/inbound_orders/cancel": inbound.cancelInbound,
  "GET /fbt/202602/inbound_orders": inbound.getInbounds,
  "GET /fbt/202409/inbound_orders": inbound.getInbounds,
  "POST /fbt/202601/mcf_outbound_orders": mcf.createMcf,
  "POST /fbt/202607/mcf_outbound_orders": mcf.createMcf,
  "GET /fbt/202601/mcf_outbound_orders": mcf.getMcf,
  "POST /fbt/202601/mcf_outbound_orders/cancel": mcf.cancelMcfOrder,
  "GET /fbt/202601/merchants/mcf_status": mcf.mcfStatus,
  "POST /fbt/202601/mcf/goods/inventory/search": inventory.mcfInventory,
})
