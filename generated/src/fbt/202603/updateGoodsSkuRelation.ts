// Generated from spec/paths/fbt/202603/goods_update_goods_sku_relation.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Ties goods to SKUs, or unties them.
 *
 * `POST /fbt/202603/goods/update_goods_sku_relation` · seller (follows from its category) · for one shop · may be
 * repeated: a second call changes nothing more
 */
export const updateGoodsSkuRelation: Operation<UpdateGoodsSkuRelation.Input, UpdateGoodsSkuRelation.Data, "shop"> = {
  id: "fbt.202603.updateGoodsSkuRelation",
  method: "POST",
  path: "/fbt/202603/goods/update_goods_sku_relation",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["operate_goods_sku_relation_list", "operation_type"],
  nonEmpty: ["operate_goods_sku_relation_list"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: [],
}

export declare namespace UpdateGoodsSkuRelation {
  interface Input {
    operate_goods_sku_relation_list: ReadonlyArray<OperateGoodsSkuRelationList>
    /** Which change to make to the ties. */
    operation_type: string
  }

  interface OperateGoodsSkuRelationList {
    tts_goods_id?: string | undefined
    tts_sku_ids?: ReadonlyArray<string> | undefined
  }

  /** The outcome for each pair. */
  interface Data {
    operate_goods_sku_relation_info?: OperateGoodsSkuRelationInfo
  }

  interface OperateGoodsSkuRelationInfo {
    operate_result_list?: Array<OperateResultList>
  }

  interface OperateResultList {
    fail_reason?: string
    /** True if it worked. */
    is_success?: boolean
    tts_goods_id?: string
    tts_sku_id?: string
  }
}
