import { tiktokShop } from "../lib/tiktok.ts"

// Next does not see the requests of the transport. Without this line it would render the page while it builds.
export const dynamic = "force-dynamic"

export default async function Shops() {
  const shops = await Array.fromAsync(tiktokShop().tiktok.shops())
  return (
    <main>
      <h1>Shops</h1>
      <ul>
        {shops.map(({ id, name, region }) => (
          <li key={id}>
            <a href={`/shops/${id}`}>{name}</a> ({region})
          </li>
        ))}
      </ul>
      {/* Not a <Link>: Next would prefetch the route and begin a consent. */}
      <a href="/tiktok/connect">Connect a shop</a>
    </main>
  )
}
