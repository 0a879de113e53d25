import { NotFoundError, ValidationError } from "tiktok-shop-kit"
import { notFound } from "next/navigation"
import { tiktokShop } from "../../../lib/tiktok.ts"

export const dynamic = "force-dynamic"

export default async function Products({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { products } = await activeProducts(id)
  return (
    <main>
      <h1>Products</h1>
      <ul>
        {products.map(({ id, title, totalStock }) => (
          <li key={id}>
            {title}: {totalStock} in stock
          </li>
        ))}
      </ul>
    </main>
  )
}

const activeProducts = async (shopId: string) => {
  try {
    return await tiktokShop().tiktok.shop(shopId).getProducts({ status: "ACTIVE", pageSize: 20 })
  } catch (error) {
    if (error instanceof ValidationError || error instanceof NotFoundError) notFound()
    throw error
  }
}
